/** The currents of opinion of a session, with what each of them stands for. */
import { type ReactNode, useState } from 'react';
import type { CurrentOfOpinion } from '#core/input/currents';
import { FormDialog } from '../../../app/form-dialog';
import { useStore } from '../../../app/store-context';
import { useAct } from '../../../app/use-act';
import { useWords } from '../../../i18n/words';
import { ActionMenu } from '../../../ui/action-menu';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { TextArea } from '../../../ui/text-area';
import { TextField } from '../../../ui/text-field';
import styles from './about.module.css';

function CurrentDialog(props: {
  readonly sessionId: string;
  /** The one to change; null for a new one. */
  readonly current: CurrentOfOpinion | null;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords();
  const store = useStore();
  const act = useAct();
  const { sessionId, current, onClose } = props;
  const [name, setName] = useState(current?.name ?? '');
  const [description, setDescription] = useState(current?.description ?? '');
  const save = async (): Promise<void> => {
    const done = current
      ? await act.run(
          () => store.changeCurrent(sessionId, current.id, { name, description }),
          t('sessions.current.changed'),
        )
      : await act.run(
          () => store.addCurrent(sessionId, { name, description }),
          t('sessions.current.added', { name }),
        );
    if (done) onClose();
  };
  return (
    <FormDialog
      title={t(current ? 'sessions.current.edit' : 'sessions.current.new')}
      doIt={t('app.keep')}
      act={act}
      canDo={name.trim() !== ''}
      onClose={onClose}
      onDo={() => void save()}
    >
      <TextField
        label={t('sessions.current.name')}
        description={t('sessions.current.name.explain')}
        value={name}
        onChange={setName}
        maxLength={500}
        autoFocus
        error={act.problemOf('name')}
      />
      <TextArea
        label={t('sessions.current.description')}
        isOptional
        value={description}
        onChange={setDescription}
        maxLength={20_000}
      />
    </FormDialog>
  );
}

export function Currents(props: {
  readonly sessionId: string;
  readonly currents: readonly CurrentOfOpinion[];
}): ReactNode {
  const t = useWords();
  const store = useStore();
  const act = useAct();
  const [edited, setEdited] = useState<CurrentOfOpinion | 'new' | null>(null);
  const { sessionId, currents } = props;
  return (
    <section className={styles.section} aria-labelledby="session-currents">
      <div className={styles.head}>
        <h2 id="session-currents">{t('sessions.currents')}</h2>
        <Button icon="add" onPress={() => setEdited('new')}>
          {t('sessions.current.new')}
        </Button>
      </div>
      {currents.length === 0 ? (
        <p className={styles.quiet}>{t('sessions.currents.none')}</p>
      ) : (
        <ul className={styles.rows}>
          {currents.map((current) => (
            <li key={current.id} className={styles.row}>
              <span className={styles.rowWords}>
                <strong>{current.name}</strong>
                {current.description === '' ? null : (
                  <span className={styles.quiet}>{current.description}</span>
                )}
              </span>
              <ActionMenu
                about={current.name}
                actions={[
                  {
                    id: 'edit',
                    icon: 'edit',
                    label: t('sessions.current.edit'),
                    onAction: () => setEdited(current),
                  },
                  {
                    id: 'remove',
                    icon: 'remove',
                    isDanger: true,
                    label: t('sessions.current.remove'),
                    onAction: () =>
                      void act.run(
                        () => store.removeCurrent(sessionId, current.id),
                        t('sessions.current.removed', { name: current.name }),
                      ),
                  },
                ]}
              />
            </li>
          ))}
        </ul>
      )}
      {act.problem ? <Notice kind="error">{act.problem.words}</Notice> : null}
      {edited ? (
        <CurrentDialog
          sessionId={sessionId}
          current={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
        />
      ) : null}
    </section>
  );
}
