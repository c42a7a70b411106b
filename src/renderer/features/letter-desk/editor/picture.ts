/** A picture between the paragraphs. Its bytes lie among the attachments, by their hash. */
import { Node } from '@tiptap/core';

const attribute = (name: string, fallback: string | number) => ({
  default: fallback,
  parseHTML: (element: HTMLElement) => {
    const found = element.getAttribute(`data-${name}`);
    if (found === null) return fallback;
    return typeof fallback === 'number' ? Number(found) || fallback : found;
  },
  renderHTML: (attributes: Record<string, unknown>) => ({ [`data-${name}`]: String(attributes[name]) }),
});

export const Picture = Node.create({
  name: 'picture',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    hash: attribute('hash', ''),
    mediaType: { ...attribute('mediaType', 'image/png') },
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
});
