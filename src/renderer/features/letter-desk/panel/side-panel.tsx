import { type ReactNode, useState } from 'react';
import type { LetterOnDesk } from '#store';
import { useWords } from '../../../i18n/words';
import { Tabs } from '../../../ui/tabs';
import { DetailsTab } from './details-tab';
import { HistoryTab } from './history-tab';
import styles from './panel.module.css';

type TabId = 'details' | 'history';

/** What belongs beside the letter, one at a time. */
export function SidePanel(props: { readonly desk: LetterOnDesk }): ReactNode {
  const t = useWords();
  const [tab, setTab] = useState<TabId>('details');
  const { desk } = props;
  return (
    <aside className={styles.panel} aria-label={t('desk.panel.name')}>
      <Tabs<TabId>
        label={t('desk.panel.name')}
        selected={tab}
        onSelect={setTab}
        tabs={[
          { id: 'details', label: t('desk.panel.details'), content: <DetailsTab desk={desk} /> },
          { id: 'history', label: t('desk.panel.history'), content: <HistoryTab desk={desk} /> },
        ]}
      />
    </aside>
  );
}
