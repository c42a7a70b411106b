/** What is kept of one person at all sessions: listed on request, and erased on request. */
import { type ReactNode, useState } from 'react';
import type { PersonalTrace } from '#store';
import { useStore } from '../../../app/store-context';
import { useAct } from '../../../app/use-act';
import { useWords } from '../../../i18n/words';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { Dialog } from '../../../ui/dialog';
import { FieldForm } from '../../../ui/field-form';
import { Notice } from '../../../ui/notice';
import { TextField } from '../../../ui/text-field';
import { useUndoBar } from '../../../ui/undo-bar';
import styles from './about.module.css';

const LONGEST = 200;

export function PersonDialog(props: { readonly onClose: () => void }): ReactNode {
  const t = useWords();
  const store = useStore();
  const act = useAct();
  const bar = useUndoBar();
  const [name, setName] = useState('');
  const [traces, setTraces] = useState<readonly PersonalTrace[] | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());

  const find = async (): Promise<void> => {
    const found = await store.tracesOf(name);
    setTraces(found);
    // What others said of somebody is theirs as well: a person decides.
    setChosen(new Set(found.filter(({ kind }) => kind !== 'mention').map(({ id }) => id)));
  };
  const erase = async (): Promise<void> => {
    const wanted = (traces ?? []).filter(({ id }) => chosen.has(id));
    for (const sessionId of new Set(wanted.map((trace) => trace.sessionId))) {
      const ids = wanted.filter((trace) => trace.sessionId === sessionId).map(({ id }) => id);
      if (!(await act.run(() => store.erasePerson(sessionId, ids, name)))) return;
    }
    bar.show({ message: t('privacy.person.erased', { count: wanted.length }) });
    props.onClose();
  };
  const toggle = (id: string, isChosen: boolean): void => {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    setChosen(next);
  };

  return (
    <Dialog
      isOpen
      onClose={props.onClose}
      keepsOpen={traces !== null}
      size="wide"
      title={t('privacy.person')}
      actions={
        <>
          {traces === null || traces.length === 0 ? (
            <Button kind="primary" type="submit" form="person-traces" isDisabled={name.trim() === ''}>
              {t('privacy.person.find')}
            </Button>
          ) : (
            <Button kind="danger" isDisabled={chosen.size === 0 || act.isBusy} onPress={() => void erase()}>
              {t('privacy.person.erase', { count: chosen.size })}
            </Button>
          )}
          <Button kind="plain" onPress={props.onClose}>
            {t('app.cancel')}
          </Button>
        </>
      }
    >
      <FieldForm id="person-traces" onSubmit={() => void find()}>
        <TextField
          label={t('privacy.person.name')}
          description={t('privacy.person.name.explain')}
          value={name}
          onChange={(next) => {
            setName(next);
            setTraces(null);
          }}
          autoFocus
        />
      </FieldForm>
      {traces === null ? null : traces.length === 0 ? (
        <p>{t('privacy.person.none')}</p>
      ) : (
        <>
          <p>{t('privacy.person.explain')}</p>
          <ul className={styles.rows}>
            {traces.map((trace) => (
              <li key={trace.id} className={styles.row}>
                <Checkbox
                  isSelected={chosen.has(trace.id)}
                  onChange={(isChosen) => toggle(trace.id, isChosen)}
                  description={[trace.sessionTitle, t(`privacy.trace.${trace.kind}`)].join(' · ')}
                >
                  <span lang="nl">
                    {trace.words.length > LONGEST ? `${trace.words.slice(0, LONGEST)}…` : trace.words}
                  </span>
                </Checkbox>
              </li>
            ))}
          </ul>
        </>
      )}
      {act.problem ? <Notice kind="error">{act.problem.words}</Notice> : null}
    </Dialog>
  );
}
