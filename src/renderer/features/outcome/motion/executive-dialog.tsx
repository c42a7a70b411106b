import { type ReactNode, useState } from 'react';
import type { CalendarDay } from '#core/calendar/calendar-day';
import type { MotionStanding } from '#core/outcome/motion-state';
import type { DossierDocument } from '#core/records/dossier-document';
import { type CarryingOut, carryingOut } from '#core/records/motion-event';
import { useToday } from '../../../app/clock';
import { FormDialog } from '../../../app/form-dialog';
import { DocumentChoice } from '../../../app/outcome/document-choice';
import { useStore } from '../../../app/store-context';
import { useAct } from '../../../app/use-act';
import { useWords } from '../../../i18n/words';
import { DateField } from '../../../ui/date-field';
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
  const today = useToday();
  const act = useAct();
  const { motion, executive } = props.standing;
  const [on, setOn] = useState<CalendarDay | null>(executive?.on ?? today);
  const [carriesOut, setCarriesOut] = useState<CarryingOut>(executive?.carriesOut ?? 'yes');
  const [words, setWords] = useState(executive?.words ?? '');
  const [documentId, setDocumentId] = useState<string | null>(executive?.documentId ?? null);

  const keep = async (): Promise<void> => {
    if (on === null) return;
    const done = await act.run(
      () => store.executiveOnMotion(motion.id, { on, carriesOut, words, documentId }),
      t('motion.executive.done'),
    );
    if (done) props.onClose();
  };
  return (
    <FormDialog
      title={t('motion.executive')}
      doIt={t('motion.decision.keep')}
      act={act}
      canDo={on !== null}
      onClose={props.onClose}
      onDo={() => void keep()}
    >
      <RadioGroup
        label={t('motion.executive.carriesOut')}
        options={carryingOut.map((id) => ({ id, label: t(`outcome.carriesOut.${id}`) }))}
        value={carriesOut}
        onChange={setCarriesOut}
      />
      <DateField
        label={t('motion.executive.on')}
        value={on}
        onChange={setOn}
        from={motion.date}
        until={today}
        today={today}
        error={act.problemOf('on')}
      />
      <TextArea label={t('motion.executive.words')} isOptional value={words} onChange={setWords} />
      <DocumentChoice documents={props.documents} value={documentId} onChange={setDocumentId} />
    </FormDialog>
  );
}
