import { type ReactNode, useState } from 'react';
import type { CalendarDay } from '#core/calendar/calendar-day';
import type { LetterOnDesk } from '#store';
import { useToday } from '../../../app/clock';
import { FormDialog } from '../../../app/form-dialog';
import { useStore } from '../../../app/store-context';
import { useAct } from '../../../app/use-act';
import { useWords } from '../../../i18n/words';
import { DateField } from '../../../ui/date-field';
import { TextArea } from '../../../ui/text-area';

export function CloseDialog(props: { readonly desk: LetterOnDesk; readonly onClose: () => void }): ReactNode {
  const t = useWords();
  const store = useStore();
  const today = useToday();
  const act = useAct();
  const { desk, onClose } = props;
  const [on, setOn] = useState<CalendarDay | null>(today);
  const [reason, setReason] = useState('');

  const close = async (): Promise<void> => {
    if (on === null) return;
    const done = await act.run(() => store.closeLetter(desk.letter.id, on, reason), t('desk.close.done'));
    if (done) onClose();
  };

  return (
    <FormDialog
      title={t('desk.close.title')}
      doIt={t('desk.close.do')}
      act={act}
      canDo={on !== null}
      onClose={onClose}
      onDo={() => void close()}
    >
      <TextArea
        label={t('desk.close.reason')}
        description={t('desk.close.explain')}
        value={reason}
        onChange={setReason}
        error={act.problemOf('reason')}
      />
      <DateField
        label={t('desk.close.on')}
        value={on}
        onChange={setOn}
        {...(desk.state.dispatch ? { from: desk.state.dispatch.on } : {})}
        until={today}
        today={today}
        error={act.problemOf('on')}
      />
    </FormDialog>
  );
}
