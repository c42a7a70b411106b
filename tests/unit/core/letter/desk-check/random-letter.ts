/** Letters made of what the rules look for, in any order and any place, besides bodies of any kind at all. */
import * as fc from 'fast-check';
import type { BodyNode, LetterBody } from '#core/letter/body';
import { randomBody } from '../../../store/random-body';
import { bodyOf } from './letter-to-check';

const phrases = fc.constantFrom(
  'Wij zien uw reactie met belangstelling tegemoet.',
  'Wij ontvangen uw reactie graag binnen vier weken.',
  'We verwachten binnen 6 weken, volgens het reglement, een reactie van uw college.',
  'Uw reactie graag uiterlijk 12 december 2026.',
  'De negen levensgebieden: zorg, wonen, werk & inkomen.',
  'Er zijn drie dingen: een, twee.',
  'Wij noemen vier punten:',
  'Op 5 oktober was de conferentie.',
  'De netwerkconferentie van 5 november 2026 was druk.',
  'Uw brief van 3 maart 2015 is duidelijk.',
  'Mevrouw Jansen zei dat het lang duurt.',
  'Over {onderwerp} en {raad.naam} op {termijn.datum}.',
  'Indien dit reeds inzake thans gebeurt, conform de regel.',
  'Binnenkort wordt er gekeken.',
  'Er wordt een plan gemaakt.',
  '2.1 College, zorg.',
  '1. ',
  'Wij adviseren u om hulp te regelen.',
);
const text = (words: string): BodyNode => ({ type: 'text', text: words });
const inline: fc.Arbitrary<BodyNode> = fc.oneof(
  { weight: 6, arbitrary: phrases.map(text) },
  { weight: 2, arbitrary: phrases.map((words) => ({ ...text(words), marks: [{ type: 'bold' }] })) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).map(text) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<BodyNode>(
      { type: 'dueDate' },
      { type: 'hardBreak' },
      { type: 'footnote', attrs: { id: 'n' } },
      { type: 'footnote', attrs: { id: 'm' }, content: [text('VNG, 2017.')] },
      { type: 'citation', attrs: { source: 'letter', id: 'gone', words: 'onze brief van 3 maart 2015' } },
      { type: 'citation', attrs: { source: 'reply', id: 'r', words: '' } },
    ),
  },
);
const paragraph = fc
  .array(inline, { maxLength: 4 })
  .map((content): BodyNode => ({ type: 'paragraph', content }));
const heading = fc
  .tuple(
    fc.constantFrom('', 'Advies', 'Het Alternatief', '2. Slot', 'Vragen'),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(
    ([title, level]): BodyNode => ({
      type: 'heading',
      attrs: { level },
      content: title === '' ? [] : [text(title)],
    }),
  );
const list = fc.array(paragraph, { minLength: 1, maxLength: 4 }).map(
  (items): BodyNode => ({
    type: 'bulletList',
    content: items.map((item) => ({ type: 'listItem', content: [item] })),
  }),
);
const point = fc.tuple(fc.oneof(paragraph, list), fc.uuid(), fc.constantFrom('primary', 'fallback')).map(
  ([inner, id, branch]): BodyNode => ({
    type: 'advicePoint',
    attrs: { id, branch, kind: 'recommendation' },
    content: [inner],
  }),
);
const cell = paragraph.map((inner): BodyNode => ({ type: 'tableCell', content: [inner] }));
const table = fc
  .array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 2 })
  .map(
    (rows): BodyNode => ({ type: 'table', content: rows.map((content) => ({ type: 'tableRow', content })) }),
  );
const picture = fc.constant<BodyNode>({ type: 'picture', attrs: { hash: 'a', alt: '' } });
const quote = paragraph.map((inner): BodyNode => ({ type: 'blockquote', content: [inner] }));
const block = fc.oneof({ weight: 4, arbitrary: paragraph }, heading, list, point, table, picture, quote);
const blocks = fc.array(block, { minLength: 1, maxLength: 7 });
const annex = blocks.map((content): BodyNode => ({ type: 'annex', attrs: { id: 'a', title: '' }, content }));
const summary = blocks.map((content): BodyNode => ({ type: 'summary', content }));

const speaking: fc.Arbitrary<LetterBody> = fc
  .tuple(fc.option(summary, { nil: null }), blocks, fc.option(annex, { nil: null }))
  .map(([first, main, last]) => bodyOf(...(first ? [first] : []), ...main, ...(last ? [last] : [])));

export const randomLetter: fc.Arbitrary<LetterBody> = fc.oneof(
  { weight: 3, arbitrary: speaking },
  randomBody,
);
