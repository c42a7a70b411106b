/** Records one entry of a term's ledger: what, when, why, and where it can be read. What is refused is said beside its field. */
import { type ReactNode, useState } from 'react';
import type { CalendarDay } from '#core/calendar/calendar-day';
import { dispatchChannels } from '#core/records/letter-event';
import type { LetterOnDesk } from '#store';
import { useToday } from '../../app/clock';
import { FormDialog } from '../../app/form-dialog';
import { useReckoning } from '../../app/reckoning';
import { useStore, useWatch } from '../../app/store-context';
import { useAct } from '../../app/use-act';
import { useDays } from '../../i18n/use-days';
import { useWords } from '../../i18n/words';
import { Checkbox } from '../../ui/checkbox';
import { DateField } from '../../ui/date-field';
import { Notice } from '../../ui/notice';
import { RadioGroup } from '../../ui/radio-group';
import { Select } from '../../ui/select';
import { TextArea } from '../../ui/text-area';
import { extensionBeforehand } from './extension-beforehand';
import { asked, type Channel, type EntryKind, record } from './term-entry';

const WORDS = {
  reason: 'termPage.reason',
  promise: 'termPage.promise.words',
  remark: 'termPage.remark',
} as const;

export function RecordDialog(props: {
  readonly kind: EntryKind;
  readonly desk: LetterOnDesk;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords();
  const store = useStore();
  const act = useAct();
  const today = useToday();
  const days = useDays();
  const { kind, desk, onClose } = props;
  const { letter, state } = desk;
  const documents = useWatch('dossier', letter.dossierId)?.documents ?? [];
  const [documentId, setDocumentId] = useState<string | null>(null);
  const [on, setOn] = useState<CalendarDay | null>(today);
  const [day, setDay] = useState<CalendarDay | null>(null);
  const [words, setWords] = useState('');
  // Most are sent again as they were sent before.
  const [channel, setChannel] = useState<Channel>(state.dispatch?.channel ?? 'email');
  const [restarts, setRestarts] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const { secondDay, words: wordsAsked, optional } = asked[kind];
  const isDayOptional = optional.includes('secondDay');
  const { equatedDays } = useReckoning();
  const extension =
    kind === 'extended' && on ? extensionBeforehand(desk, { on, until: day }, equatedDays) : null;
  const notAgreed = extension?.notAgreed ?? null;

  const save = async (): Promise<void> => {
    setMissing(true);
    if (on === null || (secondDay && !isDayOptional && day === null)) return;
    const done = await act.run(
      () =>
        record(store, kind, letter.id, { on, day, words, channel, restarts, documentId }) ??
        Promise.reject(new Error('no day')),
      t(notAgreed ? 'termPage.recorded.notAgreed' : `termPage.recorded.${kind}`),
    );
    if (done) onClose();
  };
  const missing = (value: CalendarDay | null): string | null =>
    isMissing && value === null ? t('council.setup.missing') : null;

  return (
    <FormDialog
      title={t(`termPage.record.${kind}`)}
      doIt={t('desk.do.register')}
      act={act}
      onClose={onClose}
      onDo={() => void save()}
    >
      <p>{t(`termPage.record.${kind}.explain`)}</p>
      <DateField
        label={t(`termPage.on.${kind}`)}
        value={on}
        onChange={(value) => setOn(value)}
        until={today}
        today={today}
        error={missing(on) ?? act.problemOf('on')}
      />
      {secondDay ? (
        <DateField
          label={t(`termPage.day.${secondDay}`)}
          description={
            extension &&
            (extension.ruledOut
              ? t('termPage.extension.ruledOut', { why: extension.ruledOut })
              : extension.latest &&
                t('termPage.extension.latest', { latest: days.dayLong(extension.latest) }))
          }
          isOptional={isDayOptional}
          value={day}
          onChange={(value) => setDay(value)}
          today={today}
          error={(isDayOptional ? null : missing(day)) ?? act.problemOf(secondDay)}
        />
      ) : null}
      {notAgreed ? (
        <Notice kind="warning">{t('termPage.extension.notAgreed', { why: notAgreed })}</Notice>
      ) : null}
      {kind === 'resent' ? (
        <>
          <RadioGroup<Channel>
            label={t('termPage.channel')}
            options={dispatchChannels.map((id) => ({ id, label: t(`desk.channel.${id}`) }))}
            value={channel}
            onChange={setChannel}
          />
          <Checkbox isSelected={restarts} onChange={setRestarts} description={t('termPage.restarts.explain')}>
            {t('termPage.restarts')}
          </Checkbox>
        </>
      ) : null}
      <TextArea
        label={t(WORDS[wordsAsked])}
        isOptional={optional.includes('words')}
        value={words}
        onChange={setWords}
        error={act.problemOf('reason')}
      />
      {documents.length > 0 ? (
        <Select
          label={t('termPage.document')}
          isOptional
          options={documents.map((document) => ({ id: document.id, label: document.fileName }))}
          value={documentId}
          onChange={setDocumentId}
          error={act.problemOf('documentId')}
        />
      ) : null}
    </FormDialog>
  );
}
