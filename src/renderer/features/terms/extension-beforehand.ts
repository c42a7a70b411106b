/** What can be said of an extension before it is recorded: whether the rule still allows one, and this one. */
import type { CalendarDay } from '#core/calendar/calendar-day';
import type { EquatedDays } from '#core/terms/equated-days';
import { type ExtensionJudged, extensionJudged } from '#core/terms/extension-judged';
import { termOf } from '#core/terms/term';
import type { LetterOnDesk } from '#store';

type NotAgreed = NonNullable<ExtensionJudged['notAgreed']>;

export interface ExtensionBeforehand {
  readonly latest: CalendarDay | null;
  /** Why there can be none any more, until whatever day; null where there can. */
  readonly ruledOut: NotAgreed | null;
  /** Why the one until the day given would not be agreed; null also where it would be refused. */
  readonly notAgreed: NotAgreed | null;
}

export function extensionBeforehand(
  { state: { rule }, events }: LetterOnDesk,
  { on, until }: { readonly on: CalendarDay; readonly until: CalendarDay | null },
  equatedDays: EquatedDays,
): ExtensionBeforehand | null {
  const judged = (day: CalendarDay): ExtensionJudged | null =>
    extensionJudged(rule, events, { on, until: day }, equatedDays);
  const asked = judged(until ?? on);
  if (!asked) return null;
  const { latest } = asked;
  // One that is neither too long nor too short is not agreed only where none would be.
  const ruledOut = (latest === null ? asked : judged(latest))?.notAgreed ?? null;
  // As the command that records it sees the term: what happened after that day does not count.
  const known = events.filter((event) => !('on' in event) || event.on <= on);
  const term = termOf(rule, known, equatedDays);
  const isRefused = until === null || (term.kind === 'started' && until <= term.due);
  return { latest, ruledOut, notAgreed: isRefused ? null : (ruledOut ?? asked.notAgreed) };
}
