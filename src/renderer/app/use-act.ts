/**
 * Doing something: runs a command, says what was done with the offer to undo it, and turns a refusal into
 * words for the field it belongs to or for a notice.
 */

import { useCallback, useState } from 'react';
import { Refusal } from '#core/refusals/refusal';
import type { Committed } from '#store';
import { useUndoBar } from '../ui/undo-bar';
import { useRefusalWords } from './refusal-words';
import { useStore } from './store-context';

export interface Problem {
  /** The field it stands beside; null for one that concerns the whole. */
  readonly field: string | null;
  readonly words: string;
}

export interface Act {
  /**
   * The command's result, or null when it was refused (then `problem` says why). With `said`, the undo bar
   * shows it with a way back; without, nothing is shown.
   */
  readonly run: <T>(command: () => Promise<Committed<T>>, said?: string) => Promise<Committed<T> | null>;
  readonly problem: Problem | null;
  /** The words of the problem if it belongs to `field`. */
  readonly problemOf: (field: string) => string | null;
  readonly clear: () => void;
  readonly isBusy: boolean;
}

export function useAct(): Act {
  const store = useStore();
  const words = useRefusalWords();
  const bar = useUndoBar();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);

  const run = useCallback<Act['run']>(
    async (command, said) => {
      setBusy(true);
      try {
        const done = await command();
        setProblem(null);
        const { entryId } = done;
        if (said !== undefined && entryId !== null) {
          bar.show({
            message: said,
            onUndo: () => void store.undo(entryId).catch((error) => bar.show({ message: words(error) })),
          });
        }
        return done;
      } catch (error) {
        setProblem({ field: error instanceof Refusal ? error.field : null, words: words(error) });
        return null;
      } finally {
        setBusy(false);
      }
    },
    [bar, store, words],
  );
  const problemOf = useCallback(
    (field: string) => (problem?.field === field ? problem.words : null),
    [problem],
  );
  const clear = useCallback(() => setProblem(null), []);
  return { run, problem, problemOf, clear, isBusy };
}
