/** Runs: what stands in a paragraph, as elements of the page. */
import { drawPicture } from './draw-picture';
import type { DrawingTools } from './drawing-tools';
import { type RunLook, runLook } from './looks';
import type { WordPart } from './word-package';
import { childNamed, valueIn, wordAttribute } from './word-xml';

/** Stands among the nodes of a paragraph where a new page begins. */
export const PAGE_BREAK = Symbol('page break');
export type Piece = Node | typeof PAGE_BREAK;

/** Of the size of the text around them, as Word draws them. */
const RAISED = 0.65;

export function applyRunLook(element: HTMLElement, look: RunLook, tools: DrawingTools): void {
  const { style } = element;
  const raised = look.raised === 'superscript' || look.raised === 'subscript';
  if (look.font !== undefined) style.fontFamily = tools.fonts.family(look.font);
  if (look.size !== undefined) style.fontSize = `${raised ? look.size * RAISED : look.size}px`;
  style.fontWeight = look.bold ? '700' : '400';
  style.fontStyle = look.italic ? 'italic' : 'normal';
  const lines = [look.underline ? 'underline' : '', look.struck ? 'line-through' : ''].filter(Boolean);
  if (lines.length > 0) style.textDecoration = lines.join(' ');
  if (look.color !== undefined && look.color !== 'auto') style.color = look.color;
  if (look.shade !== undefined) style.backgroundColor = look.shade;
  if (look.capitals) style.textTransform = 'uppercase';
  if (look.smallCapitals) style.fontVariantCaps = 'small-caps';
  if (look.raised === 'superscript') style.verticalAlign = '0.35em';
  if (look.raised === 'subscript') style.verticalAlign = '-0.15em';
  // A raised sign does not push the lines apart.
  if (raised) style.lineHeight = '0';
}

interface Field {
  readonly name: string;
  readonly shows: boolean;
}

function fieldName(instruction: string): string {
  return instruction.trim().split(/\s+/, 1)[0]?.toUpperCase() ?? '';
}

/** Page numbers are known when the pages are: until then the element says which it waits for. */
function pageField(name: string): string | null {
  if (name === 'PAGE') return 'page';
  return name === 'NUMPAGES' ? 'pages' : null;
}

export class TextDrawing {
  private field: Field | null = null;

  constructor(
    private readonly tools: DrawingTools,
    private readonly part: WordPart,
    private readonly base: RunLook,
    /** The line height that goes with a font. */
    private readonly lineHeight: (look: RunLook) => string,
  ) {}

  /** All that stands below `parent`, in its order. */
  draw(parent: Element): Piece[] {
    return [...parent.children].flatMap((child) => this.child(child));
  }

  private child(element: Element): Piece[] {
    switch (element.localName) {
      case 'r':
        return this.run(element);
      case 'hyperlink':
        return this.link(element);
      case 'fldSimple': {
        const name = pageField(fieldName(wordAttribute(element, 'instr') ?? ''));
        const pieces = this.draw(element);
        for (const piece of pieces) {
          if (name !== null && piece instanceof HTMLElement) piece.dataset.field = name;
        }
        return pieces;
      }
      case 'sdt':
        return this.draw(childNamed(element, 'sdtContent') ?? element);
      case 'ins':
      case 'smartTag':
        return this.draw(element);
      default:
        return [];
    }
  }

  private link(element: Element): Piece[] {
    const pieces = this.draw(element);
    const target = this.part.targets.get(element.getAttribute('r:id') ?? '');
    if (target === undefined || !/^(https?|mailto):/i.test(target)) return pieces;
    const link = document.createElement('a');
    link.href = target;
    link.append(...pieces.filter((piece) => piece !== PAGE_BREAK));
    return [link];
  }

  private run(run: Element): Piece[] {
    const properties = childNamed(run, 'rPr');
    const look: RunLook = {
      ...this.base,
      ...this.tools.styles.character(valueIn(properties, 'rStyle')),
      ...runLook(properties),
    };
    if (look.hidden) return [];
    const pieces: Piece[] = [];
    let span: HTMLElement | null = null;
    const into = (): HTMLElement => {
      if (span === null) {
        span = document.createElement('span');
        applyRunLook(span, look, this.tools);
        if (look.raised === undefined || look.raised === 'baseline') {
          span.style.lineHeight = this.lineHeight(look);
        }
        if (this.field?.shows) {
          const name = pageField(this.field.name);
          if (name !== null) span.dataset.field = name;
        }
        pieces.push(span);
      }
      return span;
    };
    for (const child of run.children) {
      switch (child.localName) {
        case 't':
          into().append(child.textContent ?? '');
          break;
        case 'tab': {
          const tab = document.createElement('span');
          tab.className = 'tab';
          into().append(tab);
          break;
        }
        case 'noBreakHyphen':
          into().append('\u2011');
          break;
        case 'br':
          if (wordAttribute(child, 'type') === 'page') {
            pieces.push(PAGE_BREAK);
            span = null;
          } else {
            into().append(document.createElement('br'));
          }
          break;
        case 'drawing': {
          const picture = drawPicture(child, this.part, this.tools);
          if (picture) into().append(picture);
          break;
        }
        case 'footnoteReference': {
          const number = this.tools.notes.refer(wordAttribute(child, 'id') ?? '');
          const sign = document.createElement('span');
          sign.className = 'noteSign';
          sign.dataset.note = String(number);
          sign.append(String(number));
          into().append(sign);
          break;
        }
        case 'footnoteRef':
          into().append(String(this.tools.notes.drawing()));
          break;
        case 'fldChar':
          this.fieldPart(wordAttribute(child, 'fldCharType'));
          span = null;
          break;
        case 'instrText':
          if (this.field) {
            this.field = { ...this.field, name: this.field.name || fieldName(child.textContent ?? '') };
          }
          break;
        default:
          break;
      }
    }
    return pieces;
  }

  private fieldPart(kind: string | null): void {
    if (kind === 'begin') this.field = { name: '', shows: false };
    else if (kind === 'separate' && this.field) this.field = { ...this.field, shows: true };
    else if (kind === 'end') this.field = null;
  }
}
