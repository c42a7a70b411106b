/** Records one entry of a term's ledger: what, when, why. What is refused is said beside its field. */
import { type ReactNode, useState } from 'react';
import type { CalendarDay } from '#core/calendar/calendar-day';
import type { Committed, Store } from '#store';
import { useToday } from '../../app/clock';
import { useStore, useWatch } from '../../app/store-context';
import { useAct } from '../../app/use-act';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { DateField } from '../../ui/date-field';
import { Dialog } from '../../ui/dialog';
import { FieldForm } from '../../ui/field-form';
import { Notice } from '../../ui/notice';
import { Select } from '../../ui/select';
import { TextArea } from '../../ui/text-area';

export const entryKinds = ['acknowledged', 'extended', 'suspended', 'resumed', 'promised', 'resent'] as const;
export type EntryKind = (typeof entryKinds)[number];

interface Entry {
  readonly on: CalendarDay;
  /** The second day: until when, from when again, promised by. */
  readonly day: CalendarDay | null;
  readonly words: string;
  readonly restarts: boolean;
  /** The paper in which it can be read. */
  readonly documentId: string | null;
}

/** The label of the second day, for the kinds that have one. */
const SECOND_DAY: Readonly<Partial<Record<EntryKind, 'until' | 'resumedOn' | 'day'>>> = {
  extended: 'until',
  suspended: 'resumedOn',
  promised: 'day',
};

function register(
  store: Store,
  kind: EntryKind,
  id: string,
  { on, day, words, restarts, documentId }: Entry,
): Promise<Committed<unknown>> | null {
  switch (kind) {
    case 'acknowledged':
      return store.registerAcknowledgement(id, on);
    case 'extended':
      return day && store.registerExtension(id, { on, until: day, reason: words, documentId });
    case 'suspended':
      return store.registerSuspension(id, { on, resumedOn: day, reason: words, documentId });
    case 'resumed':
      return store.registerResumption(id, { on, reason: words, documentId });
    case 'promised':
      return day && store.registerPromise(id, { on, day, words, documentId });
    case 'resent':
      return store.registerResending(id, { on, channel: 'email', restarts, reason: words });
  }
}

export function RecordDialog(props: {
  readonly kind: EntryKind;
  readonly letterId: string;
  readonly dossierId: string;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords();
  const store = useStore();
  const act = useAct();
  const today = useToday();
  const { kind, letterId, dossierId, onClose } = props;
  const documents = useWatch('dossier', dossierId)?.documents ?? [];
  const [documentId, setDocumentId] = useState<string | null>(null);
  const [on, setOn] = useState<CalendarDay | null>(today);
  const [day, setDay] = useState<CalendarDay | null>(null);
  const [words, setWords] = useState('');
  const [restarts, setRestarts] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const second = SECOND_DAY[kind];
  const isDayOptional = kind === 'suspended';

  const save = async (): Promise<void> => {
    setMissing(true);
    if (on === null || (second && !isDayOptional && day === null)) return;
    const done = await act.run(
      () =>
        register(store, kind, letterId, { on, day, words, restarts, documentId }) ??
        Promise.reject(new Error('no day')),
      t(`termPage.recorded.${kind}`),
    );
    if (done) onClose();
  };
  const missing = (value: CalendarDay | null): string | null =>
    isMissing && value === null ? t('council.setup.missing') : null;

  return (
    <Dialog
      isOpen
      onClose={onClose}
      keepsOpen
      title={t(`termPage.record.${kind}`)}
      actions={
        <>
          <Button kind="primary" type="submit" form="term-entry" isDisabled={act.isBusy}>
            {t('desk.do.register')}
          </Button>
          <Button kind="plain" onPress={onClose}>
            {t('app.cancel')}
          </Button>
        </>
      }
    >
      <p>{t(`termPage.record.${kind}.explain`)}</p>
      <FieldForm id="term-entry" onSubmit={() => void save()}>
        <DateField
          label={t(`termPage.on.${kind}`)}
          value={on}
          onChange={(value) => setOn(value)}
          until={today}
          today={today}
          error={missing(on) ?? act.problemOf('on')}
        />
        {second ? (
          <DateField
            label={t(`termPage.day.${second}`)}
            isOptional={isDayOptional}
            value={day}
            onChange={(value) => setDay(value)}
            today={today}
            error={(isDayOptional ? null : missing(day)) ?? act.problemOf(second)}
          />
        ) : null}
        {kind === 'resent' ? (
          <Checkbox isSelected={restarts} onChange={setRestarts} description={t('termPage.restarts.explain')}>
            {t('termPage.restarts')}
          </Checkbox>
        ) : null}
        {kind === 'acknowledged' ? null : (
          <TextArea
            label={t(kind === 'promised' ? 'termPage.promise.words' : 'termPage.reason')}
            isOptional={kind === 'promised' || kind === 'resumed' || kind === 'resent'}
            value={words}
            onChange={setWords}
            error={act.problemOf('reason')}
          />
        )}
        {documents.length > 0 && kind !== 'acknowledged' && kind !== 'resent' ? (
          <Select
            label={t('termPage.document')}
            isOptional
            options={documents.map((document) => ({ id: document.id, label: document.fileName }))}
            value={documentId}
            onChange={setDocumentId}
          />
        ) : null}
        {act.problem !== null && act.problem.field === null ? (
          <Notice kind="error">{act.problem.words}</Notice>
        ) : null}
      </FieldForm>
    </Dialog>
  );
}
