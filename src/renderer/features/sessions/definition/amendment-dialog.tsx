/** Something to add to a working definition, as it was proposed: typed, or taken from a contribution. */
import { type ReactNode, useState } from 'react';
import type { Contribution } from '#core/records/contribution';
import type { SessionView } from '#store';
import { FormDialog } from '../../../app/form-dialog';
import { useStore } from '../../../app/store-context';
import { useAct } from '../../../app/use-act';
import { useWords } from '../../../i18n/words';
import { Select } from '../../../ui/select';
import { TextArea } from '../../../ui/text-area';
import { TextField } from '../../../ui/text-field';

/** A name only where its owner agreed to it; else the organisation, or nobody. */
function proposerOf(row: Contribution | null): string {
  if (row?.consent !== 'withName') return '';
  return row.speaker || row.organisation;
}

export function AmendmentDialog(props: {
  readonly view: SessionView;
  readonly given: { readonly words: string; readonly contribution: Contribution | null };
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords();
  const store = useStore();
  const act = useAct();
  const { view, given, onClose } = props;
  const { session, dossiers } = view;
  const [words, setWords] = useState(given.words.slice(0, 20_000));
  const [by, setBy] = useState(proposerOf(given.contribution));
  const [dossierId, setDossier] = useState(dossiers[0]?.id ?? null);
  const save = async (): Promise<void> => {
    if (dossierId === null) return;
    const contributionId = given.contribution?.id ?? null;
    const done = await act.run(
      () => store.addAmendment(session.id, dossierId, { words, by, contributionId }),
      t('amendments.added'),
    );
    if (done) onClose();
  };
  return (
    <FormDialog
      title={t('amendments.add')}
      doIt={t('app.keep')}
      act={act}
      canDo={dossierId !== null}
      onClose={onClose}
      onDo={() => void save()}
    >
      <TextArea
        label={t('amendments.words')}
        description={t('amendments.words.explain')}
        value={words}
        onChange={setWords}
        autoFocus
        error={act.problemOf('words')}
      />
      <TextField label={t('amendments.by')} isOptional value={by} onChange={setBy} maxLength={500} />
      {dossiers.length > 1 ? (
        <Select
          label={t('amendments.dossier')}
          options={dossiers.map(({ id, title }) => ({ id, label: title }))}
          value={dossierId}
          onChange={setDossier}
        />
      ) : null}
    </FormDialog>
  );
}
