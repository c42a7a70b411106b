/** A Word file as elements: its text in one long flow, and what stands on every page. */
import { drawParagraph } from './draw-paragraph';
import { drawTable } from './draw-table';
import type { DrawingTools } from './drawing-tools';
import { type Block, settleRooms } from './flow';
import { fontsMeasuredIn } from './fonts';
import { numbersOf } from './numbers';
import { styleBook } from './style-book';
import { openWordPackage, type WordPackage, type WordPart } from './word-package';
import {
  childNamed,
  childrenNamed,
  firstBelow,
  fromTwips,
  numberIn,
  switchIn,
  valueIn,
  wordAttribute,
} from './word-xml';

/** In units of the page. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly margin: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
    readonly header: number;
    readonly footer: number;
  };
}

export interface Furniture {
  /** Of the first page, where it has its own; null where it has none. */
  readonly first: HTMLElement | null;
  readonly usual: HTMLElement | null;
}

export interface DrawnDocument {
  readonly title: string;
  readonly language: string;
  readonly sheet: Sheet;
  readonly blocks: readonly Block[];
  /** By their number less one. */
  readonly notes: readonly HTMLElement[];
  readonly header: Furniture;
  readonly footer: Furniture;
}

/** A4, and what Word takes for a margin. */
const USUAL = { width: 11906, height: 16838, margin: 1417, furniture: 708 };

function sheetOf(section: Element | null): Sheet {
  const size = childNamed(section, 'pgSz');
  const margin = childNamed(section, 'pgMar');
  const given = (element: Element | null, name: string, usual: number): number =>
    fromTwips(Math.abs(numberIn(element, name) ?? usual));
  return {
    width: given(size, 'w', USUAL.width),
    height: given(size, 'h', USUAL.height),
    margin: {
      top: given(margin, 'top', USUAL.margin),
      right: given(margin, 'right', USUAL.margin),
      bottom: given(margin, 'bottom', USUAL.margin),
      left: given(margin, 'left', USUAL.margin),
      header: given(margin, 'header', USUAL.furniture),
      footer: given(margin, 'footer', USUAL.furniture),
    },
  };
}

function drawBlocks(parent: Element, part: WordPart, tools: DrawingTools): Block[] {
  const blocks: Block[] = [];
  let breaks = false;
  const add = (drawn: readonly Block[]): void => {
    const [first, ...rest] = drawn;
    if (first === undefined) return;
    blocks.push(breaks ? { ...first, breakBefore: true } : first, ...rest);
    breaks = false;
  };
  for (const child of parent.children) {
    if (child.localName === 'p') {
      const { blocks: drawn, breaksAfter } = drawParagraph(child, part, tools);
      add(drawn);
      breaks ||= breaksAfter;
    } else if (child.localName === 'tbl') {
      add([drawTable(child, part, tools)]);
    } else if (child.localName === 'sdt') {
      add(drawBlocks(childNamed(child, 'sdtContent') ?? child, part, tools));
    }
  }
  return settleRooms(blocks);
}

function drawFurniture(
  section: Element | null,
  kind: 'header' | 'footer',
  file: WordPackage,
  tools: DrawingTools,
): Furniture {
  const drawn = (type: string): HTMLElement | null => {
    const reference = childrenNamed(section, `${kind}Reference`).find(
      (each) => wordAttribute(each, 'type') === type,
    );
    const name = file.document.targets.get(reference?.getAttribute('r:id') ?? '');
    const part = name === undefined ? null : file.part(name);
    if (part === null) return null;
    const element = document.createElement('div');
    element.className = `flow ${kind}`;
    element.append(...drawBlocks(part.root, part, tools).map((block) => block.element));
    return element;
  };
  const usual = drawn('default');
  return { usual, first: switchIn(section, 'titlePg') === true ? drawn('first') : usual };
}

function titleIn(file: WordPackage): string {
  const part = file.part('docProps/core.xml');
  return part === null ? '' : (firstBelow(part.root, 'title')?.textContent ?? '');
}

/** `place` is where fonts can be measured. Throws when the bytes are not a Word file. */
export function drawDocument(bytes: Uint8Array, place: ParentNode): DrawnDocument {
  const file = openWordPackage(bytes);
  const referred: string[] = [];
  let drawing = 0;
  const tools: DrawingTools = {
    styles: styleBook(file.styles),
    numbers: numbersOf(file.numbering),
    fonts: fontsMeasuredIn(place),
    notes: { refer: (id) => referred.push(id), drawing: () => drawing },
    bytes: file.bytes,
  };
  const body = childNamed(file.document.root, 'body');
  if (body === null) throw new Error('This Word file has no text.');
  const section = childNamed(body, 'sectPr');
  const blocks = drawBlocks(body, file.document, tools);

  const texts = new Map(
    childrenNamed(file.footnotes?.root, 'footnote').map((note) => [wordAttribute(note, 'id') ?? '', note]),
  );
  const notes = [...referred].map((id, at) => {
    drawing = at + 1;
    const note = texts.get(id);
    const element = document.createElement('div');
    element.className = 'flow note';
    if (note && file.footnotes) {
      element.append(...drawBlocks(note, file.footnotes, tools).map((block) => block.element));
    }
    return element;
  });
  const defaults = childNamed(childNamed(file.styles?.root, 'docDefaults'), 'rPrDefault');
  return {
    title: titleIn(file),
    language: valueIn(childNamed(defaults, 'rPr'), 'lang') ?? '',
    sheet: sheetOf(section),
    blocks,
    notes,
    header: drawFurniture(section, 'header', file, tools),
    footer: drawFurniture(section, 'footer', file, tools),
  };
}
