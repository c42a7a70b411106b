/** How far a long act is, and how it is stopped. */
import { Refusal } from '#core/refusals/refusal';

export const archivePhases = ['reading', 'packing', 'checking', 'writing', 'indexing'] as const;
export type ArchivePhase = (typeof archivePhases)[number];

export interface ArchiveProgress {
  readonly phase: ArchivePhase;
  /** Of the whole act, 0 to 1; never goes back. */
  readonly part: number;
}

export interface LongAct {
  readonly onProgress?: (progress: ArchiveProgress) => void;
  /** Stops the act at its next step; it then rejects with the Refusal `archive.cancelled`. */
  readonly signal?: AbortSignal;
}

export interface Pace {
  /** To be called between steps: tells how far it is, and throws when the act was stopped. */
  step(phase: ArchivePhase, done: number, of: number): void;
  /** The same, and lets the screen breathe now and then. Not inside a transaction, which would end. */
  rest(phase: ArchivePhase, done: number, of: number): Promise<void>;
}

/** How much of the whole each phase takes, from 0 to 1. */
export type Shares = Partial<Record<ArchivePhase, readonly [from: number, to: number]>>;

const BREATH_EVERY = 24;

/** A macrotask, so that painting and clicks get their turn; a timer would wait at least four milliseconds. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

export function paceOf({ onProgress, signal }: LongAct, shares: Shares): Pace {
  let furthest = 0;
  let lastBreath = performance.now();
  const step: Pace['step'] = (phase, done, of) => {
    if (signal?.aborted) throw new Refusal('archive.cancelled');
    const [from, to] = shares[phase] ?? [0, 1];
    furthest = Math.max(furthest, from + (to - from) * (of === 0 ? 1 : done / of));
    onProgress?.({ phase, part: furthest });
  };
  return {
    step,
    async rest(phase, done, of) {
      step(phase, done, of);
      if (performance.now() - lastBreath < BREATH_EVERY) return;
      await breathe();
      lastBreath = performance.now();
      if (signal?.aborted) throw new Refusal('archive.cancelled');
    },
  };
}
