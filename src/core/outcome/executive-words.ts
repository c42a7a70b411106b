/**
 * The executive's own words, to hold it to: what was quoted from its replies, what a memo answered, what it said of a
 * motion. Each once, with where it can be read.
 */
import type { CalendarDay } from '#core/calendar/calendar-day';
import { repliesOf } from '#core/outcome/point-outcomes';
import { standing } from '#core/outcome/standing';
import type { LetterEvent } from '#core/records/letter-event';
import type { MotionEvent } from '#core/records/motion-event';
import type { OutcomeEvent } from '#core/records/outcome-event';
import type { PassagePlace } from '#core/records/passage-place';

export interface ExecutiveWords {
  /** Of the event that has them. */
  readonly id: string;
  readonly words: string;
  readonly on: CalendarDay;
  /** Of the reply; empty where there is none. */
  readonly reference: string;
  /** What a letter cites with them: the event of the reply, or the document; null where neither is kept. */
  readonly source: { readonly source: 'reply' | 'document'; readonly id: string } | null;
  /** Null for what was said of a motion. */
  readonly point: { readonly letterId: string; readonly pointId: string } | null;
  readonly motionId: string | null;
  readonly place: PassagePlace | null;
}

/** Words that were quoted for several points are one. */
function once(found: readonly ExecutiveWords[]): ExecutiveWords[] {
  const seen = new Map<string, ExecutiveWords>();
  for (const each of found) {
    const key = `${each.source?.id ?? each.id}/${each.words}`;
    if (!seen.has(key)) seen.set(key, each);
  }
  return [...seen.values()];
}

/** Of a letter: what counts of its replies, the later verdict of one reply instead of the earlier, and of its answers. */
export function wordsAboutLetter(
  letterEvents: readonly LetterEvent[],
  outcomeEvents: readonly OutcomeEvent[],
): ExecutiveWords[] {
  const replies = repliesOf(letterEvents);
  const counts = new Map<string, ExecutiveWords>();
  for (const event of standing(outcomeEvents)) {
    if (event.kind === 'verdict') {
      const { id, words, place, letterId, pointId } = event;
      const reply = replies.get(event.replyId);
      if (!reply) continue;
      counts.set(`${reply.id}/${pointId}`, {
        id,
        words,
        on: reply.on,
        reference: reply.reference,
        source: { source: 'reply', id: reply.id },
        point: { letterId, pointId },
        motionId: null,
        place,
      });
    } else if (event.kind === 'answered' && event.documentId !== null) {
      const { id, words, on, documentId, letterId, pointId } = event;
      counts.set(`${documentId}/${pointId}`, {
        id,
        words,
        on,
        reference: '',
        source: { source: 'document', id: documentId },
        point: { letterId, pointId },
        motionId: null,
        place: null,
      });
    }
  }
  return once([...counts.values()].filter(({ words }) => words !== ''));
}

/** What the executive says last about carrying out each motion. */
export function wordsAboutMotions(motionEvents: readonly MotionEvent[]): ExecutiveWords[] {
  const counts = new Map<string, ExecutiveWords>();
  for (const event of standing(motionEvents)) {
    if (event.kind !== 'executiveSaid') continue;
    const { id, words, on, documentId, motionId } = event;
    const source = documentId === null ? null : ({ source: 'document', id: documentId } as const);
    counts.set(motionId, { id, words, on, reference: '', source, point: null, motionId, place: null });
  }
  return once([...counts.values()].filter(({ words }) => words !== ''));
}

/** Of a dossier, the latest first. */
export function latestFirst(found: readonly ExecutiveWords[]): ExecutiveWords[] {
  return once([...found].sort((a, b) => (a.on === b.on ? (a.id < b.id ? 1 : -1) : a.on < b.on ? 1 : -1)));
}
