/** The other way round: when a letter has to go out to have its answer before a given meeting. */
import { type ReactNode, useState } from 'react';
import type { CalendarDay } from '#core/calendar/calendar-day';
import { assertNever } from '#core/refusals/assert-never';
import { applicableRule } from '#core/terms/applicable-rule';
import { type LatestStart, latestStart } from '#core/terms/latest-start';
import { useToday } from '../../app/clock';
import { useProfile } from '../../app/store-context';
import { lengthWords, type Speaking, sourceWords } from '../../app/term-explanation/explain';
import { useSpeaking } from '../../app/term-explanation/use-speaking';
import { useWords } from '../../i18n/words';
import { DateField } from '../../ui/date-field';
import { Dialog } from '../../ui/dialog';
import { Notice } from '../../ui/notice';
import styles from './terms.module.css';

function sentences(
  { steps }: LatestStart,
  speaking: Speaking,
): readonly { readonly sentence: string; readonly source: string }[] {
  const { t, days } = speaking;
  return steps.map((step) => {
    const source = sourceWords(step.article, speaking);
    switch (step.kind) {
      case 'answerBy':
        return { sentence: t('terms.step.answerBy', { day: days.dayLong(step.day) }), source };
      case 'countBack':
        return {
          sentence: t('terms.step.countBack', {
            length: lengthWords(step.amount, step.unit, speaking),
            day: days.dayLong(step.day),
          }),
          source,
        };
      case 'noRollover':
        return { sentence: t('terms.step.noRollover'), source };
      case 'latestStart':
        return { sentence: t('terms.step.latestStart', { day: days.dayLong(step.day) }), source };
      default:
        return assertNever(step);
    }
  });
}

export function MeetingDialog(props: { readonly isOpen: boolean; readonly onClose: () => void }): ReactNode {
  const t = useWords();
  const speaking = useSpeaking();
  const today = useToday();
  const { termRules, equatedDays } = useProfile();
  const [meeting, setMeeting] = useState<CalendarDay | null>(null);
  const rule = applicableRule(termRules, today);
  const found =
    rule && meeting
      ? latestStart({
          answerBy: meeting,
          amount: rule.amount,
          unit: rule.unit,
          ...(rule.generalTermsAct === 'doesNotApply' ? {} : { equatedDays }),
        })
      : null;
  // The day that does make it, where the one that is counted back does not.
  const start = found?.warnings[0]?.inTime ?? found?.start ?? today;
  return (
    <Dialog isOpen={props.isOpen} onClose={props.onClose} title={t('termList.meeting')} size="wide">
      {rule === null ? (
        <Notice kind="info">{t('council.rule.none')}</Notice>
      ) : (
        <>
          <p className={styles.quiet}>
            {t('termList.meeting.explain', {
              length: lengthWords(rule.amount, rule.unit, speaking),
              citation: rule.citation,
            })}
          </p>
          <DateField
            label={t('termList.meeting.day')}
            value={meeting}
            onChange={(day) => setMeeting(day)}
            from={today}
            today={today}
            autoFocus
          />
          {found ? (
            <>
              <Notice
                kind={start < today ? 'warning' : 'done'}
                title={t(start < today ? 'termList.meeting.tooLate' : 'termList.meeting.answer', {
                  day: speaking.days.dayLong(start),
                })}
              >
                {found.warnings.map((warning) =>
                  t('terms.warning.runsPastAnswerBy', {
                    start: speaking.days.dayLong(found.start),
                    due: speaking.days.dayLong(warning.due),
                  }),
                )}
              </Notice>
              <ol className={styles.entries}>
                {sentences(found, speaking).map(({ sentence, source }) => (
                  <li key={sentence} className={styles.entry}>
                    <span>{sentence}</span>
                    <span className={styles.quiet}>{source}</span>
                  </li>
                ))}
              </ol>
            </>
          ) : null}
        </>
      )}
    </Dialog>
  );
}
