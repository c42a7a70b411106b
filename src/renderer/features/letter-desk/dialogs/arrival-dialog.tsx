import { type ReactNode, useState } from 'react';
import type { CalendarDay } from '#core/calendar/calendar-day';
import type { LetterOnDesk } from '#store';
import { useToday } from '../../../app/clock';
import { FormDialog } from '../../../app/form-dialog';
import { useStore } from '../../../app/store-context';
import { useAct } from '../../../app/use-act';
import { useWords } from '../../../i18n/words';
import { DateField } from '../../../ui/date-field';

/** That the letter arrived, or that its arrival was confirmed: one date. */
export function ArrivalDialog(props: {
  readonly desk: LetterOnDesk;
  readonly what: 'received' | 'acknowledged';
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords();
  const store = useStore();
  const today = useToday();
  const act = useAct();
  const { desk, what, onClose } = props;
  const [on, setOn] = useState<CalendarDay | null>(today);
  const sentOn = desk.state.dispatch?.on;

  const keep = async (): Promise<void> => {
    if (on === null) return;
    const { id } = desk.letter;
    const done = await act.run(
      () => (what === 'received' ? store.registerReceipt(id, on) : store.registerAcknowledgement(id, on)),
      t(`desk.${what}.done`),
    );
    if (done) onClose();
  };

  return (
    <FormDialog
      title={t(`desk.${what}.title`)}
      doIt={t('desk.do.register')}
      act={act}
      canDo={on !== null}
      onClose={onClose}
      onDo={() => void keep()}
    >
      <DateField
        label={t(`desk.${what}.on`)}
        description={t(`desk.${what}.explain`)}
        value={on}
        onChange={setOn}
        {...(sentOn ? { from: sentOn } : {})}
        until={today}
        today={today}
        error={act.problemOf('on')}
      />
    </FormDialog>
  );
}
