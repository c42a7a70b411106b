import { type ReactNode, useState } from 'react';
import type { Settlement } from '#core/outcome/commitment-acts';
import type { CommitmentStanding } from '#core/outcome/commitment-state';
import type { DossierDocument } from '#core/records/dossier-document';
import { useWords } from '../../i18n/words';
import { TextArea } from '../../ui/text-area';
import { DatedFormDialog } from '../dated-form-dialog';
import { useStore } from '../store-context';
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
  const { settling, documents, onClose } = props;
  const { kind, standing } = settling;
  const { commitment } = standing;
  const [words, setWords] = useState('');
  const [documentId, setDocumentId] = useState<string | null>(null);
  return (
    <DatedFormDialog
      title={t(`commitment.settle.${kind}`)}
      doIt={t('commitment.keep')}
      dayLabel={t('commitment.settle.on')}
      from={commitment.on}
      record={(on) => store.settleCommitment(commitment.id, { kind, on, words, documentId })}
      done={t('commitment.settled', { state: t(`commitment.state.${kind}`) })}
      onClose={onClose}
      fields={(problemOf) => (
        <>
          <q>{commitment.words}</q>
          <TextArea
            label={t(kind === 'lapsed' ? 'commitment.why' : 'commitment.proof')}
            {...(kind === 'lapsed' ? {} : { description: t('commitment.proof.explain') })}
            value={words}
            onChange={setWords}
            error={problemOf('words')}
          />
        </>
      )}
      more={() =>
        kind === 'lapsed' ? null : (
          <DocumentChoice documents={documents} value={documentId} onChange={setDocumentId} />
        )
      }
    />
  );
}
