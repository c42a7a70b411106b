/** A picture between the paragraphs. Its bytes lie among the attachments, by their hash. */
import { Node } from '@tiptap/core';
import { type Command, NodeSelection } from '@tiptap/pm/state';
import { performed } from './perform';
import { PICTURE_WIDTHS, type PictureWords, pictureView } from './picture-view';
import { noPictures, type Pictures } from './pictures';

const attribute = (name: string, fallback: string | number) => ({
  default: fallback,
  parseHTML: (element: HTMLElement) => {
    const found = element.getAttribute(`data-${name.toLowerCase()}`);
    if (found === null) return fallback;
    return typeof fallback === 'number' ? Number(found) || fallback : found;
  },
  renderHTML: (attributes: Record<string, unknown>) => ({
    [`data-${name.toLowerCase()}`]: String(attributes[name]),
  }),
});

/** The chosen picture one step wider or narrower. */
function resizePicture(direction: 1 | -1): Command {
  return ({ selection, tr }, dispatch) => {
    if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'picture') return false;
    const { node, from } = selection;
    const width = Number(node.attrs.width);
    const next =
      direction === 1
        ? PICTURE_WIDTHS.find((step) => step > width)
        : PICTURE_WIDTHS.findLast((step) => step < width);
    if (next === undefined) return true;
    tr.setNodeMarkup(from, null, { ...node.attrs, width: next });
    dispatch?.(tr.setSelection(NodeSelection.create(tr.doc, from)));
    return true;
  };
}

export const Picture = Node.create<{ pictures: Pictures; words: PictureWords }>({
  name: 'picture',
  group: 'block',
  atom: true,
  draggable: true,
  addOptions: () => ({
    pictures: noPictures,
    words: { alt: '', altMissing: '', gone: '', width: '' },
  }),
  addAttributes: () => ({
    hash: attribute('hash', ''),
    mediaType: attribute('mediaType', 'image/png'),
    alt: {
      default: '',
      parseHTML: (element: HTMLElement) => element.getAttribute('alt') ?? '',
    },
    width: attribute('width', 100),
    pixelWidth: attribute('pixelWidth', 1),
    pixelHeight: attribute('pixelHeight', 1),
  }),
  parseHTML: () => [{ tag: 'img[data-hash]' }],
  renderHTML: ({ HTMLAttributes }) => ['img', HTMLAttributes],
  addNodeView() {
    return pictureView(this.options.pictures, this.options.words);
  },
  addKeyboardShortcuts() {
    const perform = performed(this.editor);
    return {
      'Alt-Shift-ArrowRight': perform(resizePicture(1)),
      'Alt-Shift-ArrowLeft': perform(resizePicture(-1)),
      // Into the field for what is on the picture.
      Enter: () => {
        const { selection } = this.editor.state;
        if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'picture') return false;
        const dom = this.editor.view.nodeDOM(selection.from);
        if (dom instanceof HTMLElement) dom.querySelector('input')?.focus();
        return true;
      },
    };
  },
});
