/**
 * Everything a reader of a Word file can see of its text, as passages in reading order: paragraphs with their numbers,
 * rows of tables, pictures by their bytes, notes behind the passage they belong to. Two files that say the same give
 * the same passages, whichever program saved them. What this code does not know is taken as text and named as a doubt:
 * nothing is passed over in silence.
 */
import { colorOf, over, paragraphLook } from '../paper/looks';
import { childNamed, childrenNamed, valueIn, wordAttribute } from '../paper/word-xml';
import { everyNode, type XmlNode } from '../xml/read-xml';
import { type Doubt, passage, type ReadingTools, tidy, type WordPassage } from './passages';
import { type Line, LineReader } from './read-line';
import { CONTAINERS, REMARKS, SILENT, TAKEN_OUT, TRACKED, UNSEEN } from './word-elements';
import type { WordPart } from './word-parts';

export class PassageReader {
  constructor(
    readonly tools: ReadingTools,
    readonly part: WordPart,
    readonly kind: WordPassage['kind'] = 'paragraph',
  ) {}

  /** The same for another part, such as the notes. */
  of(part: WordPart, kind: WordPassage['kind']): PassageReader {
    return new PassageReader(this.tools, part, kind);
  }

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

  doubt(doubt: Doubt): void {
    this.tools.doubts.add(doubt);
  }

  /** A content control; one that is bound shows what stands in another part of the file. */
  controlled(node: XmlNode): XmlNode {
    const properties = childNamed(node, 'sdtPr');
    if ((properties?.children ?? []).some(({ localName }) => localName === 'dataBinding'))
      this.doubt('field');
    return childNamed(node, 'sdtContent') ?? node;
  }

  stranger(node: XmlNode): WordPassage[] {
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

  alternate<T>(node: XmlNode, read: (choice: XmlNode) => readonly T[]): T[] {
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
    new LineReader(this).inline(node, line);
    const number = id === undefined || id === '0' ? null : this.tools.numbers.next(id, level);
    // Bullets are drawn with a font of signs in one program and as a letter in another.
    const label = number === null ? '' : number.isBullet ? '•' : number.words;
    const text = tidy(line.text);
    const own = text === '' && label === '' ? [] : [passage(this.kind, `${label} ${text}`)];
    return [...own, ...line.after];
  }
}
