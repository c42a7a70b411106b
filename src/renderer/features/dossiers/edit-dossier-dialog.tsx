import { type ReactNode, useState } from 'react';
import type { Dossier } from '#core/records/dossier';
import { FormDialog } from '../../app/form-dialog';
import { useStore } from '../../app/store-context';
import { useAct } from '../../app/use-act';
import { useWords } from '../../i18n/words';
import { NumberField } from '../../ui/number-field';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';

function list(text: string): string[] {
  return text
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

export function EditDossierDialog(props: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly dossier: Dossier;
}): ReactNode {
  const t = useWords();
  const store = useStore();
  const act = useAct();
  const { dossier, isOpen, onClose } = props;
  const [title, setTitle] = useState(dossier.title);
  const [summary, setSummary] = useState(dossier.summary);
  const [themeYear, setThemeYear] = useState(dossier.themeYear);
  const [workingGroup, setWorkingGroup] = useState(dossier.workingGroup);
  const [portfolioHolder, setPortfolioHolder] = useState(dossier.portfolioHolder);
  const [laws, setLaws] = useState(dossier.laws.join(', '));
  const [lifeDomains, setLifeDomains] = useState(dossier.lifeDomains.join(', '));

  const save = async (): Promise<void> => {
    const done = await act.run(
      () =>
        store.changeDossier(dossier.id, {
          title: title.trim(),
          summary: summary.trim(),
          themeYear,
          workingGroup: workingGroup.trim(),
          portfolioHolder: portfolioHolder.trim(),
          laws: list(laws),
          lifeDomains: list(lifeDomains),
        }),
      t('dossiers.changed'),
    );
    if (done) onClose();
  };

  return (
    <FormDialog
      isOpen={isOpen}
      title={t('dossiers.edit')}
      doIt={t('app.keep')}
      act={act}
      onClose={onClose}
      onDo={() => void save()}
    >
      <TextField
        label={t('dossiers.field.title')}
        value={title}
        onChange={setTitle}
        error={act.problemOf('title')}
      />
      <TextArea
        label={t('dossiers.field.summary')}
        isOptional
        value={summary}
        onChange={setSummary}
        error={act.problemOf('summary')}
      />
      <NumberField
        label={t('dossiers.field.themeYear')}
        description={t('dossiers.field.themeYear.explain')}
        isOptional
        value={themeYear ?? Number.NaN}
        onChange={(year) => setThemeYear(Number.isNaN(year) ? null : year)}
        error={act.problemOf('themeYear')}
      />
      <TextField
        label={t('dossiers.field.holder')}
        isOptional
        value={portfolioHolder}
        onChange={setPortfolioHolder}
      />
      <TextField
        label={t('dossiers.field.group')}
        isOptional
        value={workingGroup}
        onChange={setWorkingGroup}
      />
      <TextField
        label={t('dossiers.field.laws')}
        description={t('app.separated')}
        isOptional
        value={laws}
        onChange={setLaws}
      />
      <TextField
        label={t('dossiers.field.domains')}
        description={t('app.separated')}
        isOptional
        value={lifeDomains}
        onChange={setLifeDomains}
      />
    </FormDialog>
  );
}
