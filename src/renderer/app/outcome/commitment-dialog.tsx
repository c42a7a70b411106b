import { type ReactNode, useState } from 'react';
import type { CommitmentFields } from '#core/outcome/commitment-acts';
import { type Commitment, commitmentSources } from '#core/records/commitment';
import type { DossierDocument } from '#core/records/dossier-document';
import { useWords } from '../../i18n/words';
import { DateField } from '../../ui/date-field';
import { Select } from '../../ui/select';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { useToday } from '../clock';
import { FormDialog } from '../form-dialog';
import { useStore } from '../store-context';
import { useAct } from '../use-act';
import { DocumentChoice } from './document-choice';
import { PointsChoice } from './points-choice';

type Form = Omit<CommitmentFields, 'on'> & { readonly on: CommitmentFields['on'] | null };

const emptyForm = (today: CommitmentFields['on'], by: string): Form => ({
  words: '',
  by,
  on: today,
  source: 'reply',
  documentId: null,
  place: null,
  where: '',
  due: null,
  dueCertainty: null,
  period: '',
  points: [],
});

/** A commitment as it was made, or a correction of one. */
export function CommitmentDialog(props: {
  readonly dossierId: string;
  readonly known: Commitment | null;
  readonly documents: readonly DossierDocument[];
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords();
  const store = useStore();
  const today = useToday();
  const act = useAct();
  const { dossierId, known, documents, onClose } = props;
  const [form, setForm] = useState<Form>(known ?? emptyForm(today, t('commitment.by.usual')));
  const set = (change: Partial<Form>): void => setForm((before) => ({ ...before, ...change }));

  const keep = async (): Promise<void> => {
    const { on } = form;
    if (on === null) return;
    const { words, by, source, documentId, place, where, due, dueCertainty, period, points } = form;
    const fields = { words, by, on, source, documentId, place, where, due, dueCertainty, period, points };
    const done = known
      ? await act.run(() => store.changeCommitment(known.id, fields), t('commitment.changed'))
      : await act.run(() => store.addCommitments(dossierId, [fields]), t('commitment.added', { count: 1 }));
    if (done) onClose();
  };
  return (
    <FormDialog
      title={t(known ? 'commitment.edit' : 'commitment.add')}
      doIt={t(known ? 'app.keep' : 'commitment.keep')}
      act={act}
      size="wide"
      canDo={form.on !== null}
      onClose={onClose}
      onDo={() => void keep()}
    >
      <TextArea
        label={t('commitment.words')}
        description={t('commitment.words.explain')}
        value={form.words}
        onChange={(words) => set({ words })}
        error={act.problemOf('words')}
      />
      <TextField
        label={t('commitment.by')}
        value={form.by}
        onChange={(by) => set({ by })}
        maxLength={500}
        error={act.problemOf('by')}
      />
      <DateField
        label={t('commitment.on')}
        value={form.on}
        onChange={(on) => set({ on })}
        until={today}
        today={today}
        error={act.problemOf('on')}
      />
      <Select
        label={t('commitment.source')}
        options={commitmentSources.map((id) => ({ id, label: t(`commitment.source.${id}`) }))}
        value={form.source}
        onChange={(source) => set({ source })}
      />
      <DocumentChoice
        documents={documents}
        value={form.documentId}
        onChange={(documentId) => set({ documentId, place: null })}
      />
      <TextField
        label={t('commitment.where')}
        isOptional
        value={form.where}
        onChange={(where) => set({ where })}
        maxLength={500}
      />
      <DateField
        label={t('commitment.due')}
        isOptional
        value={form.due}
        onChange={(due) => set({ due, dueCertainty: due === null ? null : 'chosen' })}
        today={today}
        error={act.problemOf('due')}
      />
      <TextField
        label={t('commitment.period')}
        description={t('commitment.period.explain')}
        isOptional
        value={form.period}
        onChange={(period) => set({ period })}
        maxLength={500}
      />
      <PointsChoice dossierId={dossierId} value={form.points} onChange={(points) => set({ points })} />
    </FormDialog>
  );
}
