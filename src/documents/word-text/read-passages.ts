/**
 * Everything a reader of a Word file can see of its text, as passages in reading order: paragraphs with their numbers,
 * rows of tables, pictures by their bytes, notes behind the passage they belong to. Two files that say the same give
 * the same passages, whichever program saved them. What this code does not know is taken as text and named as a doubt:
 * nothing is passed over in silence.
 */
import type { Comparable } from '#core/text-difference/block-difference';
import { colorOf, over, type ParagraphLook, paragraphLook, type RunLook, runLook } from '../paper/looks';
import type { Numbers } from '../paper/numbers';
import type { Style, StyleBook } from '../paper/style-book';
import { childNamed, childrenNamed, valueIn, wordAttribute } from '../paper/word-xml';
import { everyNode, type XmlNode } from '../xml/read-xml';
import { isUnseen } from './unseen';
import type { WordPart } from './word-parts';

/** Why a file can say more, or something else, than its passages do. */
export const doubts = [
  /** Words that are hidden, crossed out, as light as the paper, or too small to read. */
  'unseen',
  /** Changes that were tracked and not yet accepted or refused. */
  'trackedChanges',
  'remarks',
  'textBox',
  /** Something drawn over or under the text. */
  'drawing',
  /** A field that may say something else tomorrow. */
  'field',
  /** Another document or a program inside this one, or a part that is fetched from elsewhere. */
  'embedded',
  /** Fonts inside the file can draw other letters than are written. */
  'embeddedFont',
  /** Two forms of one passage, of which each program chooses one. */
  'alternate',
  /** Something this program does not know. */
  'unknown',
] as const;
export type Doubt = (typeof doubts)[number];

export const passageKinds = ['paragraph', 'row', 'picture', 'note', 'around'] as const;

export interface WordPassage extends Comparable {
  /** `around`: stands above or below the text, on every page. */
  readonly kind: (typeof passageKinds)[number];
  readonly owner: null;
}

export interface ReadingTools {
  readonly styles: StyleBook;
  readonly numbers: Numbers;
  /** By their ids. */
  readonly notes: ReadonlyMap<string, XmlNode>;
  readonly notesPart: WordPart | null;
  /** SHA-256 of the part of that name; null when it is not there. */
  readonly hashOf: (name: string) => string | null;
  readonly doubts: Set<Doubt>;
  /** Addresses outside the file that words lead to. */
  readonly links: string[];
  noteCount: number;
}

/** Around words nobody sees. */
const UNSEEN = ['⟦', '⟧'] as const;
/** In the place of the number of a page, which each program works out for itself. */
const PAGE_NUMBER = '#';
const PAGE_FIELD = /^\s*(PAGE|NUMPAGES|SECTIONPAGES)\b/i;
const LINK_FIELD = /^\s*HYPERLINK\b\s*(?:\\l\s*)?"?([^"\s]*)/i;

/** Say nothing: they mark a place, or what a program noted for itself. */
const SILENT = new Set([
  'w:pPr',
  'w:rPr',
  'w:tblPr',
  'w:tblGrid',
  'w:trPr',
  'w:tcPr',
  'w:tblPrEx',
  'w:sectPr',
  'w:proofErr',
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:permStart',
  'w:permEnd',
  'w:lastRenderedPageBreak',
  'w:footnoteRef',
  'w:separator',
  'w:continuationSeparator',
  'w:softHyphen',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:smartTagPr',
  'w:customXmlPr',
]);
const CONTAINERS = new Set(['w:smartTag', 'w:customXml', 'w:sdtContent', 'w:bdo', 'w:dir', 'w:ruby']);
const TRACKED = new Set(['w:ins', 'w:moveTo']);
const TAKEN_OUT = new Set(['w:del', 'w:moveFrom', 'w:delText', 'w:delInstrText']);
const REMARKS = new Set([
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:commentReference',
  'w:annotationRef',
]);
const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': ' ',
  'w:ptab': ' ',
  'w:br': ' ',
  'w:cr': ' ',
  'w:noBreakHyphen': '-',
  'w:pgNum': PAGE_NUMBER,
};

interface Line {
  text: string;
  /** What stands in it and is a passage of its own. */
  readonly after: WordPassage[];
  /** Fields that are open, outermost first. */
  readonly fields: { code: string; inResult: boolean }[];
  readonly style: Style;
  readonly look: ParagraphLook;
  readonly behind: string | null;
}

/** Blanks are laid out by each program in its own way; which there are is not what a text says. */
function tidy(text: string): string {
  return text
    .replace(/\u00ad/g, '')
    .replace(/\u2011/g, '-')
    .replace(/[\s\u00a0\u202f\u2007]+/g, ' ')
    .trim();
}

function passage(kind: WordPassage['kind'], text: string, form = ''): WordPassage {
  return { kind, text: tidy(text), owner: null, form };
}

export class PassageReader {
  constructor(
    readonly tools: ReadingTools,
    readonly part: WordPart,
    readonly kind: WordPassage['kind'] = 'paragraph',
  ) {}

  /** Paragraphs and tables, wherever they lie. */
  blocks(parent: XmlNode, behind: string | null = null): WordPassage[] {
    return parent.children.flatMap((node): WordPassage[] => {
      if (node.name === 'w:p') return this.paragraph(node, behind);
      if (node.name === 'w:tbl') return this.table(node);
      if (node.name === 'w:sdt') return this.blocks(this.controlled(node), behind);
      if (CONTAINERS.has(node.name)) return this.blocks(node, behind);
      if (TRACKED.has(node.name)) {
        this.tools.doubts.add('trackedChanges');
        return this.blocks(node, behind);
      }
      if (node.name === 'mc:AlternateContent') {
        return this.alternate(node, (choice) => this.blocks(choice, behind));
      }
      if (SILENT.has(node.name)) return [];
      return this.stranger(node);
    });
  }

  private doubt(doubt: Doubt): void {
    this.tools.doubts.add(doubt);
  }

  /** A content control; one that is bound shows what stands in another part of the file. */
  private controlled(node: XmlNode): XmlNode {
    const properties = childNamed(node, 'sdtPr');
    if ((properties?.children ?? []).some(({ localName }) => localName === 'dataBinding'))
      this.doubt('field');
    return childNamed(node, 'sdtContent') ?? node;
  }

  private stranger(node: XmlNode): WordPassage[] {
    if (TAKEN_OUT.has(node.name)) {
      this.doubt('trackedChanges');
      return [];
    }
    if (REMARKS.has(node.name)) {
      this.doubt('remarks');
      return [];
    }
    // Where moved and inserted stretches begin and end.
    if (/^w:(move|customXml)(From|To|Ins|Del)?\w*Range(Start|End)$/.test(node.name)) {
      this.doubt('trackedChanges');
      return [];
    }
    this.doubt(node.name === 'w:altChunk' || node.name === 'w:subDoc' ? 'embedded' : 'unknown');
    const words = [...everyNode(node)].map(({ text }) => text).join(' ');
    return tidy(words) === '' ? [] : [passage(this.kind, words)];
  }

  private alternate<T>(node: XmlNode, read: (choice: XmlNode) => readonly T[]): T[] {
    const [first, ...others] = [...childrenNamed(node, 'Choice'), ...childrenNamed(node, 'Fallback')];
    if (first === undefined) return [];
    const taken = [...read(first)];
    for (const other of others) {
      const said = (from: XmlNode): string =>
        tidy(
          [...everyNode(from)]
            .filter(({ name }) => name === 'w:t')
            .map(({ text }) => text)
            .join(' '),
        );
      if (said(other) !== said(first)) {
        this.doubt('alternate');
        taken.push(...read(other));
      }
    }
    return taken;
  }

  private table(table: XmlNode): WordPassage[] {
    const out: WordPassage[] = [];
    const visit = (parent: XmlNode): void => {
      for (const node of parent.children) {
        if (node.name === 'w:tr') out.push(...this.row(node));
        else if (node.name === 'w:sdt') visit(this.controlled(node));
        else if (CONTAINERS.has(node.name)) visit(node);
        else if (!SILENT.has(node.name)) out.push(...this.stranger(node));
      }
    };
    visit(table);
    return out;
  }

  private row(row: XmlNode): WordPassage[] {
    const properties = childNamed(row, 'trPr');
    for (const mark of ['ins', 'del']) if (childNamed(properties, mark)) this.doubt('trackedChanges');
    const cells: string[] = [];
    const after: WordPassage[] = [];
    const visit = (parent: XmlNode): void => {
      for (const node of parent.children) {
        if (node.name === 'w:sdt') visit(this.controlled(node));
        else if (CONTAINERS.has(node.name)) visit(node);
        else if (node.name === 'w:tc') {
          const shade = colorOf(wordAttribute(childNamed(childNamed(node, 'tcPr'), 'shd'), 'fill'));
          const inside = this.blocks(node, shade === 'auto' ? null : shade);
          const words = inside.filter(({ kind }) => kind === this.kind || kind === 'row');
          const merged = valueIn(childNamed(node, 'tcPr'), 'vMerge');
          // The rest of a cell that goes on from above is empty, and some programs leave it out.
          if (words.length > 0 || merged === null) cells.push(words.map(({ text }) => text).join(' '));
          after.push(...inside.filter((each) => !words.includes(each)));
        } else if (!SILENT.has(node.name)) after.push(...this.stranger(node));
      }
    };
    visit(row);
    const text = cells.map(tidy).join('\t');
    const hidden = childNamed(properties, 'hidden') !== null;
    if (hidden) this.doubt('unseen');
    const shown = hidden ? `${UNSEEN[0]}${text}${UNSEEN[1]}` : text;
    return [{ kind: 'row', text: shown.trimEnd(), owner: null, form: '' }, ...after];
  }

  private paragraph(node: XmlNode, behind: string | null): WordPassage[] {
    const properties = childNamed(node, 'pPr');
    const style = this.tools.styles.paragraph(valueIn(properties, 'pStyle'));
    const { id, level = 0 } = over(style.paragraph, paragraphLook(properties)).numbering ?? {};
    const indents = id === undefined ? {} : this.tools.numbers.indentOf(id, level);
    const look = over(over(style.paragraph, indents), paragraphLook(properties));
    const mark = childNamed(properties, 'rPr');
    for (const tracked of ['ins', 'del']) if (childNamed(mark, tracked)) this.doubt('trackedChanges');
    const line: Line = { text: '', after: [], fields: [], style, look, behind };
    this.inline(node, line);
    const number = id === undefined || id === '0' ? null : this.tools.numbers.next(id, level);
    // Bullets are drawn with a font of signs in one program and as a letter in another.
    const label = number === null ? '' : number.isBullet ? '•' : number.words;
    const text = tidy(line.text);
    const own = text === '' && label === '' ? [] : [passage(this.kind, `${label} ${text}`)];
    return [...own, ...line.after];
  }

  private inline(parent: XmlNode, line: Line): void {
    for (const node of parent.children) {
      if (node.name === 'w:r') this.run(node, line);
      else if (node.name === 'w:hyperlink') {
        const relation = this.part.relations.get(node.getAttribute('r:id') ?? '');
        if (relation) this.tools.links.push(relation.target);
        this.inline(node, line);
      } else if (node.name === 'w:fldSimple') {
        this.field(wordAttribute(node, 'instr') ?? '', line, () => this.inline(node, line));
      } else if (node.name === 'w:sdt') this.inline(this.controlled(node), line);
      else if (CONTAINERS.has(node.name)) this.inline(node, line);
      else if (TRACKED.has(node.name)) {
        this.doubt('trackedChanges');
        this.inline(node, line);
      } else if (node.name === 'mc:AlternateContent') {
        this.alternate(node, (choice) => {
          this.inline(choice, line);
          return [];
        });
      } else if (!SILENT.has(node.name)) {
        for (const { text } of this.stranger(node)) line.text += ` ${text} `;
      }
    }
  }

  private field(code: string, line: Line, result: () => void): void {
    if (PAGE_FIELD.test(code)) {
      line.text += PAGE_NUMBER;
      return;
    }
    const target = LINK_FIELD.exec(code)?.[1];
    if (target === undefined) this.doubt('field');
    else this.tools.links.push(target);
    result();
  }

  private run(run: XmlNode, line: Line): void {
    const properties = childNamed(run, 'rPr');
    for (const tracked of ['ins', 'del']) if (childNamed(properties, tracked)) this.doubt('trackedChanges');
    const look: RunLook = {
      ...line.style.run,
      ...this.tools.styles.character(valueIn(properties, 'rStyle')),
      ...runLook(properties),
    };
    const before = line.text;
    this.inRun(run, line);
    const said = line.text.slice(before.length);
    if (said.trim() === '' || !isUnseen(look, line.look, line.behind)) return;
    this.doubt('unseen');
    line.text = `${before}${UNSEEN[0]}${said}${UNSEEN[1]}`;
  }

  private inRun(run: XmlNode, line: Line): void {
    for (const node of run.children) {
      const field = line.fields.at(-1);
      const sign = SIGNS[node.name];
      if (node.name === 'w:fldChar') this.fieldMark(node, line);
      else if (node.name === 'w:instrText') {
        if (field) field.code += node.text;
      } else if (line.fields.some(({ inResult, code }) => !inResult || PAGE_FIELD.test(code))) {
        // The code of a field, and the numbers of pages.
      } else if (node.name === 'w:t') {
        line.text += node.getAttribute('xml:space') === 'preserve' ? node.text : node.text.trim();
      } else if (sign !== undefined) line.text += sign;
      else if (node.name === 'w:footnoteReference' || node.name === 'w:endnoteReference')
        this.note(node, line);
      else if (node.name === 'w:drawing' || node.name === 'w:pict') this.drawn(node, line);
      else if (node.name === 'w:object') {
        this.doubt('embedded');
        this.drawn(node, line);
      } else if (node.name === 'w:sym') {
        this.doubt('unknown');
        line.text += `[${wordAttribute(node, 'char') ?? ''}]`;
      } else if (node.name === 'mc:AlternateContent') {
        this.alternate(node, (choice) => {
          this.inRun(choice, line);
          return [];
        });
      } else if (!SILENT.has(node.name)) {
        for (const { text } of this.stranger(node)) line.text += ` ${text} `;
      }
    }
  }

  private fieldMark(node: XmlNode, line: Line): void {
    const kind = wordAttribute(node, 'fldCharType');
    if (kind === 'begin') line.fields.push({ code: '', inResult: false });
    const field = line.fields.at(-1);
    if (field === undefined) return;
    if (kind === 'separate') {
      field.inResult = true;
      this.field(field.code, line, () => {});
    }
    if (kind === 'end') {
      if (!field.inResult) this.field(field.code, line, () => {});
      line.fields.pop();
    }
  }

  private note(node: XmlNode, line: Line): void {
    this.tools.noteCount += 1;
    const label = `[${this.tools.noteCount}]`;
    line.text += label;
    const note = this.tools.notes.get(wordAttribute(node, 'id') ?? '');
    const part = this.tools.notesPart;
    if (note === undefined || part === null || node.name !== 'w:footnoteReference') {
      this.doubt('unknown');
      return;
    }
    const inside = new PassageReader(this.tools, part, 'note').blocks(note);
    const words = inside.map(({ text }) => text).join(' ');
    line.after.push(passage('note', `${label} ${words}`));
  }

  /** Pictures by their bytes, words in boxes as passages. */
  private drawn(node: XmlNode, line: Line): void {
    let found = false;
    let alt = '';
    for (const each of everyNode(node)) {
      if (each.name === 'wp:docPr') alt = each.getAttribute('descr') ?? '';
      const id =
        each.name === 'a:blip'
          ? (each.getAttribute('r:embed') ?? each.getAttribute('r:link'))
          : each.name === 'v:imagedata'
            ? each.getAttribute('r:id')
            : null;
      if (id !== null) {
        found = true;
        const relation = this.part.relations.get(id);
        if (relation?.isOutside) this.doubt('embedded');
        const hash = relation ? this.tools.hashOf(relation.target) : null;
        line.after.push(passage('picture', alt, hash ?? 'missing'));
      }
      if (each.name === 'w:txbxContent') {
        found = true;
        this.doubt('textBox');
        line.after.push(...this.blocks(each));
      }
    }
    if (!found) this.doubt('drawing');
  }
}
