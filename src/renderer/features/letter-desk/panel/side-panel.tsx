import { type ReactNode, Suspense } from 'react';
import { useWords } from '../../../i18n/words';
import { Tabs } from '../../../ui/tabs';
import { Waiting } from '../../../ui/waiting';
import styles from './panel.module.css';
import type { PanelProps, PanelTabId } from './panel-tab';
import { panelTabs } from './panel-tabs';
import type { ChosenTab } from './use-panel-tab';

/** What belongs beside the letter, one at a time. */
export function SidePanel(props: Omit<PanelProps, 'openTab'> & { readonly chosen: ChosenTab }): ReactNode {
  const t = useWords();
  const { chosen, ...of } = props;
  const given: PanelProps = { ...of, openTab: chosen.open };
  const selected = panelTabs.find(({ id }) => id === chosen.selected)?.id ?? 'details';
  return (
    <aside className={styles.panel} aria-label={t('desk.panel.name')}>
      {chosen.selected === undefined ? null : (
        <Tabs<PanelTabId>
          label={t('desk.panel.name')}
          selected={selected}
          onSelect={chosen.select}
          tabs={panelTabs.map(({ id, icon, Content, Count }) => ({
            id,
            icon,
            label: t(`desk.panel.${id}`),
            badge: Count ? <Count {...given} /> : null,
            content: (
              <Suspense fallback={<Waiting>{t('desk.panel.opening')}</Waiting>}>
                <Content {...given} />
              </Suspense>
            ),
          }))}
        />
      )}
    </aside>
  );
}
