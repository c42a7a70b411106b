/**
 * The one list: rows between hairlines. Arrows, Home and End move, letters find, Enter opens, the right
 * button (or the menu key) offers the actions that also stand behind the dots; where it helps, rows can be
 * selected. Only the rows in sight are drawn, so ten thousand are as quick as ten.
 */
import type { ReactNode } from 'react';
import { Checkbox, GridList, GridListItem, ListLayout, Virtualizer } from 'react-aria-components';
import { useWords } from '../i18n/words';
import { ActionMenu, useContextMenu } from './action-menu';
import choice from './choice.module.css';
import { cx } from './class-names';
import { Icon } from './icon';
import type { Action } from './menu';
import styles from './row-list.module.css';

export interface RowSelection {
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (ids: ReadonlySet<string>) => void;
}

export interface RowListProps<T> {
  readonly label: string;
  readonly rows: readonly T[];
  readonly idOf: (row: T) => string;
  /** What typing finds it by, and its name in a menu. */
  readonly textOf: (row: T) => string;
  readonly children: (row: T) => ReactNode;
  readonly onOpen?: (row: T) => void;
  /** For one row, or for all selected ones when the menu is opened on one of them. */
  readonly actionsFor?: (rows: readonly T[]) => readonly Action[];
  readonly selection?: RowSelection;
  /** Usually an EmptyState. */
  readonly whenEmpty?: ReactNode;
  /** A grid template for the cells of a row, such as `2fr 8rem auto`; the same for `RowHeads` above it. */
  readonly columns?: string;
}

const LAYOUT = { estimatedRowHeight: 56 };

export function RowList<T extends object>(props: RowListProps<T>): ReactNode {
  const { label, rows, idOf, textOf, onOpen, actionsFor, selection, whenEmpty } = props;
  const t = useWords();
  const { open, menu } = useContextMenu(label);
  const rowOf = (id: unknown): T | undefined => rows.find((row) => idOf(row) === id);

  const actionsAt = (row: T): readonly Action[] => {
    if (!actionsFor) return [];
    const many = selection?.selected.has(idOf(row))
      ? rows.filter((each) => selection.selected.has(idOf(each)))
      : [row];
    return actionsFor(many);
  };

  return (
    <>
      <Virtualizer layout={ListLayout} layoutOptions={LAYOUT}>
        <GridList
          aria-label={label}
          items={rows}
          dependencies={[props, t]}
          className={cx(styles.list)}
          selectionMode={selection ? 'multiple' : 'none'}
          selectedKeys={selection?.selected ?? []}
          onSelectionChange={(keys) => {
            selection?.onSelect(keys === 'all' ? new Set(rows.map(idOf)) : new Set([...keys].map(String)));
          }}
          {...(onOpen
            ? {
                onAction: (id) => {
                  const row = rowOf(id);
                  if (row) onOpen(row);
                },
              }
            : {})}
          {...(whenEmpty === undefined ? {} : { renderEmptyState: () => whenEmpty })}
        >
          {(row) => (
            <GridListItem
              id={idOf(row)}
              textValue={textOf(row)}
              className={cx(styles.row, onOpen && styles.opens)}
              onContextMenu={(event) => open(event, actionsAt(row))}
            >
              {selection ? (
                <Checkbox slot="selection" className={cx(choice.choice, styles.select)}>
                  <span className={cx(choice.mark, choice.square)}>
                    <Icon name="accept" size="small" />
                  </span>
                </Checkbox>
              ) : null}
              <div
                className={styles.cells}
                style={props.columns ? { gridTemplateColumns: props.columns } : {}}
              >
                {props.children(row)}
              </div>
              {actionsFor ? <ActionMenu about={textOf(row)} actions={actionsFor([row])} /> : null}
            </GridListItem>
          )}
        </GridList>
      </Virtualizer>
      {menu}
    </>
  );
}
