/** A reply to a letter of the sample council, with its text where it has one. */

import type { CalendarDay } from '#core/calendar/calendar-day';
import { joinedText, latestText } from '#core/document-text/joined-text';
import type { LetterEventOf } from '#core/records/letter-event';
import type { PassagePlace } from '#core/records/passage-place';
import type { SampleEvent } from '#core/sample/sample-shape';
import { registerReply } from '../commands/letter-event-commands';
import { takeInReply } from '../commands/reply-commands';
import type { StoreContext } from '../context';

type SampleReply = Extract<SampleEvent, { kind: 'replied' }> & { readonly on: CalendarDay };

/** Gives the event by which it is registered. */
export async function registerSampleReply(
  context: StoreContext,
  letterId: string,
  { on, form, reference, remark, text }: SampleReply,
): Promise<string> {
  const details = { on, form, reference, remark };
  if (text.length === 0) return (await registerReply(context, letterId, details)).result.id;
  const { result } = await takeInReply(context, {
    letterIds: [letterId],
    details,
    file: {
      fileName: `Reactie college ${reference}.txt`,
      mediaType: 'text/plain',
      bytes: new TextEncoder().encode(`${text.join('\n\n')}\n`),
    },
    text: { how: 'read', passages: text.map((words) => ({ words, page: null, kind: 'paragraph' })) },
  });
  const [replyId] = result.replyIds;
  if (replyId === undefined) throw new RangeError('the reply of the sample was not registered');
  return replyId;
}

/** Where the reply says these words; null where nothing of it is kept. Throws when it says something else. */
export async function placeInReply(
  { db }: StoreContext,
  { documentId }: LetterEventOf<'replied'>,
  words: string,
): Promise<PassagePlace | null> {
  if (documentId === null || words === '') return null;
  const texts = await db.documentTexts.where('documentId').equals(documentId).toArray();
  const text = latestText(texts, documentId);
  if (text === null) return null;
  const from = joinedText(text.passages).indexOf(words);
  if (from < 0) throw new RangeError(`the reply of the sample does not say “${words}”`);
  return { documentId, textId: text.id, page: null, from, to: from + words.length };
}
