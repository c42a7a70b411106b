/** A line to type in over a list that what is typed narrows: arrows go through the list, Enter takes what is marked. */
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { cx } from './class-names';
import { Icon } from './icon';
import styles from './typed-list.module.css';

/** As far as Page Up and Page Down go. */
const PAGE = 8;

export function TypedList<Item extends { readonly id: string }>(props: {
  /** What the line is for, and what the list holds, for who does not see them. */
  readonly label: string;
  readonly listLabel: string;
  readonly placeholder: string;
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
  readonly items: readonly Item[];
  /** The place of the item that is marked. */
  readonly at: number;
  readonly onAt: (at: number) => void;
  readonly onTake: (item: Item) => void;
  /** A press only marks, and a double press takes: for a list beside which the marked one is shown. */
  readonly pressMarks?: boolean;
  /** Where several can be held at once: whether this one is. Elsewhere the marked one is the one chosen. */
  readonly isHeld?: (item: Item) => boolean;
  /** `head`: at the head of a sheet of its own, as the search is. */
  readonly look?: 'head';
  readonly children: (item: Item) => ReactNode;
}): ReactNode {
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const { items, at, onAt, onTake, pressMarks = false, isHeld, look } = props;
  const last = items.length - 1;

  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: Math.min(at + 1, last),
      ArrowUp: Math.max(at - 1, 0),
      PageDown: Math.min(at + PAGE, last),
      PageUp: Math.max(at - PAGE, 0),
    };
    const next = moves[event.key];
    const item = items[at];
    if (next !== undefined) onAt(next);
    else if (event.key !== 'Enter') return;
    else if (item) onTake(item);
    event.preventDefault();
  };

  return (
    <>
      <div className={cx(styles.line, look === 'head' && styles.head)}>
        <Icon name="search" />
        <input
          // biome-ignore lint/a11y/noAutofocus: it stands in dialogs only, which are opened to type here
          autoFocus
          className={styles.input}
          role="combobox"
          aria-label={props.label}
          aria-expanded
          aria-controls={listId}
          aria-activedescendant={items[at] ? `${listId}-${at}` : undefined}
          aria-autocomplete="list"
          placeholder={props.placeholder}
          value={props.typed}
          onChange={(event) => {
            props.onTyped(event.target.value);
            onAt(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div
        ref={list}
        id={listId}
        role="listbox"
        aria-multiselectable={isHeld ? true : undefined}
        aria-label={props.listLabel}
        className={cx(styles.list, look === 'head' && styles.below)}
      >
        {items.map((item, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are on the line above, as for every combobox
          <div
            key={item.id}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={isHeld ? isHeld(item) : index === at}
            className={cx(styles.item, index === at && styles.marked)}
            onClick={() => (pressMarks ? onAt(index) : onTake(item))}
            onDoubleClick={pressMarks ? () => onTake(item) : undefined}
            onPointerMove={pressMarks ? undefined : () => onAt(index)}
          >
            {props.children(item)}
          </div>
        ))}
      </div>
    </>
  );
}
