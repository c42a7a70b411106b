/**
 * A letter's body as the passages a reader goes through, one after another. It is what two bodies are compared by,
 * and small enough to be made of any other text: a motion, a Word file that came back.
 */
import { parseCalendarDay } from '#core/calendar/calendar-day';
import { formatDutchDate } from '#core/calendar/dutch-date';
import { type BodyNode, citationOf, type LetterBody, pictureOf, plainText } from '#core/letter/body';
import { type PointNumbering, usualNumbering } from '#core/letter/point-numbering';
import { pointNumbers } from '#core/letter/points';

export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'row'
  | 'picture'
  | 'pageBreak'
  | 'annexTitle'
  | 'note'
  | 'other';

export interface TextBlock {
  readonly kind: BlockKind;
  readonly text: string;
  /** The advice point or annex it stands in, by its id: it is known again wherever it went. */
  readonly owner: string | null;
  /** How it looks, in one string: its rank, list, quotation and marks. Not what it says. */
  readonly form: string;
  /** For showing; neither is part of what is compared. */
  readonly rank: number;
  readonly label: string;
  readonly point: { readonly id: string; readonly number: string; readonly isQuestion: boolean } | null;
}

/** Where a passage stands, gathered on the way down. */
interface Around {
  readonly owner: string | null;
  readonly form: readonly string[];
  readonly rank: number;
  /** Of the item or point that begins here; the next passage takes it. */
  label: string;
  readonly point: TextBlock['point'];
}

/** As a letter says it while its date is not known yet. */
const DAY_TO_COME = '(datum volgt)';

interface Inline {
  readonly text: string;
  readonly marks: string;
  readonly notes: readonly BodyNode[];
}

function inlineOf(nodes: readonly BodyNode[]): Inline {
  let text = '';
  const marks: string[] = [];
  const notes: BodyNode[] = [];
  for (const node of nodes) {
    const start = text.length;
    if (node.type === 'footnote') notes.push(node);
    else if (node.type === 'hardBreak') text += '\n';
    else if (node.type === 'dueDate') {
      const day = parseCalendarDay(String(node.attrs?.day ?? ''));
      text += day === null ? DAY_TO_COME : formatDutchDate(day);
    } else text += node.text ?? citationOf(node)?.words ?? plainText(node);
    for (const { type, attrs } of node.marks ?? []) {
      // Text may be stored in more nodes than it has marks; stretches that touch are one.
      const name = attrs ? `${type} ${JSON.stringify(attrs)}` : type;
      const open = marks.findIndex((mark) => mark.startsWith(`${name} `) && mark.endsWith(`-${start}`));
      const from = open < 0 ? start : Number(marks[open]?.slice(name.length + 1).split('-')[0]);
      if (open >= 0) marks.splice(open, 1);
      marks.push(`${name} ${from}-${text.length}`);
    }
  }
  return { text, marks: marks.sort().join(', '), notes };
}

function* notesOf(notes: readonly BodyNode[], around: Around): Generator<TextBlock> {
  for (const note of notes) {
    const { text } = inlineOf(note.content ?? []);
    const { rank, point } = around;
    yield { kind: 'note', text, owner: String(note.attrs?.id ?? ''), form: '', rank, label: '', point };
  }
}

function* passage(kind: BlockKind, node: BodyNode, around: Around, rank: number): Generator<TextBlock> {
  const { text, marks, notes } = inlineOf(node.content ?? []);
  const { owner, point, label } = around;
  if (text !== '' || label !== '') {
    const form = [...around.form, kind === 'heading' ? String(rank) : '', marks].join('|');
    yield { kind, text, owner, form, rank, label, point };
    around.label = '';
  }
  yield* notesOf(notes, around);
}

function rowText(row: BodyNode): { readonly text: string; readonly notes: readonly BodyNode[] } {
  const notes: BodyNode[] = [];
  const cells = (row.content ?? []).map((cell) => {
    const lines: string[] = [];
    const visit = (node: BodyNode): void => {
      if (node.type === 'paragraph') {
        const inline = inlineOf(node.content ?? []);
        lines.push(inline.text);
        notes.push(...inline.notes);
      } else for (const child of node.content ?? []) visit(child);
    };
    visit(cell);
    return lines.join('\n');
  });
  return { text: cells.join('\t'), notes };
}

function* blocksIn(
  nodes: readonly BodyNode[],
  around: Around,
  numbers: ReadonlyMap<string, string>,
): Generator<TextBlock> {
  const within = (form: string, rest: Partial<Around> = {}): Around => ({
    ...around,
    form: [...around.form, form],
    ...rest,
  });
  for (const node of nodes) {
    const content = node.content ?? [];
    const single = { owner: around.owner, rank: around.rank, label: '', point: around.point };
    switch (node.type) {
      case 'paragraph':
        yield* passage('paragraph', node, around, around.rank);
        break;
      case 'heading':
        yield* passage('heading', node, around, Number(node.attrs?.level ?? 2));
        break;
      case 'bulletList':
      case 'orderedList': {
        const start = Number(node.attrs?.start ?? 1);
        for (const [index, item] of content.entries()) {
          const label = node.type === 'bulletList' ? '•' : `${start + index}.`;
          yield* blocksIn(item.content ?? [], within(node.type, { rank: around.rank + 1, label }), numbers);
        }
        break;
      }
      case 'blockquote':
        yield* blocksIn(content, within('quotation', { rank: around.rank + 1 }), numbers);
        break;
      case 'advicePoint': {
        const id = String(node.attrs?.id ?? '');
        const number = numbers.get(id) ?? '';
        const isQuestion = node.attrs?.kind === 'question';
        const form = `point ${String(node.attrs?.branch ?? 'primary')} ${isQuestion ? 'question' : ''}`;
        yield* blocksIn(
          content,
          within(form, { owner: id, label: number, point: { id, number, isQuestion } }),
          numbers,
        );
        break;
      }
      case 'summary':
        yield* blocksIn(content, within('summary'), numbers);
        break;
      case 'annex': {
        const owner = String(node.attrs?.id ?? '');
        const title = String(node.attrs?.title ?? '');
        if (title !== '') yield { ...single, kind: 'annexTitle', text: title, owner, form: '' };
        yield* blocksIn(content, within('annex', { owner }), numbers);
        break;
      }
      case 'table':
        for (const row of content) {
          const { text, notes } = rowText(row);
          const heads = (row.content ?? []).map((cell) => (cell.type === 'tableHeader' ? 'h' : 'd')).join('');
          yield { ...single, kind: 'row', text, form: [...around.form, heads].join('|') };
          yield* notesOf(notes, around);
        }
        break;
      case 'picture': {
        const picture = pictureOf(node);
        yield {
          ...single,
          kind: 'picture',
          text: picture?.alt ?? '',
          form: JSON.stringify(node.attrs ?? {}),
        };
        break;
      }
      case 'pageBreak':
        yield { ...single, kind: 'pageBreak', text: '', form: '' };
        break;
      default:
        yield { ...single, kind: 'other', text: plainText(node), form: node.type };
    }
  }
}

/** Due dates name the day they carry: see `withDueDay`. Paragraphs with nothing in them are no passages. */
export function blocksOf(body: LetterBody, numbering: PointNumbering = usualNumbering): TextBlock[] {
  const outside: Around = { owner: null, form: [], rank: 0, label: '', point: null };
  return [...blocksIn(body.content, outside, pointNumbers(body, numbering))];
}
