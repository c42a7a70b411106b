/** Walking along the changes of a comparison, one after the other. */
import { type RefObject, useState } from 'react';
import { useKeys } from '../shortcuts';

export interface Changes {
  readonly count: number;
  /** Counted from 1; 0 before the first was visited. */
  readonly at: number;
  readonly go: (step: 1 | -1) => void;
}

export function useChanges(place: RefObject<HTMLElement | null>, count: number): Changes {
  const [at, setAt] = useState(0);
  const go = (step: 1 | -1): void => {
    if (count === 0) return;
    const next = at === 0 ? (step === 1 ? 1 : count) : ((at - 1 + step + count) % count) + 1;
    setAt(next);
    const found = place.current?.querySelector<HTMLElement>(`[data-change="${next - 1}"]`);
    found?.focus({ preventScroll: true });
    found?.scrollIntoView({ block: 'center' });
  };
  useKeys({ 'alt+arrowdown': () => go(1), 'alt+arrowup': () => go(-1) });
  return { count, at: Math.min(at, count), go };
}
