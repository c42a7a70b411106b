import { type ReactNode, useState } from 'react';
import { go } from '../../app/navigation';
import { NewDossierDialog } from '../../app/new-dossier-dialog';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { PageHeader } from '../../ui/page-header';
import styles from './overview.module.css';

/** Before there is anything: what comes here, and the button that begins it. */
export function FirstSteps(): ReactNode {
  const t = useWords();
  const [isMaking, setMaking] = useState(false);
  return (
    <div className={styles.page}>
      <PageHeader title={t('overview.first.title')} />
      <EmptyState
        icon="dossierNew"
        action={
          <>
            <Button kind="primary" icon="add" onPress={() => setMaking(true)}>
              {t('dossiers.new')}
            </Button>
            <Button
              kind="plain"
              icon="importFile"
              onPress={() => go({ screen: 'readLetter', dossierId: null })}
            >
              {t('letters.read')}
            </Button>
          </>
        }
      >
        {t('overview.first.explain')}
      </EmptyState>
      <NewDossierDialog isOpen={isMaking} onClose={() => setMaking(false)} />
    </div>
  );
}
