import type { CalendarDay } from '#core/calendar/calendar-day';
import type { LetterEventOf } from '#core/records/letter-event';
import { type FollowUp, stepTaken } from '#core/terms/ladder';
import type { Translate } from '../i18n/words';

export interface StepWords {
  readonly title: string;
  /** The day it was taken; while its letter is a draft, or where that is gone, the day it was drafted. */
  readonly on: CalendarDay;
  readonly detail: string;
  /** It came to nothing. */
  readonly isVoid: boolean;
}

/** A step after a late term in words: taken when its letter went out, and not when that was drafted. */
export function stepWords(
  event: LetterEventOf<'ladderStep'>,
  followUps: readonly FollowUp[],
  t: Translate,
): StepWords {
  const title = t(`termPage.step.${event.step}`);
  const found = stepTaken(event, followUps);
  switch (found.kind) {
    case 'taken':
      return { title, on: found.on, detail: found.reference ?? '', isVoid: false };
    case 'draft':
      return { title, on: event.on, detail: t('termPage.entry.draft'), isVoid: false };
    case 'gone':
      return { title, on: event.on, detail: t('termPage.entry.gone'), isVoid: true };
  }
}
