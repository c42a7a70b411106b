import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type CalendarDay, calendarDayOf } from '#core/calendar/calendar-day';
import { citationOf, plainText, walk } from '#core/letter/body';
import { type HistoryEvent, historyEvents, type LetterOfDossier } from '#core/letter/history-events';
import { historyText } from '#core/letter/history-text';
import { letterState } from '#core/letter/letter-state';
import type { DossierDocument } from '#core/records/dossier-document';
import { letterKinds } from '#core/records/letter';
import type { LetterEvent } from '#core/records/letter-event';
import { rule } from './letters.ts';

const day = calendarDayOf;
const text = (events: readonly HistoryEvent[], reader: 'executive' | 'other' = 'executive'): string =>
  plainText({ type: 'doc', content: historyText(events, reader) });

const letter = (on: string, set: Partial<Extract<HistoryEvent, { kind: 'letter' }>> = {}): HistoryEvent => ({
  kind: 'letter',
  day: day(on),
  id: `letter ${on}`,
  letterKind: 'unsolicitedAdvice',
  date: day(on),
  reference: '',
  ...set,
});
const reply = (on: string, form: 'interim' | 'final' = 'final'): HistoryEvent => ({
  kind: 'reply',
  day: day(on),
  id: `reply ${on}`,
  form,
  reference: '',
});

test('a few events are a paragraph, each tied to what it was', () => {
  const events = [
    letter('2015-04-07', { letterKind: 'questions' }),
    letter('2015-05-12', { reference: '2015/12' }),
    reply('2015-06-16'),
  ];
  const [paragraph, ...rest] = historyText(events, 'executive');
  expect(rest).toEqual([]);
  expect(text(events)).toBe(
    'Op 7 april 2015 stelden wij u vragen. Op 12 mei 2015 gaven wij u ongevraagd advies (kenmerk 2015/12). Op 16 juni 2015 reageerde u.',
  );
  expect([...walk(paragraph ?? { type: 'x' })].map(citationOf).filter((each) => each !== null)).toEqual([
    { source: 'letter', id: 'letter 2015-04-07', words: '7 april 2015' },
    { source: 'letter', id: 'letter 2015-05-12', words: '12 mei 2015' },
    { source: 'reply', id: 'reply 2015-06-16', words: '16 juni 2015' },
  ]);
});

test('to others than the executive it is the executive that replied', () => {
  expect(text([letter('2015-04-07'), reply('2015-06-16')], 'other')).toBe(
    'Op 7 april 2015 gaven wij het college ongevraagd advies. Op 16 juni 2015 reageerde het college.',
  );
});

test('a promised day is told as the last one', () => {
  const promise: HistoryEvent = {
    kind: 'promise',
    day: day('2015-06-16'),
    id: 'p',
    promised: day('2015-08-25'),
  };
  expect(text([promise])).toBe('Op 16 juni 2015 zegde u toe uiterlijk 25 augustus 2015 te reageren.');
});

test('a letter that went out later than it is dated is told with both days', () => {
  expect(text([letter('2015-04-09', { date: day('2015-04-07') })])).toBe(
    'Op 9 april 2015 stuurden wij u ons ongevraagd advies van 7 april 2015.',
  );
});

test('a day is named once, and reminders in a row are one sentence', () => {
  const reminder = (on: string): HistoryEvent => letter(on, { letterKind: 'reminder' });
  expect(
    text([
      letter('2015-04-07'),
      { kind: 'document', day: day('2015-04-07'), id: 'd', name: 'Nota', direction: 'incoming' },
      reminder('2015-06-01'),
      reminder('2015-07-01'),
    ]),
  ).toBe(
    'Op 7 april 2015 gaven wij u ongevraagd advies. Diezelfde dag ontvingen wij het stuk “Nota”. Wij herinnerden u aan uw reactie op 1 juni 2015 en 1 juli 2015.',
  );
});

test('nothing yet is said as it is', () => {
  expect(text([])).toBe('Dit is onze eerste brief over dit onderwerp.');
});

test('more is a list, and of many the older years are summed up', () => {
  const seven = Array.from({ length: 7 }, (_, n) =>
    n % 2 === 0 ? letter(`2015-0${n + 1}-07`) : reply(`2015-0${n + 1}-07`),
  );
  expect(historyText(seven, 'executive').map(({ type }) => type)).toEqual(['paragraph', 'bulletList']);
  const forty = Array.from({ length: 40 }, (_, n) =>
    letter(`20${10 + Math.floor(n / 4)}-0${1 + (n % 4)}-03`),
  );
  const [, years, , last] = historyText(forty, 'executive');
  expect(years?.content).toHaveLength(9);
  expect(last?.content).toHaveLength(4);
  expect(text(forty)).toContain('2010: Wij schreven vier keer.');
});

describe('for any dossier', () => {
  const anyDay = fc.nat(4000).map((n): CalendarDay => addDays(day('2014-01-01'), n));
  const event: fc.Arbitrary<HistoryEvent> = fc.oneof(
    fc.tuple(anyDay, fc.constantFrom(...letterKinds), fc.uuid(), fc.nat(3)).map(
      ([on, letterKind, id, late]): HistoryEvent => ({
        kind: 'letter',
        day: on,
        id,
        letterKind,
        date: late === 0 ? addDays(on, -2) : on,
        reference: late === 1 ? '2015/3' : '',
      }),
    ),
    fc
      .tuple(anyDay, fc.constantFrom('interim', 'final'), fc.uuid())
      .map(([on, form, id]): HistoryEvent => ({ kind: 'reply', day: on, id, form, reference: '' })),
    fc.tuple(anyDay, fc.uuid()).map(([on, id]): HistoryEvent => ({ kind: 'departure', day: on, id })),
    fc
      .tuple(anyDay, fc.uuid(), anyDay)
      .map(([on, id, promised]): HistoryEvent => ({ kind: 'promise', day: on, id, promised })),
    fc
      .tuple(anyDay, fc.uuid(), anyDay)
      .map(([on, id, until]): HistoryEvent => ({ kind: 'extension', day: on, id, until })),
    fc
      .tuple(anyDay, fc.uuid(), fc.constantFrom('incoming', 'outgoing', null))
      .map(
        ([on, id, direction]): HistoryEvent => ({ kind: 'document', day: on, id, name: 'Nota', direction }),
      ),
  );
  const events = fc
    .array(event, { maxLength: 40 })
    .map((all) => all.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)));

  test('it is short, in plain sentences, and says nothing twice', () => {
    fc.assert(
      fc.property(events, fc.constantFrom('executive', 'other'), (all, reader) => {
        const told = text(all, reader);
        const sentences = told.split(/(?<=[.:])\s+/);
        for (const sentence of sentences) {
          expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(20);
        }
        expect(told).not.toMatch(/undefined|null|NaN| {2}/);
        expect(historyText(all, reader).length).toBeLessThanOrEqual(4);
        const dated = sentences.filter((sentence) => /^Op \d/.test(sentence));
        for (const [index, sentence] of dated.entries()) expect(sentence).not.toBe(dated[index + 1]);
      }),
      { seed: 20_261_122, numRuns: 300 },
    );
  });
});

describe('from the records', () => {
  const base = { v: 3, deleted: null, letterId: 'a', by: 'me' } as const;
  const events: LetterEvent[] = [
    {
      ...base,
      id: 'e1',
      at: '2015-04-07T10:00:00.000Z',
      kind: 'dispatched',
      on: day('2015-04-07'),
      channel: 'email',
      recipients: [],
      versionId: 'v',
      rule,
    },
    {
      ...base,
      id: 'e2',
      at: '2015-06-16T10:00:00.000Z',
      kind: 'replied',
      on: day('2015-06-16'),
      form: 'final',
      reference: '',
      remark: '',
      documentId: 'file',
    },
  ];
  const sent: LetterOfDossier = {
    id: 'a',
    kind: 'questions',
    date: day('2015-04-07'),
    events,
    state: letterState(events),
  };
  const document = (id: string, set: Partial<DossierDocument> = {}): DossierDocument => ({
    id,
    v: 1,
    deleted: null,
    dossierId: 'd',
    letterId: null,
    fileName: 'Beleidsnota.pdf',
    mediaType: 'application/pdf',
    size: 1,
    hash: 'a'.repeat(64),
    date: day('2015-05-01'),
    addedAt: '2015-05-01T10:00:00.000Z',
    remark: '',
    unread: false,
    direction: null,
    ...set,
  });

  test('come what was sent, what came back and what lies there, once each', () => {
    const draft = { ...sent, id: 'b', events: [], state: letterState([]) };
    const documents = [
      document('paper'),
      document('file'),
      document('of-letter', { letterId: 'a' }),
      document('undated', { date: null }),
    ];
    expect(historyEvents([draft, sent], documents, null).map(({ kind, id }) => [kind, id])).toEqual([
      ['letter', 'a'],
      ['document', 'paper'],
      ['reply', 'e2'],
    ]);
    expect(historyEvents([sent], [], 'a')).toEqual([]);
  });
});
