/**
 * While one types in a long letter, what is far from there is not on the page. At every key the browser reads all text on
 * it, to tell the system what stands around the cursor, and looks through all blocks; in a letter of forty pages that is most
 * of what a key takes. All else than typing and a step nearby - a command, a press, the wheel, the window left, printing - and a
 * while of stillness bring the whole letter back first, so that what selects, seeks, scrolls, copies or reads aloud finds it whole.
 */
import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { inSpareTime } from '../check/in-spare-time';
import { type NearPart, onlyNear } from './near-part';

/** Blocks from which a letter is long: some twelve pages. */
const LONG = 120;
/** Keys, typed without a pause, after which one is typing. */
const KEYS = 3;
const PAUSE_MS = 1_000;
/** Milliseconds without a key after which one is not typing any more. */
const STILL_MS = 10_000;

const TYPING: ReadonlySet<string> = new Set(['Backspace', 'Delete', 'Enter']);
/** Keys that do nothing yet, or come by a composition. */
const SILENT: ReadonlySet<string> = new Set([
  'Shift',
  'AltGraph',
  'CapsLock',
  'Dead',
  'Process',
  'Unidentified',
]);
/** Keys that stay near; whether the cursor is still within what is on the page is seen when it has moved. */
const STEPS: ReadonlySet<string> = new Set([
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
]);
const ELSEWHERE = [
  'pointerdown',
  'wheel',
  'touchstart',
  'dragenter',
  'beforeprint',
  'blur',
  'resize',
] as const;

function isCommand(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.altKey || event.metaKey) && !event.getModifierState('AltGraph');
}

function isTyping(event: KeyboardEvent): boolean {
  return !isCommand(event) && (event.key.length === 1 || TYPING.has(event.key));
}

function isStep(event: KeyboardEvent): boolean {
  return !isCommand(event) && STEPS.has(event.key);
}

/** The element or text with the cursor. */
function atCursor(view: EditorView): Node {
  return view.domAtPos(view.state.selection.head).node;
}

class NearWhileTyping {
  readonly #view: EditorView;
  #part: NearPart | null = null;
  #listening = new AbortController();
  #keys = 0;
  #lastKey = 0;
  #callOff = (): void => {};
  #stillness: ReturnType<typeof setTimeout> | undefined;

  constructor(view: EditorView) {
    this.#view = view;
  }

  hear(event: KeyboardEvent): void {
    if (SILENT.has(event.key)) return;
    if (this.#part && isStep(event)) {
      this.#endWhenStill();
      return;
    }
    if (!isTyping(event)) {
      this.end();
      return;
    }
    this.#keys = event.timeStamp - this.#lastKey > PAUSE_MS ? 1 : this.#keys + 1;
    this.#lastKey = event.timeStamp;
    if (this.#part) this.#endWhenStill();
    else if (this.#keys >= KEYS && this.#view.state.doc.childCount >= LONG) this.#beginSoon();
  }

  /** After each change of the text or the selection, before what is asked for is scrolled to. */
  follow(): void {
    if (this.#part && !this.#part.stillHolds(atCursor(this.#view))) this.end();
  }

  end(): void {
    this.#keys = 0;
    this.#callOff();
    clearTimeout(this.#stillness);
    this.#listening.abort();
    this.#part?.end();
    this.#part = null;
  }

  #beginSoon(): void {
    this.#callOff();
    this.#callOff = inSpareTime([].values(), () => this.#begin());
  }

  #begin(): void {
    const view = this.#view;
    if (this.#part || view.isDestroyed || view.composing || !view.hasFocus() || !view.state.selection.empty)
      return;
    this.#part = onlyNear(view.dom, atCursor(view));
    if (!this.#part) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    for (const name of ELSEWHERE) {
      window.addEventListener(name, () => this.end(), { signal, capture: true, passive: true });
    }
    const onScroll = (): void => {
      if (!this.#part?.fillsWindow()) this.end();
    };
    window.addEventListener('scroll', onScroll, { signal, capture: true, passive: true });
    this.#endWhenStill();
  }

  #endWhenStill(): void {
    clearTimeout(this.#stillness);
    this.#stillness = setTimeout(() => this.end(), STILL_MS);
  }
}

export const OnlyNear = Extension.create({
  name: 'onlyNear',
  addProseMirrorPlugins: () => {
    let near: NearWhileTyping | null = null;
    return [
      new Plugin({
        key: new PluginKey('onlyNear'),
        props: {
          handleDOMEvents: {
            keydown: (_view, event) => {
              near?.hear(event);
              return false;
            },
          },
        },
        view: (view) => {
          const made = new NearWhileTyping(view);
          near = made;
          return { update: () => made.follow(), destroy: () => made.end() };
        },
      }),
    ];
  },
});
