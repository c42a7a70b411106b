/** The files of many letters, one after the other; a letter that cannot be made is named, and the others go on. */
import type { LetterDocument } from '#core/letter/letter-document';
import type { LetterWriter } from '#documents';

export interface LetterToMake {
  /** Of its file. */
  readonly name: string;
  /** How it is called to a person. */
  readonly title: string;
  readonly letter: () => Promise<LetterDocument>;
}

export interface NotMade {
  readonly title: string;
  readonly error: unknown;
}

export interface ManyMade {
  readonly made: number;
  readonly failed: readonly NotMade[];
}

/** Lets the screen have its turn: a letter takes some milliseconds, and there may be a thousand. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/**
 * `keep` may reject for one file, which then counts as not made. Rejects with the signal's reason once that is aborted;
 * what was kept until then stays.
 */
export async function exportMany(
  letters: readonly LetterToMake[],
  writer: LetterWriter,
  keep: (name: string, bytes: Uint8Array) => Promise<void>,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<ManyMade> {
  const failed: NotMade[] = [];
  for (const [at, { name, title, letter }] of letters.entries()) {
    signal.throwIfAborted();
    onProgress(at);
    await nextTurn();
    try {
      await keep(name, await writer.write(await letter()));
    } catch (error) {
      failed.push({ title, error });
    }
  }
  signal.throwIfAborted();
  onProgress(letters.length);
  return { made: letters.length - failed.length, failed };
}
