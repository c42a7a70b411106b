/** What the letters of a session's dossiers rest on, one letter at a time. */
import { type ReactNode, useState } from 'react';
import type { SessionView } from '#store';
import { FoundationView } from '../../../app/foundation/foundation-view';
import { go, PlaceLink } from '../../../app/navigation';
import { useWatch, useWatchWhen } from '../../../app/store-context';
import { useWords } from '../../../i18n/words';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { Select } from '../../../ui/select';
import styles from './session-foundation.module.css';

export function SessionFoundation(props: {
  readonly view: SessionView;
  readonly onEdit: () => void;
}): ReactNode {
  const t = useWords();
  const { view, onEdit } = props;
  const letters = useWatch('lettersWithPoints', view.session.dossierIds);
  const [chosen, choose] = useState<string | null>(null);
  const letter =
    letters?.find(({ id }) => id === chosen) ??
    letters?.find(({ points }) => points.length > 0) ??
    letters?.[0];
  const found = useWatchWhen(letter !== undefined, 'foundation', letter?.id ?? '');
  if (letters === undefined) return null;
  if (!letter) {
    const [dossier] = view.dossiers;
    return dossier ? (
      <EmptyState
        icon="letter"
        action={
          <Button onPress={() => go({ screen: 'dossier', id: dossier.id })}>{t('sessions.toDossier')}</Button>
        }
      >
        {t('board.link.noLetters')}
      </EmptyState>
    ) : (
      <EmptyState icon="letter" action={<Button onPress={onEdit}>{t('sessions.chooseDossier')}</Button>}>
        {t('foundation.noDossier')}
      </EmptyState>
    );
  }
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
