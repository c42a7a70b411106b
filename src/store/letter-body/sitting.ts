/** One person's time at a letter, from opening it to leaving it: what is to be kept of it, and who wrote. */
import type { LetterBody } from '#core/letter/body';
import { keepVersionByItself } from '../commands/version-commands';
import type { StoreContext } from '../context';
import { noteWriter } from './writers';

export interface Sitting {
  /** With every change made here. */
  readonly wrote: () => void;
  /** After the last change is in the database. */
  readonly left: () => Promise<void>;
}

/** How often at most it is noted that somebody is writing, in milliseconds. */
const NOTE_EVERY = 60_000;

/** Runs when nothing else wants the time: never between a key and its letter. */
function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: 5000 });
  else setTimeout(work, 200);
}

/** `found` is the text as it was opened. */
export function sittingAt(context: StoreContext, letterId: string, found: LetterBody): Sitting {
  const { db, making } = context;
  let noted = 0;
  // One after the other: a note that overtook the version before it would be told with that one.
  let work: Promise<unknown> = Promise.resolve();
  const then = (next: () => Promise<unknown>): void => {
    // What fails here is a version not kept or a name not noted; the text itself is safe, and tells its own trouble.
    work = work.then(next).catch(() => {});
  };
  return {
    wrote: () => {
      const at = making.clock.now();
      const isFirst = noted === 0;
      if (!isFirst && Date.parse(at) - noted < NOTE_EVERY) return;
      noted = Date.parse(at);
      const by = making.actor;
      whenIdle(() => {
        if (isFirst) then(() => keepVersionByItself(context, letterId, 'begin', found));
        then(() => noteWriter(db, letterId, by, at));
      });
    },
    left: async () => {
      if (noted === 0) return;
      await new Promise<void>((resolve) => {
        whenIdle(resolve);
      });
      then(() => keepVersionByItself(context, letterId, 'leave'));
      await work;
    },
  };
}
