/** The same actions twice: under a visible button, and where the right button (or the menu key) is pressed. */
import { type MouseEvent, type ReactNode, useRef, useState } from 'react';
import { Popover } from 'react-aria-components';
import { useWords } from '../i18n/words';
import styles from './action-menu.module.css';
import { IconButton } from './button';
import { cx } from './class-names';
import { type Action, MenuButton } from './menu';
import { ActionList } from './options-menu';
import popover from './popover.module.css';

/** The visible one: three dots with a name. */
export function ActionMenu(props: {
  /** What the actions are about, such as the title of the row. */
  readonly about: string;
  readonly actions: readonly Action[];
}): ReactNode {
  const t = useWords();
  const label = t('ui.menu.actionsFor', { about: props.about });
  if (props.actions.length === 0) return null;
  return (
    <MenuButton label={label} actions={props.actions} trigger={<IconButton icon="more" label={label} />} />
  );
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly placement: 'bottom start' | 'bottom end';
  readonly actions: readonly Action[];
}

export interface ContextMenu {
  /** Opens the menu at the pointer, or at the focused element for the menu key; nothing to do opens nothing. */
  readonly open: (event: MouseEvent, actions: readonly Action[]) => void;
  /** Opens the same menu under a button. */
  readonly openUnder: (button: Element, actions: readonly Action[]) => void;
  /** To be rendered once, anywhere. */
  readonly menu: ReactNode;
}

/** One menu for many places, such as the rows of a list: a menu of its own for each would be slow to draw. */
export function useContextMenu(label: string): ContextMenu {
  const [place, setPlace] = useState<Place | null>(null);
  const anchor = useRef<HTMLSpanElement>(null);
  const close = (): void => setPlace(null);
  return {
    open: (event, actions) => {
      if (actions.length === 0) return;
      event.preventDefault();
      setPlace({ x: event.clientX, y: event.clientY, placement: 'bottom start', actions });
    },
    openUnder: (button, actions) => {
      if (actions.length === 0) return;
      const { right, bottom } = button.getBoundingClientRect();
      setPlace({ x: right, y: bottom, placement: 'bottom end', actions });
    },
    menu: place ? (
      <>
        <span ref={anchor} className={styles.anchor} style={{ left: place.x, top: place.y }} />
        <Popover
          isOpen
          onOpenChange={close}
          triggerRef={anchor}
          placement={place.placement}
          offset={2}
          className={cx(popover.popover)}
        >
          <ActionList label={label} actions={place.actions} onClose={close} />
        </Popover>
      </>
    ) : null,
  };
}
