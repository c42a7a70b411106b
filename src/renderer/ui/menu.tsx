import { lazy, type ReactNode, useState } from 'react';
import { MenuTrigger } from 'react-aria-components';
import type { IconName } from './icon';
import { WhenAsked } from './when-asked';

const OptionsMenu = lazy(async () => ({ default: (await import('./options-menu')).OptionsMenu }));

/** One thing that can be done; the same list serves the visible menu and the right click. */
export interface Action {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconName;
  /** Keys that do the same, such as `Mod+D`. */
  readonly keys?: string;
  readonly isDanger?: boolean;
  readonly isDisabled?: boolean;
  /** A line above it: what follows is of another kind. */
  readonly startsGroup?: boolean;
  readonly onAction: () => void;
}

/** Which side of its trigger a menu has in common with it. */
export type MenuAlign = 'start' | 'end';

/** A button (the `trigger`) that opens a list of things to do. */
export function MenuButton(props: {
  readonly trigger: ReactNode;
  readonly label: string;
  readonly actions: readonly Action[];
  /** `end` where the trigger stands at the end of its line. */
  readonly align?: MenuAlign;
}): ReactNode {
  const [isOpen, setOpen] = useState(false);
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={setOpen}>
      {props.trigger}
      <WhenAsked isAsked={isOpen}>
        <OptionsMenu label={props.label} actions={props.actions} align={props.align ?? 'end'} />
      </WhenAsked>
    </MenuTrigger>
  );
}
