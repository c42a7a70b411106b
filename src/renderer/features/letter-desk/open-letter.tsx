import type { Editor } from '@tiptap/core';
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import type { LetterOnDesk } from '#store';
import { takeAsked } from '../../app/asked-on-arrival';
import { useCommand } from '../../app/host-context';
import { useKeys } from '../../app/shortcuts';
import { useProfile } from '../../app/store-context';
import { Notice } from '../../ui/notice';
import { beginWriting } from './begin-writing';
import { DeskBody } from './body/desk-body';
import { DeskCheckProvider, useDeskCheck } from './check/use-desk-check';
import { OpenComments } from './comments/open-comments';
import { CommentsProvider, useCommentsOf } from './comments/use-comments';
import { StaleDefinition } from './definition/stale-definition';
import { type DeskAsk, type DeskDialog, DeskDialogs } from './desk-dialogs';
import { DeskHeader } from './desk-header';
import { DeskLayout } from './desk-layout';
import { DeskNotices } from './desk-notices';
import type { Missing } from './dialogs/missing-before-dispatch';
import { ExportResult } from './export/export-result';
import { useExport } from './export/use-export';
import { useFind } from './find/use-find';
import { DeskFoot } from './foot/desk-foot';
import { focusHeadField } from './head/focus-head-field';
import { HeadProvider } from './head/head-context';
import styles from './letter-desk.module.css';
import { OutcomesOfPointsProvider } from './outcome/outcomes-of-points';
import { OutlinePane } from './outline/outline-pane';
import { LetterPage } from './page/letter-page';
import { LetterTail } from './page/letter-tail';
import { SidePanel } from './panel/side-panel';
import { usePanelTab } from './panel/use-panel-tab';
import { useDeskView } from './paper/desk-view';
import type { PaperPlaces } from './paper/paper-pane';

import { PictureQuestion, PicturesRefused } from './pictures/picture-question';
import { usePictureTaking } from './pictures/use-picture-taking';

import { SaveState, SaveTrouble } from './save-state';
import { TermBand } from './term/term-band';
import { LetterToolbar, ToolbarToCome } from './toolbar/letter-toolbar';
import { useDeskActs } from './use-desk-acts';
import { useLetterSession } from './use-letter-session';
import { useIsWide, usePaneVisibility } from './use-panes';
import { useSaveKey } from './use-save-key';
import { useReading } from './versions/reading';
import { useBigPaste } from './versions/use-big-paste';

const PaperPane = lazy(() => import('./paper/paper-pane').then(({ PaperPane }) => ({ default: PaperPane })));
const LinkInputDialog = lazy(() =>
  import('./foundation/link-input-dialog').then(({ LinkInputDialog }) => ({ default: LinkInputDialog })),
);
const VersionView = lazy(() =>
  import('./versions/version-view').then(({ VersionView }) => ({ default: VersionView })),
);

export function OpenLetter(props: { readonly desk: LetterOnDesk }): ReactNode {
  const { desk } = props;
  const { council } = useProfile();
  const session = useLetterSession(desk);
  const { saver, body, settle } = session;
  const [editor, setEditor] = useState<Editor | null>(null);
  const [dialog, setDialog] = useState<DeskDialog | null>(null);
  const [linking, setLinking] = useState<string | null>(null);
  const [next, setNext] = useState<DeskDialog | null>(null);
  const exporting = useExport(desk, settle);
  const acts = useDeskActs(desk, setDialog, exporting.start);
  const panes = usePaneVisibility();
  const chosenView = useDeskView();
  const { view } = chosenView;
  const [pages, setPages] = useState<number | null>(null);
  const paperPlaces = useRef<PaperPlaces>(null);
  const tab = usePanelTab(panes);
  const check = useDeskCheck(desk, editor, saver, {
    giveReference: () => setDialog('reference'),
    linkInput: setLinking,
    open: () => tab.open('check'),
  });
  useBigPaste(editor, desk.letter.id, settle);
  const { shown } = useReading();
  const comments = useCommentsOf(desk.letter.id, editor, body, () => tab.open('comments'));
  useEffect(() => {
    const asked = editor ? takeAsked(desk.letter.id) : null;
    if (asked === 'write' && editor) beginWriting(editor, desk.letter.subject);
    else if (asked === 'definition') setDialog(asked);
  }, [editor, desk.letter.id, desk.letter.subject]);
  const isWide = useIsWide();
  const pictureTaking = usePictureTaking();
  const toolbar = useRef<HTMLDivElement>(null);
  const findBar = useFind(shown ? null : editor);
  const exportWord = (): void => exporting.start('word');
  useCommand('letter.export', exportWord);
  const print = (): void => exporting.start('print');
  useCommand('page.print', print);
  useKeys({ 'mod+alt+w': chosenView.next, 'mod+shift+e': exportWord, 'mod+p': print });
  useSaveKey(settle);

  const paper =
    view === 'write' || shown ? null : (
      <Suspense fallback={null}>
        <PaperPane ref={paperPlaces} source={{ desk, editor, saver, settle }} onPages={setPages} />
      </Suspense>
    );
  const ask = (what: DeskAsk): void => {
    if (what === 'comment') comments.begin();
    else if (what !== 'picture') setDialog(what);
    else if (editor) void pictureTaking.choose(editor);
  };
  const mend = (part: Missing): void => {
    // A reference is given on the way: after it, sending goes on.
    setNext(part === 'reference' ? 'dispatch' : null);
    setDialog(part === 'reference' ? 'reference' : null);
    if (part === 'reference') return;
    // After the dialog has given the focus back.
    setTimeout(() => focusHeadField(part));
  };
  const outlinePane = (onGo?: () => void): ReactNode => (
    <OutlinePane
      editor={editor}
      body={body}
      numbering={session.numbering}
      onGo={onGo}
      onGone={(items, index) => paperPlaces.current?.goTo(items, index)}
    />
  );

  return (
    <div className={styles.whole}>
      <DeskHeader
        desk={desk}
        saveState={
          <CommentsProvider value={comments}>
            {session.isWritable ? <SaveState body={body} saver={saver} /> : null}
            <OpenComments />
          </CommentsProvider>
        }
        panes={panes}
        view={chosenView}
        outline={isWide ? null : outlinePane}
        onAct={acts.run}
      />
      <div className={styles.bar}>
        {desk.state.dispatch ? <TermBand desk={desk} /> : null}
        {shown || view === 'page' ? null : editor ? (
          <LetterToolbar editor={editor} toolbar={toolbar} open={ask} />
        ) : session.isWritable && (body.kind === 'opening' || body.kind === 'writable') ? (
          <ToolbarToCome />
        ) : null}
        {findBar}
        {/* Here rather than on the page: it must be seen wherever one is in the letter. */}
        <div className={styles.told}>
          {acts.problem ? <Notice kind="error">{acts.problem.words}</Notice> : null}
          <PicturesRefused taking={pictureTaking} />
          <ExportResult exporting={exporting} />
          <SaveTrouble body={body} onExport={exportWord} />
        </div>
      </div>
      <div className={styles.middle}>
        <HeadProvider
          letter={desk.frozenVersion?.head ?? desk.letter}
          saver={saver}
          isReadOnly={!session.isWritable}
        >
          <DeskLayout
            panes={panes}
            isWide={isWide}
            outline={outlinePane()}
            instead={
              shown ? (
                <Suspense fallback={null}>
                  <VersionView desk={desk} shown={shown} settle={settle} />
                </Suspense>
              ) : view === 'page' ? (
                paper
              ) : null
            }
            paper={view === 'both' ? paper : null}
            page={
              <LetterPage
                reference={desk.state.reference}
                onGiveReference={session.isWritable ? () => setDialog('reference') : null}
                notices={
                  <>
                    <DeskNotices desk={desk} body={body} />
                    <StaleDefinition dossierId={desk.letter.dossierId} editor={editor} />
                  </>
                }
              >
                <OutcomesOfPointsProvider desk={desk}>
                  <DeskBody
                    body={body}
                    dueDay={session.dueDay}
                    numbering={session.numbering}
                    sources={session.sources}
                    pictures={pictureTaking.pictures}
                    onEditor={setEditor}
                    onToolbar={() => toolbar.current?.querySelector('button')?.focus()}
                    onOpen={ask}
                  >
                    <LetterTail council={council} />
                  </DeskBody>
                </OutcomesOfPointsProvider>
              </LetterPage>
            }
            panel={
              <DeskCheckProvider value={check}>
                <CommentsProvider value={comments}>
                  <SidePanel desk={desk} editor={editor} body={body} settle={settle} chosen={tab} />
                </CommentsProvider>
              </DeskCheckProvider>
            }
          />
        </HeadProvider>
      </div>
      <DeskFoot editor={editor} body={body} pages={pages} />
      {linking === null ? null : (
        <Suspense fallback={null}>
          <LinkInputDialog letterId={desk.letter.id} pointId={linking} onClose={() => setLinking(null)} />
        </Suspense>
      )}
      <PictureQuestion taking={pictureTaking} />
      <DeskCheckProvider value={check}>
        <DeskDialogs
          open={dialog}
          desk={desk}
          editor={editor}
          settle={settle}
          onMend={mend}
          onClose={() => {
            setDialog(next);
            setNext(null);
          }}
        />
      </DeskCheckProvider>
    </div>
  );
}
