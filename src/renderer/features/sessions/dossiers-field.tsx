/** The dossiers a session is for: those chosen, and a field that adds one. */
import type { ReactNode } from 'react';
import { useWatch } from '../../app/store-context';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { Select } from '../../ui/select';
import styles from './session-dialog.module.css';

export function DossiersField(props: {
  readonly value: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}): ReactNode {
  const t = useWords();
  const dossiers = useWatch('dossiers') ?? [];
  const { value, onChange } = props;
  const others = dossiers.filter(({ dossier }) => !value.includes(dossier.id));
  return (
    <>
      <Select
        label={t('sessions.field.dossiers')}
        description={t('sessions.field.dossiers.explain')}
        isOptional
        isDisabled={others.length === 0}
        placeholder={t(
          dossiers.length === 0 ? 'sessions.field.dossiers.none' : 'sessions.field.dossiers.add',
        )}
        options={others.map(({ dossier }) => ({ id: dossier.id, label: dossier.title }))}
        value={null}
        onChange={(id) => onChange([...value, id])}
      />
      {value.length > 0 ? (
        <div className={styles.chosen}>
          {dossiers
            .filter(({ dossier }) => value.includes(dossier.id))
            .map(({ dossier }) => (
              <Button
                key={dossier.id}
                icon="close"
                aria-label={t('sessions.field.dossiers.remove', { title: dossier.title })}
                onPress={() => onChange(value.filter((id) => id !== dossier.id))}
              >
                {dossier.title}
              </Button>
            ))}
        </div>
      ) : null}
    </>
  );
}
