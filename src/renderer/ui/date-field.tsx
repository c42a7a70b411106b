/**
 * A day, typed or picked. It is one text box rather than three small ones: people type, paste and correct a
 * date as a whole. What cannot be read as a day stays as it was typed, with the reason beside it.
 */
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { Button, DialogTrigger, Group, Input, TextField } from 'react-aria-components';
import { type CalendarDay, compareDays } from '#core/calendar/calendar-day';
import { formatDayFigures } from '../i18n/days';
import { isTypedDayMissing, readTypedDay } from '../i18n/typed-day';
import { useDays } from '../i18n/use-days';
import { useWords } from '../i18n/words';
import { CalendarPopover } from './calendar';
import { cx } from './class-names';
import styles from './date-field.module.css';
import { FieldDescription, FieldLabel, FieldProblem, type FieldWords } from './field';
import field from './field.module.css';
import { useFormChange } from './form-change';
import { Icon } from './icon';

export interface DateFieldProps extends FieldWords {
  readonly value: CalendarDay | null;
  /**
   * The day as soon as one stands there; null when the field is emptied, or left with something that is no
   * day. Then `typed` says what stands there, so that a form can tell "nothing" from "not readable".
   */
  readonly onChange: (day: CalendarDay | null, typed: string) => void;
  /** First and last day allowed, both included. */
  readonly from?: CalendarDay;
  readonly until?: CalendarDay;
  /** Offers "today" under the calendar. */
  readonly today?: CalendarDay;
  readonly isDisabled?: boolean;
  readonly isRequired?: boolean;
  readonly autoFocus?: boolean;
}

type Trouble = 'unreadable' | 'missing' | 'tooEarly' | 'tooLate';

interface Entry {
  /** The value this text belongs to; when the value changes from outside, the text follows. */
  readonly of: CalendarDay | null;
  readonly text: string;
  readonly trouble: Trouble | null;
}

function entryOf(day: CalendarDay | null): Entry {
  return { of: day, text: day === null ? '' : formatDayFigures(day), trouble: null };
}

export function DateField(props: DateFieldProps): ReactNode {
  const { label, description, error = null, isOptional = false, value, onChange, from, until, today } = props;
  const t = useWords();
  const words = useDays();
  const formChanged = useFormChange();
  const [kept, setEntry] = useState<Entry>(() => entryOf(value));
  const entry = kept.of === value ? kept : entryOf(value);
  const box = useRef<HTMLDivElement>(null);
  const [isPicking, setPicking] = useState(false);

  const troubleWith = (text: string): Trouble | null => {
    const day = readTypedDay(text);
    if (day === null) return isTypedDayMissing(text) ? 'missing' : 'unreadable';
    if (from && compareDays(day, from) < 0) return 'tooEarly';
    if (until && compareDays(day, until) > 0) return 'tooLate';
    return null;
  };
  const give = (day: CalendarDay | null, next: Omit<Entry, 'of'>): void => {
    setEntry({ of: day, ...next });
    if (day !== value || next.trouble) onChange(day, next.text);
  };

  /**
   * While typing: a whole day counts at once, half of one is not yet a mistake. After a mistake it says what is wrong
   * until it is mended: as long as the form has no day, it should never be silent about why.
   */
  const type = (text: string): void => {
    const day = readTypedDay(text);
    const trouble = troubleWith(text);
    if (text.trim() === '') give(null, { text, trouble: null });
    else if (day !== null && /\d{4}/.test(text) && trouble === null) give(day, { text, trouble });
    else if (entry.trouble === null) setEntry({ of: value, text, trouble: null });
    else give(null, { text, trouble: trouble ?? entry.trouble });
  };
  /** On leaving, or Enter: now it must be one. */
  const settle = (): void => {
    if (entry.text.trim() === '') return;
    const day = readTypedDay(entry.text);
    const trouble = troubleWith(entry.text);
    if (trouble === null && day !== null) give(day, { text: formatDayFigures(day), trouble });
    else if (entry.trouble !== trouble) give(null, { text: entry.text, trouble });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') settle();
    if (event.key === 'ArrowDown' && event.altKey) {
      event.preventDefault();
      setPicking(true);
    }
  };

  const limit = entry.trouble === 'tooEarly' ? from : until;
  const trouble =
    entry.trouble &&
    t(`ui.date.${entry.trouble}`, { day: limit ? words.day(limit) : '', typed: entry.text.trim() });
  const problem = trouble ?? error;
  const shownDay = readTypedDay(entry.text);
  return (
    <TextField
      value={entry.text}
      onChange={type}
      onBlur={settle}
      onKeyDown={onKeyDown}
      isDisabled={props.isDisabled ?? false}
      isRequired={props.isRequired ?? false}
      isInvalid={problem !== null}
      validationBehavior="aria"
      autoFocus={props.autoFocus ?? false}
      autoComplete="off"
      className={cx(field.field)}
    >
      <FieldLabel label={label} isOptional={isOptional} />
      <FieldDescription description={description} />
      <Group
        ref={box}
        data-unreadable={trouble === null ? undefined : ''}
        className={cx(field.box, styles.box)}
      >
        <Input placeholder={t('ui.date.pattern')} className={cx(styles.input)} />
        <output className={styles.weekday}>{shownDay ? words.weekday(shownDay) : null}</output>
        <DialogTrigger isOpen={isPicking} onOpenChange={setPicking}>
          <Button aria-label={t('ui.date.pick', { label })} className={cx(styles.pick)}>
            <Icon name="calendar" />
          </Button>
          <CalendarPopover
            label={label}
            value={value}
            onPick={(day) => {
              give(day, entryOf(day));
              formChanged();
              setPicking(false);
            }}
            anchor={box}
            {...(from ? { from } : {})}
            {...(until ? { until } : {})}
            {...(today ? { today } : {})}
          />
        </DialogTrigger>
      </Group>
      <FieldProblem error={problem} />
    </TextField>
  );
}
