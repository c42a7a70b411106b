/**
 * The one list: rows between hairlines. Arrows, Home and End move, letters find, Enter opens, the right
 * button (or the menu key) offers the actions that also stand behind the dots; where it helps, rows can be
 * selected. Only the rows in sight are drawn, so ten thousand are as quick as ten; on paper all of them are.
 *
 * The collection behind it is built from the rows alone; what a row shows comes through a context, so that a
 * new selection or language draws the rows in sight again and leaves the other ten thousand alone. It keeps
 * what it knows of a row by identity: a changed row must be a new object, as live queries give them.
 */
import {
  type ComponentProps,
  createContext,
  type MouseEvent,
  type ReactElement,
  type ReactNode,
  type SyntheticEvent,
  use,
  useDeferredValue,
  useMemo,
  useState,
} from 'react';
import { Checkbox, GridList, GridListItem, Virtualizer } from 'react-aria-components';
import { useWords } from '../i18n/words';
import { useContextMenu } from './action-menu';
import choice from './choice.module.css';
import { cx } from './class-names';
import { Icon } from './icon';
import type { Action } from './menu';
import { NumberedRow, NumberedRows, RowNumberContext, RowWatchContext } from './numbered-rows';
import { useIsPrinting } from './printing';
import { RowLayout } from './row-layout';
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

/** More than any screen shows. The rest follows after the first paint: ten thousand take half a second. */
const FIRST_ROWS = 100;

/** Until rows were measured each is taken to have one line of words. */
const UNMEASURED = { estimatedRowSize: 53 };

/** Draws what stands in the row of this id. */
const RowContext = createContext<(id: string) => ReactNode>(() => null);

export function RowList<T extends object>(props: RowListProps<T>): ReactNode {
  const { label, idOf, textOf, onOpen, actionsFor, selection, whenEmpty } = props;
  const rows = useDeferredValue(
    props.rows,
    props.rows.length > FIRST_ROWS ? props.rows.slice(0, FIRST_ROWS) : props.rows,
  );
  const t = useWords();
  const { open, openUnder, menu } = useContextMenu(label);
  const rowsById = useMemo(() => new Map(rows.map((row) => [idOf(row), row])), [rows, idOf]);
  const numberOf = useMemo(() => {
    const numbers = new Map([...rowsById.keys()].map((id, index) => [id, index + 1]));
    return (id: string): number | undefined => numbers.get(id);
  }, [rowsById]);
  const rowOf = (id: string): T | undefined => rowsById.get(id);
  const [layout] = useState(() => new RowLayout<T>());

  const isPrinting = useIsPrinting();

  const openMenu = (event: MouseEvent): void => {
    const id =
      event.target instanceof Element ? event.target.closest('[data-key]')?.getAttribute('data-key') : null;
    const row = id == null ? undefined : rowOf(id);
    if (row === undefined || !actionsFor || id == null) return;
    const isAmongMany = selection?.selected.has(id) ?? false;
    open(event, actionsFor(isAmongMany ? rows.filter((each) => selection?.selected.has(idOf(each))) : [row]));
  };

  const cells = (row: T): ReactNode => (
    <div className={styles.cells} style={props.columns ? { gridTemplateColumns: props.columns } : {}}>
      {props.children(row)}
    </div>
  );
  const drawRow = (id: string): ReactNode => {
    const row = rowOf(id);
    if (row === undefined) return null;
    return (
      <>
        {selection ? <RowMark /> : null}
        {cells(row)}
        {actionsFor ? (
          <RowDots
            label={t('ui.menu.actionsFor', { about: textOf(row) })}
            onOpen={(button) => openUnder(button, actionsFor([row]))}
          />
        ) : null}
      </>
    );
  };

  return (
    <RowContext value={drawRow}>
      <RowWatchContext value={layout.watch}>
        <RowNumberContext value={numberOf}>
          <Virtualizer layout={layout} layoutOptions={UNMEASURED}>
            <NumberedRows>
              <GridList
                aria-label={label}
                items={rows}
                className={cx(styles.list, onOpen && styles.opens, isPrinting && styles.notOnPaper)}
                onContextMenu={openMenu}
                selectionMode={selection ? 'multiple' : 'none'}
                selectedKeys={selection?.selected ?? []}
                onSelectionChange={(keys) => {
                  selection?.onSelect(
                    keys === 'all' ? new Set(rows.map(idOf)) : new Set([...keys].map(String)),
                  );
                }}
                {...(onOpen
                  ? {
                      onAction: (id) => {
                        const row = rowOf(String(id));
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
                    className={cx(styles.row)}
                    render={renderNumbered}
                  >
                    <RowContent id={idOf(row)} />
                  </GridListItem>
                )}
              </GridList>
            </NumberedRows>
          </Virtualizer>
        </RowNumberContext>
      </RowWatchContext>
      {isPrinting ? (
        <ul aria-label={label} className={cx(styles.list, styles.onPaper)}>
          {props.rows.map((row) => (
            <li key={idOf(row)} className={styles.row}>
              {cells(row)}
            </li>
          ))}
        </ul>
      ) : null}
      {menu}
    </RowContext>
  );
}

function renderNumbered(props: ComponentProps<'div'>): ReactElement {
  return <NumberedRow {...props} />;
}

function RowContent(props: { readonly id: string }): ReactNode {
  return use(RowContext)(props.id);
}

/** The keys by which a button is pressed; all others are for the row. */
const PRESSES: ReadonlySet<string> = new Set(['Enter', ' ']);

const keepFromRow = (event: SyntheticEvent): void => event.stopPropagation();

/**
 * What is pressed here is not pressed on the row. A button of the browser's own: on a long list they come and go by the
 * hundred while one scrolls, and one that hears of every pointer takes as long as the rest of the row.
 */
function RowDots(props: { readonly label: string; readonly onOpen: (button: Element) => void }): ReactNode {
  const { label, onOpen } = props;
  return (
    <button
      type="button"
      aria-label={label}
      aria-haspopup="menu"
      className={styles.dots}
      onPointerDown={keepFromRow}
      onMouseDown={keepFromRow}
      // Not left to the click that follows: that looks like one of a screen reader, for which a menu waits before it takes the focus.
      onKeyDown={(event) => {
        if (!PRESSES.has(event.key)) return;
        event.stopPropagation();
        event.preventDefault();
        if (!event.repeat) onOpen(event.currentTarget);
      }}
      onClick={(event) => {
        event.stopPropagation();
        onOpen(event.currentTarget);
      }}
    >
      <Icon name="more" />
    </button>
  );
}

function RowMark(): ReactNode {
  return (
    <Checkbox slot="selection" className={cx(choice.choice, styles.select)}>
      <span className={cx(choice.mark, choice.square)}>
        <Icon name="accept" size="small" />
      </span>
    </Checkbox>
  );
}
