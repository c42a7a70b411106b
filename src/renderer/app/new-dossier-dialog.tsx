import { type ReactNode, useState } from 'react';
import { emptyDossier } from '#store';
import { useWords } from '../i18n/words';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { FieldForm } from '../ui/field-form';
import { TextArea } from '../ui/text-area';
import { TextField } from '../ui/text-field';
import { go } from './navigation';
import { useStore } from './store-context';
import { useAct } from './use-act';

export function NewDossierDialog(props: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Where one stays where one is; without it the new dossier opens. */
  readonly onMade?: (dossierId: string) => void;
}): ReactNode {
  const t = useWords();
  const store = useStore();
  const act = useAct();
  const [title, setTitle] = useState('');
  const [summary, setSummary] = useState('');

  const close = (): void => {
    setTitle('');
    setSummary('');
    act.clear();
    props.onClose();
  };
  const make = async (): Promise<void> => {
    const fields = { ...emptyDossier, title: title.trim(), summary: summary.trim() };
    const done = await act.run(
      () => store.createDossier(fields),
      t('dossiers.made', { title: fields.title }),
    );
    if (!done) return;
    close();
    if (props.onMade) props.onMade(done.result);
    else go({ screen: 'dossier', id: done.result });
  };

  return (
    <Dialog
      isOpen={props.isOpen}
      onClose={close}
      keepsOpen={title !== '' || summary !== ''}
      title={t('dossiers.new')}
      actions={
        <>
          <Button kind="primary" type="submit" form="new-dossier" isDisabled={act.isBusy}>
            {t('dossiers.make')}
          </Button>
          <Button kind="plain" onPress={close}>
            {t('app.cancel')}
          </Button>
        </>
      }
    >
      <FieldForm id="new-dossier" onChange={act.clear} onSubmit={() => void make()}>
        <TextField
          label={t('dossiers.field.title')}
          description={t('dossiers.field.title.explain')}
          value={title}
          onChange={setTitle}
          error={act.problemOf('title')}
          autoFocus
        />
        <TextArea label={t('dossiers.field.summary')} isOptional value={summary} onChange={setSummary} />
      </FieldForm>
    </Dialog>
  );
}
