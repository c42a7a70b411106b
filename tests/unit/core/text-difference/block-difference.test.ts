import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BodyNode, LetterBody } from '#core/letter/body';
import { blockDifference, isChange } from '#core/text-difference/block-difference';
import { differenceCounts } from '#core/text-difference/difference-counts';
import { blocksOf } from '#core/text-difference/text-block';
import { textOf } from '#core/text-difference/word-difference';
import { body as sampleBody } from '../letter/letters.ts';

const text = (words: string, ...marks: string[]): BodyNode =>
  marks.length > 0
    ? { type: 'text', text: words, marks: marks.map((type) => ({ type })) }
    : { type: 'text', text: words };
const paragraph = (words: string): BodyNode => ({ type: 'paragraph', content: words ? [text(words)] : [] });
const heading = (words: string): BodyNode => ({
  type: 'heading',
  attrs: { level: 2 },
  content: [text(words)],
});
const point = (id: string, ...words: string[]): BodyNode => ({
  type: 'advicePoint',
  attrs: { id, branch: 'primary', kind: 'recommendation' },
  content: words.map(paragraph),
});
const doc = (...content: BodyNode[]): LetterBody => ({ type: 'doc', content });
const compared = (before: LetterBody, after: LetterBody) =>
  blockDifference(blocksOf(before), blocksOf(after));
const told = (before: LetterBody, after: LetterBody): string[] =>
  compared(before, after)
    .filter(isChange)
    .map((row) => {
      const moved = 'isMoved' in row && row.isMoved ? 'moved ' : '';
      return `${moved}${row.kind}: ${('after' in row ? row.after : row.before).text}`;
    });

const LONG = {
  occasion: 'Op 28 oktober vroegen wij het college om meer vervoer naar de dagbesteding.',
  money: 'Wij vragen om 25.000 euro voor nieuwe bussen met een lift voor rolstoelen.',
  talk: 'De gesprekken met de deelnemers lieten zien dat het wachten hen zwaar valt.',
};

describe('two bodies', () => {
  test('the passages of either are there once, and a changed one holds both its wordings', () => {
    const word = fc.constantFrom(
      'de',
      'raad',
      'wil',
      'bussen',
      'met',
      'lift',
      'voor',
      'ieder',
      '25.000',
      'vandaag',
    );
    const sentence = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
    const block = fc.oneof(
      sentence.map(paragraph),
      sentence.map((words) => heading(words || 'Kop')),
      fc.tuple(fc.constantFrom('p1', 'p2', 'p3'), sentence).map(([id, words]) => point(id, words)),
    );
    const anyBody = fc.array(block, { maxLength: 14 }).map((content) => blocksOf(doc(...content)));
    fc.assert(
      fc.property(anyBody, anyBody, (before, after) => {
        const rows = blockDifference(before, after);
        expect(rows.flatMap((row) => ('after' in row ? [row.after] : []))).toEqual(after);
        const was = rows.flatMap((row) => ('before' in row ? [row.before] : []));
        expect(new Set(was)).toEqual(new Set(before));
        expect(was).toHaveLength(before.length);
        for (const row of rows) {
          if (row.kind !== 'changed') continue;
          expect(textOf(row.runs, 'before')).toBe(row.before.text);
          expect(textOf(row.runs, 'after')).toBe(row.after.text);
        }
        const still = blockDifference(before, before);
        expect(still.every((row) => !isChange(row))).toBe(true);
      }),
      { seed: 7, numRuns: 400 },
    );
  });

  test('a passage with other words is the same passage', () => {
    const after = LONG.money.replace('25.000', '30.000');
    expect(
      told(
        doc(...Object.values(LONG).map(paragraph)),
        doc(paragraph(LONG.occasion), paragraph(after), paragraph(LONG.talk)),
      ),
    ).toEqual([`changed: ${after}`]);
  });

  test('what came and what went is told where it stands', () => {
    expect(
      told(
        doc(paragraph(LONG.occasion), paragraph(LONG.talk)),
        doc(paragraph(LONG.occasion), paragraph(LONG.money)),
      ),
    ).toEqual([`removed: ${LONG.talk}`, `added: ${LONG.money}`]);
  });

  test('a point is known by its id wherever it went, also with other words', () => {
    const before = doc(point('a', 'Koop bussen.'), point('b', 'Vraag het hun.'), point('c', 'Meld het ons.'));
    const after = doc(
      point('c', 'Meld het de raad.'),
      point('a', 'Koop bussen.'),
      point('b', 'Vraag het hun.'),
    );
    expect(told(before, after)).toEqual(['moved changed: Meld het de raad.']);
    expect(differenceCounts(compared(before, after)).points).toEqual({
      changed: 1,
      added: 0,
      removed: 0,
      moved: 0,
    });
  });

  test('a long passage that moved is moved, a short one came and went', () => {
    const { occasion, money, talk } = LONG;
    const [a, b, c] = [paragraph(occasion), paragraph(money), paragraph(talk)];
    expect(told(doc(a, b, c), doc(c, a, b))).toEqual([`moved same: ${talk}`]);
  });

  test('a heading that got another name stays that heading', () => {
    const around = [paragraph(LONG.occasion), paragraph(LONG.talk)] as const;
    expect(
      told(doc(around[0], heading('Aanleiding'), around[1]), doc(around[0], heading('Waarom nu'), around[1])),
    ).toEqual(['changed: Waarom nu']);
  });

  test('the same words in another form are told apart from other words', () => {
    const plain = doc(paragraph('Dit is belangrijk.'));
    const bold = doc({
      type: 'paragraph',
      content: [text('Dit is '), text('belangrijk', 'bold'), text('.')],
    });
    expect(told(plain, bold)).toEqual(['reformed: Dit is belangrijk.']);
    expect(told(plain, doc({ type: 'blockquote', content: [paragraph('Dit is belangrijk.')] }))).toEqual([
      'reformed: Dit is belangrijk.',
    ]);
  });

  test('text stored in more pieces than it has marks looks the same', () => {
    const whole = doc({ type: 'paragraph', content: [text('Dit is vet.', 'bold')] });
    const pieces = doc({ type: 'paragraph', content: [text('Dit is', 'bold'), text(' vet.', 'bold')] });
    expect(told(whole, pieces)).toEqual([]);
  });

  test('points are counted once, however many passages they have', () => {
    const before = doc(
      point('a', 'Koop bussen met een lift.', 'Dat helpt iedereen die wacht.'),
      point('b', 'Weg ermee.'),
    );
    const after = doc(
      point('a', 'Koop bussen met een nieuwe lift.', 'Dat helpt ieder die wacht.'),
      point('c', 'Iets heel anders dan eerst.', 'En nog een zin.'),
    );
    expect(differenceCounts(compared(before, after))).toEqual({
      points: { changed: 1, added: 1, removed: 1, moved: 0 },
      passages: { changed: 0, added: 0, removed: 0, moved: 0 },
      reformed: 0,
    });
  });

  test('every kind of part is a passage: rows, pictures, notes, annexes', () => {
    const cell = (words: string): BodyNode => ({ type: 'tableCell', content: [paragraph(words)] });
    const rich = doc(
      { type: 'table', content: [{ type: 'tableRow', content: [cell('Jaar'), cell('25.000')] }] },
      {
        type: 'picture',
        attrs: { hash: 'x', mediaType: 'image/png', alt: 'Bus', width: 50, pixelWidth: 4, pixelHeight: 3 },
      },
      { type: 'pageBreak' },
      {
        type: 'paragraph',
        content: [text('Zie'), { type: 'footnote', attrs: { id: 'n' }, content: [text('Bron.')] }],
      },
      { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('een')] }] },
      { type: 'annex', attrs: { id: 'x', title: 'Cijfers' }, content: [paragraph('Getal')] },
    );
    expect(blocksOf(rich).map(({ kind, text, label }) => [kind, text, label])).toEqual([
      ['row', 'Jaar\t25.000', ''],
      ['picture', 'Bus', ''],
      ['pageBreak', '', ''],
      ['paragraph', 'Zie', ''],
      ['note', 'Bron.', ''],
      ['paragraph', 'een', '•'],
      ['annexTitle', 'Cijfers', ''],
      ['paragraph', 'Getal', ''],
    ]);
    expect(blocksOf(sampleBody).length).toBeGreaterThan(5);
  });
});
