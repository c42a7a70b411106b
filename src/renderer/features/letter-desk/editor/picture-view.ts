import type { NodeViewRenderer } from '@tiptap/core';
import type { Node as DocNode } from '@tiptap/pm/model';
import type { Pictures } from './pictures';

export interface PictureWords {
  /** Label of the field for who does not see the picture. */
  readonly alt: string;
  readonly altMissing: string;
  /** The bytes are not on this machine. */
  readonly gone: string;
  readonly width: string;
}

export const PICTURE_WIDTHS = [25, 50, 75, 100] as const;
const STEP = 5;

/** The handle at the side: dragged, or moved with the arrow keys as a slider. */
function widthHandle(
  words: PictureWords,
  figure: HTMLElement,
  width: () => number,
  keep: (width: number) => void,
) {
  const handle = document.createElement('div');
  handle.dataset.pictureHandle = '';
  handle.tabIndex = 0;
  handle.setAttribute('role', 'slider');
  handle.setAttribute('aria-label', words.width);
  handle.setAttribute('aria-valuemin', '10');
  handle.setAttribute('aria-valuemax', '100');
  handle.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowRight' ? STEP : event.key === 'ArrowLeft' ? -STEP : 0;
    if (step === 0) return;
    event.preventDefault();
    keep(width() + step);
  });
  handle.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
    const across = figure.parentElement?.clientWidth ?? 1;
    const before = width();
    const at = (now: PointerEvent): number =>
      Math.min(100, Math.max(10, Math.round(before + ((now.clientX - event.clientX) / across) * 100)));
    const move = (now: PointerEvent): void => {
      figure.style.width = `${at(now)}%`;
    };
    const end = (now: PointerEvent): void => {
      handle.removeEventListener('pointermove', move);
      if (now.clientX !== event.clientX) keep(at(now));
    };
    handle.addEventListener('pointermove', move);
    handle.addEventListener('pointerup', end, { once: true });
  });
  return handle;
}

/** The picture, the field for what is on it, and the widths it can have. */
export function pictureView(pictures: Pictures, words: PictureWords): NodeViewRenderer {
  return ({ node: first, editor, getPos }) => {
    let node: DocNode = first;
    const dom = document.createElement('figure');
    dom.dataset.picture = '';
    const image = document.createElement('img');
    image.draggable = false;
    const gone = document.createElement('p');
    gone.dataset.pictureGone = '';
    gone.textContent = words.gone;
    const tools = document.createElement('div');
    tools.dataset.pictureTools = '';
    const alt = document.createElement('input');
    alt.type = 'text';
    alt.maxLength = 500;
    alt.setAttribute('aria-label', words.alt);
    alt.placeholder = words.altMissing;
    tools.append(alt);

    const width = (): number => Number(node.attrs.width) || 100;
    const change = (attrs: Readonly<Record<string, unknown>>): void => {
      const pos = getPos();
      if (pos === undefined) return;
      editor.view.dispatch(editor.state.tr.setNodeMarkup(pos, null, { ...node.attrs, ...attrs }));
    };
    const keepWidth = (next: number): void => change({ width: Math.min(100, Math.max(10, next)) });
    const buttons = PICTURE_WIDTHS.map((each) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = `${each}%`;
      button.setAttribute('aria-label', `${words.width}: ${each}%`);
      button.addEventListener('click', () => keepWidth(each));
      return { each, button };
    });
    const widths = document.createElement('div');
    widths.setAttribute('role', 'group');
    widths.setAttribute('aria-label', words.width);
    widths.append(...buttons.map(({ button }) => button));
    tools.append(widths);
    const frame = document.createElement('div');
    frame.dataset.pictureFrame = '';
    const handle = widthHandle(words, frame, width, keepWidth);
    frame.append(image, gone, handle);
    dom.append(frame, tools);

    alt.addEventListener('input', () => change({ alt: alt.value }));
    alt.addEventListener('keydown', (event) => {
      const pos = getPos();
      if (pos === undefined || (event.key !== 'Enter' && event.key !== 'Escape')) return;
      event.preventDefault();
      editor
        .chain()
        .focus()
        .setTextSelection(pos + node.nodeSize)
        .run();
    });

    let shown = '';
    const show = (): void => {
      const text = String(node.attrs.alt ?? '');
      if (alt.value !== text) alt.value = text;
      dom.toggleAttribute('data-alt-missing', text.trim() === '');
      image.alt = text;
      frame.style.width = `${width()}%`;
      handle.setAttribute('aria-valuenow', String(width()));
      handle.setAttribute('aria-valuetext', `${width()}%`);
      for (const { each, button } of buttons) button.setAttribute('aria-pressed', String(each === width()));
      const hash = String(node.attrs.hash);
      if (hash === shown) return;
      shown = hash;
      image.width = Number(node.attrs.pixelWidth) || 1;
      image.height = Number(node.attrs.pixelHeight) || 1;
      void pictures.address(hash, String(node.attrs.mediaType)).then((address) => {
        if (shown !== hash) return;
        dom.toggleAttribute('data-gone', address === null);
        if (address !== null) image.src = address;
      });
    };
    show();
    return {
      dom,
      update: (next) => {
        if (next.type !== node.type) return false;
        node = next;
        show();
        return true;
      },
      // A press on the picture itself chooses it; what is in the tools is theirs.
      stopEvent: (event) =>
        event.target instanceof globalThis.Node &&
        (tools.contains(event.target) || handle.contains(event.target)),
      ignoreMutation: () => true,
    };
  };
}
