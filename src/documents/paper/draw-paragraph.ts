import { applyRunLook, PAGE_BREAK, type Piece, TextDrawing } from './draw-text';
import type { DrawingTools } from './drawing-tools';
import { type Block, blockOf } from './flow';
import { over, type ParagraphLook, paragraphLook, type RunLook, runLook, sides, type TabStop } from './looks';
import type { WordPart } from './word-package';
import { childNamed, valueIn } from './word-xml';

/** What a table says of the text in its cells. */
export interface Surroundings {
  readonly paragraph: ParagraphLook;
  readonly run: RunLook;
}

const ALIGN: Readonly<Record<string, string>> = {
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
};

function lineHeightOf(look: ParagraphLook, tools: DrawingTools): (run: RunLook) => string {
  const line = look.line ?? { rule: 'times', height: 1 };
  return (run) => {
    const own = tools.fonts.ownLine(run.font ?? '');
    switch (line.rule) {
      case 'exact':
        return `${line.height}px`;
      case 'least':
        return `${Math.max(line.height, own * (run.size ?? 0))}px`;
      case 'times':
        return String(line.height * own);
    }
  };
}

function applyParagraphLook(element: HTMLElement, look: ParagraphLook): void {
  const { style } = element;
  const { left = 0, right = 0, firstLine = 0 } = look;
  // Lines beside a paragraph stand outside its text, and outside a number that hangs.
  const hanging = Math.max(0, -firstLine);
  const beside = (side: 'left' | 'right'): number => {
    const edge = look.edges?.[side];
    return edge === undefined || edge.width === 0 ? 0 : edge.width + edge.room;
  };
  style.marginLeft = `${left - hanging - beside('left')}px`;
  style.marginRight = `${right - beside('right')}px`;
  style.paddingLeft = `${hanging}px`;
  style.textIndent = `${look.firstLine ?? 0}px`;
  style.marginTop = `${look.before ?? 0}px`;
  style.marginBottom = `${look.after ?? 0}px`;
  const align = ALIGN[look.align ?? ''];
  if (align) style.textAlign = align;
  if (look.shade !== undefined) style.backgroundColor = look.shade;
  for (const side of sides) {
    const edge = look.edges?.[side];
    if (edge === undefined || edge.width === 0) continue;
    const color = edge.color === 'auto' ? 'currentcolor' : edge.color;
    style.setProperty(`border-${side}`, `${edge.width}px solid ${color}`);
    style.setProperty(`padding-${side}`, `${side === 'left' ? edge.room + hanging : edge.room}px`);
  }
}

/** A hanging indent is a tab stop too. */
function stopsOf(look: ParagraphLook): TabStop[] {
  const own = (look.tabs ?? []).filter((tab) => tab.kind !== 'clear');
  const hangs = (look.firstLine ?? 0) < 0 && (look.left ?? 0) > 0;
  return [...own, ...(hangs ? [{ at: look.left ?? 0, kind: 'left' as const }] : [])].sort(
    (a, b) => a.at - b.at,
  );
}

function splitAtBreaks(pieces: readonly Piece[]): Node[][] {
  const parts: Node[][] = [[]];
  for (const piece of pieces) {
    if (piece === PAGE_BREAK) parts.push([]);
    else parts.at(-1)?.push(piece);
  }
  return parts;
}

/**
 * A paragraph as one block, or more where a page break stands in it. A break at its end is for what comes after:
 * then `breaksAfter`.
 */
export function drawParagraph(
  source: Element,
  part: WordPart,
  tools: DrawingTools,
  around: Surroundings | null = null,
): { readonly blocks: readonly Block[]; readonly breaksAfter: boolean } {
  const properties = childNamed(source, 'pPr');
  const style = tools.styles.paragraph(valueIn(properties, 'pStyle'));
  const own = paragraphLook(properties);
  const styled = around ? over(around.paragraph, style.paragraph) : style.paragraph;
  const { id, level = 0 } = { ...styled.numbering, ...own.numbering };
  const number = id === undefined || id === '0' ? null : tools.numbers.next(id, level);
  const look = over(number ? over(styled, number.paragraph) : styled, own);
  const run = { ...around?.run, ...style.run };
  const lineHeight = lineHeightOf(look, tools);
  const pieces = new TextDrawing(tools, part, run, lineHeight).draw(source);
  const parts = splitAtBreaks(pieces);
  const breaksAfter = parts.length > 1 && parts.at(-1)?.length === 0;
  if (breaksAfter) parts.pop();
  const stops = JSON.stringify(stopsOf(look));
  const mark = { ...run, ...runLook(childNamed(properties, 'rPr')) };

  const blocks = parts.map((nodes, index): Block => {
    const rank = look.outline !== undefined && look.outline < 6 && nodes.length > 0 ? look.outline + 1 : 0;
    const element = document.createElement(rank > 0 ? `h${rank}` : 'p');
    const here = index === 0 ? look : { ...look, firstLine: 0, before: 0 };
    applyParagraphLook(element, here);
    // The sign that ends a paragraph is as high as its style, also in one without words.
    applyRunLook(element, { ...mark, underline: false }, tools);
    element.style.lineHeight = lineHeight(mark);
    if (element.style.lineHeight === '') element.style.lineHeight = 'normal';
    element.dataset.stops = stops;
    if (number && index === 0) element.append(drawNumber(number, { ...run, ...number.run }, look, tools));
    if (nodes.length === 0 && !number) element.append(document.createElement('br'));
    element.append(...nodes);
    return blockOf(element, here, { styleId: style.id, breakBefore: look.breakBefore === true || index > 0 });
  });
  return { blocks, breaksAfter };
}

function drawNumber(
  number: { readonly words: string; readonly suffix: string },
  run: RunLook,
  look: ParagraphLook,
  tools: DrawingTools,
): HTMLElement {
  const element = document.createElement('span');
  element.className = 'number';
  applyRunLook(element, run, tools);
  element.style.lineHeight = lineHeightOf(look, tools)(run);
  element.append(number.words);
  if (number.suffix === 'tab') {
    element.style.minWidth = `${Math.max(0, -(look.firstLine ?? 0))}px`;
  } else if (number.suffix === 'space') {
    element.append('\u00a0');
  }
  return element;
}
