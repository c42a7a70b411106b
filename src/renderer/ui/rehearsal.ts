/** Milliseconds after the rows are there, when the page has come to rest. */
const AFTER = 1_000;
/** Of each, half draws and half takes away. */
const STEPS = 12;

/**
 * Something is done and undone a few times while the page is idle, so that it goes smoothly once it is wanted. Where a
 * browser tells of no idle time there is none.
 */
export class Rehearsal {
  readonly #onStep: () => void;
  #step = 0;
  #isBegun = false;
  #isOver = false;

  /** Called when `isUp` has changed. */
  constructor(onStep: () => void) {
    this.#onStep = onStep;
  }

  get isUp(): boolean {
    return this.#step % 2 === 1;
  }

  begin(): void {
    if (this.#isBegun || typeof requestIdleCallback !== 'function') return;
    this.#isBegun = true;
    setTimeout(() => this.#next(), AFTER);
  }

  /** The real thing has begun: what is up comes down with it. */
  end(): void {
    this.#isOver = true;
    this.#step = 0;
  }

  #next(): void {
    requestIdleCallback(() => {
      if (this.#isOver) return;
      this.#step += 1;
      this.#onStep();
      if (this.#step < STEPS) this.#next();
    });
  }
}
