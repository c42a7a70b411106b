/**
 * The text of a Word file, one paragraph a line, in the marks of Markdown that the letter reader knows: headings,
 * bullets, numbers and bold. Mammoth reads the file; what it makes of it is taken before it becomes HTML.
 */
import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { Refusal } from '#core/refusals/refusal';
import { BOUNDS, checkSize, startsWith, tooLarge } from './bounds';
import { labelledIn } from './head-labels';

/** As much of mammoth's tree as is read here; its own types leave it open. */
interface WordNode {
  readonly type: string;
  readonly children?: readonly WordNode[];
  readonly value?: string;
  readonly styleId?: string | null;
  readonly styleName?: string | null;
  readonly numbering?: { readonly level: string | number; readonly isOrdered: boolean } | null;
  readonly isBold?: boolean;
  readonly breakType?: string;
  readonly noteType?: string;
  readonly noteId?: string;
  readonly checked?: boolean;
}

interface WordDocument extends WordNode {
  readonly notes?: { findNoteByKey(key: string): { readonly body?: readonly WordNode[] } | undefined };
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** A Word file with a password, and the Word of before 2007, are both of this kind. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const HEADING = /^(?:heading|kop|heading\s*)\s?([1-6])$/i;
const TITLE = /^(?:title|titel)$/i;
/** Longer lines are prose: they stand apart, as Word shows them. */
const PROSE = 90;

/** Sums what the zip says it unpacks to, without unpacking it. Pictures are never unpacked. */
function checkUnpacked(bytes: Uint8Array): void {
  let size = 0;
  let isWord = false;
  unzipSync(bytes, {
    filter({ name, originalSize }) {
      if (name === 'word/document.xml' || /^word\/document\d*\.xml$/.test(name)) isWord = true;
      if (!name.startsWith('word/media/')) size += originalSize;
      return false;
    },
  });
  if (!isWord) throw new Refusal('reading.broken', { format: 'docx' });
  if (size > BOUNDS.unpacked) throw tooLarge(size, BOUNDS.unpacked);
}

function isRowOfLabels(cells: readonly string[]): boolean {
  return cells.length > 1 && cells.every((text) => labelledIn(text)?.value === '');
}

class WordReading {
  private readonly notes: string[] = [];
  private readonly counters: number[] = [];
  private readonly lines: string[] = [];

  constructor(private readonly document: WordDocument) {}

  read(): string {
    this.blocks(this.document.children ?? []);
    // The rule above footnotes is how the letter reader knows them.
    if (this.notes.length > 0) this.lines.push('', '_'.repeat(30), ...this.notes);
    return this.lines.join('\n');
  }

  private blocks(nodes: readonly WordNode[]): void {
    for (const node of nodes) {
      if (node.type === 'paragraph') this.paragraph(node);
      else if (node.type === 'table') this.table(node);
      else this.blocks(node.children ?? []);
    }
  }

  private paragraph(node: WordNode): void {
    const text = this.inline(node.children ?? []).trim();
    if (text === '') {
      this.lines.push('');
      return;
    }
    const heading = HEADING.exec(node.styleName ?? '') ?? HEADING.exec(node.styleId ?? '');
    const isTitle = TITLE.test(node.styleName ?? '') || TITLE.test(node.styleId ?? '');
    // "Onderwerp" and a tab: a line of the head, however large it is set.
    if ((heading || isTitle) && !text.includes('\t')) {
      this.counters.length = 0;
      this.lines.push('', `${'#'.repeat(heading ? Number(heading[1]) : 1)} ${text.replaceAll('**', '')}`, '');
      return;
    }
    if (node.numbering) {
      this.lines.push(this.item(Number(node.numbering.level), node.numbering.isOrdered, text));
      return;
    }
    if (text.length > PROSE) {
      // A numbered list goes on behind a paragraph that stands in it.
      this.lines.push('', text, '');
    } else this.lines.push(text);
  }

  private item(level: number, isOrdered: boolean, text: string): string {
    this.counters.length = Math.min(this.counters.length, level + 1);
    const indent = '   '.repeat(level);
    if (!isOrdered) return `${indent}- ${text}`;
    const number = (this.counters[level] ?? 0) + 1;
    this.counters[level] = number;
    return `${indent}${number}. ${text}`;
  }

  private table(node: WordNode): void {
    this.lines.push('');
    const rows = (node.children ?? []).map((row) => (row.children ?? []).map((cell) => this.cell(cell)));
    for (let at = 0; at < rows.length; at += 1) {
      const cells = rows[at] ?? [];
      const below = rows[at + 1];
      if (below && isRowOfLabels(cells) && below.length === cells.length) {
        // As printed the labels stand above what they name; as text each goes before it.
        this.lines.push(...cells.map((label, column) => `${label}: ${below[column] ?? ''}`.trim()));
        at += 1;
      } else if (cells.some((text) => text !== '')) this.lines.push(cells.join('\t'));
    }
    this.lines.push('');
  }

  private cell(node: WordNode): string {
    return (node.children ?? [])
      .map((child) =>
        child.type === 'paragraph' ? this.inline(child.children ?? []).trim() : this.cell(child).trim(),
      )
      .filter((text) => text !== '')
      .join(' ');
  }

  private inline(nodes: readonly WordNode[]): string {
    // Word cuts a bold word into runs as it was typed; runs that touch are one.
    const parts = nodes.map((node) => ({ text: this.words(node), isBold: node.isBold === true }));
    let out = '';
    let bold = '';
    const close = (): void => {
      const inner = bold.trim();
      if (inner !== '') out += bold.replace(inner, `**${inner}**`);
      else out += bold;
      bold = '';
    };
    for (const { text, isBold } of parts) {
      if (isBold) bold += text;
      else {
        close();
        out += text;
      }
    }
    close();
    return out;
  }

  private words(node: WordNode): string {
    switch (node.type) {
      case 'text':
        return node.value ?? '';
      case 'tab':
        return '\t';
      case 'break':
        return node.breakType === 'line' ? '\n' : node.breakType === 'page' ? '\f' : '\n';
      case 'checkbox':
        return node.checked ? '☒' : '☐';
      case 'noteReference':
        return this.note(node);
      default:
        return (node.children ?? []).map((child) => this.words(child)).join('');
    }
  }

  private note(node: WordNode): string {
    const key = `${node.noteType ?? 'footnote'}-${node.noteId ?? ''}`;
    const body = this.document.notes?.findNoteByKey(key)?.body ?? [];
    const number = this.notes.push('');
    const text = body.map((child) => this.inline(child.children ?? []).trim()).join(' ');
    this.notes[number - 1] = `[${number}] ${text}`;
    return `[${number}]`;
  }
}

/**
 * Throws `reading.empty`, `reading.tooLarge` (megabytes, limit), `reading.otherFormat` (format), `reading.locked` (format)
 * and `reading.broken` (format). A page break that a person set is a form feed; other pages Word alone knows.
 */
export async function wordText(bytes: Uint8Array): Promise<string> {
  checkSize(bytes);
  if (startsWith(bytes, COMPOUND)) throw new Refusal('reading.oldOrLockedWord');
  if (!startsWith(bytes, ZIP)) throw new Refusal('reading.broken', { format: 'docx' });
  let tree: WordDocument | null = null;
  try {
    checkUnpacked(bytes);
    // Mammoth takes `arrayBuffer` in a browser and `buffer` in Node, and looks at no other.
    const copy = new Uint8Array(bytes);
    const input = { arrayBuffer: copy.buffer, buffer: copy };
    await mammoth.convertToHtml(input as unknown as { arrayBuffer: ArrayBuffer }, {
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      transformDocument(document: WordDocument) {
        tree = document;
        return { ...document, children: [] };
      },
    });
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('reading.broken', { format: 'docx' });
  }
  const text = tree === null ? '' : new WordReading(tree).read();
  if (text.trim() === '') throw new Refusal('reading.empty');
  return text;
}
