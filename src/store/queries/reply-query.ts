import { latestText } from '#core/document-text/joined-text';
import { repliesOf } from '#core/outcome/point-outcomes';
import type { DocumentText } from '#core/records/document-text';
import type { DossierDocument } from '#core/records/dossier-document';
import type { LetterEventOf } from '#core/records/letter-event';
import type { Tables } from '../tables-in';
import { letterOutcomes, type SentLetterOutcomes } from './outcome-query';
import { stillAsking } from './still-asking';

/** A letter that a reply goes to, and the event by which the reply was registered with it. */
export interface AnsweredLetter {
  readonly letter: SentLetterOutcomes;
  readonly reply: LetterEventOf<'replied'>;
}

export interface ReplyView {
  readonly dossierId: string;
  readonly reply: LetterEventOf<'replied'>;
  readonly document: DossierDocument | null;
  readonly text: DocumentText | null;
  /** One reply may answer more letters than one: the one it was opened from comes first. */
  readonly answered: readonly AnsweredLetter[];
}

/** The same document, registered with other letters. */
async function others(db: Tables, reply: LetterEventOf<'replied'>): Promise<AnsweredLetter[]> {
  if (reply.documentId === null) return [];
  const same = await db.letterEvents
    .where('kind')
    .equals('replied')
    .filter(
      (event) => 'documentId' in event && event.documentId === reply.documentId && event.id !== reply.id,
    )
    .toArray();
  const answered: AnsweredLetter[] = [];
  for (const { id, letterId } of same) {
    const letter = await stillAsking(letterOutcomes(db, letterId));
    const standing = letter && repliesOf(letter.events).get(id);
    if (letter && standing) answered.push({ letter, reply: standing });
  }
  return answered;
}

/** A reply with all it answers; null when it does not stand. */
export async function replyView(db: Tables, letterId: string, replyId: string): Promise<ReplyView | null> {
  const letter = await stillAsking(letterOutcomes(db, letterId));
  const reply = letter && repliesOf(letter.events).get(replyId);
  if (!letter || !reply) return null;
  const document = reply.documentId === null ? undefined : await db.documents.get(reply.documentId);
  const texts = document ? await db.documentTexts.where('documentId').equals(document.id).toArray() : [];
  return {
    dossierId: letter.letter.dossierId,
    reply,
    document: document && document.deleted === null ? document : null,
    text: document ? latestText(texts, document.id) : null,
    answered: [{ letter, reply }, ...(await others(db, reply))],
  };
}
