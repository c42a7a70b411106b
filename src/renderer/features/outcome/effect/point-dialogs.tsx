/** Recording something about one point: what was done, that a question was answered, that it is withdrawn. */
import { type ReactNode, useState } from 'react';
import type { CalendarDay } from '#core/calendar/calendar-day';
import type { PointOutcome } from '#core/outcome/point-outcome';
import type { DossierDocument } from '#core/records/dossier-document';
import { useToday } from '../../../app/clock';
import { FormDialog } from '../../../app/form-dialog';
import { DocumentChoice } from '../../../app/outcome/document-choice';
import { useStore } from '../../../app/store-context';
import { useAct } from '../../../app/use-act';
import { useWords } from '../../../i18n/words';
import { Checkbox } from '../../../ui/checkbox';
import { DateField } from '../../../ui/date-field';
import { TextArea } from '../../../ui/text-area';
import styles from './effect.module.css';

export interface PointAsk {
  readonly kind: 'delivered' | 'answered' | 'withdraw';
  readonly outcome: PointOutcome;
}

interface DialogProps {
  readonly outcome: PointOutcome;
  readonly sentOn: CalendarDay | null;
  readonly documents: readonly DossierDocument[];
  readonly onClose: () => void;
}

function DeliveredDialog({ outcome, sentOn, documents, onClose }: DialogProps): ReactNode {
  const t = useWords();
  const store = useStore();
  const today = useToday();
  const act = useAct();
  const known = outcome.delivered;
  const [on, setOn] = useState<CalendarDay | null>(known?.on ?? today);
  const [words, setWords] = useState(known?.words ?? '');
  const [documentId, setDocumentId] = useState(known?.documentId ?? null);
  const [differs, setDiffers] = useState(known?.differs ?? false);
  const [reason, setReason] = useState(known?.reason ?? '');
  const { letterId, pointId, point, ordered } = outcome;
  const keep = async (): Promise<void> => {
    if (on === null) return;
    const details = { on, words, documentId, place: null, differs, reason: differs ? reason : '' };
    const done = await act.run(
      () => store.recordDelivery(letterId, pointId, details),
      t('effect.delivered.done', { number: point.number }),
    );
    if (done) onClose();
  };
  return (
    <FormDialog
      title={t('effect.delivered.title', { number: point.number })}
      doIt={t('effect.keep')}
      act={act}
      canDo={on !== null}
      onClose={onClose}
      onDo={() => void keep()}
    >
      <dl className={styles.ordered}>
        <dt>{t('outcome.ordered')}</dt>
        <dd>{ordered?.words ?? t('effect.notOrdered')}</dd>
      </dl>
      <TextArea
        label={t('effect.delivered.words')}
        value={words}
        onChange={setWords}
        error={act.problemOf('words')}
      />
      <DateField
        label={t('effect.delivered.on')}
        value={on}
        onChange={setOn}
        {...(sentOn ? { from: sentOn } : {})}
        until={today}
        today={today}
        error={act.problemOf('on')}
      />
      <DocumentChoice documents={documents} value={documentId} onChange={setDocumentId} />
      <Checkbox isSelected={differs} onChange={setDiffers} description={t('effect.differs.explain')}>
        {t('effect.differs')}
      </Checkbox>
      {differs ? (
        <TextArea
          label={t('effect.differs.reason')}
          value={reason}
          onChange={setReason}
          error={act.problemOf('reason')}
        />
      ) : null}
    </FormDialog>
  );
}

function AnsweredDialog({ outcome, sentOn, documents, onClose }: DialogProps): ReactNode {
  const t = useWords();
  const store = useStore();
  const today = useToday();
  const act = useAct();
  const [on, setOn] = useState<CalendarDay | null>(today);
  const [words, setWords] = useState('');
  const [documentId, setDocumentId] = useState<string | null>(null);
  const { letterId, pointId, point } = outcome;
  const keep = async (): Promise<void> => {
    if (on === null) return;
    const done = await act.run(
      () => store.answerQuestion(letterId, pointId, { on, words, documentId }),
      t('effect.answered.done', { number: point.number }),
    );
    if (done) onClose();
  };
  return (
    <FormDialog
      title={t('effect.answered.title', { number: point.number })}
      doIt={t('effect.keep')}
      act={act}
      canDo={on !== null}
      onClose={onClose}
      onDo={() => void keep()}
    >
      <p>{point.text}</p>
      <TextArea
        label={t('effect.answered.words')}
        value={words}
        onChange={setWords}
        error={act.problemOf('words')}
      />
      <DateField
        label={t('effect.answered.on')}
        value={on}
        onChange={setOn}
        {...(sentOn ? { from: sentOn } : {})}
        until={today}
        today={today}
        error={act.problemOf('on')}
      />
      <DocumentChoice documents={documents} value={documentId} onChange={setDocumentId} />
    </FormDialog>
  );
}

function WithdrawDialog({ outcome, sentOn, onClose }: DialogProps): ReactNode {
  const t = useWords();
  const store = useStore();
  const today = useToday();
  const act = useAct();
  const [on, setOn] = useState<CalendarDay | null>(today);
  const [reason, setReason] = useState('');
  const { letterId, pointId, point } = outcome;
  const keep = async (): Promise<void> => {
    if (on === null) return;
    const done = await act.run(
      () => store.withdrawPoint(letterId, pointId, { on, reason }),
      t('effect.withdraw.done', { number: point.number }),
    );
    if (done) onClose();
  };
  return (
    <FormDialog
      title={t('effect.withdraw.title', { number: point.number })}
      doIt={t('effect.withdraw.keep')}
      act={act}
      canDo={on !== null}
      onClose={onClose}
      onDo={() => void keep()}
    >
      <p>{point.text}</p>
      <TextArea
        label={t('effect.withdraw.reason')}
        value={reason}
        onChange={setReason}
        error={act.problemOf('reason')}
      />
      <DateField
        label={t('effect.withdraw.on')}
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

const DIALOGS = { delivered: DeliveredDialog, answered: AnsweredDialog, withdraw: WithdrawDialog } as const;

export function PointDialog(props: { readonly ask: PointAsk } & Omit<DialogProps, 'outcome'>): ReactNode {
  const { ask, ...rest } = props;
  const Asked = DIALOGS[ask.kind];
  return <Asked outcome={ask.outcome} {...rest} />;
}
