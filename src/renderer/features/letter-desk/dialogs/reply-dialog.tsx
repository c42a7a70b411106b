import { type ReactNode, useState } from 'react';
import type { CalendarDay } from '#core/calendar/calendar-day';
import { asksReply } from '#core/letter/letter-rule';
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
import { type GivenReply, IncomingReply, replyOfPasted } from './incoming-reply';

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
  const [pasted, setPasted] = useState('');
  const [isReading, setReading] = useState(false);
  // What somebody chose or typed goes before what the reply says of itself; null while nobody did.
  const [chosenForm, setForm] = useState<Form | null>(null);
  const [typedReference, setReference] = useState<string | null>(null);
  const [remark, setRemark] = useState('');
  const [also, setAlso] = useState<ReadonlySet<string>>(new Set());
  // The latest first: an answer that takes several together comes to what was written last.
  const others = (dossier?.letters ?? [])
    .filter(({ id, kind, state }) => id !== letter.id && asksReply(kind) && awaitsReply(state))
    .sort((a, b) => (b.state.dispatch?.on ?? '').localeCompare(a.state.dispatch?.on ?? ''));

  /** Not the day written on it: a reply counts from the day it came in, and it may have lain for days. */
  const proposedBy = (reply: GivenReply | null): { form: Form; reference: string } => {
    const says = reply?.reading?.reply;
    return { form: chosenForm ?? says?.kind ?? 'final', reference: typedReference ?? says?.reference ?? '' };
  };
  const { form, reference } = proposedBy(given);
  const written = given?.reading?.reply.date ?? null;

  /** The text of who pasted it and went on to register is the reply, as if they had pressed the button beside it. */
  const reply = async (): Promise<GivenReply | null> => {
    if (given) return given;
    setReading(true);
    return replyOfPasted(pasted, t('reply.register.fileName')).finally(() => setReading(false));
  };
  const keep = async (): Promise<void> => {
    if (on === null) return;
    const file = await reply();
    const said = proposedBy(file);
    const details = { on, form: said.form, reference: said.reference.trim(), remark: remark.trim() };
    const done = await act.run(
      () =>
        store.takeInReply({
          letterIds: [letter.id, ...also],
          details,
          file: file && {
            fileName: file.fileName,
            mediaType: file.mediaType,
            bytes: file.bytes,
            date: file.reading?.reply.date ?? null,
          },
          text: file?.text ?? null,
        }),
      t(`desk.reply.done.${said.form}`),
    );
    if (!done) return;
    onClose();
    const [replyId] = done.result.replyIds;
    if (file && replyId !== undefined) go({ screen: 'reply', id: letter.id, replyId });
  };

  return (
    <FormDialog
      title={t('desk.reply.title')}
      doIt={t('desk.do.register')}
      act={act}
      canDo={on !== null && !isReading}
      onClose={onClose}
      onDo={() => void keep()}
    >
      <IncomingReply given={given} onGiven={setGiven} pasted={pasted} onPasted={setPasted} />
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
