/** What a person selected in the shown text, as places in the joined text of the document. */

export interface SelectedPassage {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** The passage around `node` and how many characters of it stand before the boundary. */
function placeOf(root: HTMLElement, node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const passage = element?.closest('[data-from]');
  if (!(passage instanceof HTMLElement) || !root.contains(passage)) return null;
  const before = document.createRange();
  before.setStart(passage, 0);
  before.setEnd(node, offset);
  return Number(passage.dataset.from) + before.toString().length;
}

/** Null where nothing, or only blanks, is selected in `root`. `text`: the joined text that is shown there. */
export function selectedPassage(root: HTMLElement, text: string): SelectedPassage | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const from = placeOf(root, range.startContainer, range.startOffset);
  // A selection that runs into what follows the text, as after three clicks, ends with its last passage.
  const to = placeOf(root, range.endContainer, range.endOffset) ?? (from === null ? null : text.length);
  if (from === null || to === null || to <= from) return null;
  return trimmedPassage(text, from, to);
}

/** Without the blanks around it; null where nothing is left. */
export function trimmedPassage(text: string, from: number, to: number): SelectedPassage | null {
  const raw = text.slice(from, to);
  const words = raw.trim();
  if (words === '') return null;
  const start = from + raw.indexOf(words);
  return { from: start, to: start + words.length, words };
}
