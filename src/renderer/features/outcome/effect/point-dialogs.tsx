/** Recording something about one point: what was done, that a question was answered, that it is withdrawn. */
import { type ReactNode, useState } from 'react';
import type { CalendarDay } from '#core/calendar/calendar-day';
import type { PointOutcome } from '#core/outcome/point-outcome';
import type { DossierDocument } from '#core/records/dossier-document';
import { DatedFormDialog } from '../../../app/dated-form-dialog';
import { DocumentChoice } from '../../../app/outcome/document-choice';
import { useStore } from '../../../app/store-context';
import { useWords } from '../../../i18n/words';
import { Checkbox } from '../../../ui/checkbox';
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
  const known = outcome.delivered;
  const [words, setWords] = useState(known?.words ?? '');
  const [documentId, setDocumentId] = useState(known?.documentId ?? null);
  const [differs, setDiffers] = useState(known?.differs ?? false);
  const [reason, setReason] = useState(known?.reason ?? '');
  const { letterId, pointId, point, ordered } = outcome;
  return (
    <DatedFormDialog
      title={t('effect.delivered.title', { number: point.number })}
      doIt={t('effect.keep')}
      dayLabel={t('effect.delivered.on')}
      day={known?.on}
      from={sentOn}
      record={(on) =>
        store.recordDelivery(letterId, pointId, {
          on,
          words,
          documentId,
          place: null,
          differs,
          reason: differs ? reason : '',
        })
      }
      done={t('effect.delivered.done', { number: point.number })}
      onClose={onClose}
      fields={(problemOf) => (
        <>
          <dl className={styles.ordered}>
            <dt>{t('outcome.ordered')}</dt>
            <dd>{ordered?.words ?? t('effect.notOrdered')}</dd>
          </dl>
          <TextArea
            label={t('effect.delivered.words')}
            value={words}
            onChange={setWords}
            error={problemOf('words')}
          />
        </>
      )}
      more={(problemOf) => (
        <>
          <DocumentChoice documents={documents} value={documentId} onChange={setDocumentId} />
          <Checkbox isSelected={differs} onChange={setDiffers} description={t('effect.differs.explain')}>
            {t('effect.differs')}
          </Checkbox>
          {differs ? (
            <TextArea
              label={t('effect.differs.reason')}
              value={reason}
              onChange={setReason}
              error={problemOf('reason')}
            />
          ) : null}
        </>
      )}
    />
  );
}

function AnsweredDialog({ outcome, sentOn, documents, onClose }: DialogProps): ReactNode {
  const t = useWords();
  const store = useStore();
  const [words, setWords] = useState('');
  const [documentId, setDocumentId] = useState<string | null>(null);
  const { letterId, pointId, point } = outcome;
  return (
    <DatedFormDialog
      title={t('effect.answered.title', { number: point.number })}
      doIt={t('effect.keep')}
      dayLabel={t('effect.answered.on')}
      from={sentOn}
      record={(on) => store.answerQuestion(letterId, pointId, { on, words, documentId })}
      done={t('effect.answered.done', { number: point.number })}
      onClose={onClose}
      fields={(problemOf) => (
        <>
          <p>{point.text}</p>
          <TextArea
            label={t('effect.answered.words')}
            value={words}
            onChange={setWords}
            error={problemOf('words')}
          />
        </>
      )}
      more={() => <DocumentChoice documents={documents} value={documentId} onChange={setDocumentId} />}
    />
  );
}

function WithdrawDialog({ outcome, sentOn, onClose }: DialogProps): ReactNode {
  const t = useWords();
  const store = useStore();
  const [reason, setReason] = useState('');
  const { letterId, pointId, point } = outcome;
  return (
    <DatedFormDialog
      title={t('effect.withdraw.title', { number: point.number })}
      doIt={t('effect.withdraw.keep')}
      dayLabel={t('effect.withdraw.on')}
      from={sentOn}
      record={(on) => store.withdrawPoint(letterId, pointId, { on, reason })}
      done={t('effect.withdraw.done', { number: point.number })}
      onClose={onClose}
      fields={(problemOf) => (
        <>
          <p>{point.text}</p>
          <TextArea
            label={t('effect.withdraw.reason')}
            value={reason}
            onChange={setReason}
            error={problemOf('reason')}
          />
        </>
      )}
    />
  );
}

const DIALOGS = { delivered: DeliveredDialog, answered: AnsweredDialog, withdraw: WithdrawDialog } as const;

export function PointDialog(props: { readonly ask: PointAsk } & Omit<DialogProps, 'outcome'>): ReactNode {
  const { ask, ...rest } = props;
  const Asked = DIALOGS[ask.kind];
  return <Asked outcome={ask.outcome} {...rest} />;
}
