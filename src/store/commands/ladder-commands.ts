/** The letters that follow on a late term, drafted from what the council knows. Nothing is sent by itself. */
import type { LetterBody } from '#core/letter/body';
import {
  answerBy,
  combinedHead,
  isWrittenStep,
  ladderHead,
  ladderLetterKind,
  lateReplyOf,
  type WrittenStep,
} from '#core/letter/ladder-letters';
import {
  combinedReminderText,
  registryText,
  reminderText,
  secondReminderText,
} from '#core/letter/reminder-texts';
import type { LadderStep } from '#core/records/letter-event';
import { Refusal } from '#core/refusals/refusal';
import type { EquatedDays } from '#core/terms/equated-days';
import { type NextStep, nextStep } from '#core/terms/ladder';
import { type StartedTerm, termOf } from '#core/terms/term';
import { DEFAULT_THRESHOLDS, termState } from '#core/terms/term-state';
import type { StoreContext } from '../context';
import type { Committed } from '../gate';
import { equatedDaysOf } from '../queries/equated-days';
import { type TermRow, termRows } from '../queries/term-queries';
import { registerLadderStep } from './ledger-commands';
import { createLetter } from './letter-commands';

/** A letter that was drafted; it waits on the desk until somebody sends it. */
export interface LadderLetter {
  readonly letterId: string;
  /** Of the late letters it is about. */
  readonly about: readonly string[];
}

interface LateRow {
  readonly row: TermRow;
  readonly term: StartedTerm;
  readonly daysLate: number;
  readonly next: NextStep;
}

function lateRow(context: StoreContext, row: TermRow, equatedDays: EquatedDays): LateRow | null {
  const { events, state: letter } = row.letter;
  const today = context.making.clock.today();
  const term = termOf(letter.rule, events, equatedDays);
  const state = termState({ term, today, events, thresholds: DEFAULT_THRESHOLDS });
  if (term.kind !== 'started' || (state.kind !== 'late' && state.kind !== 'longLate')) return null;
  const { unreadDocuments, followUps } = row;
  const next = nextStep({ term, state, today, events, unreadDocuments, followUps });
  return { row, term, daysLate: state.daysLate, next };
}

function bodyOf(step: WrittenStep, late: LateRow, municipality: string, facts: Facts): LetterBody {
  const remindedOn = late.next.taken
    .filter((taken) => taken.step === 'reminder' || taken.step === 'secondReminder')
    .map((taken) => taken.on);
  const given = { late: replyOf(late), remindedOn, ...facts };
  switch (step) {
    case 'reminder':
      return reminderText(given);
    case 'secondReminder':
      return secondReminderText(given);
    case 'registry':
      return registryText({ ...given, municipality });
  }
}

interface Facts {
  readonly today: StartedTerm['due'];
  readonly answerBy: StartedTerm['due'];
}

function replyOf({ row: { letter }, term, daysLate }: LateRow) {
  return lateReplyOf({
    letter,
    reference: letter.state.reference,
    events: letter.events,
    term,
    daysLate,
  });
}

/** Any step may be chosen that is not behind the letter already; unread documents and a waiting draft forbid all. */
function refuseStep({ next }: LateRow): Refusal | null {
  if (next.kind !== 'none') return null;
  if (next.because === 'unreadDocument') return new Refusal('ladder.unreadDocument');
  if (next.because === 'draftWaits') return new Refusal('ladder.otherStepWaits');
  return new Refusal('ladder.nothingLate');
}

/**
 * Drafts the letter of `step` about a reply that is late, and notes in the ledger that it is the letter of that step;
 * the step counts as taken when the letter goes out. Letter and note are of two partitions and so two acts, the
 * letter first: without its note it still follows up the late one. Refuses with `ladder.*`.
 */
export async function draftLadderLetter(
  context: StoreContext,
  letterId: string,
  step: LadderStep,
): Promise<Committed<LadderLetter>> {
  const { db, making } = context;
  if (!isWrittenStep(step)) throw new Refusal('ladder.noLetter');
  const [council] = await db.councils.toArray();
  if (!council) throw new Refusal('council.missing');
  const equatedDays = await equatedDaysOf(db);
  const row = (await termRows(db, { finished: false })).find(({ letter }) => letter.id === letterId);
  const late = row ? lateRow(context, row, equatedDays) : null;
  if (!late) throw new Refusal('ladder.nothingLate');
  const refusal = refuseStep(late);
  if (refusal) throw refusal;
  if (late.next.taken.some((taken) => taken.step === step)) throw new Refusal('ladder.notOffered');
  const today = making.clock.today();
  const facts = { today, answerBy: answerBy(today, step, equatedDays) };
  const { letter } = late.row;
  const done = await createLetter(
    context,
    letter.dossierId,
    ladderLetterKind(step),
    ladderHead(step, letter, council, today),
    bodyOf(step, late, council.municipality, facts),
  );
  await registerLadderStep(context, letterId, { on: today, step, stepLetterId: done.result });
  return { result: { letterId: done.result, about: [letterId] }, entryId: done.entryId };
}

/**
 * Drafts one reminder for every reply that is late in the dossiers of a portfolio holder, in the dossier of the one
 * that is late longest. Letters with an unread document in their dossier, or with a draft for their next step, stay
 * out. Refuses with `ladder.*` when nothing is left.
 */
export async function draftCombinedReminder(
  context: StoreContext,
  portfolioHolder: string,
): Promise<Committed<LadderLetter>> {
  const { db, making } = context;
  const [council] = await db.councils.toArray();
  if (!council) throw new Refusal('council.missing');
  const equatedDays = await equatedDaysOf(db);
  const holder = portfolioHolder.trim();
  const rows = (await termRows(db, { finished: false })).filter(
    (row) => row.portfolioHolder.trim() === holder,
  );
  const late = rows
    .map((row) => lateRow(context, row, equatedDays))
    .filter((row) => row !== null)
    .sort((a, b) => b.daysLate - a.daysLate);
  const open = late.filter((row) => refuseStep(row) === null);
  const [longest] = open;
  if (!longest) throw (late[0] && refuseStep(late[0])) ?? new Refusal('ladder.nothingLate');
  const today = making.clock.today();
  const text = combinedReminderText({
    portfolioHolder: holder,
    late: open.map(replyOf),
    today,
    answerBy: answerBy(today, 'reminder', equatedDays),
  });
  const done = await createLetter(
    context,
    longest.row.letter.dossierId,
    'reminder',
    combinedHead(holder, council, today),
    text,
  );
  for (const { row, next } of open) {
    const step = next.kind === 'reminder' ? 'reminder' : 'secondReminder';
    await registerLadderStep(context, row.letter.id, { on: today, step, stepLetterId: done.result });
  }
  return {
    result: { letterId: done.result, about: open.map(({ row }) => row.letter.id) },
    entryId: done.entryId,
  };
}
