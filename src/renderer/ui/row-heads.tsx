import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useWords } from '../i18n/words';
import { cx } from './class-names';
import { Icon } from './icon';
import styles from './row-heads.module.css';

export interface Sorting<Id extends string> {
  readonly by: Id;
  readonly isDescending: boolean;
}

export interface RowHead<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** False for a column by which nobody would sort. */
  readonly isSortable?: boolean;
}

/** The names of the columns above a RowList; pressing one sorts by it, pressing again turns the order round. */
export function RowHeads<Id extends string>(props: {
  /** The same grid template as the list. */
  readonly columns: string;
  readonly heads: readonly RowHead<Id>[];
  readonly sorting: Sorting<Id>;
  readonly onSort: (sorting: Sorting<Id>) => void;
  /** Whether the rows begin with a checkbox, and end with a menu: the names keep to their columns. */
  readonly hasSelection?: boolean;
  readonly hasActions?: boolean;
}): ReactNode {
  const { columns, heads, sorting, onSort, hasSelection = false, hasActions = false } = props;
  const t = useWords();
  return (
    <div className={cx(styles.heads, hasSelection && styles.afterMark, hasActions && styles.beforeMenu)}>
      <div className={styles.cells} style={{ gridTemplateColumns: columns }}>
        {heads.map((head) => {
          if (head.isSortable === false) return <span key={head.id}>{head.label}</span>;
          const isSorted = sorting.by === head.id;
          const order = isSorted
            ? sorting.isDescending
              ? 'ui.sort.descending'
              : 'ui.sort.ascending'
            : 'ui.sort.not';
          return (
            <Button
              key={head.id}
              aria-label={t(order, { column: head.label })}
              className={cx(styles.head, isSorted && styles.sorted)}
              onPress={() => onSort({ by: head.id, isDescending: isSorted && !sorting.isDescending })}
            >
              {head.label}
              <Icon name={isSorted && sorting.isDescending ? 'down' : 'up'} size="small" />
            </Button>
          );
        })}
      </div>
    </div>
  );
}
