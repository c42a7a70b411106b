/** The remarks on the letter on the desk: where they stand in its text, and beginning another. */
import type { Editor } from '@tiptap/core';
import { TextSelection, type Transaction } from '@tiptap/pm/state';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { createContext, use, useCallback, useEffect, useMemo, useState } from 'react';
import type { Thread } from '#core/letter/letter-comments';
import { type Passage, passageText } from '#core/letter/passages';
import type { LetterComment } from '#core/records/letter-comment';
import { useKeys } from '../../../app/shortcuts';
import { useWatch } from '../../../app/store-context';
import type { BodyOnDesk } from '../body/use-letter-body';
import { bodyOfDoc } from '../check/body-of-doc';
import { hearCursor } from '../editor/hear-cursor';
import { type MarkedRange, markComments, rangeOfThread, threadAt } from './comment-marks';
import { passageAt, rangesOf } from './editor-places';
import { pageRange, selectedPassage } from './page-places';
import { openThreads, type PlacedThread, placedThreads } from './placed-threads';

/** What a new remark will be about. */
export type About = Pick<LetterComment, 'anchor' | 'quote'>;

export interface Comments {
  readonly threads: readonly PlacedThread[];
  readonly open: number;
  /** The thread one is at. */
  readonly current: string | null;
  /** What the remark that is being written is about; null when none is. */
  readonly about: About | null;
  /** Counts the remarks that were begun here: each has a form of its own. */
  readonly begun: number;
  /** Begins one about what is selected, else the line one is in, else the letter. */
  readonly begin: () => void;
  /** Ends the one about that; one begun since goes on. */
  readonly end: (about: About) => void;
  readonly goTo: (thread: PlacedThread) => void;
  readonly show: () => void;
}

const NONE: Comments = {
  threads: [],
  open: 0,
  current: null,
  about: null,
  begun: 0,
  begin: () => {},
  end: () => {},
  goTo: () => {},
  show: () => {},
};
const CommentsContext = createContext<Comments>(NONE);
export const CommentsProvider = CommentsContext.Provider;

export function useComments(): Comments {
  return use(CommentsContext);
}

const NO_THREADS: readonly Thread[] = [];

/** The sheet a letter is read from. */
function pageOf(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[data-letter-page]');
}

function selectionIn(editor: Editor): Passage | null {
  const { doc, selection } = editor.state;
  if (!selection.empty) return passageAt(doc, selection);
  const { $from } = selection;
  return $from.parent.isTextblock ? passageAt(doc, { from: $from.start(), to: $from.end() }) : null;
}

/** Draws them: in the editor as decorations, in a page that is only read as highlights of the browser. */
function useMarks(
  editor: Editor | null,
  threads: readonly PlacedThread[],
  current: string | null,
  /** What a remark is being written about: it stays to be seen while the cursor is elsewhere. */
  fresh: Passage | null,
): void {
  useEffect(() => {
    const marked = openThreads(threads);
    if (editor) {
      if (!editor.isDestroyed) hearCursor(editor.view);
      const ranges = rangesOf(
        editor.state.doc,
        marked.map(({ passage }) => passage),
      );
      const marks = marked.flatMap(({ first }, index): MarkedRange[] => {
        const range = ranges[index];
        return range ? [{ ...range, threadId: first.id, isCurrent: first.id === current }] : [];
      });
      const [begun] = rangesOf(editor.state.doc, [fresh]);
      if (begun) marks.push({ ...begun, threadId: '', isCurrent: true });
      editor.view.dispatch(markComments(editor.state, marks));
      return;
    }
    const page = pageOf();
    if (!page || !('highlights' in CSS)) return;
    const rangeOf = ({ passage }: PlacedThread): Range[] => {
      const range = passage && pageRange(page, passage);
      return range ? [range] : [];
    };
    const isCurrent = ({ first }: PlacedThread): boolean => first.id === current;
    const begun = fresh && pageRange(page, fresh);
    CSS.highlights.set(
      'letter-comments',
      new Highlight(...marked.filter((t) => !isCurrent(t)).flatMap(rangeOf)),
    );
    CSS.highlights.set(
      'letter-comment',
      new Highlight(...marked.filter(isCurrent).flatMap(rangeOf), ...(begun ? [begun] : [])),
    );
    return () => {
      CSS.highlights.delete('letter-comments');
      CSS.highlights.delete('letter-comment');
    };
  }, [editor, threads, current, fresh]);
}

/** Once typing rests for so long, it is looked up which passages are still there; in milliseconds. */
const AFTER_TYPING = 600;
/** What comes from elsewhere, or back by an undo, is drawn anew, and marks with it are lost. */
const AFTER_ARRIVAL = 100;

/** Counts up when the passages are to be found anew. */
function useTurns(editor: Editor | null, isWanted: boolean): number {
  const [turns, setTurns] = useState(0);
  useEffect(() => {
    if (!editor || !isWanted) return;
    let timer: ReturnType<typeof setTimeout> | null = null;
    let isSoon = false;
    const onTransaction = ({ transaction }: { readonly transaction: Transaction }): void => {
      if (!transaction.docChanged || isSoon) return;
      isSoon = transaction.getMeta(ySyncPluginKey) !== undefined;
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(
        () => {
          timer = null;
          isSoon = false;
          setTurns((count) => count + 1);
        },
        isSoon ? AFTER_ARRIVAL : AFTER_TYPING,
      );
    };
    editor.on('transaction', onTransaction);
    return () => {
      if (timer !== null) clearTimeout(timer);
      editor.off('transaction', onTransaction);
    };
  }, [editor, isWanted]);
  return turns;
}

/** The thread the cursor is in, when it goes there. */
function useCursor(editor: Editor | null, onThread: (threadId: string) => void): void {
  useEffect(() => {
    if (!editor) return;
    const look = (): void => {
      const thread = threadAt(editor.state, editor.state.selection.head);
      if (thread !== null) onThread(thread);
    };
    editor.on('selectionUpdate', look);
    return () => {
      editor.off('selectionUpdate', look);
    };
  }, [editor, onThread]);
}

export function useCommentsOf(
  letterId: string,
  editor: Editor | null,
  body: BodyOnDesk,
  openTab: () => void,
): Comments {
  const found = useWatch('letterThreads', letterId) ?? NO_THREADS;
  const [current, setCurrent] = useState<string | null>(null);
  const [about, setAbout] = useState<About | null>(null);
  const [begun, setBegun] = useState(0);
  const turns = useTurns(editor, found.length > 0);
  const anchors = body.kind === 'writable' || body.kind === 'readOnly' ? body.anchors : null;
  const readBody = body.kind === 'readOnly' ? body.body : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: with every turn the passages may stand elsewhere
  const threads = useMemo(
    () => placedThreads(found, anchors, editor ? bodyOfDoc(editor.state.doc) : readBody),
    [found, anchors, readBody, editor, turns],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  const fresh = useMemo(
    () => (about?.anchor && anchors ? anchors.passageOf(about.anchor) : null),
    [about, anchors, turns],
  );
  useMarks(editor, threads, current, fresh);
  useCursor(editor, setCurrent);

  const begin = (): void => {
    const page = pageOf();
    const passage = editor ? selectionIn(editor) : page && selectedPassage(page);
    const text = editor ? bodyOfDoc(editor.state.doc) : readBody;
    const anchor = passage && anchors ? anchors.anchorOf(passage) : null;
    const quote = passage && text && anchor ? passageText(text, passage) : '';
    setAbout({ anchor, quote });
    setBegun((count) => count + 1);
    openTab();
  };
  useKeys({ 'mod+alt+m': begin });

  const goTo = (thread: PlacedThread): void => {
    setCurrent(thread.first.id);
    if (!thread.passage) return;
    if (editor) {
      const range =
        rangeOfThread(editor.state, thread.first.id) ?? rangesOf(editor.state.doc, [thread.passage])[0];
      if (!range) return;
      const { state, view } = editor;
      view.dispatch(
        state.tr.setSelection(TextSelection.create(state.doc, range.from, range.to)).scrollIntoView(),
      );
      view.focus();
      return;
    }
    const page = pageOf();
    const range = page && pageRange(page, thread.passage);
    const at = range?.startContainer;
    (at instanceof Element ? at : at?.parentElement)?.scrollIntoView({ block: 'center' });
  };
  const end = useCallback((ended: About) => setAbout((now) => (now === ended ? null : now)), []);
  return {
    threads,
    open: openThreads(threads).length,
    current,
    about,
    begun,
    begin,
    end,
    goTo,
    show: openTab,
  };
}
