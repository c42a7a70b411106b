/** Remarks lie beside the text, so a letter that was sent can still be talked about. */
import { add, type Change } from '#core/journal/change';
import type { Intent } from '#core/journal/journal-entry';
import * as rules from '#core/letter/letter-comments';
import type { LetterComment } from '#core/records/letter-comment';
import { Refusal } from '#core/refusals/refusal';
import type { StoreContext } from '../context';
import type { Committed, Decision } from '../gate';
import type { Tables } from '../tables-in';
import { letterGone, letterWithEvents } from './letter-commands';

async function inLetter<Result>(
  { gate }: StoreContext,
  intent: Intent,
  letterId: string,
  decide: (comments: readonly LetterComment[], db: Tables) => Decision<Result> | Refusal,
): Promise<Committed<Result>> {
  return gate.commit({ intent, partition: `letter/${letterId}` }, async (db) => {
    if (!(await letterWithEvents(db, letterId))) return letterGone();
    return decide(await db.letterComments.where('letterId').equals(letterId).toArray(), db);
  });
}

const added = (comment: LetterComment | Refusal): Decision<LetterComment> | Refusal =>
  comment instanceof Refusal ? comment : { changes: [add('letterComments', comment)], result: comment };

export function addComment(
  context: StoreContext,
  letterId: string,
  remark: rules.Remark,
): Promise<Committed<LetterComment>> {
  return inLetter(context, 'addComment', letterId, () =>
    added(rules.addComment(letterId, remark, context.making)),
  );
}

export function answerComment(
  context: StoreContext,
  letterId: string,
  parentId: string,
  words: string,
): Promise<Committed<LetterComment>> {
  return inLetter(context, 'addComment', letterId, (comments) =>
    added(rules.answerComment(comments, parentId, words, context.making)),
  );
}

function changed(
  context: StoreContext,
  intent: Intent,
  letterId: string,
  commentId: string,
  rule: (found: LetterComment, comments: readonly LetterComment[]) => Change[] | Refusal,
): Promise<Committed<null>> {
  return inLetter<null>(context, intent, letterId, (comments) => {
    const found = comments.find(({ id, deleted }) => id === commentId && deleted === null);
    if (!found) return new Refusal('comment.gone');
    const changes = rule(found, comments);
    return changes instanceof Refusal ? changes : { changes, result: null };
  });
}

export function changeComment(
  context: StoreContext,
  letterId: string,
  commentId: string,
  words: string,
): Promise<Committed<null>> {
  return changed(context, 'changeComment', letterId, commentId, (found) =>
    rules.changeComment(found, words, context.making.actor),
  );
}

export function removeComment(
  context: StoreContext,
  letterId: string,
  commentId: string,
): Promise<Committed<null>> {
  return changed(context, 'removeComment', letterId, commentId, (found, comments) =>
    rules.removeComment(found, comments, context.making),
  );
}

export function resolveComment(
  context: StoreContext,
  letterId: string,
  commentId: string,
  isResolved: boolean,
): Promise<Committed<null>> {
  return changed(context, 'resolveComment', letterId, commentId, (found) =>
    rules.resolveComment(found, isResolved, context.making),
  );
}
