import type { Node as DocNode } from '@tiptap/pm/model';

/** The words of a part of the letter as they are read in one line: with what citations say, without the notes. */
export function shownText(node: DocNode, longest: number): string {
  let text = '';
  node.descendants((part) => {
    if (text.length >= longest || part.type.name === 'footnote') return false;
    if (part.isText) text += part.text ?? '';
    else if (part.isLeaf) text += String(part.attrs.words ?? ' ');
    else if (part.isTextblock && text !== '') text += ' ';
    return true;
  });
  return text.slice(0, longest);
}
