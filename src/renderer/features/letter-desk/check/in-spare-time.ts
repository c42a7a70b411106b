/** Milliseconds that are left alone: a step takes about as long, and a frame must not be late for it. */
const SPARED = 4;
/** A page that is never idle still gets a step this often. */
const AT_LEAST_EVERY = 400;

/** Takes the steps while the page has nothing else to do; returns what calls it off. */
export function inSpareTime<T>(steps: Iterator<unknown, T>, onDone: (outcome: T) => void): () => void {
  let isOff = false;
  let cancel = (): void => {};
  const turn = (timeLeft: () => number): void => {
    if (isOff) return;
    do {
      const step = steps.next();
      if (step.done) {
        onDone(step.value);
        return;
      }
    } while (timeLeft() > SPARED);
    next();
  };
  const next = (): void => {
    if (typeof requestIdleCallback !== 'function') {
      // Safari has no idle time to ask for.
      const timer = setTimeout(() => turn(() => 0));
      cancel = () => clearTimeout(timer);
      return;
    }
    const idle = requestIdleCallback((deadline) => turn(() => deadline.timeRemaining()), {
      timeout: AT_LEAST_EVERY,
    });
    cancel = () => cancelIdleCallback(idle);
  };
  next();
  return () => {
    isOff = true;
    cancel();
  };
}
