import type { ReactNode } from 'react';
import { go } from '../../app/navigation';
import { useWatch } from '../../app/store-context';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { useSlow, Waiting } from '../../ui/waiting';
import { CitedSourcesProvider } from './citations/cited-sources';
import styles from './letter-desk.module.css';
import { OpenLetter } from './open-letter';
import { ReadingProvider } from './versions/reading';

/** The desk for one letter: writing it while it is a draft, and what becomes of it after. */
export function LetterDesk(props: { readonly id: string }): ReactNode {
  const t = useWords();
  const desk = useWatch('letter', props.id);
  if (desk === undefined) return <Waiting>{t('desk.opening')}</Waiting>;
  if (desk === null) return <NoLetter />;
  return (
    <CitedSourcesProvider key={desk.letter.id} desk={desk}>
      <ReadingProvider>
        <OpenLetter desk={desk} />
      </ReadingProvider>
    </CitedSourcesProvider>
  );
}

function NoLetter(): ReactNode {
  const t = useWords();
  // A letter that was just removed is gone a moment before its screen is.
  if (!useSlow(true)) return null;
  return (
    <div className={styles.empty}>
      <EmptyState
        icon="letter"
        action={<Button onPress={() => go({ screen: 'letters' })}>{t('desk.gone.toLetters')}</Button>}
      >
        {t('desk.gone')}
      </EmptyState>
    </div>
  );
}
