import type { ReactNode } from 'react';
import type { LetterRow } from '#store';
import { LetterStateBadge } from '../../app/letter-state-badge';
import { PlaceLink } from '../../app/navigation';
import { useDays } from '../../i18n/use-days';
import { useWords } from '../../i18n/words';
import styles from './dossier.module.css';

/** The letters of one dossier. */
export function Letterbox(props: { readonly letters: readonly LetterRow[] }): ReactNode {
  const t = useWords();
  const days = useDays();
  return (
    <ul className={styles.letters}>
      {props.letters.map((letter) => {
        const facts = [
          t(`letters.kind.${letter.kind}`),
          letter.state.reference,
          letter.date && days.day(letter.date),
        ];
        return (
          <li key={letter.id}>
            <PlaceLink to={{ screen: 'letter', id: letter.id }} className={styles.letter}>
              <strong>{letter.subject || t('app.letter.untitled')}</strong>
              <LetterStateBadge letter={letter} />
              <span className={styles.quiet}>{facts.filter((fact) => fact).join(' · ')}</span>
            </PlaceLink>
          </li>
        );
      })}
    </ul>
  );
}
