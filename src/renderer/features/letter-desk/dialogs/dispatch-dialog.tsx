import { type ReactNode, useMemo, useState } from 'react';
import { type CalendarDay, compareDays } from '#core/calendar/calendar-day';
import { recipientOf } from '#core/letter/address-lines';
import type { LetterEventOf } from '#core/records/letter-event';
import type { LetterOnDesk } from '#store';
import { useApprovalWords } from '../../../app/approval-words';
import { useToday } from '../../../app/clock';
import { FormDialog } from '../../../app/form-dialog';
import { useProfile, useStore } from '../../../app/store-context';
import { useAct } from '../../../app/use-act';
import { useWords } from '../../../i18n/words';
import { DateField } from '../../../ui/date-field';
import { DayText } from '../../../ui/day-text';
import { Notice } from '../../../ui/notice';
import { RadioGroup } from '../../../ui/radio-group';
import { TextArea } from '../../../ui/text-area';
import { DispatchFindings } from '../check/dispatch-findings';
import { ApprovalFields, OUTSIDE, useApproval, useApprovalDetails } from '../path/approval-fields';
import { ProofField } from '../path/proof-field';
import { comingTerm } from './coming-term';
import { ComingTerm } from './coming-term-note';
import styles from './dialogs.module.css';
import { type Missing, missingBeforeDispatch } from './missing-before-dispatch';
import { MissingParts } from './missing-parts';
import { useDispatchDoubts } from './use-dispatch-doubts';

type Channel = LetterEventOf<'dispatched'>['channel'];
const CHANNELS: readonly Channel[] = ['email', 'post', 'handedOver'];

/** Outside the program; or nobody kept it, as of letters of years ago. */
const HOW = [...OUTSIDE, 'notKept'] as const;
type How = (typeof HOW)[number];

function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Registers that the letter went out. What it still lacks is named first, each with the way to it. */
export function DispatchDialog(props: {
  readonly desk: LetterOnDesk;
  /** Everything typed must be in the database before it is frozen. */
  readonly settle: () => Promise<void>;
  readonly onMend: (part: Missing) => void;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords();
  const store = useStore();
  const today = useToday();
  const act = useAct();
  const { termRules, equatedDays } = useProfile();
  const { desk, settle, onMend, onClose } = props;
  const { events, state } = desk;
  // What goes is what was signed.
  const letter = desk.frozenVersion?.head ?? desk.letter;
  const { signOff } = state.path;
  const approvalWords = useApprovalWords();
  const dated = letter.date !== null && compareDays(letter.date, today) <= 0 ? letter.date : today;
  // Signed later than it is dated: it went out after that.
  const startsOn = signOff && signOff.on > dated ? signOff.on : dated;
  const [on, setOn] = useState<CalendarDay | null>(startsOn);
  const [channel, setChannel] = useState<Channel>('email');
  const [recipients, setRecipients] = useState(recipientOf(letter.addressee[0] ?? ''));
  const [copies, setCopies] = useState(letter.copiesTo.join('\n'));
  const [documentId, setDocumentId] = useState<string | null>(null);
  const [how, setHow] = useState<How>(startsOn === today ? 'paper' : 'notKept');
  const [approval, changeApproval] = useApproval(startsOn);
  const detailsOf = useApprovalDetails();
  const missing = missingBeforeDispatch(letter, state.reference);
  const coming = useMemo(
    () => (on === null ? null : comingTerm(letter, events, termRules, equatedDays, on)),
    [letter, events, termRules, equatedDays, on],
  );
  const doubts = useDispatchDoubts(desk, coming);

  const send = async (): Promise<void> => {
    if (on === null) return;
    const given = signOff || how === 'notKept' ? null : detailsOf({ ...approval, how });
    await settle();
    const done = await act.run(
      () =>
        store.registerDispatch(letter.id, {
          on,
          channel,
          recipients: lines(recipients),
          copies: lines(copies),
          documentId,
          ...(given ? { approval: given } : {}),
        }),
      t('desk.dispatch.done'),
    );
    if (done) onClose();
  };

  return (
    <FormDialog
      title={t('desk.dispatch.title')}
      doIt={t('desk.dispatch.do')}
      act={act}
      canDo={missing.length === 0 && on !== null}
      onClose={onClose}
      onDo={() => void send()}
    >
      <MissingParts title={t('desk.dispatch.missing')} parts={missing} onMend={onMend} />
      {signOff ? (
        <Notice kind="done" title={approvalWords.title(signOff)}>
          {approvalWords.detail(signOff)}
        </Notice>
      ) : (
        <RadioGroup
          label={t('sign.dispatch.how')}
          description={t('sign.dispatch.how.explain')}
          options={HOW.map((id) => ({
            id,
            label: t(id === 'notKept' ? 'sign.dispatch.notKept' : `sign.how.${id}`),
          }))}
          value={how}
          onChange={setHow}
        />
      )}
      {signOff || how === 'notKept' ? null : (
        <ApprovalFields desk={desk} approval={approval} onChange={changeApproval} act={act} knowsHow />
      )}
      <DateField
        label={t('desk.dispatch.on')}
        value={on}
        onChange={setOn}
        until={today}
        today={today}
        error={act.problemOf('on')}
      />
      <RadioGroup
        label={t('desk.dispatch.channel')}
        options={CHANNELS.map((id) => ({ id, label: t(`desk.channel.${id}`) }))}
        value={channel}
        onChange={setChannel}
      />
      <TextArea
        label={t('desk.dispatch.recipients')}
        description={t('desk.lineEach')}
        rows={2}
        value={recipients}
        onChange={setRecipients}
        error={act.problemOf('recipients')}
      />
      <TextArea
        label={t('sign.dispatch.copies')}
        description={t('desk.lineEach')}
        isOptional
        rows={2}
        value={copies}
        onChange={setCopies}
      />
      <ProofField
        desk={desk}
        label={t('sign.dispatch.proof')}
        description={t('sign.dispatch.proof.explain')}
        value={documentId}
        onChange={setDocumentId}
      />
      {coming === null ? null : <ComingTerm kind={letter.kind} term={coming} />}
      {doubts.map((doubt) => (
        <Notice key={doubt.kind === 'emptyPoint' ? doubt.number : doubt.kind} kind="warning">
          {doubt.kind === 'emptyPoint' ? t('desk.dispatch.doubt.emptyPoint', { number: doubt.number }) : null}
          {doubt.kind === 'noDueDay' ? t('desk.dispatch.doubt.noDueDay') : null}
          {doubt.kind === 'otherDueDay'
            ? t.rich('desk.dispatch.doubt.otherDueDay', {
                inLetter: <DayText key="inLetter" day={doubt.inLetter} />,
                due: <DayText key="due" day={doubt.due} />,
              })
            : null}
        </Notice>
      ))}
      <DispatchFindings onClose={onClose} />
      <p className={styles.quiet}>{t('desk.dispatch.freezes')}</p>
    </FormDialog>
  );
}
