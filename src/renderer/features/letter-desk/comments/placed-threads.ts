/** Threads with the passage each is about, in the order of the text. */
import type { LetterBody } from '#core/letter/body';
import type { Thread } from '#core/letter/letter-comments';
import { comesBefore, type Passage, passageOf, passageText } from '#core/letter/passages';
import type { Anchors } from '#store';

export interface PlacedThread extends Thread {
  /** Null where it is about the letter as a whole, and where the passage is gone. */
  readonly passage: Passage | null;
  readonly about: 'passage' | 'letter' | 'gone';
}

/**
 * By its anchor; where the text it was tied to was moved, which takes it out and puts it in again, by its words. An
 * anchor whose passage has other words altogether is still that passage: somebody rewrote it.
 */
function passageOfThread({ first }: Thread, anchors: Anchors, body: LetterBody): Passage | null {
  if (first.anchor === null) return null;
  const found = anchors.passageOf(first.anchor);
  if (found && passageText(body, found).trim() !== '') return found;
  return passageOf(body, first.quote);
}

export function placedThreads(
  threads: readonly Thread[],
  anchors: Anchors | null,
  body: LetterBody | null,
): PlacedThread[] {
  const placed = threads.map((thread): PlacedThread => {
    const passage = anchors && body ? passageOfThread(thread, anchors, body) : null;
    const about = thread.first.anchor === null ? 'letter' : passage ? 'passage' : 'gone';
    return { ...thread, passage, about };
  });
  const rank = { letter: 0, passage: 1, gone: 2 } as const;
  return placed.sort((a, b) => {
    if (a.about !== b.about) return rank[a.about] - rank[b.about];
    if (!a.passage || !b.passage) return 0;
    if (comesBefore(a.passage.from, b.passage.from)) return -1;
    return comesBefore(b.passage.from, a.passage.from) ? 1 : 0;
  });
}

export function openThreads<T extends Thread>(threads: readonly T[]): T[] {
  return threads.filter(({ first }) => first.resolved === null);
}
