/** Which side panes are open and how wide: remembered on this device. */
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { LocalSettings } from '#store';
import { useStore, useWatch } from '../../app/store-context';

/** As the splitter does it: below this the panes stack. */
const WIDE = '(min-width: 1100px)';
const KEEP_AFTER = 300;

export type Pane = 'outline' | 'panel';
/** What has a size of its own: the printed page stands where the panel does, and is wider. */
export type SizedPane = Pane | 'paper';
const FIRST_SHARES: Readonly<Record<SizedPane, number>> = { outline: 19, panel: 67, paper: 50 };

export function useIsWide(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const query = window.matchMedia(WIDE);
      query.addEventListener('change', listener);
      return () => query.removeEventListener('change', listener);
    },
    () => window.matchMedia(WIDE).matches,
  );
}

export interface PaneSize {
  /** Percent of the width. */
  readonly share: number;
  readonly initial: number;
  readonly resize: (share: number) => void;
}

/** The share of what stands left of the bar: the outline, or the page beside the panel. */
export function usePaneSize(pane: SizedPane): PaneSize {
  const store = useStore();
  const splits = useWatch('local', 'splits') as LocalSettings['splits'] | null | undefined;
  const name = `letter.${pane}`;
  const [dragged, setDragged] = useState<number | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  useEffect(
    () => () => {
      if (timer.current !== null) clearTimeout(timer.current);
    },
    [],
  );
  const initial = FIRST_SHARES[pane];
  const remembered = splits?.[name];
  return {
    share: dragged ?? (remembered === undefined ? initial : remembered * 100),
    initial,
    resize: (share) => {
      setDragged(share);
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        void store.local
          .read('splits')
          .then((all) => store.local.write('splits', { ...all, [name]: share / 100 }));
      }, KEEP_AFTER);
    },
  };
}

export interface PaneVisibility {
  readonly isOpen: (pane: Pane) => boolean;
  readonly toggle: (pane: Pane) => void;
}

export function usePaneVisibility(): PaneVisibility {
  const store = useStore();
  const hidden = (useWatch('local', 'hiddenPanes') ?? []) as LocalSettings['hiddenPanes'];
  return {
    isOpen: (pane) => !hidden.includes(`letter.${pane}`),
    toggle: (pane) => {
      const name = `letter.${pane}`;
      const next = hidden.includes(name) ? hidden.filter((other) => other !== name) : [...hidden, name];
      void store.local.write('hiddenPanes', next);
    },
  };
}
