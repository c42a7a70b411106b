import { type ReactNode, useState } from 'react';
import type { CalendarDay } from '#core/calendar/calendar-day';
import type { DefinitionAmendment } from '#core/definition/definition-versions';
import type { DefinitionVersion } from '#core/records/definition-version';
import { useToday } from '../../app/clock';
import { FormDialog } from '../../app/form-dialog';
import { useStore } from '../../app/store-context';
import { useAct } from '../../app/use-act';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { DateField } from '../../ui/date-field';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import styles from './definition.module.css';

/** With a key of its own while it is in the form: two may have the same words. */
interface Draft extends DefinitionAmendment {
  readonly key: number;
}

function AmendmentFields(props: {
  readonly draft: Draft;
  readonly number: number;
  readonly onChange: (set: Partial<DefinitionAmendment>) => void;
  readonly onRemove: () => void;
}): ReactNode {
  const t = useWords();
  const { draft, number, onChange, onRemove } = props;
  return (
    <div className={styles.amendment}>
      <TextArea
        label={t('dossiers.definition.amendment', { number })}
        rows={2}
        value={draft.words}
        onChange={(words) => onChange({ words })}
        autoFocus
      />
      <div className={styles.pair}>
        <TextField
          label={t('dossiers.definition.amendment.by')}
          isOptional
          maxLength={500}
          value={draft.by}
          onChange={(by) => onChange({ by })}
        />
        <TextField
          label={t('dossiers.definition.amendment.where')}
          isOptional
          maxLength={500}
          value={draft.where}
          onChange={(where) => onChange({ where })}
        />
      </div>
      <Checkbox isSelected={draft.adopted} onChange={(adopted) => onChange({ adopted })}>
        {t('dossiers.definition.amendment.adopted')}
      </Checkbox>
      <div>
        <Button kind="plain" icon="remove" onPress={onRemove}>
          {t('dossiers.definition.amendment.remove')}
        </Button>
      </div>
    </div>
  );
}

/** The first version, or the next one, which begins with the words of the one before. */
export function DefinitionDialog(props: {
  readonly dossierId: string;
  readonly current: DefinitionVersion | null;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords();
  const store = useStore();
  const act = useAct();
  const today = useToday();
  const { dossierId, current, onClose } = props;
  const [term, setTerm] = useState(current?.term ?? '');
  const [words, setWords] = useState(current?.words ?? '');
  const [on, setOn] = useState<CalendarDay | null>(today);
  const [where, setWhere] = useState('');
  const [drafts, setDrafts] = useState<readonly Draft[]>([]);
  const [nextKey, setNextKey] = useState(1);

  const save = async (): Promise<void> => {
    const amendments = drafts.map(({ key: _, ...amendment }) => amendment);
    const done = await act.run(
      () => store.addDefinitionVersion(dossierId, { on, term, words, where, amendments }),
      t('dossiers.definition.added'),
    );
    if (done) onClose();
  };
  return (
    <FormDialog
      size="wide"
      title={t(current ? 'dossiers.definition.next' : 'dossiers.definition.first')}
      doIt={t('app.keep')}
      act={act}
      onClose={onClose}
      onDo={() => void save()}
    >
      <TextField
        label={t('dossiers.definition.term')}
        description={t('dossiers.definition.term.explain')}
        value={term}
        onChange={setTerm}
        autoFocus
        maxLength={500}
        error={act.problemOf('term')}
      />
      <TextArea
        label={t('dossiers.definition.words')}
        description={t('dossiers.definition.words.explain')}
        value={words}
        onChange={setWords}
        error={act.problemOf('words')}
      />
      <div className={styles.pair}>
        <DateField
          label={t('dossiers.definition.on')}
          isOptional
          value={on}
          until={today}
          today={today}
          onChange={setOn}
          error={act.problemOf('on')}
        />
        <TextField
          label={t('dossiers.definition.where')}
          isOptional
          value={where}
          onChange={setWhere}
          maxLength={500}
          error={act.problemOf('where')}
        />
      </div>
      {drafts.map((draft, index) => (
        <AmendmentFields
          key={draft.key}
          draft={draft}
          number={index + 1}
          onChange={(set) =>
            setDrafts((before) => before.map((each) => (each.key === draft.key ? { ...each, ...set } : each)))
          }
          onRemove={() => setDrafts((before) => before.filter(({ key }) => key !== draft.key))}
        />
      ))}
      <div>
        <Button
          icon="add"
          onPress={() => {
            const fresh = { key: nextKey, words: '', by: '', where, adopted: true };
            setDrafts((before) => [...before, fresh]);
            setNextKey(nextKey + 1);
          }}
        >
          {t('dossiers.definition.amendment.add')}
        </Button>
      </div>
    </FormDialog>
  );
}
