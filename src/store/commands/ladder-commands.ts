/** The letters that follow on a late term, drafted from what the council knows. Nothing is sent by itself. */

import type { CalendarDay } from '#core/calendar/calendar-day';
import type { Making } from '#core/clock';
import { add } from '#core/journal/change';
import type { LetterBody } from '#core/letter/body';
import { combinedReminderText } from '#core/letter/combined-reminder-text';
import {
  combinedHead,
  dayToAnswer,
  ladderHead,
  ladderLetterKind,
  lateReplyOf,
  type WrittenStep,
} from '#core/letter/ladder-letters';
import type { LateReply } from '#core/letter/late-reply-words';
import { registerLadderStep } from '#core/letter/ledger-events';
import { registryText } from '#core/letter/registry-text';
import { reminderText, secondReminderText } from '#core/letter/reminder-texts';
import type { Council } from '#core/records/council';
import type { LadderStep } from '#core/records/letter-event';
import { Refusal } from '#core/refusals/refusal';
import type { EquatedDays } from '#core/terms/equated-days';
import { type NextStep, nextStep } from '#core/terms/ladder';
import { type StartedTerm, termOf } from '#core/terms/term';
import { DEFAULT_THRESHOLDS, termState } from '#core/terms/term-state';
import type { StoreContext } from '../context';
import type { Committed, Decision } from '../gate';
import { refreshBodyIndex } from '../indexes/keep-indexes';
import { equatedDaysOf } from '../queries/equated-days';
import { owedBy } from '../queries/owed-query';
import { type TermRow, termRows } from '../queries/term-queries';
import type { Tables } from '../tables-in';
import { draftedLetter, type LetterDraft, letterGone, letterWithEvents } from './letter-commands';

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

function lateRow(row: TermRow, today: CalendarDay, equatedDays: EquatedDays): LateRow | null {
  const { events, state: letter } = row.letter;
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
  readonly today: CalendarDay;
  readonly answerBy: CalendarDay;
}

function replyOf({ row: { letter }, term, daysLate }: LateRow): LateReply {
  return lateReplyOf({
    letter,
    reference: letter.state.reference,
    events: letter.events,
    term,
    daysLate,
  });
}

/** Any step may be chosen that was not taken yet; unread documents and a waiting draft forbid all. */
function refuseStep({ next }: LateRow): Refusal | null {
  if (next.kind !== 'none') return null;
  if (next.because === 'unreadDocument') return new Refusal('ladder.unreadDocument');
  if (next.because === 'draftWaits') return new Refusal('ladder.otherStepWaits');
  return new Refusal('ladder.nothingLate');
}

interface Drafting {
  readonly tables: Tables;
  readonly making: Making;
  /** Of the letter that is being drafted. */
  readonly id: string;
  readonly council: Council;
  readonly equatedDays: EquatedDays;
  readonly today: CalendarDay;
}

interface StepOf {
  readonly late: LateRow;
  readonly step: LadderStep;
}

/** The letter, and for each late letter it is about that it takes a step there. */
async function drafted(
  { tables, making, id, today }: Drafting,
  letter: Omit<LetterDraft, 'id'>,
  steps: readonly StepOf[],
  answerBy: CalendarDay,
): Promise<Decision<LadderLetter> | Refusal> {
  const added = await draftedLetter(making, tables, { id, ...letter });
  if (added instanceof Refusal) return added;
  const changes = [added];
  for (const { late, step } of steps) {
    const found = await letterWithEvents(tables, late.row.letter.id);
    const event = found
      ? registerLadderStep(found, { on: today, step, stepLetterId: id, answerBy }, making)
      : letterGone();
    if (event instanceof Refusal) return event;
    changes.push(add('letterEvents', event));
  }
  const about = steps.map(({ late }) => late.row.letter.id);
  return {
    changes,
    alsoIn: about.map((letterId) => `letter/${letterId}` as const),
    result: { letterId: id, about },
  };
}

/** One act, one undo: everything is read in the transaction that writes, so that two windows cannot draft the same step. */
async function draftInOne(
  { db, gate, making }: StoreContext,
  decide: (drafting: Drafting) => Promise<Decision<LadderLetter> | Refusal>,
): Promise<Committed<LadderLetter>> {
  const id = making.newId();
  const done = await gate.commit(
    { intent: 'draftLadderLetter', partition: `letter/${id}` },
    async (tables) => {
      const [council] = await tables.councils.toArray();
      if (!council) return new Refusal('council.missing');
      const equatedDays = await equatedDaysOf(tables);
      return decide({ tables, making, id, council, equatedDays, today: making.clock.today() });
    },
  );
  await refreshBodyIndex(db, id);
  return done;
}

async function lateRows(
  { tables, today, equatedDays }: Drafting,
  isWanted: (row: TermRow) => boolean,
): Promise<readonly LateRow[]> {
  return (await termRows(tables, { finished: false }))
    .filter(isWanted)
    .map((row) => lateRow(row, today, equatedDays))
    .filter((row) => row !== null)
    .sort((a, b) => b.daysLate - a.daysLate);
}

/**
 * Drafts the letter of `step` about a reply that is late, and notes in the ledger that it is the letter of that step;
 * the step counts as taken when the letter goes out. Refuses with `ladder.*`.
 */
export async function draftLadderLetter(
  context: StoreContext,
  letterId: string,
  step: WrittenStep,
): Promise<Committed<LadderLetter>> {
  return draftInOne(context, async (drafting) => {
    const { council, today, equatedDays } = drafting;
    const [late] = await lateRows(drafting, ({ letter }) => letter.id === letterId);
    if (!late) return new Refusal('ladder.nothingLate');
    const refusal = refuseStep(late);
    if (refusal) return refusal;
    if (late.next.taken.some((taken) => taken.step === step)) return new Refusal('ladder.notOffered');
    const { letter } = late.row;
    const facts = { today, answerBy: dayToAnswer(today, step, equatedDays) };
    const draft = {
      dossierId: letter.dossierId,
      kind: ladderLetterKind(step),
      head: ladderHead(step, letter, council, today),
      start: bodyOf(step, late, council.municipality, facts),
    };
    return drafted(drafting, draft, [{ late, step }], facts.answerBy);
  });
}

/**
 * Drafts one reminder for every reply that is late in the dossiers of a portfolio holder, in the dossier of the one
 * that is late longest. Letters with an unread document in their dossier, or with a draft for their next step, stay
 * out, and so do the questions in them. Refuses with `ladder.*` when nothing is left.
 */
export function draftCombinedReminder(
  context: StoreContext,
  portfolioHolder: string,
): Promise<Committed<LadderLetter>> {
  const holder = portfolioHolder.trim();
  return draftInOne(context, async (drafting) => {
    const { council, today, equatedDays } = drafting;
    const all = await lateRows(drafting, (row) => row.portfolioHolder.trim() === holder);
    const open = all.filter((row) => refuseStep(row) === null);
    const [longest] = open;
    if (!longest) return (all[0] && refuseStep(all[0])) ?? new Refusal('ladder.nothingLate');
    const leftOut = new Set(all.filter((row) => !open.includes(row)).map(({ row }) => row.letter.id));
    const answerBy = dayToAnswer(today, 'reminder', equatedDays);
    const body = combinedReminderText({
      portfolioHolder: holder,
      late: open.map(replyOf),
      ...(await owedBy(drafting.tables, { holder, today, equatedDays, leftOut })),
      today,
      answerBy,
    });
    const draft = {
      dossierId: longest.row.letter.dossierId,
      kind: 'reminder',
      head: combinedHead(holder, council, today),
      start: body,
    } as const;
    const steps = open.map((late): StepOf => {
      const isFirst = late.next.kind === 'reminder';
      return { late, step: isFirst ? 'reminder' : 'secondReminder' };
    });
    return drafted(drafting, draft, steps, answerBy);
  });
}
