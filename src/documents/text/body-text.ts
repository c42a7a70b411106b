/** The body of a letter as lines of text, with an empty line between its blocks. */
import { type BodyNode, pictureOf } from '#core/letter/body';
import type { LetterDocument } from '#core/letter/letter-document';
import { partNumbers, pointNumbers } from '#core/letter/points';
import { safeLine } from '../docx/safe-text';
import { inlineText, type Notes } from './inline-text';
import { indented, WIDTH, wrapped } from './wrap';

interface Reading {
  readonly points: ReadonlyMap<string, string>;
  readonly parts: ReadonlyMap<BodyNode, number>;
  readonly notes: Notes;
  /** What is left for words where one is. */
  readonly width: number;
}

function within(reading: Reading, indent: number): Reading {
  return { ...reading, width: reading.width - indent };
}

const IN = '   ';
const inlineTypes: ReadonlySet<string> = new Set(['text', 'hardBreak', 'dueDate', 'citation', 'footnote']);

function apart(blocks: readonly (readonly string[])[]): string[] {
  return blocks
    .filter((lines) => lines.length > 0)
    .flatMap((lines, at) => (at === 0 ? lines : ['', ...lines]));
}

function heading(words: string, level: number, { width }: Reading): string[] {
  if (words === '') return [];
  return level === 1
    ? wrapped(words.toUpperCase(), '', width)
    : [...wrapped(words, '', width), '-'.repeat(Math.min(words.length, 40))];
}

/** A number or bullet before the first line; what else stands in the item comes under its words. */
function item(sign: string, content: readonly BodyNode[], reading: Reading): string[] {
  const [first, ...rest] = content;
  const isText = first?.type === 'paragraph';
  const words = isText ? inlineText(first.content ?? [], reading.notes) : '';
  const under = blocksOf(isText ? rest : content, within(reading, sign.length + 1));
  return [
    ...wrapped(words, `${sign} `, reading.width),
    ...under.flatMap((lines) => indented(lines, ' '.repeat(sign.length + 1))),
  ];
}

function list(node: BodyNode, reading: Reading): string[] {
  const start = Number(node.attrs?.start ?? 1);
  return (node.content ?? []).flatMap((each, at) =>
    item(node.type === 'orderedList' ? `${start + at}.` : '-', each.content ?? [], reading),
  );
}

function point(node: BodyNode, reading: Reading): string[] {
  const number = reading.points.get(String(node.attrs?.id)) ?? '';
  const [first, ...rest] = node.content ?? [];
  const question: BodyNode = { type: 'text', text: 'Vraag: ' };
  const isQuestion = node.attrs?.kind === 'question' && first?.type === 'paragraph';
  const content = isQuestion
    ? [{ ...first, content: [question, ...(first.content ?? [])] }, ...rest]
    : node.content;
  return item(number.endsWith('.') ? number : `${number}.`, content ?? [], reading);
}

function table(node: BodyNode, reading: Reading): string[] {
  return (node.content ?? []).flatMap((row) => {
    const cells = (row.content ?? []).map((cell) =>
      blocksOf(cell.content ?? [], reading)
        .flat()
        .join(' '),
    );
    const line = wrapped(cells.join(' | '), '', reading.width);
    const isHead = row.content?.every((cell) => cell.type === 'tableHeader');
    return isHead ? [...line, '-'.repeat(Math.max(...line.map((each) => each.length), 1))] : line;
  });
}

function picture(node: BodyNode, { width }: Reading): string[] {
  const alt = safeLine(pictureOf(node)?.alt ?? '');
  return wrapped(alt === '' ? '[Afbeelding]' : `[Afbeelding: ${alt}]`, '', width);
}

function block(node: BodyNode, reading: Reading): string[] {
  const content = node.content ?? [];
  switch (node.type) {
    case 'paragraph': {
      const words = inlineText(content, reading.notes);
      return words === '' ? [] : wrapped(words, '', reading.width);
    }
    case 'heading': {
      const part = reading.parts.get(node);
      const words = safeLine(inlineText(content, reading.notes));
      return heading(part === undefined ? words : `${part} ${words}`, Number(node.attrs?.level), reading);
    }
    case 'bulletList':
    case 'orderedList':
      return list(node, reading);
    case 'blockquote':
      return indented(apart(blocksOf(content, within(reading, IN.length))), IN);
    case 'advicePoint':
      return point(node, reading);
    case 'table':
      return table(node, reading);
    case 'picture':
      return picture(node, reading);
    case 'pageBreak':
      return [];
    case 'summary':
      return apart([heading('Samenvatting', 2, reading), ...blocksOf(content, reading)]);
    case 'annex': {
      const title = safeLine(typeof node.attrs?.title === 'string' ? node.attrs.title : '');
      return apart([
        heading(title === '' ? 'Bijlage' : `Bijlage: ${title}`, 1, reading),
        ...blocksOf(content, reading),
      ]);
    }
    default:
      return apart(blocksOf(content, reading));
  }
}

function blocksOf(nodes: readonly BodyNode[], reading: Reading): string[][] {
  const blocks: string[][] = [];
  let loose: BodyNode[] = [];
  const gather = (): void => {
    if (loose.length > 0) blocks.push(block({ type: 'paragraph', content: loose }, reading));
    loose = [];
  };
  for (const node of nodes) {
    if (inlineTypes.has(node.type)) loose.push(node);
    else {
      gather();
      blocks.push(block(node, reading));
    }
  }
  gather();
  return blocks;
}

export interface BodyText {
  readonly letter: readonly string[];
  /** They come after the signature. */
  readonly annexes: readonly string[];
  readonly notes: readonly string[];
}

export function bodyText({ body, pointNumbering, numberedHeadings }: LetterDocument): BodyText {
  const reading: Reading = {
    points: pointNumbers(body, pointNumbering),
    parts: numberedHeadings ? partNumbers(body) : new Map(),
    notes: [],
    width: WIDTH,
  };
  const isAnnex = (node: BodyNode): boolean => node.type === 'annex';
  const letter = apart(
    blocksOf(
      body.content.filter((node) => !isAnnex(node)),
      reading,
    ),
  );
  const annexes = apart(blocksOf(body.content.filter(isAnnex), reading));
  return { letter, annexes, notes: reading.notes };
}
