/**
 * Two things that belong together, side by side with a bar between them that can be dragged, and moved with
 * the arrow keys (WAI-ARIA window splitter). Below 1100 px they stack and the bar is gone. Who uses it
 * remembers the share; double press on the bar returns to the first one.
 */
import { type KeyboardEvent, type PointerEvent, type ReactNode, useId, useRef } from 'react';
import styles from './splitter.module.css';

export interface SplitterProps {
  /** Name of the bar: what grows and shrinks. */
  readonly label: string;
  readonly first: ReactNode;
  readonly second: ReactNode;
  /** Share of the first pane, in percent of the width. */
  readonly share: number;
  readonly onShare: (share: number) => void;
  readonly initialShare?: number;
  readonly least?: number;
  readonly most?: number;
}

const STEP = 2;
const LARGE_STEP = 10;

export function Splitter(props: SplitterProps): ReactNode {
  const { label, first, second, share, onShare, initialShare = 50, least = 25, most = 75 } = props;
  const whole = useRef<HTMLDivElement>(null);
  const firstId = useId();
  const within = (wanted: number): number => Math.min(most, Math.max(least, wanted));
  const move = (wanted: number): void => {
    const next = within(wanted);
    if (next !== share) onShare(next);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const wanted = targetOf(event.key, share, event.shiftKey ? LARGE_STEP : STEP, least, most);
    if (wanted === null) return;
    event.preventDefault();
    move(wanted);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    const box = whole.current?.getBoundingClientRect();
    if (!box || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    move(Math.round(((event.clientX - box.left) / box.width) * 1000) / 10);
  };

  const shown = within(share);
  return (
    <div
      ref={whole}
      className={styles.splitter}
      style={{ gridTemplateColumns: `${shown}fr auto ${100 - shown}fr` }}
    >
      <div id={firstId} className={styles.pane}>
        {first}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: an hr cannot take the focus or a value */}
      <div
        role="separator"
        aria-label={label}
        aria-orientation="vertical"
        aria-controls={firstId}
        aria-valuenow={Math.round(shown)}
        aria-valuemin={least}
        aria-valuemax={most}
        tabIndex={0}
        className={styles.bar}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          event.preventDefault();
        }}
        onPointerMove={onPointerMove}
        onDoubleClick={() => move(initialShare)}
      />
      <div className={styles.pane}>{second}</div>
    </div>
  );
}

/** Where a key takes the bar; null for a key it does not know. */
function targetOf(key: string, share: number, step: number, least: number, most: number): number | null {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowUp':
      return share - step;
    case 'ArrowRight':
    case 'ArrowDown':
      return share + step;
    case 'Home':
      return least;
    case 'End':
      return most;
    default:
      return null;
  }
}
