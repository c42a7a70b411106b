/** Who was told, when, by what way, and how things stood then. */
import type { CalendarDay } from '#core/calendar/calendar-day';
import type { Making } from '#core/clock';
import { noSuchDay, notInFuture } from '#core/letter/event-parts';
import { namesOnce } from '#core/ordering/order-lists';
import { REPORT_BACK_VERSION, type ReportBack } from '#core/records/report-back';
import { Refusal } from '#core/refusals/refusal';
import type { ReportFacts } from '#core/report-back/report-facts';
import { outcomesNow } from '#core/report-back/told';

export interface ReportDetails {
  readonly on: CalendarDay;
  readonly channel: ReportBack['channel'];
  readonly recipients: readonly string[];
  readonly remark: string;
}

/** Refused: nobody was told (`reportBack.nobody`), or on a day that is not there, to come, or before the session. */
export function registerReport(
  facts: ReportFacts,
  { on, channel, recipients, remark }: ReportDetails,
  making: Making,
): ReportBack | Refusal {
  const impossible = noSuchDay(on) ?? notInFuture(on, making);
  if (impossible) return impossible;
  const { session } = facts;
  if (session.on !== null && on < session.on) {
    return new Refusal('reportBack.beforeSession', { on, heldOn: session.on }, 'on');
  }
  const names = namesOnce(recipients);
  if (names.length === 0) return new Refusal('reportBack.nobody', {}, 'recipients');
  return {
    id: making.newId(),
    v: REPORT_BACK_VERSION,
    deleted: null,
    sessionId: session.id,
    at: making.clock.now(),
    by: making.actor,
    on,
    channel,
    recipients: names,
    remark: remark.trim(),
    told: outcomesNow(facts),
  };
}
