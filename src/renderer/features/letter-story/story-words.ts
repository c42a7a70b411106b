import type { LetterEvent } from '#core/records/letter-event';
import type { FollowUp } from '#core/terms/ladder';
import { useApprovalWords } from '../../app/approval-words';
import { stepWords } from '../../app/step-words';
import { useDays } from '../../i18n/use-days';
import { useWords } from '../../i18n/words';

export interface StoryWords {
  readonly what: string;
  /** Each a sentence or a line of its own. */
  readonly details: readonly string[];
}

type Told = Exclude<LetterEvent, { kind: 'withdrawn' }>;

/** A step in words; null stands for the beginning of the letter. */
export function useStoryWords(followUps: readonly FollowUp[]): (event: Told | null) => StoryWords {
  const t = useWords();
  const days = useDays();
  const approval = useApprovalWords();
  const said = (...parts: readonly (string | null | undefined)[]): string[] =>
    parts.filter((part): part is string => part !== null && part !== undefined && part.trim() !== '');
  return (event) => {
    if (event === null) return { what: t('story.begun'), details: [] };
    if (event.kind === 'ladderStep') {
      const { title, on, detail } = stepWords(event, followUps, t);
      return { what: title, details: said(days.day(on), detail) };
    }
    const what = t(`desk.history.event.${event.kind}`);
    const on = 'on' in event ? days.day(event.on) : null;
    switch (event.kind) {
      case 'referenceGiven':
        return { what, details: [event.reference] };
      case 'signedOff':
        return { what: approval.title(event), details: said(approval.remarks(event)) };
      case 'dispatched':
        return {
          what: t('story.dispatched', { day: on ?? '', channel: t(`desk.channel.${event.channel}`) }),
          details: said(
            event.recipients.join(', '),
            event.copies && event.copies.length > 0
              ? t('story.copies', { names: event.copies.join(', ') })
              : null,
          ),
        };
      case 'replied':
        return {
          what,
          details: said(on, t(`desk.reply.form.${event.form}`), event.reference, event.remark),
        };
      case 'promised':
        return { what, details: said(on, event.words) };
      case 'reviewAsked':
      case 'signOffAsked':
        return { what, details: said(event.remark) };
      case 'received':
      case 'acknowledged':
        return { what, details: said(on, event.remark) };
      default:
        return { what, details: said(on, event.reason) };
    }
  };
}
