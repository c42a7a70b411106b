/** The other way round: when a letter has to go out to have its answer before a given meeting. */
import { type ReactNode, useState } from 'react';
import type { CalendarDay } from '#core/calendar/calendar-day';
import { assertNever } from '#core/refusals/assert-never';
import { applicableRule } from '#core/terms/applicable-rule';
import { type LatestLetter, latestLetter } from '#core/terms/latest-letter';
import { useToday } from '../../app/clock';
import { useEquatedDays, useProfile } from '../../app/store-context';
import { lengthWords, type Speaking, sourceWords } from '../../app/term-explanation/explain';
import { useSpeaking } from '../../app/term-explanation/use-speaking';
import { useWords } from '../../i18n/words';
import { DateField } from '../../ui/date-field';
import { Dialog } from '../../ui/dialog';
import { Notice } from '../../ui/notice';
import styles from './terms.module.css';

function sentences(
  { rule, steps }: LatestLetter,
  speaking: Speaking,
): readonly { readonly sentence: string; readonly source: string }[] {
  const { t, days } = speaking;
  return steps.map((step) => {
    const source = 'article' in step ? sourceWords(step.article, speaking) : rule.citation;
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
      case 'runsPast':
        return {
          sentence: t('terms.step.runsPast', {
            counted: days.dayLong(step.counted),
            due: days.dayLong(step.due),
            day: days.dayLong(step.day),
          }),
          source,
        };
      case 'ruleUntil':
        return { sentence: t('terms.step.ruleUntil', { day: days.dayLong(step.day) }), source };
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
  const { termRules } = useProfile();
  const equatedDays = useEquatedDays();
  const [meeting, setMeeting] = useState<CalendarDay | null>(null);
  const found = meeting ? latestLetter(termRules, meeting, equatedDays) : null;
  const ruleNow = applicableRule(termRules, today);
  return (
    <Dialog isOpen={props.isOpen} onClose={props.onClose} title={t('termList.meeting')} size="wide">
      {termRules.length === 0 ? (
        <Notice kind="info">{t('council.rule.none')}</Notice>
      ) : (
        <>
          {ruleNow === null ? null : (
            <p className={styles.quiet}>
              {t('termList.meeting.explain', {
                length: lengthWords(ruleNow.amount, ruleNow.unit, speaking),
                citation: ruleNow.citation,
              })}
            </p>
          )}
          <DateField
            label={t('termList.meeting.day')}
            value={meeting}
            onChange={(day) => setMeeting(day)}
            from={today}
            today={today}
            autoFocus
          />
          {meeting && found === null ? <Notice kind="warning">{t('termList.meeting.never')}</Notice> : null}
          {found ? <Answer found={found} today={today} /> : null}
        </>
      )}
    </Dialog>
  );
}

function Answer(props: { readonly found: LatestLetter; readonly today: CalendarDay }): ReactNode {
  const t = useWords();
  const speaking = useSpeaking();
  const { found, today } = props;
  const { rule, day } = found;
  const isTooLate = day < today;
  return (
    <>
      <Notice
        kind={isTooLate ? 'warning' : 'done'}
        title={t(isTooLate ? 'termList.meeting.tooLate' : 'termList.meeting.answer', {
          startsAt: rule.startsAt,
          day: speaking.days.dayLong(day),
        })}
      >
        {t('termList.meeting.under', {
          length: lengthWords(rule.amount, rule.unit, speaking),
          citation: rule.citation,
        })}
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
  );
}
