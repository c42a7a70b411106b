/** What happened to one letter, as lines: what decides first, and who worked on it when. */

import type { JournalEntry } from '#core/journal/journal-entry';
import { withdrawalRefusal } from '#core/letter/letter-events';
import { byAddition, standingEvents } from '#core/letter/letter-state';
import type { LetterEvent } from '#core/records/letter-event';

export interface EventLine {
  readonly event: Exclude<LetterEvent, { kind: 'withdrawn' }>;
  /** Taken back later: shown, struck through. */
  readonly withdrawal: Extract<LetterEvent, { kind: 'withdrawn' }> | null;
  readonly canWithdraw: boolean;
}

/** Newest first, with what was taken back. */
export function eventLines(events: readonly LetterEvent[]): EventLine[] {
  const standing = new Set(standingEvents(events).map((event) => event.id));
  const lines: EventLine[] = [];
  for (const event of events) {
    if (event.kind === 'withdrawn') continue;
    const withdrawal =
      events.find((other) => other.kind === 'withdrawn' && other.eventId === event.id) ?? null;
    lines.push({
      event,
      withdrawal: withdrawal?.kind === 'withdrawn' ? withdrawal : null,
      canWithdraw: standing.has(event.id) && withdrawalRefusal(events, event.id) === null,
    });
  }
  return lines.sort((a, b) => byAddition(b.event, a.event));
}

export interface WorkLine {
  readonly entry: JournalEntry;
  /** Fields of the head that were changed, of all entries gathered in this line. */
  readonly fields: readonly string[];
}

/** As long as one goes on with the same work within this many milliseconds, it is one line. */
const ONE_SITTING = 30 * 60_000;

function fieldsOf(entry: JournalEntry): string[] {
  return entry.changes.flatMap((change) =>
    change.kind === 'patched' && change.table === 'letters' ? Object.keys(change.fields) : [],
  );
}

/** What is among the events already is not told twice. */
function isEvent(entry: JournalEntry): boolean {
  return (
    entry.intent !== 'undo' &&
    entry.changes.every(({ table }) => table === 'letterEvents' || table === 'letterVersions')
  );
}

/** The journal newest first; filling in the head, which saves as one types, counts as one line a sitting. */
export function workLines(journal: readonly JournalEntry[]): WorkLine[] {
  const lines: WorkLine[] = [];
  for (const entry of journal.toReversed()) {
    if (isEvent(entry)) continue;
    const later = lines.at(-1);
    const joins =
      later !== undefined &&
      entry.intent === 'changeLetterHead' &&
      later.entry.intent === entry.intent &&
      later.entry.actor === entry.actor &&
      Date.parse(later.entry.at) - Date.parse(entry.at) < ONE_SITTING;
    if (joins && later) {
      lines[lines.length - 1] = {
        entry: later.entry,
        fields: [...new Set([...later.fields, ...fieldsOf(entry)])],
      };
    } else lines.push({ entry, fields: fieldsOf(entry) });
  }
  return lines;
}
