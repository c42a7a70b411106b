/** The day a term starts, and the event that says so. */
import type { CalendarDay } from '#core/calendar/calendar-day';
import type { LetterEvent } from '#core/records/letter-event';
import type { TermRule } from '#core/records/term-rule';

export interface TermStart {
  /** The event. */
  readonly id: string;
  readonly on: CalendarDay;
}

const STARTING_EVENT = {
  dispatch: 'dispatched',
  receipt: 'received',
  acknowledgement: 'acknowledged',
} as const satisfies Record<TermRule['startsAt'], LetterEvent['kind']>;

function earliest(
  standing: readonly LetterEvent[],
  kind: 'dispatched' | 'received' | 'acknowledged',
  since: CalendarDay | null,
): TermStart | null {
  let found: TermStart | null = null;
  for (const event of standing) {
    if (event.kind !== kind || (since !== null && event.on < since)) continue;
    if (found === null || event.on < found.on) found = { id: event.id, on: event.on };
  }
  return found;
}

/**
 * The earliest event of the kind the rule starts at. A letter that was sent or received once more does not set
 * the clock back by itself; a wrong date is mended by withdrawing it. `standing`: events that count.
 */
export function firstStart(
  { startsAt }: Pick<TermRule, 'startsAt'>,
  standing: readonly LetterEvent[],
): TermStart | null {
  return earliest(standing, STARTING_EVENT[startsAt], null);
}

/** As `firstStart`, but after the last sending of which a person said that it starts the clock again. */
export function startOf(
  rule: Pick<TermRule, 'startsAt'>,
  standing: readonly LetterEvent[],
): TermStart | null {
  let restart: TermStart | null = null;
  for (const event of standing) {
    if (event.kind !== 'resent' || !event.restarts) continue;
    if (restart === null || event.on > restart.on) restart = { id: event.id, on: event.on };
  }
  if (restart === null) return firstStart(rule, standing);
  if (rule.startsAt === 'dispatch') return restart;
  return earliest(standing, STARTING_EVENT[rule.startsAt], restart.on);
}
