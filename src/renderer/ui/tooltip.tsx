import type { ReactNode } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import { cx } from './class-names';
import { KeyHint } from './key-hint';
import styles from './tooltip.module.css';

/** A few words under the pointer or the focus. Never the only place where something is said. */
export function Hint(props: {
  readonly text: string;
  readonly keys?: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <TooltipTrigger delay={600} closeDelay={0}>
      {props.children}
      <AriaTooltip className={cx(styles.tooltip)} offset={6}>
        <span>{props.text}</span>
        {props.keys ? <KeyHint keys={props.keys} /> : null}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
