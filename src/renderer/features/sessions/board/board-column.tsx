/**
 * One column: a list of which only what is in sight is drawn, so that five thousand are as quick as five. The list has the
 * focus and says which of its options is meant; the options come and go.
 */
import {
  type DragEvent,
  type KeyboardEvent,
  type MouseEvent,
  memo,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { Column } from '#core/ordering/grouping';
import type { Contribution } from '#core/records/contribution';
import { useWords } from '../../../i18n/words';
import { cx } from '../../../ui/class-names';
import { KeyHint } from '../../../ui/key-hint';
import styles from './board.module.css';
import { Card, type CardFacts } from './card';
import type { BoardMove } from './cursor';
import { carries, DRAG_KIND } from './dragging';
import { inSight, scrolledTo } from './sight';

/** Pixels; three lines of words and one of facts, or two where the card is as wide as the page. */
export const CARD_HEIGHT = { column: 112, wide: 84 } as const;

export interface BoardColumnProps {
  readonly column: Column;
  readonly name: string;
  /** The key that puts a contribution here; null from the tenth on. */
  readonly digit: string | null;
  readonly isWide: boolean;
  /** The rank under the cursor; null in every other column. */
  readonly at: number | null;
  readonly chosen: ReadonlySet<string>;
  readonly rowOf: (id: string) => Contribution | undefined;
  readonly facts: CardFacts;
  readonly canDrop: boolean;
  readonly onMove: (move: BoardMove) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onOpen: (id: string) => void;
  readonly onMenu: (event: MouseEvent, column: string, rank: number) => void;
  readonly onDragStart: (event: DragEvent, column: string, rank: number) => void;
  readonly onDrop: (from: string, ids: readonly string[]) => void;
}

export const BoardColumn = memo(function BoardColumn(props: BoardColumnProps): ReactNode {
  const t = useWords();
  const id = useId();
  const { column, name, digit, isWide, at, chosen, rowOf, facts } = props;
  const list = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 0 });
  const [isOver, setOver] = useState(false);
  const height = isWide ? CARD_HEIGHT.wide : CARD_HEIGHT.column;
  const count = column.ids.length;
  const { first, end } = inSight(view.top, view.height, height, count);

  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const measure = (): void => setView({ top: element.scrollTop, height: element.clientHeight });
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);
  useEffect(() => {
    const element = list.current;
    if (!element || at === null) return;
    element.scrollTop = scrolledTo(at, element.scrollTop, element.clientHeight, height);
  }, [at, height]);

  const shown = column.ids.slice(first, end);
  const optionId = (rank: number): string => `${id}-${rank}`;
  const isInSight = at !== null && at >= first && at < end;
  return (
    <section className={styles.column} aria-label={name}>
      <h2 className={styles.columnHead}>
        <span className={styles.columnName} title={name}>
          {name}
        </span>
        <span className={styles.columnCount}>{count}</span>
        {digit === null ? null : <KeyHint keys={digit} />}
      </h2>
      <div
        ref={list}
        role="listbox"
        aria-multiselectable
        aria-label={t('board.column', { name, count })}
        aria-activedescendant={isInSight ? optionId(at) : undefined}
        tabIndex={0}
        data-column={column.key}
        className={cx(styles.cards, isWide && styles.wide, isOver && styles.over)}
        onScroll={(event) =>
          setView({ top: event.currentTarget.scrollTop, height: event.currentTarget.clientHeight })
        }
        onFocus={() => {
          if (at === null) props.onMove({ kind: 'enter', column: column.key });
        }}
        onKeyDown={props.onKeyDown}
        onDragOver={(event) => {
          if (!props.canDrop || !event.dataTransfer.types.includes(DRAG_KIND)) return;
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          setOver(false);
          const carried = carries(event);
          if (carried) props.onDrop(carried.from, carried.ids);
        }}
      >
        {count === 0 ? (
          <div role="option" tabIndex={-1} aria-selected={false} aria-disabled className={styles.nothing}>
            {t('board.column.empty')}
          </div>
        ) : (
          <div role="presentation" className={styles.length} style={{ height: count * height }}>
            {shown.map((rowId, index) => {
              const rank = first + index;
              const row = rowOf(rowId);
              if (!row) return null;
              return (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are on the list, which has the focus
                <div
                  key={rowId}
                  id={optionId(rank)}
                  role="option"
                  tabIndex={-1}
                  draggable={props.canDrop}
                  aria-selected={chosen.has(rowId)}
                  aria-posinset={rank + 1}
                  aria-setsize={count}
                  className={cx(styles.card, rank === at && styles.at, chosen.has(rowId) && styles.chosen)}
                  style={{ top: rank * height, height }}
                  onClick={(event) =>
                    props.onMove({
                      kind: 'press',
                      column: column.key,
                      rank,
                      toggles: event.ctrlKey || event.metaKey,
                      extends: event.shiftKey,
                    })
                  }
                  onDoubleClick={() => props.onOpen(rowId)}
                  onContextMenu={(event) => props.onMenu(event, column.key, rank)}
                  onDragStart={(event) => props.onDragStart(event, column.key, rank)}
                >
                  <Card row={row} facts={facts} />
                </div>
              );
            })}
          </div>
        )}
      </div>
    </section>
  );
});
