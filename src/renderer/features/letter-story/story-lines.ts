/** The whole of what happened to a letter, in the order it was done, what was taken back among it. */
import type { JournalEntry } from '#core/journal/journal-entry';
import { byAddition } from '#core/letter/letter-state';
import type { LetterEvent, LetterEventOf } from '#core/records/letter-event';
import type { LetterVersion } from '#core/records/letter-version';

export interface StoryLine {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  /** Null for the beginning of the letter. */
  readonly event: Exclude<LetterEvent, { kind: 'withdrawn' }> | null;
  /** The text it is about, frozen: of what was put forward, approved, sent back or sent. */
  readonly version: LetterVersion | null;
  /** Of that text: the one its seal names, which stands on paper, else that of the version; null without a text. */
  readonly fingerprint: string | null;
  readonly withdrawal: LetterEventOf<'withdrawn'> | null;
}

/** The number of a frozen version among those of its letter, oldest first: "versie 2". */
export function versionNumber(version: LetterVersion, versions: readonly LetterVersion[]): number {
  return versions.toSorted((a, b) => (a.id < b.id ? -1 : 1)).findIndex(({ id }) => id === version.id) + 1;
}

export function storyLines(
  journal: readonly JournalEntry[],
  events: readonly LetterEvent[],
  versions: readonly LetterVersion[],
): readonly StoryLine[] {
  const [first] = journal;
  const begun: StoryLine[] = first
    ? [
        {
          id: first.id,
          at: first.at,
          by: first.actor,
          event: null,
          version: null,
          fingerprint: null,
          withdrawal: null,
        },
      ]
    : [];
  const sealed = new Map(
    events.flatMap((event) =>
      event.kind === 'signedOff' && event.seal ? [[event.versionId, event.seal.contentHash] as const] : [],
    ),
  );
  const withdrawals = new Map(
    events.flatMap((event) => (event.kind === 'withdrawn' ? [[event.eventId, event] as const] : [])),
  );
  const lines = events.toSorted(byAddition).flatMap((event): StoryLine[] => {
    if (event.kind === 'withdrawn') return [];
    const versionId = 'versionId' in event ? event.versionId : null;
    const version = versions.find(({ id }) => id === versionId) ?? null;
    return [
      {
        id: event.id,
        at: event.at,
        by: event.by,
        event,
        version,
        fingerprint: version && (sealed.get(version.id) ?? version.sha256),
        withdrawal: withdrawals.get(event.id) ?? null,
      },
    ];
  });
  return [...begun, ...lines];
}
