/** What the letters of a session's dossiers rest on, one letter at a time. */
import { type ReactNode, useState } from 'react';
import type { SessionView } from '#store';
import { FoundationView } from '../../../app/foundation/foundation-view';
import { PlaceLink } from '../../../app/navigation';
import { useWatch, useWatchWhen } from '../../../app/store-context';
import { useWords } from '../../../i18n/words';
import { EmptyState } from '../../../ui/empty-state';
import { Select } from '../../../ui/select';
import styles from './session-foundation.module.css';

export function SessionFoundation(props: { readonly view: SessionView }): ReactNode {
  const t = useWords();
  const letters = useWatch('lettersWithPoints', props.view.session.dossierIds);
  const [chosen, choose] = useState<string | null>(null);
  const letter =
    letters?.find(({ id }) => id === chosen) ??
    letters?.find(({ points }) => points.length > 0) ??
    letters?.[0];
  const found = useWatchWhen(letter !== undefined, 'foundation', letter?.id ?? '');
  if (letters === undefined) return null;
  if (!letter) return <EmptyState icon="letter">{t('board.link.noLetters')}</EmptyState>;
  return (
    <div className={styles.tab}>
      <div className={styles.head}>
        <Select
          label={t('board.link.letter')}
          options={letters.map(({ id, subject }) => ({ id, label: subject || t('app.letter.untitled') }))}
          value={letter.id}
          onChange={choose}
        />
        <PlaceLink to={{ screen: 'letter', id: letter.id }}>{t('foundation.openLetter')}</PlaceLink>
      </div>
      {found ? <FoundationView found={found} /> : null}
    </div>
  );
}
