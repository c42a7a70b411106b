import type { ReactNode } from 'react';
import type { DefinitionVersion } from '#core/records/definition-version';
import type { Run } from '#core/text-difference/word-difference';
import { useProfile } from '../../app/store-context';
import { useDays } from '../../i18n/use-days';
import { useWords } from '../../i18n/words';
import styles from './definition.module.css';
import dossier from './dossier.module.css';

/** When and where a version was agreed on, and who entered it. */
export function useOrigin(): (version: DefinitionVersion) => string {
  const t = useWords();
  const days = useDays();
  const { people } = useProfile();
  return (version) => {
    const person = people.find(({ id }) => id === version.by);
    return [
      version.on === null ? t('dossiers.definition.undated') : days.day(version.on),
      version.where,
      person ? t('dossiers.definition.by', { name: person.name }) : '',
    ]
      .filter((part) => part !== '')
      .join(' · ');
  };
}

export function Amendments(props: { readonly version: DefinitionVersion }): ReactNode {
  const t = useWords();
  const { amendments } = props.version;
  if (amendments.length === 0) return null;
  return (
    <ul className={styles.amendments} aria-label={t('dossiers.definition.amendments')}>
      {amendments.map(({ words, by, where, adopted }) => (
        <li key={`${words}/${by}`}>
          <span lang="nl">{words}</span>
          <span className={dossier.quiet}>
            {[t(adopted ? 'dossiers.definition.adopted' : 'dossiers.definition.notAdopted'), by, where]
              .filter((part) => part !== '')
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}

export function ComparedWords(props: { readonly runs: readonly Run[] }): ReactNode {
  return (
    <p lang="nl">
      {props.runs.map(({ kind, text }, index) => {
        // A difference is drawn as a whole, or anew.
        const key = `${index}/${kind}`;
        if (kind === 'added') return <ins key={key}>{text}</ins>;
        if (kind === 'removed') return <del key={key}>{text}</del>;
        return <span key={key}>{text}</span>;
      })}
    </p>
  );
}
