/** The next version of a working definition, from what was proposed: which additions came in, and what it says now. */
import { type ReactNode, useState } from 'react';
import type { CalendarDay } from '#core/calendar/calendar-day';
import { adoptionOf } from '#core/definition/amendments';
import type { AmendmentOutcome, ProposedAmendment } from '#core/records/definition-amendment';
import type { DefinitionVersion } from '#core/records/definition-version';
import type { Session } from '#core/records/session';
import { useToday } from '../../../app/clock';
import { FormDialog } from '../../../app/form-dialog';
import { useStore } from '../../../app/store-context';
import { useAct } from '../../../app/use-act';
import { useWords } from '../../../i18n/words';
import { Checkbox } from '../../../ui/checkbox';
import { DateField } from '../../../ui/date-field';
import { TextArea } from '../../../ui/text-area';
import { TextField } from '../../../ui/text-field';
import styles from './amendments.module.css';

export function AdoptDialog(props: {
  readonly session: Session;
  readonly dossierId: string;
  /** Those that are not in a version yet. */
  readonly amendments: readonly ProposedAmendment[];
  readonly versions: readonly DefinitionVersion[];
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords();
  const store = useStore();
  const act = useAct();
  const today = useToday();
  const { session, dossierId, amendments, versions, onClose } = props;
  const [first] = useState(() => adoptionOf(session, versions));
  const [term, setTerm] = useState(first.term);
  const [words, setWords] = useState(first.words);
  const [on, setOn] = useState<CalendarDay | null>(first.on);
  const [adopted, setAdopted] = useState<ReadonlySet<string>>(
    () => new Set(amendments.filter(({ outcome }) => outcome !== 'notAdopted').map(({ id }) => id)),
  );
  const save = async (): Promise<void> => {
    const outcomes = new Map(
      amendments.map(({ id }): [string, Exclude<AmendmentOutcome, 'open'>] => [
        id,
        adopted.has(id) ? 'adopted' : 'notAdopted',
      ]),
    );
    const done = await act.run(
      () => store.adoptAmendments(session.id, dossierId, { term, words, on, outcomes }),
      t('amendments.adopted'),
    );
    if (done) onClose();
  };
  return (
    <FormDialog
      size="wide"
      title={t('amendments.adopt')}
      doIt={t('amendments.adopt.doIt')}
      act={act}
      onClose={onClose}
      onDo={() => void save()}
    >
      <TextField
        label={t('dossiers.definition.term')}
        value={term}
        onChange={setTerm}
        maxLength={500}
        error={act.problemOf('term')}
      />
      <TextArea
        label={t('dossiers.definition.words')}
        description={t('amendments.adopt.explain')}
        value={words}
        onChange={setWords}
        autoFocus
        error={act.problemOf('words')}
      />
      <DateField
        label={t('dossiers.definition.on')}
        isOptional
        value={on}
        until={today}
        today={today}
        onChange={setOn}
        error={act.problemOf('on')}
      />
      {amendments.length === 0 ? null : (
        <fieldset className={styles.proposed}>
          <legend>{t('amendments.adopt.which')}</legend>
          {amendments.map(({ id, words: proposed, by }) => (
            <Checkbox
              key={id}
              isSelected={adopted.has(id)}
              onChange={(isIn) =>
                setAdopted((before) => {
                  const next = new Set(before);
                  if (isIn) next.add(id);
                  else next.delete(id);
                  return next;
                })
              }
              {...(by === '' ? {} : { description: by })}
            >
              <span lang="nl">{proposed}</span>
            </Checkbox>
          ))}
        </fieldset>
      )}
    </FormDialog>
  );
}
