import { type ReactNode, useState } from 'react';
import type { CalendarDay } from '#core/calendar/calendar-day';
import { awaitsReply } from '#core/letter/letter-state';
import type { LetterEventOf } from '#core/records/letter-event';
import type { LetterOnDesk } from '#store';
import { useToday } from '../../../app/clock';
import { FormDialog } from '../../../app/form-dialog';
import { go } from '../../../app/navigation';
import { useStore, useWatch } from '../../../app/store-context';
import { useAct } from '../../../app/use-act';
import { useWords } from '../../../i18n/words';
import { Checkbox } from '../../../ui/checkbox';
import { DateField } from '../../../ui/date-field';
import { DayText } from '../../../ui/day-text';
import { RadioGroup } from '../../../ui/radio-group';
import { TextArea } from '../../../ui/text-area';
import { TextField } from '../../../ui/text-field';
import { type GivenReply, IncomingReply } from './incoming-reply';

type Form = LetterEventOf<'replied'>['form'];
const FORMS: readonly Form[] = ['final', 'interim'];

/**
 * Registers a reply. With its file or text it is opened beside the points next; without, only that it came is known.
 * One reply may answer several letters of the dossier at once.
 */
export function ReplyDialog(props: { readonly desk: LetterOnDesk; readonly onClose: () => void }): ReactNode {
  const t = useWords();
  const store = useStore();
  const today = useToday();
  const act = useAct();
  const { desk, onClose } = props;
  const { letter } = desk;
  const dossier = useWatch('dossier', letter.dossierId);
  const sentOn = desk.state.dispatch?.on;
  const [given, setGiven] = useState<GivenReply | null>(null);
  const [on, setOn] = useState<CalendarDay | null>(today);
  const [form, setForm] = useState<Form>('final');
  const [reference, setReference] = useState('');
  const [remark, setRemark] = useState('');
  const [also, setAlso] = useState<ReadonlySet<string>>(new Set());
  const others = (dossier?.letters ?? []).filter(({ id, state }) => id !== letter.id && awaitsReply(state));

  const written = given?.reading?.reply.date ?? null;

  /** Not the day written on it: a reply counts from the day it came in, and it may have lain for days. */
  const take = (reply: GivenReply | null): void => {
    setGiven(reply);
    const says = reply?.reading?.reply;
    if (!says) return;
    if (says.kind !== null) setForm(says.kind);
    if (says.reference !== '') setReference(says.reference);
  };
  const keep = async (): Promise<void> => {
    if (on === null) return;
    const details = { on, form, reference: reference.trim(), remark: remark.trim() };
    const done = await act.run(
      () =>
        store.takeInReply({
          letterIds: [letter.id, ...also],
          details,
          file: given && {
            fileName: given.fileName,
            mediaType: given.mediaType,
            bytes: given.bytes,
            date: written,
          },
          text: given?.text ?? null,
        }),
      t(`desk.reply.done.${form}`),
    );
    if (!done) return;
    onClose();
    const [replyId] = done.result.replyIds;
    if (given && replyId !== undefined) go({ screen: 'reply', id: letter.id, replyId });
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
      <IncomingReply given={given} onGiven={take} />
      <DateField
        label={t('desk.reply.on')}
        description={
          written === null
            ? t('desk.reply.on.explain')
            : t.rich('desk.reply.on.written', { day: <DayText day={written} /> })
        }
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
      {others.map(({ id, subject }) => (
        <Checkbox
          key={id}
          isSelected={also.has(id)}
          onChange={(chosen) =>
            setAlso((before) => new Set(chosen ? [...before, id] : [...before].filter((each) => each !== id)))
          }
        >
          {t('reply.register.also', { subject: subject || t('app.letter.untitled') })}
        </Checkbox>
      ))}
    </FormDialog>
  );
}
