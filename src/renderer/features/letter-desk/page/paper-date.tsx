import type { ReactNode } from 'react';
import { formatDutchDate } from '#core/calendar/dutch-date';
import { useToday } from '../../../app/clock';
import type { MessageKey } from '../../../i18n/catalogue';
import { useLanguage, useWords } from '../../../i18n/words';
import { DateField } from '../../../ui/date-field';
import { useHeadField } from '../head/head-context';
import styles from './paper-date.module.css';

/** A date in the head. Written as on the letter once the letter is sent, a field as long as it can change. */
export function PaperDate(props: {
  readonly field: 'date' | 'yourLetterOf';
  readonly printed: MessageKey;
  readonly name: MessageKey;
}): ReactNode {
  const t = useWords();
  const language = useLanguage();
  const today = useToday();
  const { value, change, leave, error, isReadOnly } = useHeadField(props.field);
  const printed = t(props.printed);
  const name = t(props.name);
  const label =
    language === 'nl' || name === printed ? printed : `${printed}\n${t('desk.print.meaning', { name })}`;
  if (isReadOnly) {
    return value === null ? null : (
      <div className={styles.date}>
        <span className={styles.label}>{label}</span>
        <span className={styles.written} lang="nl">
          {formatDutchDate(value)}
        </span>
      </div>
    );
  }
  return (
    <div className={styles.date} data-head={props.field}>
      <DateField
        label={label}
        value={value}
        onChange={(day) => {
          change(day);
          leave();
        }}
        today={today}
        error={error}
      />
    </div>
  );
}
