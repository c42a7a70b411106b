import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BodyNode } from '#core/letter/body';
import { type CitableRecords, citableSources } from '#core/letter/citable-sources';
import { type CitationWords, citationWords, readerOf } from '#core/letter/citation-words';
import { letterState, standingEvents } from '#core/letter/letter-state';
import { formOf, isWordOf, staleCitations, wordsNow } from '#core/letter/stale-citations';
import { type LetterKind, letterKinds } from '#core/records/letter';
import type { LetterEvent } from '#core/records/letter-event';
import { day, uuid } from './letters';

const base = { v: 1, deleted: null, at: '2026-01-01T10:00:00.000Z', by: uuid(1) };

function letterWith(nr: number, kind: LetterKind, on: string | null, events: readonly LetterEvent[] = []) {
  const id = uuid(nr);
  const date = on === null ? null : day(on);
  return {
    id,
    kind,
    subject: `Onderwerp ${nr}`,
    date,
    state: letterState(events),
    events: standingEvents(events),
  };
}
const given = (nr: number, letter: number, reference: string): LetterEvent => ({
  ...base,
  id: uuid(nr),
  letterId: uuid(letter),
  kind: 'referenceGiven',
  reference,
});
const replied = (
  nr: number,
  letter: number,
  on: string,
  reference: string,
  documentId: string | null = null,
): LetterEvent => ({
  ...base,
  id: uuid(nr),
  letterId: uuid(letter),
  kind: 'replied',
  on: day(on),
  form: 'final',
  reference,
  remark: '',
  documentId,
});
const document = (nr: number, on: string | null, direction: 'incoming' | 'outgoing' | null = null) => ({
  ...base,
  id: uuid(nr),
  dossierId: uuid(3),
  letterId: null,
  fileName: 'Beleidsplan Wmo.pdf',
  mediaType: 'application/pdf',
  size: 1,
  hash: '0'.repeat(64),
  date: on === null ? null : day(on),
  addedAt: '2026-01-01T10:00:00.000Z',
  remark: '',
  unread: false,
  direction,
});
const definition = (nr: number, on: string | null) => ({
  ...base,
  id: uuid(nr),
  dossierId: uuid(3),
  on: on === null ? null : day(on),
  term: 'gratis ondersteuning',
  words: 'Iemand krijgt hulp.',
  where: 'pré-conferentie',
  amendments: [],
});
const nothing: CitableRecords = { letters: [], documents: [], definitions: [], contributions: [] };
const citing = uuid(99);
const cite = (source: string, id: string, words: string): BodyNode => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'citation', attrs: { source, id, words } }] }],
});

describe('the words of a citation', () => {
  const words = (records: Partial<CitableRecords>, reader: 'executive' | 'other' = 'executive') =>
    citableSources({ ...nothing, ...records }, citing, reader).map((source) => source.words);

  test('of a letter of our own', () => {
    const letters = [letterWith(10, 'unsolicitedAdvice', '2016-10-28', [given(11, 10, '2016/17')])];
    expect(words({ letters })).toEqual([
      {
        short: 'ons ongevraagd advies van 28 oktober 2016',
        full: 'ons ongevraagd advies van 28 oktober 2016 (2016/17)',
        day: '28 oktober 2016',
      },
    ]);
  });

  test('of a reply, to who wrote it and to another', () => {
    const letters = [letterWith(10, 'questions', null, [replied(11, 10, '2015-06-16', '2015/33')])];
    const [reply] = words({ letters });
    expect(reply).toEqual({
      short: 'uw reactie van 16 juni 2015',
      full: 'uw reactie van 16 juni 2015 (kenmerk 2015/33)',
      day: '16 juni 2015',
    });
    expect(words({ letters }, 'other')[0]?.short).toBe('de reactie van het college van 16 juni 2015');
  });

  test('of a document, by what is known of it', () => {
    expect(words({ documents: [document(5, '2016-05-03', 'incoming')] })[0]).toEqual({
      short: 'uw brief van 3 mei 2016',
      full: 'uw brief van 3 mei 2016 (“Beleidsplan Wmo”)',
      day: '3 mei 2016',
    });
    expect(words({ documents: [document(5, '2016-05-03', 'outgoing')] })[0]?.short).toBe(
      'onze brief van 3 mei 2016',
    );
    expect(words({ documents: [document(5, null)] })[0]).toEqual({
      short: 'het stuk “Beleidsplan Wmo”',
      full: 'het stuk “Beleidsplan Wmo”',
      day: null,
    });
  });

  test('of a version of the working definition', () => {
    expect(words({ definitions: [definition(5, '2016-06-05')], contributions: [] })[0]).toEqual({
      short: 'de werkdefinitie van 5 juni 2016',
      full: 'de werkdefinitie van “gratis ondersteuning”, vastgesteld op 5 juni 2016 (pré-conferentie)',
      day: '5 juni 2016',
    });
  });

  test('are no other for a letter of any kind when it has no date yet', () => {
    for (const letterKind of letterKinds) {
      const {
        short,
        full,
        day: date,
      } = citationWords({ kind: 'letter', letterKind, day: null, reference: '' }, 'executive');
      expect(short).toMatch(/^(?:ons|onze) /);
      expect([full, date]).toEqual([short, null]);
    }
  });

  test('speak to the executive unless the letter goes to another', () => {
    expect(readerOf([])).toBe('executive');
    expect(readerOf(['Aan het college van burgemeester en wethouders'])).toBe('executive');
    expect(readerOf(['B&W van Merenveld', 'Postbus 1'])).toBe('executive');
    expect(readerOf(['De gemeenteraad van Merenveld', 'via de griffie'])).toBe('other');
  });
});

describe('what can be cited', () => {
  test('is all of the dossier but the letter itself, newest first, what has no date last', () => {
    const sources = citableSources(
      {
        letters: [
          letterWith(10, 'unsolicitedAdvice', '2016-10-28', [replied(11, 10, '2017-01-05', '')]),
          letterWith(99, 'followUpAdvice', '2017-03-01'),
          letterWith(12, 'questions', null),
        ],
        documents: [document(5, '2016-12-01')],
        definitions: [definition(6, '2016-06-05')],
        contributions: [],
      },
      citing,
      'executive',
    );
    expect(sources.map(({ source, id }) => `${source} ${Number(id.slice(-12))}`)).toEqual([
      'reply 11',
      'document 5',
      'letter 10',
      'definition 6',
      'letter 12',
    ]);
    expect(sources.map(({ isDraft }) => isDraft)).toEqual([false, false, true, false, true]);
  });

  test('the file of a reply stands in the list as the reply, and stays a source', () => {
    const records = {
      ...nothing,
      letters: [letterWith(10, 'questions', '2016-01-01', [replied(11, 10, '2016-02-02', '', uuid(5))])],
      documents: [document(5, '2016-02-02', 'incoming')],
    };
    const sources = citableSources(records, citing, 'executive');
    expect(sources.filter(({ isListed }) => isListed).map(({ source }) => source)).toEqual([
      'reply',
      'letter',
    ]);
    expect(staleCitations(cite('document', uuid(5), 'uw brief van 2 februari 2016'), sources)).toEqual([]);
  });
});

describe('a citation that went stale', () => {
  const reply = (on: string, reference: string) =>
    citableSources(
      { ...nothing, letters: [letterWith(10, 'questions', '2015-04-07', [replied(11, 10, on, reference)])] },
      citing,
      'executive',
    );
  const before = reply('2015-06-16', '');
  const id = uuid(11);

  test('is none as long as it says what the source says, at the start of a sentence too', () => {
    for (const words of ['uw reactie van 16 juni 2015', 'Uw reactie van 16 juni 2015', '16 juni 2015']) {
      expect(staleCitations(cite('reply', id, words), before)).toEqual([]);
    }
  });

  test('is found when the date changed, and the new words keep the form and the capital', () => {
    const now = reply('2015-06-17', '2015/33');
    const found = (words: string) =>
      staleCitations(cite('reply', id, words), now).map((each) => each.problem === 'changed' && each.now);
    expect(found('Uw reactie van 16 juni 2015')).toEqual(['Uw reactie van 17 juni 2015']);
    expect(found('16 juni 2015')).toEqual(['17 juni 2015']);
    expect(found('uw reactie van 16 juni 2015 (kenmerk 2015/3)')).toEqual([
      'uw reactie van 17 juni 2015 (kenmerk 2015/33)',
    ]);
  });

  test('is found when the source is gone', () => {
    expect(staleCitations(cite('reply', uuid(12), 'uw reactie'), before)).toMatchObject([
      { problem: 'gone' },
    ]);
    expect(staleCitations(cite('reply', id, 'uw reactie van 16 juni 2015'), [])).toMatchObject([
      { problem: 'gone' },
    ]);
  });

  test('is found in a table, a point and an annex, in reading order', () => {
    const one = cite('reply', id, 'uw reactie van 1 mei 2015').content ?? [];
    const two = cite('reply', id, 'uw reactie van 2 mei 2015').content ?? [];
    const body: BodyNode = {
      type: 'doc',
      content: [
        { type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: one }] }] },
        { type: 'annex', content: [{ type: 'advicePoint', content: two }] },
      ],
    };
    expect(staleCitations(body, before).map(({ citation }) => citation.words)).toEqual([
      'uw reactie van 1 mei 2015',
      'uw reactie van 2 mei 2015',
    ]);
  });

  test('mended, is none any more: whatever it said', () => {
    const anyWords: fc.Arbitrary<CitationWords> = fc
      .record({
        name: fc.stringMatching(/^[a-zé]{1,8}$/),
        day: fc.option(fc.stringMatching(/^[1-9] mei$/), { nil: null }),
      })
      .map(({ name, day: on }) => ({ short: name, full: `${name} (x)`, day: on }));
    fc.assert(
      fc.property(fc.string(), anyWords, (words, source) => {
        const mended = wordsNow(words, source);
        expect(isWordOf(mended, source)).toBe(true);
        expect(wordsNow(mended, source).toLowerCase()).toBe(mended.toLowerCase());
      }),
      { seed: 20261130, numRuns: 300 },
    );
  });

  test('tells its form by its look', () => {
    expect(['16 juni 2015', 'uw brief (“x”)', 'uw brief'].map(formOf)).toEqual(['day', 'full', 'short']);
  });
});
