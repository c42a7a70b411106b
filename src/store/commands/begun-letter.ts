/** The form a new letter begins with, from what the council and the dossier hold. */
import type { Making } from '#core/clock';
import { blockFacts } from '#core/letter/block-facts';
import { readerOf } from '#core/letter/citation-words';
import { historyEvents } from '#core/letter/history-events';
import { historyText } from '#core/letter/history-text';
import { formsOf, type LetterForm, type LetterFormId, letterForm } from '#core/letter/letter-forms';
import { ruleOfLetter } from '#core/letter/letter-rule';
import type { Council } from '#core/records/council';
import type { Dossier } from '#core/records/dossier';
import type { Letter } from '#core/records/letter';
import type { Person } from '#core/records/person';
import { equatedDaysOf } from '../queries/equated-days';
import type { Tables } from '../tables-in';

export interface LetterToBegin {
  readonly id: string;
  /** Null: the usual one of its kind. */
  readonly form: LetterFormId | null;
  readonly head: Omit<Letter, 'id' | 'v' | 'deleted' | 'dossierId' | 'minReader' | 'minWriter' | 'createdAt'>;
  readonly council: Council;
  readonly chair: Person | undefined;
  readonly dossier: Dossier;
}

export async function begunForm(
  making: Making,
  tables: Tables,
  { id, form, head, council, chair, dossier }: LetterToBegin,
): Promise<LetterForm> {
  const today = making.clock.today();
  const rule = ruleOfLetter(head.kind, head.date ?? today, await tables.termRules.toArray());
  const letters = await tables.letterIndex.where('dossierId').equals(dossier.id).toArray();
  const documents = await tables.documents.where('dossierId').equals(dossier.id).toArray();
  // A letter may follow up one of another dossier.
  const earlier = head.predecessorId === null ? undefined : await tables.letterIndex.get(head.predecessorId);
  const facts = blockFacts({
    letter: head,
    reference: null,
    council,
    chairName: chair?.name ?? '',
    dossier,
    rule,
    earlier: earlier ? { letter: earlier, events: earlier.events } : null,
    today,
    equatedDays: await equatedDaysOf(tables),
  });
  const events = historyEvents(letters, documents, id);
  return letterForm(form ?? formsOf(head.kind)[0], {
    kind: head.kind,
    rule,
    newId: making.newId,
    blocks: await tables.textBlocks.toArray(),
    facts,
    history: events.length === 0 ? null : historyText(events, readerOf(head.addressee)),
  });
}
