import { drawParagraph, type Surroundings } from './draw-paragraph';
import type { DrawingTools } from './drawing-tools';
import type { Block } from './flow';
import { colorOf, type Edge, edgesOf, paragraphLook, runLook, type Side, sides } from './looks';
import type { WordPart } from './word-package';
import {
  childNamed,
  childrenNamed,
  fromTwips,
  numberIn,
  switchIn,
  valueIn,
  wordAttribute,
  type XmlElement,
} from './word-xml';

/** Beside the text of a cell, where nothing else is said: 0.19 cm. */
const USUAL_SIDE = fromTwips(108);

type Edges = Partial<Record<Side | 'insideH' | 'insideV', Edge>>;

function marginsIn(element: XmlElement | null): Partial<Record<Side, number>> {
  const margins: Partial<Record<Side, number>> = {};
  for (const child of element?.children ?? []) {
    const name = child.localName === 'start' ? 'left' : child.localName === 'end' ? 'right' : child.localName;
    const side = sides.find((each) => each === name);
    const width = numberIn(child, 'w');
    if (side && width !== null) margins[side] = fromTwips(width);
  }
  return margins;
}

interface Merge {
  readonly element: HTMLTableCellElement;
  rows: number;
}

interface TableLook {
  readonly edges: Edges;
  readonly margins: Partial<Record<Side, number>>;
  readonly around: Surroundings;
}

function tableLook(properties: Element | null, tools: DrawingTools): TableLook {
  const style = tools.styles.table(valueIn(properties, 'tblStyle'));
  const styled = childNamed(style, 'tblPr');
  return {
    edges: {
      ...edgesOf(childNamed(styled, 'tblBorders')),
      ...edgesOf(childNamed(properties, 'tblBorders')),
    },
    margins: {
      left: USUAL_SIDE,
      right: USUAL_SIDE,
      ...marginsIn(childNamed(styled, 'tblCellMar')),
      ...marginsIn(childNamed(properties, 'tblCellMar')),
    },
    around: {
      paragraph: paragraphLook(childNamed(style, 'pPr')),
      run: runLook(childNamed(style, 'rPr')),
    },
  };
}

function edgeBetween(look: TableLook, side: Side, isOuter: boolean): Edge | undefined {
  if (isOuter) return look.edges[side];
  return side === 'top' || side === 'bottom' ? look.edges.insideH : look.edges.insideV;
}

export function drawTable(source: Element, part: WordPart, tools: DrawingTools): Block {
  const properties = childNamed(source, 'tblPr');
  const look = tableLook(properties, tools);
  const table = document.createElement('table');
  const columns = childrenNamed(childNamed(source, 'tblGrid'), 'gridCol').map((column) =>
    fromTwips(numberIn(column, 'w') ?? 0),
  );
  const group = document.createElement('colgroup');
  for (const width of columns) {
    const column = document.createElement('col');
    column.style.width = `${width}px`;
    group.append(column);
  }
  table.append(group);
  table.style.width = `${columns.reduce((sum, width) => sum + width, 0)}px`;
  const indent = numberIn(childNamed(properties, 'tblInd'), 'w') ?? 0;
  table.style.marginLeft = `${fromTwips(indent)}px`;

  const rows = childrenNamed(source, 'tr');
  const head = document.createElement('thead');
  const body = document.createElement('tbody');
  const merges = new Map<number, Merge>();
  let keepsNext = true;
  for (const [at, row] of rows.entries()) {
    const rowProperties = childNamed(row, 'trPr');
    const isHead = switchIn(rowProperties, 'tblHeader') === true && body.childElementCount === 0;
    const element = document.createElement('tr');
    const height = numberIn(childNamed(rowProperties, 'trHeight'), 'val');
    if (height !== null) element.style.height = `${fromTwips(height)}px`;
    let column = 0;
    for (const cell of childrenNamed(row, 'tc')) {
      const its = childNamed(cell, 'tcPr');
      const span = numberIn(childNamed(its, 'gridSpan'), 'val') ?? 1;
      const merge = childNamed(its, 'vMerge');
      const above = merges.get(column);
      if (merge !== null && wordAttribute(merge, 'val') !== 'restart' && above) {
        above.rows += 1;
        above.element.rowSpan = above.rows;
      } else {
        const place = { top: at === 0, bottom: at === rows.length - 1, left: column === 0 };
        const right = column + span >= columns.length;
        const drawn = drawCell(cell, isHead, span, look, { ...place, right }, part, tools);
        element.append(drawn.element);
        keepsNext &&= drawn.keepsNext;
        if (merge === null) merges.delete(column);
        else merges.set(column, { element: drawn.element, rows: 1 });
      }
      column += span;
    }
    (isHead ? head : body).append(element);
  }
  if (head.childElementCount > 0) table.append(head);
  table.append(body);
  return {
    element: table,
    before: 0,
    after: 0,
    keepNext: keepsNext,
    keepLines: false,
    breakBefore: false,
    widowControl: false,
    noRoomBetween: false,
    styleId: '',
  };
}

function drawCell(
  source: Element,
  isHead: boolean,
  span: number,
  look: TableLook,
  isOuter: Readonly<Record<Side, boolean>>,
  part: WordPart,
  tools: DrawingTools,
): { readonly element: HTMLTableCellElement; readonly keepsNext: boolean } {
  const properties = childNamed(source, 'tcPr');
  const element = document.createElement(isHead ? 'th' : 'td');
  if (isHead) element.scope = 'col';
  element.colSpan = span;
  const own = edgesOf(childNamed(properties, 'tcBorders')) ?? {};
  const margins = { ...look.margins, ...marginsIn(childNamed(properties, 'tcMar')) };
  for (const side of sides) {
    const edge = own[side] ?? edgeBetween(look, side, isOuter[side]);
    if (edge !== undefined && edge.width > 0) {
      const color = edge.color === 'auto' ? 'currentcolor' : edge.color;
      element.style.setProperty(`border-${side}`, `${edge.width}px solid ${color}`);
    }
    element.style.setProperty(`padding-${side}`, `${margins[side] ?? 0}px`);
  }
  const shade = colorOf(wordAttribute(childNamed(properties, 'shd'), 'fill'));
  if (shade !== null && shade !== 'auto') element.style.backgroundColor = shade;
  const align = valueIn(properties, 'vAlign');
  element.style.verticalAlign = align === 'center' ? 'middle' : align === 'bottom' ? 'bottom' : 'top';
  const inside = document.createElement('div');
  inside.className = 'flow';
  let keepsNext = false;
  for (const child of source.children) {
    if (child.localName === 'p') {
      const { blocks } = drawParagraph(child, part, tools, look.around);
      inside.append(...blocks.map((block) => block.element));
      keepsNext = blocks.some((block) => block.keepNext) || keepsNext;
    } else if (child.localName === 'tbl') {
      inside.append(drawTable(child, part, tools).element);
    }
  }
  element.append(inside);
  return { element, keepsNext };
}
