/** One note in the list: its number, which leads back to the text, and its words. */
import type { DOMSerializer, Node as DocNode } from '@tiptap/pm/model';
import type { FootnoteWords } from './notes-view';

export interface NoteRow {
  readonly dom: HTMLElement;
  /** Draws the note, where it or its number changed. Its words are left to the editor while that is open. */
  readonly show: (node: DocNode | null, number: number, words: FootnoteWords) => void;
  /** An empty place for an editor. */
  readonly opened: () => HTMLElement;
  readonly closed: () => void;
}

export interface RowCalls {
  readonly toText: () => void;
  /** At a point of the window, or at the end. */
  readonly write: (point: { readonly left: number; readonly top: number } | null) => void;
  readonly openLink: (href: string) => void;
}

export function noteRow(serializer: DOMSerializer, empty: string, calls: RowCalls): NoteRow {
  const dom = document.createElement('div');
  dom.setAttribute('role', 'doc-footnote');
  const back = document.createElement('button');
  back.type = 'button';
  back.addEventListener('click', calls.toText);
  const place = document.createElement('div');
  place.dataset.noteWords = '';
  place.lang = 'nl';
  dom.append(back, place);

  let shown: { readonly node: DocNode | null; readonly number: number } | null = null;
  let isOpen = false;
  const draw = (): void => {
    const text = document.createElement('p');
    const content = shown?.node?.content;
    if (content && content.size > 0) text.append(serializer.serializeFragment(content));
    else {
      text.textContent = empty;
      text.dataset.empty = '';
    }
    // Reached by Tab; what it is called, and that one writes there, the editor says once it is open.
    text.tabIndex = 0;
    place.replaceChildren(text);
  };

  place.addEventListener('mousedown', (event) => {
    if (isOpen || event.button !== 0) return;
    event.preventDefault();
    calls.write({ left: event.clientX, top: event.clientY });
  });
  place.addEventListener('focusin', () => {
    if (!isOpen) calls.write(null);
  });
  place.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (!link) return;
    event.preventDefault();
    if (event.ctrlKey || event.metaKey) calls.openLink(link.getAttribute('href') ?? '');
  });

  return {
    dom,
    show: (node, number, words) => {
      if (shown?.number !== number) {
        dom.setAttribute('aria-label', words.note(number));
        back.textContent = String(number);
        back.setAttribute('aria-label', words.toText(number));
      }
      const isSame = shown?.node === node;
      shown = { node, number };
      if (!isSame && !isOpen) draw();
    },
    opened: () => {
      isOpen = true;
      place.replaceChildren();
      return place;
    },
    closed: () => {
      isOpen = false;
      draw();
    },
  };
}
