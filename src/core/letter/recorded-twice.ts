import { standingEvents } from '#core/letter/letter-state';
import type { LetterEvent, LetterEventOf } from '#core/records/letter-event';
import { Refusal } from '#core/refusals/refusal';

/** What makes one entry another than the one before it; who, when and in what words it was recorded does not. */
const TELLING = {
  received: [],
  acknowledged: [],
  replied: ['form', 'reference'],
  extended: ['until'],
  promised: ['day'],
  resent: ['channel', 'restarts'],
} as const satisfies { readonly [K in LetterEvent['kind']]?: readonly (keyof LetterEventOf<K>)[] };

/** A second entry of the same thing on the same day: two people recorded it, or one twice. */
export function recordedTwice(event: LetterEvent, events: readonly LetterEvent[]): Refusal | null {
  if (!(event.kind in TELLING) || !('on' in event)) return null;
  const fields: readonly string[] = ['on', ...TELLING[event.kind as keyof typeof TELLING]];
  const same = standingEvents(events).find(
    (other) =>
      other.kind === event.kind &&
      fields.every((field) => Reflect.get(other, field) === Reflect.get(event, field)),
  );
  return same ? new Refusal('event.recordedAlready', { on: event.on }, 'on') : null;
}
