import { describe, expect, test } from 'vitest';
import type { JournalEntry } from '#core/journal/journal-entry';
import type { LetterEvent } from '#core/records/letter-event';
import { eventLines, workLines } from '../../../../src/renderer/features/letter-desk/panel/history.ts';

let count = 0;

function event(kind: LetterEvent['kind'], rest: Record<string, unknown> = {}): LetterEvent {
  count += 1;
  const id = `0198a8de-0000-7000-8000-${String(count).padStart(12, '0')}`;
  return {
    id,
    v: 1,
    deleted: null,
    letterId: 'l',
    by: 'p',
    at: `2026-11-01T09:00:00.${String(count).padStart(3, '0')}Z`,
    kind,
    ...rest,
  } as LetterEvent;
}

function entry(intent: JournalEntry['intent'], at: string, fields: string[] = [], actor = 'p'): JournalEntry {
  count += 1;
  const changes = [
    {
      kind: 'patched',
      table: 'letters',
      id: 'l',
      fields: Object.fromEntries(fields.map((field) => [field, { from: '', to: 'x' }])),
    },
  ];
  return {
    id: `e${count}`,
    intent,
    at: `2026-11-01T${at}:00.000Z`,
    actor,
    changes,
  } as unknown as JournalEntry;
}

describe('the events of a letter', () => {
  test('stand newest first; a dispatch on which a reply rests cannot be taken back', () => {
    const given = event('referenceGiven', { reference: '2026/01' });
    const sent = event('dispatched', { on: '2026-11-01' });
    const replied = event('replied', { on: '2026-11-02', form: 'final' });
    const lines = eventLines([given, sent, replied]);
    expect(lines.map((line) => [line.event.kind, line.canWithdraw])).toEqual([
      ['replied', true],
      ['dispatched', false],
      ['referenceGiven', false],
    ]);
  });

  test('one that was taken back stays, with who did it', () => {
    const sent = event('dispatched', { on: '2026-11-01' });
    const withdrawn = event('withdrawn', { eventId: sent.id, reason: 'Verkeerde dag' });
    const [line, ...more] = eventLines([sent, withdrawn]);
    expect(more).toEqual([]);
    expect(line).toMatchObject({ canWithdraw: false, withdrawal: { reason: 'Verkeerde dag' } });
  });
});

describe('who did what', () => {
  test('filling in the head in one sitting is one line, with every field once', () => {
    // Among the events already.
    const given = {
      ...entry('giveReference', '09:00'),
      changes: [{ kind: 'added', table: 'letterEvents', id: 'x', row: {} }],
    } as unknown as JournalEntry;
    const lines = workLines([
      entry('createLetter', '09:00'),
      given,
      entry('changeLetterHead', '09:01', ['subject']),
      entry('changeLetterHead', '09:02', ['subject', 'date']),
      entry('changeLetterHead', '11:00', ['closing']),
      entry('changeLetterHead', '11:01', ['closing'], 'other'),
    ]);
    expect(lines.map((line) => [line.entry.intent, line.fields])).toEqual([
      ['changeLetterHead', ['closing']],
      ['changeLetterHead', ['closing']],
      ['changeLetterHead', ['subject', 'date']],
      ['createLetter', []],
    ]);
  });
});
