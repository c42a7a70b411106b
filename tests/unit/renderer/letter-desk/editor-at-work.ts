/** A real editor on a real Yjs document, in the page, without a store. */
import { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { prosemirrorJSONToYXmlFragment } from '@tiptap/y-tiptap';
import { onTestFinished } from 'vitest';
import { userEvent } from 'vitest/browser';
import * as Y from 'yjs';
import { BODY_FRAGMENT, type BodyNode, type LetterBody } from '#core/letter/body';
import { type LetterNumbering, usualLetterNumbering } from '#core/letter/letter-numbering';
import type { CitationListKeys } from '../../../../src/renderer/features/letter-desk/citations/citation-list-plugin.ts';
import {
  citedSources,
  type SettableSources,
} from '../../../../src/renderer/features/letter-desk/citations/cited-sources.tsx';
import { dueDaySource } from '../../../../src/renderer/features/letter-desk/editor/due-date.ts';
import {
  letterExtensions,
  letterSchema,
} from '../../../../src/renderer/features/letter-desk/editor/extensions.ts';
import {
  liveValue,
  type SettableLive,
} from '../../../../src/renderer/features/letter-desk/editor/live-value.ts';
import { noPictures, type Pictures } from '../../../../src/renderer/features/letter-desk/editor/pictures.ts';
import { numbersIn } from '../../../../src/renderer/features/letter-desk/editor/point-numbers.ts';

export const words = (text: string): BodyNode => ({ type: 'text', text });
export const paragraph = (text = ''): BodyNode =>
  text === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [words(text)] };
export const heading = (text: string, level = 2): BodyNode => ({
  type: 'heading',
  attrs: { level },
  content: [words(text)],
});
export const point = (id: string, text = '', rest: Record<string, unknown> = {}): BodyNode => ({
  type: 'advicePoint',
  attrs: { id, branch: 'primary', kind: 'recommendation', ...rest },
  content: [paragraph(text)],
});

export interface AtWork {
  readonly editor: Editor;
  readonly dueDay: ReturnType<typeof dueDaySource>;
  readonly numbering: SettableLive<LetterNumbering>;
  readonly sources: SettableSources;
  /** Where citations were that a person asked about. */
  readonly asked: readonly number[];
  readonly fragment: Y.XmlFragment;
  /** Puts the cursor before or after these words. */
  readonly cursor: (text: string, at?: 'before' | 'after') => void;
  readonly select: (from: string, to: string) => void;
  readonly type: (keys: string) => Promise<void>;
  /** A line for each point: number, id, words. */
  readonly points: () => string[];
  /** A line for each block of the letter: its type and words. */
  readonly blocks: () => string[];
}

export function write(...content: BodyNode[]): AtWork {
  return writeWith(noPictures, ...content);
}

export function writeWith(pictures: Pictures, ...content: BodyNode[]): AtWork {
  const doc = new Y.Doc();
  const fragment = doc.getXmlFragment(BODY_FRAGMENT);
  prosemirrorJSONToYXmlFragment(letterSchema, { type: 'doc', content }, fragment);
  let count = 0;
  const dueDay = dueDaySource();
  const numbering = liveValue(usualLetterNumbering);
  const sources = citedSources();
  const listKeys: CitationListKeys = { handle: null };
  const asked: number[] = [];
  const element = document.createElement('div');
  const notes = document.createElement('div');
  document.body.append(element, notes);
  const editor = new Editor({
    element,
    injectCSS: false,
    extensions: letterExtensions({
      fragment,
      dueDay,
      numbering,
      newId: () => {
        count += 1;
        return `new-${count}`;
      },
      words: {
        annex: { title: 'Titel', remove: 'Verwijder' },
        dueDateHint: '',
        pageBreak: 'Nieuwe pagina',
        picture: { alt: 'Beschrijving', altMissing: '', gone: 'Weg', width: 'Breedte' },
        pasting: 'Komt',
        dragHint: '',
      },
      pictures,
      citations: { sources, hint: () => '', listKeys, ask: (pos) => asked.push(pos) },
      notes: {
        place: notes,
        words: {
          list: 'Voetnoten',
          note: (number) => `Voetnoot ${number}`,
          toText: (number) => `Naar noot ${number} in de tekst`,
          empty: 'Lege voetnoot',
        },
      },
      toToolbar: () => {},
      open: () => {},
      openLink: () => {},
      tail: { element: document.createElement('div'), outside: () => null },
    }),
  });
  onTestFinished(() => {
    editor.destroy();
    element.remove();
    notes.remove();
  });
  const find = (text: string): number => {
    let found = -1;
    editor.state.doc.descendants((node, pos) => {
      const at = node.isText ? (node.text ?? '').indexOf(text) : -1;
      if (found < 0 && at >= 0) found = pos + at;
    });
    if (found < 0) throw new Error(`not in the text: ${text}`);
    return found;
  };
  const setSelection = (from: number, to: number): void => {
    editor.view.focus();
    editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, from, to)));
  };
  return {
    editor,
    dueDay,
    numbering,
    sources,
    asked,
    fragment,
    cursor: (text, at = 'after') => {
      const pos = find(text) + (at === 'after' ? text.length : 0);
      setSelection(pos, pos);
    },
    select: (from, to) => setSelection(find(from), find(to) + to.length),
    type: async (keys) => {
      editor.view.focus();
      await userEvent.keyboard(keys);
    },
    points: () => {
      const numbers = numbersIn(editor.state).points;
      const lines: string[] = [];
      editor.state.doc.descendants((node) => {
        if (node.type.name !== 'advicePoint') return true;
        lines.push(
          `${numbers.get(node.attrs.id)} ${node.attrs.id} ${node.textBetween(0, node.content.size, '|')}`,
        );
        return false;
      });
      return lines;
    },
    blocks: () =>
      editor.state.doc.children.map((node) =>
        `${node.type.name} ${node.textBetween(0, node.content.size, '|')}`.trim(),
      ),
  };
}

export function bodyOf(editor: Editor): LetterBody {
  return editor.getJSON() as LetterBody;
}
