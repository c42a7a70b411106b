/**
 * A handle beside the point or annex under the pointer, to draw it to another place. For the hand that points: the
 * keys for the same stand in the list of keys, and what was moved is said aloud by the same rule.
 */
import { Extension } from '@tiptap/core';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { mayPass, moveBlockTo } from './move-block';
import { perform } from './perform';
import { scrollerOf } from './scroller-of';

const MOVABLE = '[data-advice-point], section[data-annex]';
/** From here on the page scrolls along, in pixels from its edge. */
const EDGE = 60;
const SCROLL = 12;

interface Gap {
  /** The block before which it lies, counted in its part of the letter. */
  readonly index: number;
  readonly y: number;
}

interface Carried {
  readonly pos: number;
  readonly gaps: readonly Gap[];
}

function blockAt(view: EditorView, element: Element): number | null {
  const inside = view.posAtDOM(element, 0);
  const $inside = view.state.doc.resolve(inside);
  for (let { depth } = $inside; depth > 0; depth -= 1) {
    const name = $inside.node(depth).type.name;
    if (name === 'advicePoint' || name === 'annex') return $inside.before(depth);
  }
  return null;
}

/** Where the block may go: the gaps among its neighbours as far as it may pass them. */
function gapsFor({ doc }: EditorState, view: EditorView, pos: number): Gap[] {
  const $pos = doc.resolve(pos);
  const { parent } = $pos;
  const own = $pos.index();
  const block = parent.child(own);
  let [first, last] = [own, own];
  while (first > 0 && mayPass(block, parent.child(first - 1))) first -= 1;
  while (last < parent.childCount - 1 && mayPass(block, parent.child(last + 1))) last += 1;
  const gaps: Gap[] = [];
  for (let index = first; index <= last; index += 1) {
    const dom = view.nodeDOM($pos.posAtIndex(index));
    if (!(dom instanceof HTMLElement)) continue;
    const { top, bottom } = dom.getBoundingClientRect();
    gaps.push({ index, y: top });
    if (index === last) gaps.push({ index: index + 1, y: bottom });
  }
  return gaps;
}

export const DragHandle = Extension.create<{ hint: string }>({
  name: 'dragHandle',
  addOptions: () => ({ hint: '' }),
  addProseMirrorPlugins() {
    const { editor } = this;
    const { hint } = this.options;
    return [
      new Plugin({
        key: new PluginKey('dragHandle'),
        view: (view) => {
          const sheet = view.dom.parentElement;
          const handle = document.createElement('div');
          handle.dataset.dragHandle = '';
          handle.title = hint;
          handle.hidden = true;
          const line = document.createElement('div');
          line.dataset.dropLine = '';
          line.hidden = true;
          sheet?.append(handle, line);
          let beside: Element | null = null;
          let carried: Carried | null = null;

          const place = (): void => {
            if (!beside?.isConnected || !sheet) {
              handle.hidden = true;
              return;
            }
            const block = beside.getBoundingClientRect();
            const around = sheet.getBoundingClientRect();
            handle.hidden = false;
            handle.style.top = `${block.top - around.top}px`;
          };
          const look = (event: MouseEvent): void => {
            if (carried) return;
            const found = event.target instanceof Element ? event.target.closest(MOVABLE) : null;
            if (found === beside) return;
            beside = found;
            place();
          };
          const leave = (event: MouseEvent): void => {
            const to = event.relatedTarget;
            if (carried || (to instanceof Node && (to === handle || view.dom.contains(to)))) return;
            beside = null;
            handle.hidden = true;
          };
          const gapAt = (y: number): Gap | null =>
            carried?.gaps.reduce<Gap | null>(
              (near, gap) => (near === null || Math.abs(gap.y - y) < Math.abs(near.y - y) ? gap : near),
              null,
            ) ?? null;
          const show = (gap: Gap | null): void => {
            line.hidden = gap === null;
            if (gap && sheet) line.style.top = `${gap.y - sheet.getBoundingClientRect().top}px`;
          };
          const end = (): void => {
            carried = null;
            line.hidden = true;
            beside?.removeAttribute('data-carried');
            window.removeEventListener('keydown', cancel, true);
          };
          const cancel = (event: KeyboardEvent): void => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            event.stopPropagation();
            end();
          };
          const grip = (event: PointerEvent): void => {
            const pos = beside ? blockAt(view, beside) : null;
            if (pos === null || event.button !== 0) return;
            event.preventDefault();
            handle.setPointerCapture(event.pointerId);
            carried = { pos, gaps: gapsFor(view.state, view, pos) };
            beside?.setAttribute('data-carried', '');
            window.addEventListener('keydown', cancel, true);
          };
          const move = (event: PointerEvent): void => {
            if (!carried) return;
            const scroller = scrollerOf(view.dom);
            const { top, bottom } = scroller.getBoundingClientRect();
            const by = event.clientY < top + EDGE ? -SCROLL : event.clientY > bottom - EDGE ? SCROLL : 0;
            if (by !== 0) {
              scroller.scrollBy(0, by);
              carried = { pos: carried.pos, gaps: gapsFor(view.state, view, carried.pos) };
            }
            show(gapAt(event.clientY));
          };
          const drop = (event: PointerEvent): void => {
            const gap = gapAt(event.clientY);
            const from = carried?.pos ?? null;
            end();
            if (gap === null || from === null) return;
            if (perform(editor, moveBlockTo(from, gap.index))) view.focus();
            beside = null;
            handle.hidden = true;
          };
          view.dom.addEventListener('mousemove', look);
          view.dom.addEventListener('mouseleave', leave);
          handle.addEventListener('mouseleave', leave);
          handle.addEventListener('pointerdown', grip);
          handle.addEventListener('pointermove', move);
          handle.addEventListener('pointerup', drop);
          handle.addEventListener('pointercancel', end);
          return {
            update: (_view, before) => {
              if (before.doc === view.state.doc) return;
              // The text changed under it, by another hand: what was measured no longer holds.
              if (carried) end();
              if (!handle.hidden) place();
            },
            destroy: () => {
              end();
              handle.remove();
              line.remove();
            },
          };
        },
      }),
    ];
  },
});
