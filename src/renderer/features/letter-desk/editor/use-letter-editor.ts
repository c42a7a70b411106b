import { Editor } from '@tiptap/core';
import { Selection } from '@tiptap/pm/state';
import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import { v7 } from 'uuid';
import type * as Y from 'yjs';
import type { Citation } from '#core/letter/body';
import type { LetterNumbering } from '#core/letter/letter-numbering';
import { useWords } from '../../../i18n/words';
import type { DeskAsk } from '../desk-dialogs';
import type { CitationSurroundings } from './citation';
import type { DueDaySource } from './due-date';
import { letterExtensions } from './extensions';
import type { Live } from './live-value';
import type { Pictures } from './pictures';

export interface EditorPlaces {
  readonly element: RefObject<HTMLElement | null>;
  readonly tail: HTMLElement;
  readonly tailOutside: RefObject<HTMLElement | null>;
  /** Where the footnotes are listed. */
  readonly notes: HTMLElement;
}

/** What the text follows without being changed by it. */
export interface EditorSources {
  readonly dueDay: DueDaySource;
  readonly numbering: Live<LetterNumbering>;
}

export interface EditorCalls {
  readonly toToolbar: () => void;
  readonly open: (what: DeskAsk) => void;
  readonly openLink: (href: string) => void;
  readonly askCitation: (pos: number) => void;
  readonly citationHint: (citation: Citation) => string;
}

/**
 * One editor on one fragment, for as long as both are there. Null before the first paint. Words given to the
 * editor stay as they were when it opened: changing the language makes it anew.
 */
export function useLetterEditor(
  fragment: Y.XmlFragment,
  { dueDay, numbering }: EditorSources,
  places: EditorPlaces,
  citations: Pick<CitationSurroundings, 'sources' | 'listKeys'>,
  calls: EditorCalls,
  pictures: Pictures,
): Editor | null {
  const t = useWords();
  const [editor, setEditor] = useState<Editor | null>(null);
  const { element, tail, tailOutside, notes } = places;
  const toToolbar = useEffectEvent(calls.toToolbar);
  const open = useEffectEvent(calls.open);
  const openLink = useEffectEvent(calls.openLink);
  const askCitation = useEffectEvent(calls.askCitation);
  const citationHint = useEffectEvent(calls.citationHint);

  useEffect(() => {
    const made = new Editor({
      element: element.current,
      // The page allows no style elements made at run time; the rules stand in body.module.css.
      injectCSS: false,
      extensions: letterExtensions({
        fragment,
        dueDay,
        numbering,
        newId: () => v7(),
        words: {
          annex: { title: t('desk.annex.title'), remove: t('desk.annex.remove') },
          dueDateHint: t('desk.dueDate.hint'),
          pageBreak: t('editor.pageBreak'),
          pasting: t('editor.pasting'),
          dragHint: t('editor.drag'),
          picture: {
            alt: t('editor.picture.alt'),
            altMissing: t('editor.picture.alt.missing'),
            gone: t('editor.picture.gone'),
            width: t('editor.picture.width'),
          },
        },
        pictures,
        citations: {
          ...citations,
          ask: (pos) => askCitation(pos),
          hint: (citation) => citationHint(citation),
        },
        notes: {
          place: notes,
          words: {
            list: t('notes.name'),
            note: (number) => t('notes.note', { number }),
            toText: (number) => t('notes.toText', { number }),
            empty: t('notes.empty'),
          },
        },
        toToolbar: () => toToolbar(),
        open: (what) => open(what),
        openLink: (href) => openLink(href),
        tail: { element: tail, outside: () => tailOutside.current },
      }),
      editorProps: {
        attributes: {
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': t('desk.body.name'),
          lang: 'nl',
          spellcheck: 'true',
        },
        scrollMargin: 80,
        scrollThreshold: 80,
      },
    });
    // The binding leaves the cursor before the first block, where nothing can be typed.
    const { state, view } = made;
    view.dispatch(state.tr.setSelection(Selection.atStart(state.doc)).setMeta('addToHistory', false));
    setEditor(made);
    return () => {
      setEditor(null);
      made.destroy();
    };
  }, [fragment, dueDay, numbering, t, pictures, element, tail, tailOutside, notes, citations]);
  return editor;
}
