/**
 * Entered lines on their way to the database, one after another. A line counts as saved when its transaction is
 * written, and not before; until then it stays here, in sight, also when saving fails.
 */
import { useCallback, useEffect, useRef, useState } from 'react';
import { contributionOf, type LogLine } from '#core/input/log-line';
import { useRefusalWords } from '../../../app/refusal-words';
import { useStore } from '../../../app/store-context';

export interface WaitingLine {
  readonly key: string;
  readonly line: LogLine;
}

export interface LogQueue {
  readonly waiting: readonly WaitingLine[];
  /** Why the first of them could not be saved; null while all goes well. */
  readonly problem: string | null;
  readonly enter: (line: LogLine) => void;
  readonly retry: () => void;
}

export function useLogQueue(
  sessionId: string,
  /** Lines of an earlier sitting that were never confirmed. */
  begin: readonly WaitingLine[],
  currentIdOf: (name: string) => string | null,
): LogQueue {
  const store = useStore();
  const words = useRefusalWords();
  const [waiting, setWaiting] = useState(begin);
  const [problem, setProblem] = useState<string | null>(null);
  const isBusy = useRef(false);
  const [first] = waiting;

  useEffect(() => {
    if (!first || problem !== null || isBusy.current) return;
    isBusy.current = true;
    const { key, line } = first;
    void store
      .logContribution(sessionId, { ...contributionOf(line, currentIdOf(line.current)), key })
      .then(
        () => setWaiting((before) => before.filter((each) => each.key !== key)),
        (error: unknown) => setProblem(words(error)),
      )
      .finally(() => {
        isBusy.current = false;
      });
  }, [store, sessionId, first, problem, currentIdOf, words]);

  const enter = useCallback((line: LogLine) => {
    setWaiting((before) => [...before, { key: crypto.randomUUID(), line }]);
  }, []);
  return { waiting, problem, enter, retry: useCallback(() => setProblem(null), []) };
}
