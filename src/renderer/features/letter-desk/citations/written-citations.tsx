/** Citations in a text that is being written: what the editor is given for them, and what floats over it. */
import type { Editor } from '@tiptap/core';
import { type ReactNode, useEffect, useEffectEvent, useMemo, useState } from 'react';
import { type Citation, citationOf } from '#core/letter/body';
import { wordsNow } from '#core/letter/stale-citations';
import { useWords } from '../../../i18n/words';
import type { CitationSurroundings } from '../editor/citation';
import { citationAt, selectedCitation } from './citation-commands';
import { CitationList } from './citation-list';
import { CitationPopover } from './citation-popover';
import { stateOf } from './citation-view';
import { type CitedSources, useCitedSources } from './cited-sources';
import { useSourceWords } from './source-words';

/** What is told of a citation to who points at it or comes to it with the keys. */
function useHint(sources: CitedSources): (citation: Citation) => string {
  const t = useWords();
  const wordsOf = useSourceWords();
  return (citation) => {
    const source = sources.find(citation);
    switch (stateOf(citation, sources)) {
      case 'unknown':
        return '';
      case 'gone':
        return t(citation.source === 'contribution' ? 'sources.contributionGone' : 'sources.gone');
      case 'changed':
        return source ? t('sources.changed', { now: wordsNow(citation.words, source.words) }) : '';
      case 'good': {
        if (!source) return '';
        const { kind, when, subject } = wordsOf(source);
        return [kind, when, subject].filter((part) => part !== '').join(' \u00b7 ');
      }
    }
  };
}

export interface WrittenCitations {
  /** The same object as long as the dossier is the same. */
  readonly forEditor: Pick<CitationSurroundings, 'sources' | 'listKeys'>;
  readonly hint: (citation: Citation) => string;
  readonly ask: (pos: number) => void;
  readonly asked: number | null;
  readonly close: () => void;
}

export function useWrittenCitations(): WrittenCitations {
  const sources = useCitedSources();
  const [asked, setAsked] = useState<number | null>(null);
  const forEditor = useMemo(() => ({ sources, listKeys: { handle: null } }), [sources]);
  return { forEditor, hint: useHint(sources), ask: setAsked, asked, close: () => setAsked(null) };
}

/** Says what a citation is of when one comes to it with the keys; its title is shown to the pointer only. */
function useSaid(editor: Editor, hint: (citation: Citation) => string): string {
  const [said, setSaid] = useState('');
  const tell = useEffectEvent(() => {
    const at = selectedCitation(editor.state);
    const node = at === null ? null : citationAt(editor.state.doc, at);
    const citation = node ? citationOf({ type: 'citation', attrs: node.attrs }) : null;
    setSaid(citation ? hint(citation) : '');
  });
  useEffect(() => {
    const listen = (): void => tell();
    editor.on('selectionUpdate', listen);
    return () => {
      editor.off('selectionUpdate', listen);
    };
  }, [editor]);
  return said;
}

export function OverCitations(props: {
  readonly editor: Editor;
  readonly citations: WrittenCitations;
  /** Of what only a screen reader hears. */
  readonly unseen: string | undefined;
}): ReactNode {
  const { editor, citations, unseen } = props;
  const said = useSaid(editor, citations.hint);
  return (
    <>
      <p role="status" className={unseen}>
        {said}
      </p>
      <CitationList editor={editor} keys={citations.forEditor.listKeys} />
      {citations.asked === null ? null : (
        <CitationPopover
          key={citations.asked}
          editor={editor}
          at={citations.asked}
          onClose={citations.close}
        />
      )}
    </>
  );
}
