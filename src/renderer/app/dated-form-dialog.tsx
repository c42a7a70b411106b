/** A form about something that happened on a day: what it was, the day, and one button that records it. */
import { type ReactNode, useState } from 'react';
import type { CalendarDay } from '#core/calendar/calendar-day';
import type { Committed } from '#store';
import { DateField } from '../ui/date-field';
import { useToday } from './clock';
import { FormDialog } from './form-dialog';
import { type Act, useAct } from './use-act';

type Fields = (problemOf: Act['problemOf']) => ReactNode;

export function DatedFormDialog(props: {
  readonly title: string;
  readonly doIt: string;
  readonly dayLabel: string;
  /** Today where nothing is known. */
  readonly day?: CalendarDay | undefined;
  /** It cannot have happened earlier; null where nobody knows. */
  readonly from: CalendarDay | null;
  readonly record: (on: CalendarDay) => Promise<Committed<unknown>>;
  /** Said when it is recorded. */
  readonly done: string;
  /** Above the day, and below it. */
  readonly fields: Fields;
  readonly more?: Fields;
  readonly onClose: () => void;
}): ReactNode {
  const today = useToday();
  const act = useAct();
  const { title, doIt, dayLabel, day = today, from, record, done, fields, more, onClose } = props;
  const [on, setOn] = useState<CalendarDay | null>(day);
  const keep = async (): Promise<void> => {
    if (on !== null && (await act.run(() => record(on), done))) onClose();
  };
  return (
    <FormDialog
      title={title}
      doIt={doIt}
      act={act}
      canDo={on !== null}
      onClose={onClose}
      onDo={() => void keep()}
    >
      {fields(act.problemOf)}
      <DateField
        label={dayLabel}
        value={on}
        onChange={setOn}
        {...(from === null ? {} : { from })}
        until={today}
        today={today}
        error={act.problemOf('on')}
      />
      {more?.(act.problemOf)}
    </FormDialog>
  );
}
