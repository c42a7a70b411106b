/** Remarks on passages of a letter, by chair and members: who may say, change and settle what. */
import type { Making } from '#core/clock';
import { type Change, patch } from '#core/journal/change';
import { LETTER_COMMENT_VERSION, type LetterComment } from '#core/records/letter-comment';
import { Refusal } from '#core/refusals/refusal';

export interface Remark {
  readonly anchor: LetterComment['anchor'];
  /** The passage as it reads now. */
  readonly quote: string;
  readonly words: string;
}

/** A first remark and the answers to it, as they were given. */
export interface Thread {
  readonly first: LetterComment;
  readonly answers: readonly LetterComment[];
}

/** So much of a passage is kept as its quotation; more would say no more. */
const QUOTE_LENGTH = 500;

function comment(
  letterId: string,
  of: Pick<LetterComment, 'parentId' | 'anchor' | 'quote'>,
  words: string,
  making: Making,
): LetterComment | Refusal {
  if (words.trim() === '') return new Refusal('comment.empty', {}, 'words');
  return {
    id: making.newId(),
    v: LETTER_COMMENT_VERSION,
    deleted: null,
    letterId,
    ...of,
    words: words.trim(),
    at: making.clock.now(),
    by: making.actor,
    resolved: null,
  };
}

export function addComment(letterId: string, remark: Remark, making: Making): LetterComment | Refusal {
  const quote = remark.quote.slice(0, QUOTE_LENGTH);
  return comment(letterId, { parentId: null, anchor: remark.anchor, quote }, remark.words, making);
}

/** An answer belongs to the first remark, also when it is given to another answer. */
export function answerComment(
  comments: readonly LetterComment[],
  parentId: string,
  words: string,
  making: Making,
): LetterComment | Refusal {
  const parent = comments.find(({ id, deleted }) => id === parentId && deleted === null);
  if (!parent) return new Refusal('comment.gone');
  const of = { parentId: parent.parentId ?? parent.id, anchor: null, quote: '' };
  return comment(parent.letterId, of, words, making);
}

/** Everybody changes his own words and nobody those of another. */
export function changeComment(found: LetterComment, words: string, actor: string): Change[] | Refusal {
  if (found.by !== actor) return new Refusal('comment.ofAnother');
  if (words.trim() === '') return new Refusal('comment.empty', {}, 'words');
  return [patch('letterComments', found.id, { words: words.trim() })];
}

/** What others answered to stays: it would leave their words hanging in the air. */
export function removeComment(
  found: LetterComment,
  comments: readonly LetterComment[],
  { clock, actor }: Pick<Making, 'clock' | 'actor'>,
): Change[] | Refusal {
  const answers = comments.filter(({ parentId, deleted }) => parentId === found.id && deleted === null);
  if (found.by !== actor) return new Refusal('comment.ofAnother');
  if (answers.some(({ by }) => by !== actor)) return new Refusal('comment.answered');
  const deleted = { at: clock.now(), by: actor };
  return [found, ...answers].map(({ id }) => patch('letterComments', id, { deleted }));
}

export function resolveComment(
  found: LetterComment,
  isResolved: boolean,
  { clock, actor }: Pick<Making, 'clock' | 'actor'>,
): Change[] | Refusal {
  if (found.parentId !== null) return new Refusal('comment.isAnswer');
  const resolved = isResolved ? { at: clock.now(), by: actor } : null;
  return [patch('letterComments', found.id, { resolved })];
}

/** In the order in which they were begun. An answer whose first remark is gone is gone with it. */
export function threadsOf(comments: readonly LetterComment[]): Thread[] {
  const standing = comments
    .filter(({ deleted }) => deleted === null)
    .sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1));
  return standing
    .filter(({ parentId }) => parentId === null)
    .map((first) => ({ first, answers: standing.filter(({ parentId }) => parentId === first.id) }));
}
