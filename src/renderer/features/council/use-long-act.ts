import { useCallback, useRef, useState } from 'react';
import { useRefusalWords } from '../../app/refusal-words';

export interface LongAct {
  /** From 0 to 1; null when nothing is going on. */
  readonly progress: number | null;
  readonly problem: string | null;
  readonly cancel: () => void;
  /** Runs the work; null when it was cancelled or failed (then `problem` says why). */
  readonly run: <T>(
    work: (act: { onProgress: (part: number) => void; signal: AbortSignal }) => Promise<T>,
  ) => Promise<T | null>;
}

/** Work that takes its time: how far it is, a way to stop it, and what went wrong in words. */
export function useLongAct(): LongAct {
  const words = useRefusalWords();
  const [progress, setProgress] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const controller = useRef<AbortController | null>(null);
  const run = useCallback<LongAct['run']>(
    async (work) => {
      const abort = new AbortController();
      controller.current = abort;
      setProblem(null);
      setProgress(0);
      try {
        return await work({ onProgress: setProgress, signal: abort.signal });
      } catch (error) {
        if (!abort.signal.aborted) setProblem(words(error));
        return null;
      } finally {
        setProgress(null);
      }
    },
    [words],
  );
  const cancel = useCallback(() => controller.current?.abort(), []);
  return { progress, problem, cancel, run };
}
