import { useRef } from 'react';
import { useKeys } from '../../app/shortcuts';
import { useWords } from '../../i18n/words';
import { UNDO_TIME, useUndoBar } from '../../ui/undo-bar';

/**
 * Saving goes by itself, but the keys for it are in the fingers; the browser would save its own page at them. When what
 * was typed could not be kept, the desk says so already.
 */
export function useSaveKey(settle: () => Promise<void>): void {
  const t = useWords();
  const { show } = useUndoBar();
  const lastSaid = useRef(Number.NEGATIVE_INFINITY);
  const say = (): void => {
    // Who presses them at every sentence is told once.
    if (performance.now() - lastSaid.current < UNDO_TIME) return;
    lastSaid.current = performance.now();
    show({ message: t('desk.save.already') });
  };
  useKeys({ 'mod+s': () => void settle().then(say, () => {}) });
}
