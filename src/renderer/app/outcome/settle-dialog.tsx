import { type ReactNode, useState } from 'react';
import type { CalendarDay } from '#core/calendar/calendar-day';
import type { Settlement } from '#core/outcome/commitment-acts';
import type { CommitmentStanding } from '#core/outcome/commitment-state';
import type { DossierDocument } from '#core/records/dossier-document';
import { useWords } from '../../i18n/words';
import { DateField } from '../../ui/date-field';
import { TextArea } from '../../ui/text-area';
import { useToday } from '../clock';
import { FormDialog } from '../form-dialog';
import { useStore } from '../store-context';
import { useAct } from '../use-act';
import { DocumentChoice } from './document-choice';

export interface Settling {
  readonly standing: CommitmentStanding;
  readonly kind: Settlement;
}

/** How a commitment stands: closing it takes a proof, letting it lapse a reason. */
export function SettleDialog(props: {
  readonly settling: Settling;
  readonly documents: readonly DossierDocument[];
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords();
  const store = useStore();
  const today = useToday();
  const act = useAct();
  const { settling, documents, onClose } = props;
  const { kind, standing } = settling;
  const { commitment } = standing;
  const [on, setOn] = useState<CalendarDay | null>(today);
  const [words, setWords] = useState('');
  const [documentId, setDocumentId] = useState<string | null>(null);
  const keep = async (): Promise<void> => {
    if (on === null) return;
    const done = await act.run(
      () => store.settleCommitment(commitment.id, { kind, on, words, documentId }),
      t('commitment.settled', { state: t(`commitment.state.${kind}`) }),
    );
    if (done) onClose();
  };
  return (
    <FormDialog
      title={t(`commitment.settle.${kind}`)}
      doIt={t('commitment.keep')}
      act={act}
      canDo={on !== null}
      onClose={onClose}
      onDo={() => void keep()}
    >
      <q>{commitment.words}</q>
      <TextArea
        label={t(kind === 'lapsed' ? 'commitment.why' : 'commitment.proof')}
        {...(kind === 'lapsed' ? {} : { description: t('commitment.proof.explain') })}
        value={words}
        onChange={setWords}
        error={act.problemOf('words')}
      />
      <DateField
        label={t('commitment.settle.on')}
        value={on}
        onChange={setOn}
        from={commitment.on}
        until={today}
        today={today}
        error={act.problemOf('on')}
      />
      {kind === 'lapsed' ? null : (
        <DocumentChoice documents={documents} value={documentId} onChange={setDocumentId} />
      )}
    </FormDialog>
  );
}
