import { type ReactNode, useState } from 'react';
import { type Person, type Role, roles } from '#core/records/person';
import { FormDialog } from '../../app/form-dialog';
import { useProfile, useStore } from '../../app/store-context';
import { useAct } from '../../app/use-act';
import { useWords } from '../../i18n/words';
import { ActionMenu } from '../../ui/action-menu';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { PageHeader } from '../../ui/page-header';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import styles from './council.module.css';
import { SigningKeys } from './signing-keys';

export function PeopleSettings(): ReactNode {
  const t = useWords();
  const store = useStore();
  const act = useAct();
  const { people, actor } = useProfile();
  /** The person being changed, or a new one. */
  const [editing, setEditing] = useState<Person | 'new' | null>(null);
  return (
    <>
      <PageHeader
        title={t('council.settings.people')}
        actions={
          <Button kind="primary" icon="add" onPress={() => setEditing('new')}>
            {t('council.person.new')}
          </Button>
        }
      />
      <p className={styles.quiet}>{t('council.people.explain')}</p>
      {act.problem ? <Notice kind="error">{act.problem.words}</Notice> : null}
      <ul className={styles.items}>
        {people.map((person) => (
          <li key={person.id} className={styles.item}>
            <span className={styles.itemWords}>
              <strong>{person.name}</strong>
              <span className={styles.quiet}>
                {[person.function, person.id === actor?.id ? t('council.person.you') : '']
                  .filter((part) => part !== '')
                  .join(' · ')}
              </span>
            </span>
            <ActionMenu
              about={person.name}
              actions={[
                {
                  id: 'edit',
                  icon: 'edit',
                  label: t('council.person.edit'),
                  onAction: () => setEditing(person),
                },
                {
                  id: 'remove',
                  icon: 'remove',
                  isDanger: true,
                  label: t('council.person.remove'),
                  isDisabled: person.id === actor?.id,
                  onAction: () =>
                    void act.run(
                      () => store.removePerson(person.id),
                      t('council.person.removed', { name: person.name }),
                    ),
                },
              ]}
            />
          </li>
        ))}
      </ul>
      <SigningKeys />
      {editing === null ? null : (
        <PersonDialog
          key={editing === 'new' ? 'new' : editing.id}
          person={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
    </>
  );
}

function PersonDialog(props: { readonly person: Person | null; readonly onClose: () => void }): ReactNode {
  const t = useWords();
  const store = useStore();
  const act = useAct();
  const { person, onClose } = props;
  const [name, setName] = useState(person?.name ?? '');
  const [title, setTitle] = useState(person?.function ?? '');
  const [role, setRole] = useState<Role>(person?.role ?? 'member');
  const [email, setEmail] = useState(person?.email ?? '');
  const [isMissing, setMissing] = useState(false);

  const save = async (): Promise<void> => {
    setMissing(name.trim() === '');
    if (name.trim() === '') return;
    const fields = { name: name.trim(), function: title.trim(), role, email: email.trim() };
    const done = person
      ? await act.run(
          () => store.changePerson(person.id, fields),
          t('council.person.changed', { name: fields.name }),
        )
      : await act.run(() => store.addPerson(fields), t('council.person.added', { name: fields.name }));
    if (done) onClose();
  };
  return (
    <FormDialog
      title={t(person ? 'council.person.edit' : 'council.person.new')}
      doIt={t('app.keep')}
      act={act}
      onClose={onClose}
      onDo={() => void save()}
    >
      <TextField
        label={t('council.person.name')}
        value={name}
        onChange={setName}
        error={isMissing ? t('council.setup.missing') : act.problemOf('name')}
        autoFocus
      />
      <TextField
        label={t('council.person.function')}
        description={t('council.person.function.explain')}
        isOptional
        value={title}
        onChange={setTitle}
        error={act.problemOf('function')}
      />
      <TextField
        label={t('council.email')}
        isOptional
        type="email"
        value={email}
        onChange={setEmail}
        error={act.problemOf('email')}
      />
      <Select<Role>
        label={t('council.person.role')}
        options={roles.map((id) => ({ id, label: t(`council.role.${id}`) }))}
        value={role}
        onChange={setRole}
      />
    </FormDialog>
  );
}
