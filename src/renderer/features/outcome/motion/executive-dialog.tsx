import { type ReactNode, useState } from 'react';
import type { MotionStanding } from '#core/outcome/motion-state';
import type { DossierDocument } from '#core/records/dossier-document';
import { type CarryingOut, carryingOut } from '#core/records/motion-event';
import { DatedFormDialog } from '../../../app/dated-form-dialog';
import { DocumentChoice } from '../../../app/outcome/document-choice';
import { useStore } from '../../../app/store-context';
import { useWords } from '../../../i18n/words';
import { RadioGroup } from '../../../ui/radio-group';
import { TextArea } from '../../../ui/text-area';

/** What the executive says about carrying the motion out. */
export function ExecutiveDialog(props: {
  readonly standing: MotionStanding;
  readonly documents: readonly DossierDocument[];
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords();
  const store = useStore();
  const { motion, executive } = props.standing;
  const [carriesOut, setCarriesOut] = useState<CarryingOut>(executive?.carriesOut ?? 'yes');
  const [words, setWords] = useState(executive?.words ?? '');
  const [documentId, setDocumentId] = useState<string | null>(executive?.documentId ?? null);
  return (
    <DatedFormDialog
      title={t('motion.executive')}
      doIt={t('motion.decision.keep')}
      dayLabel={t('motion.executive.on')}
      day={executive?.on}
      from={motion.date}
      record={(on) => store.executiveOnMotion(motion.id, { on, carriesOut, words, documentId })}
      done={t('motion.executive.done')}
      onClose={props.onClose}
      fields={() => (
        <RadioGroup
          label={t('motion.executive.carriesOut')}
          options={carryingOut.map((id) => ({ id, label: t(`outcome.carriesOut.${id}`) }))}
          value={carriesOut}
          onChange={setCarriesOut}
        />
      )}
      more={() => (
        <>
          <TextArea label={t('motion.executive.words')} isOptional value={words} onChange={setWords} />
          <DocumentChoice documents={props.documents} value={documentId} onChange={setDocumentId} />
        </>
      )}
    />
  );
}
