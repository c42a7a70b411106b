import type { CalendarDay } from '#core/calendar/calendar-day';
import type { LetterEvent } from '#core/records/letter-event';
import type { DayWords } from '../../i18n/use-days';
import type { Translate } from '../../i18n/words';

export interface EntryWords {
  readonly title: string;
  readonly on: CalendarDay;
  readonly detail: string;
}

/** One entry of the ledger in words; null for what is no entry of it. */
export function entryWords(
  event: LetterEvent,
  { t, days }: { t: Translate; days: DayWords },
): EntryWords | null {
  const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');
  switch (event.kind) {
    case 'referenceGiven':
    case 'reviewAsked':
    case 'signOffAsked':
    case 'changesRequested':
    case 'reopened':
    case 'signedOff':
    case 'withdrawn':
      return null;
    case 'dispatched':
      return {
        title: t('termPage.entry.dispatched'),
        on: event.on,
        detail: t(`desk.channel.${event.channel}`),
      };
    case 'received':
      return { title: t('termPage.entry.received'), on: event.on, detail: event.remark ?? '' };
    case 'acknowledged':
      return { title: t('termPage.entry.acknowledged'), on: event.on, detail: event.remark ?? '' };
    case 'departed':
      return { title: t('termPage.entry.departed'), on: event.on, detail: event.reason };
    case 'replied':
      return {
        title: t(`desk.reply.form.${event.form}`),
        on: event.on,
        detail: joined(event.reference, event.remark),
      };
    case 'extended':
      return {
        title: t('termPage.entry.extended'),
        on: event.on,
        detail: joined(
          t(event.agreed ? 'termPage.entry.until' : 'termPage.entry.notAgreed', {
            day: days.day(event.until),
          }),
          event.reason,
        ),
      };
    case 'suspended':
      return { title: t('termPage.entry.suspended'), on: event.on, detail: event.reason };
    case 'resumed':
      return { title: t('termPage.entry.resumed'), on: event.on, detail: event.reason };
    case 'promised':
      return {
        title: t('termPage.entry.promised'),
        on: event.on,
        detail: joined(t('termPage.entry.until', { day: days.day(event.day) }), event.words),
      };
    case 'resent':
      return {
        title: t('termPage.entry.resent'),
        on: event.on,
        detail: joined(
          t(`desk.channel.${event.channel}`),
          t(event.restarts ? 'termPage.entry.restarts' : 'termPage.entry.runsOn'),
          event.reason,
        ),
      };
    case 'ruleChanged':
      return {
        title: t('termPage.entry.ruleChanged'),
        on: event.on,
        detail: joined(event.rule.citation, event.reason),
      };
    case 'ladderStep':
      return { title: t(`termPage.step.${event.step}`), on: event.on, detail: '' };
    case 'closed':
      return { title: t('desk.history.event.closed'), on: event.on, detail: event.reason };
  }
}
