/** Threads between what matches, drawn behind the two columns: whole once confirmed, dashed while proposed. */
import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import { cx } from '../../../ui/class-names';
import styles from './motion.module.css';

export interface Thread {
  /** The ids of the two ends: `data-end` of the elements it runs between. */
  readonly from: string;
  readonly to: string;
  readonly isConfirmed: boolean;
  readonly isCurrent: boolean;
}

interface Drawn extends Thread {
  readonly path: string;
}

function edgeOf(root: HTMLElement, id: string, side: 'left' | 'right'): { x: number; y: number } | null {
  const element = root.querySelector(`[data-end="${CSS.escape(id)}"]`);
  if (!element) return null;
  const [box, whole] = [element.getBoundingClientRect(), root.getBoundingClientRect()];
  return { x: box[side] - whole.left, y: box.top - whole.top + Math.min(box.height / 2, 28) };
}

function draw(root: HTMLElement, threads: readonly Thread[]): Drawn[] {
  return threads.flatMap((thread) => {
    const [a, b] = [edgeOf(root, thread.from, 'right'), edgeOf(root, thread.to, 'left')];
    if (!a || !b || b.x <= a.x) return [];
    const middle = (a.x + b.x) / 2;
    return [{ ...thread, path: `M${a.x},${a.y} C${middle},${a.y} ${middle},${b.y} ${b.x},${b.y}` }];
  });
}

export function Threads(props: {
  readonly within: RefObject<HTMLDivElement | null>;
  readonly threads: readonly Thread[];
}): ReactNode {
  const { within, threads } = props;
  const [drawn, setDrawn] = useState<readonly Drawn[]>([]);
  const key = JSON.stringify(threads);
  useEffect(() => {
    const root = within.current;
    if (!root) return;
    const redraw = (): void => setDrawn(draw(root, JSON.parse(key) as Thread[]));
    const seen = new ResizeObserver(redraw);
    seen.observe(root);
    redraw();
    return () => seen.disconnect();
  }, [within, key]);
  return (
    <svg className={styles.threads} aria-hidden focusable="false">
      {drawn.map(({ from, to, path, isConfirmed, isCurrent }) => (
        <path
          key={`${from}/${to}`}
          d={path}
          className={cx(styles.thread, !isConfirmed && styles.proposed, isCurrent && styles.atHand)}
        />
      ))}
    </svg>
  );
}
