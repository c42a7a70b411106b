import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components';
import { cx } from './class-names';
import { Icon, type IconName } from './icon';
import styles from './tabs.module.css';

export interface TabItem<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** With one on every tab, a narrow row shows the icons alone and the name of the chosen one stands under it. */
  readonly icon?: IconName;
  /** How many wait there; shown behind the name when it is not 0. */
  readonly count?: number;
  /** A `TabCount` that finds out by itself how many wait there. */
  readonly badge?: ReactNode;
  readonly content: ReactNode;
}

/** How many wait behind a tab; nothing when there are none. */
export function TabCount(props: { readonly of: number }): ReactNode {
  return props.of > 0 ? <span className={styles.count}>{props.of}</span> : null;
}

function Face(props: { readonly tab: TabItem<string> }): ReactNode {
  const { label, icon, count, badge } = props.tab;
  if (icon === undefined) {
    return (
      <>
        {label}
        <TabCount of={count ?? 0} />
      </>
    );
  }
  return (
    <>
      {/* The icon alone has to say by mouse what it is; the name itself is always there for who cannot see. */}
      <span className={styles.icon} title={label}>
        <Icon name={icon} />
      </span>
      <span className={styles.words}>{label}</span>
      {badge ?? <TabCount of={count ?? 0} />}
    </>
  );
}

export function Tabs<Id extends string>(props: {
  readonly label: string;
  readonly tabs: readonly TabItem<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
}): ReactNode {
  const { label, tabs, selected, onSelect } = props;
  const canShrink = tabs.every((tab) => tab.icon !== undefined);
  return (
    <AriaTabs
      selectedKey={selected}
      onSelectionChange={(key) => {
        const tab = tabs.find((each) => each.id === key);
        if (tab) onSelect(tab.id);
      }}
      className={cx(styles.tabs, canShrink && styles.canShrink)}
    >
      <TabList aria-label={label} className={cx(styles.list)}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className={cx(styles.tab)}>
            <Face tab={tab} />
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className={cx(styles.panel)}>
          {canShrink ? <h2 className={styles.name}>{tab.label}</h2> : null}
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
