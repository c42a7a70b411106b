/**
 * Entered lines on their way to the database, one after another. A line counts as saved when its transaction is
 * written, and not before; until then it stays here, in sight, also when saving fails.
 */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { contributionOf, type LogLine } from '#core/input/log-line';
import type { Contribution } from '#core/records/contribution';
import { useRefusalWords } from '../../../app/refusal-words';
import { useStore } from '../../../app/store-context';
import type { OneDrawing } from './use-one-drawing';

export interface WaitingLine {
  readonly key: string;
  readonly line: LogLine;
}

export interface LogQueue {
  readonly waiting: readonly WaitingLine[];
  /** The first of them is taking so long that one should see it waits. */
  readonly isSlow: boolean;
  /** What is stored, with what was saved just now: it need not be read back before it is shown. */
  readonly rows: readonly Contribution[];
  /** Why the first of them could not be saved; null while all goes well. */
  readonly problem: string | null;
  /** Gives what waits then; it is not drawn before `showWaiting`, or the next line that is saved. */
  readonly enter: (line: LogLine) => readonly WaitingLine[];
  readonly showWaiting: () => void;
  readonly retry: () => void;
  /** Takes the first of them back, to be mended: no trying again helps what is refused. Null where none waits. */
  readonly takeBack: () => LogLine | null;
}

type Rows = readonly Contribution[];

/**
 * Milliseconds before a line is shown as waiting. As a rule it is saved sooner, and drawing it first as the one and then as
 * the other would hold it up.
 */
const SLOW = 120;

/** The line stands at the end, or nearly so, unless another machine's clock is ahead. */
const holds = (rows: Rows, id: string): boolean => rows.slice(-50).some((row) => row.id === id);

export function useLogQueue(
  sessionId: string,
  stored: Rows,
  /** Lines of an earlier sitting that were never confirmed. */
  begin: readonly WaitingLine[],
  currentIdOf: (name: string) => string | null,
  drawing: OneDrawing,
): LogQueue {
  const store = useStore();
  const words = useRefusalWords();
  const [waiting, setWaiting] = useState(begin);
  const [problem, setProblem] = useState<string | null>(null);
  /** Saved since `among` was read. */
  const [saved, setSaved] = useState<{ readonly among: Rows; readonly rows: Rows }>({
    among: stored,
    rows: [],
  });
  const queue = useRef(begin);
  const isBusy = useRef(false);
  const latest = useRef({ stored, currentIdOf, words });
  latest.current = { stored, currentIdOf, words };

  /** Begins at once, in the event itself: the line is on its way while the screen is being drawn. */
  const next = useCallback((): void => {
    const [first] = queue.current;
    if (!first || isBusy.current) return;
    isBusy.current = true;
    const { key, line } = first;
    const currentId = latest.current.currentIdOf(line.current);
    void store.logContribution(sessionId, { ...contributionOf(line, currentId), key }).then(
      ({ result }) => {
        const among = latest.current.stored;
        queue.current = queue.current.filter((each) => each.key !== key);
        isBusy.current = false;
        next();
        drawing.release(() => {
          if (!holds(among, result.id)) {
            setSaved((before) => ({ among, rows: [...(before.among === among ? before.rows : []), result] }));
          }
          setWaiting(queue.current);
        });
      },
      (error: unknown) => {
        isBusy.current = false;
        drawing.release(() => setProblem(latest.current.words(error)));
      },
    );
  }, [store, sessionId, drawing]);

  // What was left of an earlier sitting.
  useEffect(next, [next]);

  const [isSlow, setSlow] = useState(begin.length > 0);
  const isWaiting = waiting.length > 0;
  useEffect(() => {
    if (!isWaiting) return setSlow(false);
    const timer = setTimeout(() => setSlow(true), SLOW);
    return () => clearTimeout(timer);
  }, [isWaiting]);

  const enter = useCallback(
    (line: LogLine) => {
      queue.current = [...queue.current, { key: crypto.randomUUID(), line }];
      if (problem === null) next();
      return queue.current;
    },
    [next, problem],
  );
  const showWaiting = useCallback(() => setWaiting(queue.current), []);
  const retry = useCallback(() => {
    setProblem(null);
    next();
  }, [next]);
  const takeBack = useCallback((): LogLine | null => {
    const [first, ...others] = queue.current;
    if (!first || isBusy.current) return null;
    queue.current = others;
    setWaiting(others);
    setProblem(null);
    next();
    return first.line;
  }, [next]);
  const rows = useMemo(
    () => (saved.among === stored && saved.rows.length > 0 ? [...stored, ...saved.rows] : stored),
    [saved, stored],
  );
  return { waiting, isSlow, rows, problem, enter, showWaiting, retry, takeBack };
}
