/**
 * Freezing a letter: its text as it will stand on paper, with the day its due dates name, the number it has and the
 * council's paper as it is now. Put before who signs, or registered as sent.
 */
import type { CalendarDay } from '#core/calendar/calendar-day';
import { signatureOf } from '#core/letter/compose-letter';
import { withDueDay } from '#core/letter/due-dates-in-text';
import { ruleOfLetter } from '#core/letter/letter-rule';
import { type LetterSender, senderOf } from '#core/records/letter-sender';
import { LETTER_VERSION_VERSION, type LetterVersion } from '#core/records/letter-version';
import type { TermRule } from '#core/records/term-rule';
import { Refusal } from '#core/refusals/refusal';
import type { StoreContext } from '../context';
import { sha256OfJson } from '../fingerprint';
import type { CommandFrame, Committed, Decision } from '../gate';
import { readStoredBody } from '../letter-body/stored-body';
import { equatedDaysOf } from '../queries/equated-days';
import { dueDayOfLetter } from '../queries/letter-due-day';
import type { Tables } from '../tables-in';
import { type LetterWithEvents, letterGone, letterWithEvents } from './letter-commands';
import { referencesFor } from './reference-commands';

interface Ready {
  /** What the fingerprint is made of. */
  readonly content: Pick<LetterVersion, 'head' | 'reference' | 'body'>;
  /** Whose paper it stands on. */
  readonly sender: LetterSender;
  /** The rule of its day. */
  readonly rule: TermRule | null;
}

export interface Freezing {
  /** The day it is frozen for: where the letter has no date of its own, the rule of that day counts. */
  readonly on: CalendarDay;
  readonly occasion: 'dispatch' | 'signOff';
  /** Takes the next number for a letter that has none. */
  readonly reservesReference: boolean;
}

async function reference(
  { making }: StoreContext,
  tables: Tables,
  { letter, state }: LetterWithEvents,
  reserves: boolean,
): Promise<string | null | Refusal> {
  if (state.reference !== null || !reserves) return state.reference;
  const references = await referencesFor(tables, letter, null, making);
  return references instanceof Refusal ? references : references.next;
}

async function ready(
  context: StoreContext,
  tables: Tables,
  letterId: string,
  { on, reservesReference }: Freezing,
): Promise<Ready | Refusal> {
  const found = await letterWithEvents(tables, letterId);
  if (!found) return letterGone();
  const { letter } = found;
  const { body } = await readStoredBody(tables, letterId);
  const [council] = await tables.councils.toArray();
  if (!council) return new Refusal('council.missing');
  const number = await reference(context, tables, found, reservesReference);
  if (number instanceof Refusal) return number;
  const people = await tables.people.filter(({ deleted }) => deleted === null).toArray();
  const termRules = await tables.termRules.toArray();
  const dueDay = dueDayOfLetter(letter, termRules, await equatedDaysOf(tables));
  return {
    content: { head: { ...letter }, reference: number, body: withDueDay(body, dueDay) },
    sender: senderOf(council, signatureOf(letter, people) ?? null),
    rule: ruleOfLetter(letter.kind, letter.date ?? on, termRules),
  };
}

export interface Frozen extends LetterWithEvents {
  /** To be added. */
  readonly version: LetterVersion;
  readonly rule: TermRule | null;
  /** The text went on between looking and writing: to be refused, after what the rule has to say. */
  readonly isStale: boolean;
}

/**
 * Runs `decide` with the letter frozen as it stands. The fingerprint is made outside the transaction, which would not
 * wait for it; inside, all of it must still be so.
 */
export async function commitFrozen<Result>(
  context: StoreContext,
  frame: CommandFrame,
  letterId: string,
  freezing: Freezing,
  decide: (
    frozen: Frozen,
    tables: Tables,
  ) => Promise<Decision<Result> | Refusal> | Decision<Result> | Refusal,
): Promise<Committed<Result>> {
  const { db, gate, making } = context;
  const seen = await ready(context, db, letterId, freezing);
  if (seen instanceof Refusal) throw seen;
  const sha256 = await sha256OfJson(seen.content);
  const id = making.newId();
  return gate.commit(frame, async (tables) => {
    const found = await letterWithEvents(tables, letterId);
    const now = await ready(context, tables, letterId, freezing);
    if (!found) return letterGone();
    if (now instanceof Refusal) return now;
    const version: LetterVersion = {
      ...seen.content,
      id,
      v: LETTER_VERSION_VERSION,
      deleted: null,
      letterId,
      madeAt: making.clock.now(),
      madeBy: making.actor,
      occasion: freezing.occasion,
      sender: seen.sender,
      sha256,
    };
    const isStale = JSON.stringify(now) !== JSON.stringify(seen);
    return decide({ ...found, version, rule: now.rule, isStale }, tables);
  });
}
