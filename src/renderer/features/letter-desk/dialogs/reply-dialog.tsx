import { type ReactNode, useState } from 'react';
import type { CalendarDay } from '#core/calendar/calendar-day';
import type { LetterEventOf } from '#core/records/letter-event';
import type { LetterOnDesk } from '#store';
import { useToday } from '../../../app/clock';
import { FormDialog } from '../../../app/form-dialog';
import { useStore } from '../../../app/store-context';
import { useAct } from '../../../app/use-act';
import { useWords } from '../../../i18n/words';
import { DateField } from '../../../ui/date-field';
import { RadioGroup } from '../../../ui/radio-group';
import { TextArea } from '../../../ui/text-area';
import { TextField } from '../../../ui/text-field';

type Form = LetterEventOf<'replied'>['form'];
const FORMS: readonly Form[] = ['final', 'interim'];

export function ReplyDialog(props: { readonly desk: LetterOnDesk; readonly onClose: () => void }): ReactNode {
  const t = useWords();
  const store = useStore();
  const today = useToday();
  const act = useAct();
  const { desk, onClose } = props;
  const sentOn = desk.state.dispatch?.on;
  const [on, setOn] = useState<CalendarDay | null>(today);
  const [form, setForm] = useState<Form>('final');
  const [reference, setReference] = useState('');
  const [remark, setRemark] = useState('');

  const keep = async (): Promise<void> => {
    if (on === null) return;
    const details = { on, form, reference: reference.trim(), remark: remark.trim() };
    const done = await act.run(
      () => store.registerReply(desk.letter.id, details),
      t(`desk.reply.done.${form}`),
    );
    if (done) onClose();
  };

  return (
    <FormDialog
      title={t('desk.reply.title')}
      doIt={t('desk.do.register')}
      act={act}
      canDo={on !== null}
      onClose={onClose}
      onDo={() => void keep()}
    >
      <DateField
        label={t('desk.reply.on')}
        description={t('desk.reply.on.explain')}
        value={on}
        onChange={setOn}
        {...(sentOn ? { from: sentOn } : {})}
        until={today}
        today={today}
        error={act.problemOf('on')}
      />
      <RadioGroup
        label={t('desk.reply.form')}
        options={FORMS.map((id) => ({
          id,
          label: t(`desk.reply.form.${id}`),
          description: t(`desk.reply.form.${id}.explain`),
        }))}
        value={form}
        onChange={setForm}
      />
      <TextField
        label={t('desk.reply.reference')}
        isOptional
        value={reference}
        onChange={setReference}
        maxLength={500}
        error={act.problemOf('reference')}
      />
      <TextArea
        label={t('desk.reply.remark')}
        isOptional
        value={remark}
        onChange={setRemark}
        error={act.problemOf('remark')}
      />
    </FormDialog>
  );
}
