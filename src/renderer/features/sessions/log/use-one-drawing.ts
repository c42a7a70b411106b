/**
 * A line that was entered leaves the field and comes upon the list in one drawing. Storing it takes about as long as drawing
 * the screen, and drawn twice, the first drawing would hold the storing up. Whoever types on does not wait: the next key, or
 * whatever else is done to the page, draws what is held first.
 */
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** Milliseconds until it is drawn all the same: storing takes long today. */
const PATIENCE = 40;
const ACTS = ['keydown', 'beforeinput', 'compositionstart', 'pointerdown', 'paste', 'drop'] as const;

export interface OneDrawing {
  /** Keeps these changes of state back; they must not matter to anything but what is seen. */
  readonly hold: (draw: () => void) => void;
  /** Draws what is held, and `also`, at once and together. */
  readonly release: (also?: () => void) => void;
}

export function useOneDrawing(): OneDrawing {
  const held = useRef<(() => void) | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const [drawing] = useState((): OneDrawing => {
    const release = (also?: () => void): void => {
      const draw = held.current;
      held.current = null;
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = null;
      if (!draw && !also) return;
      flushSync(() => {
        draw?.();
        also?.();
      });
    };
    const hold = (draw: () => void): void => {
      release();
      held.current = draw;
      timer.current = setTimeout(release, PATIENCE);
    };
    return { hold, release };
  });

  useEffect(() => {
    const onAct = (): void => drawing.release();
    for (const act of ACTS) window.addEventListener(act, onAct, { capture: true });
    return () => {
      for (const act of ACTS) window.removeEventListener(act, onAct, { capture: true });
      if (timer.current !== null) clearTimeout(timer.current);
    };
  }, [drawing]);
  return drawing;
}
