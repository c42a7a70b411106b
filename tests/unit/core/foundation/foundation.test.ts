import { describe, expect, test } from 'vitest';
import { cellOf, currentKey, foundationOf } from '#core/foundation/foundation';
import { linkContributions, unlinkContributions } from '#core/foundation/link';
import { atSession, quotableOf } from '#core/foundation/quotable';
import type { AdvicePoint } from '#core/letter/points';
import { Refusal } from '#core/refusals/refusal';
import { contribution, current, link, making, session, written } from '../ordering/contributions.ts';

const points: AdvicePoint[] = ['p', 'q'].map((id, at) => ({
  id,
  number: String(at + 1),
  branch: 'primary',
  kind: 'recommendation',
  text: 'Doe iets',
}));

const rows = [
  contribution('a', 'Meer bussen', { organisation: 'Ouderenbond', currentId: 'c1' }),
  contribution('a2', 'Vaker een bus', { mergedInto: 'a', organisation: 'Ouderenbond' }),
  contribution('b', 'De bus is goed zo', { organisation: 'ouderenbond', currentId: 'c2' }),
  contribution('c', 'De lift is stuk', { organisation: 'Huurdersvereniging' }),
  contribution('other', 'Zelfde stroming, andere dag', { sessionId: 't', currentId: 't1' }),
];
const records = {
  sessions: [session(), session({ id: 't', kind: 'panel' })],
  currents: [current('c1', 'Meer'), current('c2', 'Genoeg'), current('t1', ' meer', { sessionId: 't' })],
  contributions: rows,
  links: [link('a2', 'p'), link('b', 'p', 'against'), link('other', 'p'), link('c', 'gone')],
};

describe('what a point rests on', () => {
  const { points: founded, adrift, untaken, currents, hasInput } = foundationOf(points, records);

  test('counts voices by where they stand, also those behind another', () => {
    expect(founded[0]?.counts).toEqual({ for: 3, against: 1, neutral: 0 });
    expect(founded[0]?.organisations).toEqual(['Ouderenbond']);
    expect(founded[1]?.support).toEqual([]);
  });
  test('a current of the same name in two sessions is one column', () => {
    expect(currents.map(({ name }) => name)).toEqual(['Meer', 'Genoeg']);
    const [point] = founded;
    const more = point ? cellOf(point, currentKey({ name: 'MEER' })) : [];
    expect(more.map(({ contribution: { id } }) => id)).toEqual(['a', 'other']);
  });
  test('a link to a point that was taken out is adrift, not lost', () => {
    expect(adrift.map(({ contribution: { id } }) => id)).toEqual(['c']);
  });
  test('what nobody took up is named; what is adrift is not among it', () => {
    expect(untaken).toEqual([]);
    const without = foundationOf(points, { ...records, links: [] });
    expect(without.untaken.map(({ contribution: { id }, voices }) => [id, voices])).toEqual([
      ['a', 2],
      ['b', 1],
      ['c', 1],
      ['other', 1],
    ]);
    expect(hasInput).toBe(true);
  });
  test('nothing erased and nothing of a removed session counts', () => {
    const erased = { at: '2026-11-01T10:00:00.000Z', by: 'els' };
    const gone = foundationOf(points, {
      ...records,
      sessions: [session({ deleted: erased })],
      contributions: [contribution('a', '', { erased })],
    });
    expect(gone.hasInput).toBe(false);
    expect(gone.points[0]?.support).toEqual([]);
  });
});

describe('linking', () => {
  const to = { rows, links: records.links, letterId: 'l', pointIds: new Set(['p', 'q']) };

  test('ties the one that stands, once, and changes a stance that was there', () => {
    const changes = linkContributions(
      { ...to, ids: ['a2', 'a', 'b'], pointId: 'p', stance: 'neutral' },
      making(),
    );
    if (changes instanceof Refusal) throw changes;
    expect(changes).toMatchObject([
      { kind: 'add', row: { contributionId: 'a', pointId: 'p', stance: 'neutral' } },
      { kind: 'patch', id: 'b p', set: { stance: 'neutral' } },
    ]);
    const links = written(records.links, 'contributionLinks', changes);
    expect(
      linkContributions({ ...to, links, ids: ['a'], pointId: 'p', stance: 'neutral' }, making()),
    ).toEqual([]);
  });
  test('to a point that was removed is refused, and so is one that is gone', () => {
    expect(linkContributions({ ...to, ids: ['a'], pointId: 'gone', stance: 'for' }, making())).toMatchObject({
      code: 'foundation.pointGone',
    });
    expect(
      linkContributions({ ...to, ids: ['nobody'], pointId: 'p', stance: 'for' }, making()),
    ).toMatchObject({
      code: 'foundation.contributionGone',
    });
  });
  test('lets go of what stands behind it as well', () => {
    const changes = unlinkContributions({ ...to, ids: ['a'], pointId: 'p' }, making());
    expect(changes).toMatchObject([{ kind: 'patch', id: 'a2 p' }]);
  });
});

describe('what may be repeated', () => {
  const said = { speaker: 'Ans de Wit', role: 'voorzitter', organisation: 'Ouderenbond' };
  test.each([
    ['withName', 'verbatim', { kind: 'quote', who: 'Ans de Wit, voorzitter, Ouderenbond' }],
    ['anonymous', 'verbatim', { kind: 'quote', who: 'een deelnemer' }],
    ['anonymous', 'paraphrase', { kind: 'paraphrase', who: 'een deelnemer' }],
    ['none', 'paraphrase', { kind: 'paraphrase', who: 'een deelnemer' }],
    ['none', 'verbatim', null],
  ] as const)('with consent %s and %s', (consent, form, expected) => {
    const quotable = quotableOf(contribution('a', '“Het is te ver.”', { ...said, consent, form }));
    if (expected === null) expect(quotable).toBeNull();
    else expect(quotable).toMatchObject({ ...expected, words: 'Het is te ver.' });
  });
  test('nobody is named where names were taken out, and nothing that was erased is said', () => {
    expect(quotableOf(contribution('a', 'x', { consent: 'withName' }))?.who).toBe('een deelnemer');
    const erased = { at: '2026-11-01T10:00:00.000Z', by: 'els' };
    expect(quotableOf(contribution('a', 'x', { erased }))).toBeNull();
  });
  test('a very long one is cut between words, and emoji stay whole', () => {
    const words = quotableOf(contribution('a', '👩‍👧 woord '.repeat(5000)))?.words ?? '';
    expect([...words].length).toBeLessThanOrEqual(602);
    expect(words).toMatch(/woord …$|👩‍👧 …$/u);
  });
  test('says where it was', () => {
    expect(atSession(session())).toBe('op de conferentie van 5 oktober 2026');
    expect(atSession(session({ kind: 'talk', on: null }))).toBe('in het gesprek');
  });
});
