import { type ReactNode, useState } from 'react';
import { formsOf, type LetterFormId } from '#core/letter/letter-forms';
import { type LetterKind, letterKinds } from '#core/records/letter';
import { useWords } from '../i18n/words';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { FieldForm } from '../ui/field-form';
import { Notice } from '../ui/notice';
import { RadioGroup } from '../ui/radio-group';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';
import { askOnArrival } from './asked-on-arrival';
import { LetterFormChoice } from './letter-form-choice';
import { go } from './navigation';
import { NewDossierDialog } from './new-dossier-dialog';
import styles from './new-letter-dialog.module.css';
import { onlySentLetter } from './only-sent-letter';
import { useStore, useWatch } from './store-context';
import { useAct } from './use-act';
import { useLocal } from './use-local';

/** As the shape of a letter has it. */
const LONGEST_SUBJECT = 500;

/** Which kind of letter, about what, and - unless one is in it already - in which dossier. */
export function NewLetterDialog(props: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly dossierId: string | null;
}): ReactNode {
  const t = useWords();
  const store = useStore();
  const act = useAct();
  const known = useWatch('dossiers');
  const dossiers = known ?? [];
  const hasNone = props.dossierId === null && known?.length === 0;
  const [isMaking, setMaking] = useState(false);
  const [kind, setKind] = useState<LetterKind>('unsolicitedAdvice');
  const [lastForms, rememberForms] = useLocal('letterForms');
  const [chosenForms, setChosenForms] = useState<Partial<Record<LetterKind, LetterFormId>>>({});
  const [subject, setSubject] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const dossierId =
    props.dossierId ?? chosen ?? (dossiers.length === 1 ? (dossiers[0]?.dossier.id ?? null) : null);

  const forms = formsOf(kind);
  const formOf = { ...lastForms, ...chosenForms };
  // One of a newer program is not known here.
  const form = forms.find((each) => each === formOf[kind]) ?? forms[0];
  const chooseForm = (chosenForm: LetterFormId): void => {
    setChosenForms({ ...chosenForms, [kind]: chosenForm });
    rememberForms({ ...formOf, [kind]: chosenForm });
  };

  const close = (): void => {
    setSubject('');
    act.clear();
    props.onClose();
  };
  const make = async (): Promise<void> => {
    if (dossierId === null || subject.trim().length > LONGEST_SUBJECT) return;
    const done = await act.run(async () => {
      const predecessorId = await onlySentLetter(store, dossierId, kind);
      return store.createLetter(dossierId, kind, { subject: subject.trim(), predecessorId }, form);
    }, t('letters.made'));
    if (!done) return;
    close();
    askOnArrival(done.result, 'write');
    go({ screen: 'letter', id: done.result });
  };

  return (
    <Dialog
      isOpen={props.isOpen}
      onClose={close}
      keepsOpen={subject !== ''}
      size="wide"
      title={t('letters.new')}
      actions={
        <>
          <Button
            kind="primary"
            type="submit"
            form="new-letter"
            isDisabled={act.isBusy || dossierId === null}
          >
            {t('letters.start')}
          </Button>
          <Button kind="plain" onPress={close}>
            {t('app.cancel')}
          </Button>
        </>
      }
    >
      <FieldForm id="new-letter" onChange={act.clear} onSubmit={() => void make()}>
        <div className={styles.halves}>
          <div className={styles.half}>
            {hasNone ? (
              <Notice
                kind="info"
                title={t('letters.noDossierYet')}
                actions={
                  <Button icon="dossier" onPress={() => setMaking(true)}>
                    {t('dossiers.new')}
                  </Button>
                }
              >
                {t('letters.noDossierYet.explain')}
              </Notice>
            ) : props.dossierId === null ? (
              <Select
                label={t('letters.field.dossier')}
                options={dossiers.map(({ dossier }) => ({ id: dossier.id, label: dossier.title }))}
                value={dossierId}
                onChange={setChosen}
              />
            ) : null}
            <RadioGroup
              label={t('letters.field.kind')}
              options={letterKinds.map((id) => ({
                id,
                label: t(`letters.kind.${id}`),
                description: t(`letters.kind.${id}.explain`),
              }))}
              value={kind}
              onChange={setKind}
            />
          </div>
          <div className={styles.half}>
            <LetterFormChoice forms={forms} value={form} onChange={chooseForm} />
            <TextField
              label={t('letters.field.subject')}
              description={t('letters.field.subject.explain')}
              isOptional
              value={subject}
              onChange={setSubject}
              error={
                subject.length > LONGEST_SUBJECT
                  ? t('desk.head.subjectOver', { count: subject.length - LONGEST_SUBJECT })
                  : act.problemOf('subject')
              }
            />
          </div>
        </div>
        {act.problem !== null && act.problem.field === null ? (
          <Notice kind="error">{act.problem.words}</Notice>
        ) : null}
      </FieldForm>
      <NewDossierDialog isOpen={isMaking} onClose={() => setMaking(false)} onMade={setChosen} />
    </Dialog>
  );
}
