/** So long nobody must have asked before the work begins. */
export const QUIET = 600;
/** And then at the latest, however busy the machine is. */
const AT_LATEST = 1500;

export interface QuietWork {
  /** What is under way is outdated; it begins again after a moment of quiet. */
  readonly ask: () => void;
  readonly now: () => void;
  readonly stop: () => void;
}

function whenIdle(run: () => void): () => void {
  // Safari has no word for it.
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(run);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(run, { timeout: AT_LATEST });
  return () => cancelIdleCallback(handle);
}

/** Work that follows typing without standing in its way: after a pause, when nothing else is to be done, and dropped when it is outdated. */
export function quietWork(work: (signal: AbortSignal) => Promise<void>, quiet = QUIET): QuietWork {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let cancelIdle = (): void => {};
  let controller = new AbortController();
  const drop = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    cancelIdle();
    controller.abort();
  };
  const begin = (): void => {
    timer = null;
    controller = new AbortController();
    const { signal } = controller;
    cancelIdle = whenIdle(() => void work(signal));
  };
  return {
    ask: () => {
      drop();
      timer = setTimeout(begin, quiet);
    },
    now: () => {
      drop();
      begin();
    },
    stop: drop,
  };
}
