/** The columns that fit beside each other, and a strip that names them all: nothing scrolls sideways. */
import {
  type DragEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { Column } from '#core/ordering/grouping';
import { useWords } from '../../../i18n/words';
import { cx } from '../../../ui/class-names';
import styles from './board.module.css';
import { BoardColumn } from './board-column';
import { type BoardMove, type BoardPlace, columnAt, idAt } from './cursor';
import { carries, carry, DRAG_KIND } from './dragging';
import { columnsInSight } from './sight';
import type { BoardRows } from './use-board-rows';

/** Pixels; below it words break too often. */
const LEAST_WIDTH = 250;

export interface BoardColumnsProps {
  readonly rows: BoardRows;
  readonly columns: readonly Column[];
  readonly place: BoardPlace;
  readonly isWide: boolean;
  readonly canMove: boolean;
  readonly onMove: (move: BoardMove) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onOpen: (id: string) => void;
  readonly onMenu: (event: MouseEvent) => void;
  readonly onPut: (ids: readonly string[], from: string | null, to: string | null) => void;
}

export function BoardColumns(props: BoardColumnsProps): ReactNode {
  const t = useWords();
  const { rows, columns, place, isWide, canMove, onMove, onPut } = props;
  const { cursor, chosen } = place;
  const frame = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(1);
  const [from, setFrom] = useState(0);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = (): void => setRoom(Math.max(1, Math.floor(element.clientWidth / LEAST_WIDTH)));
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);
  const current = columnAt(columns, cursor);
  const at = current ? columns.indexOf(current) : 0;
  const sight = columnsInSight(columns.length, room, at, from);
  useEffect(() => setFrom(sight.first), [sight.first]);
  // The list in which the cursor is has the focus, as long as the board has it at all.
  const column = current?.key;
  useEffect(() => {
    const { activeElement } = document;
    const element = frame.current;
    if (!element || !(activeElement instanceof HTMLElement) || !element.contains(activeElement)) return;
    const list = [...element.querySelectorAll<HTMLElement>('[data-column]')].find(
      ({ dataset }) => dataset.column === column,
    );
    if (list && list !== activeElement) list.focus();
  }, [column]);

  const latest = useRef(props);
  latest.current = props;
  const onDragStart = useCallback((event: DragEvent, key: string, rank: number): void => {
    const now = latest.current;
    const id = idAt(now.columns, { column: key, rank, anchor: rank });
    if (id === null) return;
    const ids = now.place.chosen.has(id) ? [...now.place.chosen] : [id];
    carry(event, key, ids, ids.map((each) => now.rows.rowOf(each)?.text ?? '').join('\n'));
  }, []);
  const onMenu = useCallback((event: MouseEvent, key: string, rank: number): void => {
    const now = latest.current;
    const id = idAt(now.columns, { column: key, rank, anchor: rank });
    if (id !== null && !now.place.chosen.has(id)) {
      now.onMove({ kind: 'press', column: key, rank, toggles: false, extends: false });
    }
    now.onMenu(event);
  }, []);
  const valueAt = (key: string): string | null => (key === '' ? null : key);
  const nameOf = ({ value, name }: Column): string =>
    value === null ? t(isWide ? 'board.column.all' : 'board.column.nowhere') : name;

  return (
    <>
      {columns.length > room ? (
        <nav className={styles.strip} aria-label={t('board.strip')}>
          {columns.map((each, index) => (
            <button
              key={each.key}
              type="button"
              className={cx(styles.stripColumn, index >= sight.first && index < sight.end && styles.shown)}
              aria-current={each === current ? 'true' : undefined}
              onClick={() =>
                onMove({ kind: 'press', column: each.key, rank: 0, toggles: false, extends: false })
              }
              onDragOver={(event) => {
                if (canMove && event.dataTransfer.types.includes(DRAG_KIND)) event.preventDefault();
              }}
              onDrop={(event) => {
                const carried = carries(event);
                if (carried) onPut(carried.ids, valueAt(carried.from), each.value);
              }}
            >
              <span>{nameOf(each)}</span>
              <span className={styles.columnCount}>{each.ids.length}</span>
            </button>
          ))}
        </nav>
      ) : null}
      <div
        ref={frame}
        className={styles.columns}
        style={{ gridTemplateColumns: `repeat(${sight.end - sight.first}, minmax(0, 1fr))` }}
      >
        {columns.slice(sight.first, sight.end).map((each, index) => (
          <BoardColumn
            key={each.key}
            column={each}
            name={nameOf(each)}
            digit={canMove && sight.first + index < 9 ? String(sight.first + index + 1) : null}
            isWide={isWide}
            at={each === current ? Math.min(cursor.rank, Math.max(0, each.ids.length - 1)) : null}
            chosen={chosen}
            rowOf={rows.rowOf}
            facts={rows.facts}
            canDrop={canMove}
            onMove={onMove}
            onKeyDown={props.onKeyDown}
            onOpen={props.onOpen}
            onMenu={onMenu}
            onDragStart={onDragStart}
            onDrop={(origin, ids) => onPut(ids, valueAt(origin), each.value)}
          />
        ))}
      </div>
    </>
  );
}
