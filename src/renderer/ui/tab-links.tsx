import type { ReactNode } from 'react';
import styles from './tabs.module.css';

/**
 * Lists that have an address each, chosen as one chooses a tab. Tabs proper look through all that stands in their panel
 * at each change of it, which a long list that draws its rows while one scrolls does all the time.
 */
export function TabLinks<Id extends string>(props: {
  readonly label: string;
  readonly links: readonly { readonly id: Id; readonly label: string; readonly href: string }[];
  readonly current: Id;
  readonly onFollow: (id: Id) => void;
}): ReactNode {
  const { label, links, current, onFollow } = props;
  return (
    <nav aria-label={label} className={styles.list}>
      {links.map(({ id, label: name, href }) => (
        <a
          key={id}
          href={href}
          className={styles.tab}
          aria-current={id === current ? 'page' : undefined}
          onClick={() => onFollow(id)}
        >
          {name}
        </a>
      ))}
    </nav>
  );
}
