import type { CalendarDay } from '#core/calendar/calendar-day';
import type { LetterEvent, LetterEventOf } from '#core/records/letter-event';
import type { TermRule } from '#core/records/term-rule';
import type { FollowUp } from '#core/terms/ladder';
import type { StartedTerm, Term } from '#core/terms/term';
import { isExtensionAgreed } from '../../app/extension-agreed';
import { stepWords } from '../../app/step-words';
import type { DayWords } from '../../i18n/use-days';
import type { Translate } from '../../i18n/words';

export interface EntryWords {
  readonly title: string;
  readonly on: CalendarDay;
  readonly detail: string;
  /** It came to nothing, as a step whose draft was thrown away. */
  readonly isVoid?: boolean;
}

/** What is known of the letter now, beside the entry itself. */
export interface EntryContext {
  readonly term: Term;
  readonly followUps: readonly FollowUp[];
}

function endsSuspension({ id }: LetterEventOf<'resumed'>, { ledger }: StartedTerm): boolean {
  return ledger.some((step) => step.kind === 'suspension' && step.resumedBy === id);
}

/** The rule the term ran under until this one; null where none is known. */
function ruleBefore({ id }: LetterEventOf<'ruleChanged'>, term: Term): TermRule | null {
  const step = term.kind === 'started' ? term.ledger.find(({ eventId }) => eventId === id) : undefined;
  return step?.kind === 'ruleChanged' ? step.from : null;
}

/** One entry of the ledger in words; null for what is no entry of it. */
export function entryWords(
  event: LetterEvent,
  { term, followUps }: EntryContext,
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
    case 'extended': {
      const isAgreed = isExtensionAgreed(event, term);
      return {
        title: t(isAgreed ? 'termPage.entry.extended' : 'termPage.entry.announced'),
        on: event.on,
        detail: joined(
          t(isAgreed ? 'termPage.entry.until' : 'termPage.entry.notAgreed', { day: days.day(event.until) }),
          event.reason,
        ),
      };
    }
    case 'suspended':
      return { title: t('termPage.entry.suspended'), on: event.on, detail: event.reason };
    case 'resumed': {
      const title = t('termPage.entry.resumed');
      // Its suspension may have been withdrawn since.
      return term.kind === 'started' && !endsSuspension(event, term)
        ? { title, on: event.on, detail: t('termPage.entry.nothingStood'), isVoid: true }
        : { title, on: event.on, detail: event.reason };
    }
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
    case 'ruleChanged': {
      const { amount, unit, citation } = event.rule;
      const before = ruleBefore(event, term);
      const length = t('terms.length', { amount, unit });
      return {
        title: t('termPage.entry.ruleChanged'),
        on: event.on,
        detail: joined(
          before === null
            ? length
            : t('termPage.entry.lengthWas', {
                length,
                before: t('terms.length', { amount: before.amount, unit: before.unit }),
              }),
          citation,
          event.reason,
        ),
      };
    }
    case 'ladderStep':
      return stepWords(event, followUps, t);
    case 'closed':
      return { title: t('desk.history.event.closed'), on: event.on, detail: event.reason };
  }
}
