import { expect, it } from 'vitest';
import type { TextBlock } from '#core/records/text-block';
import { matchingBlocks } from '../../../../src/renderer/features/letter-desk/text-blocks/matching-blocks.ts';

function block(title: string, text: string): TextBlock {
  return {
    id: title,
    v: 1,
    deleted: null,
    title,
    purpose: 'other',
    content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
    order: 'a',
  };
}

it('ranks a hit in the name above one in the text, and keeps the order otherwise', () => {
  const blocks = [
    block('Aanleiding', 'Op uw verzóék adviseren wij.'),
    block('Slot', 'Wij verzoeken u te antwoorden.'),
    block('Ons verzoek', 'Wij vragen u dit.'),
    block('Verzoek om spoed', 'Wij vragen u dit snel.'),
    block('Groet', 'Dank u wel.'),
  ];
  const found = (query: string) => matchingBlocks(blocks, query, () => '').map(({ title }) => title);
  expect(found('verzoek')).toEqual(['Ons verzoek', 'Verzoek om spoed', 'Aanleiding', 'Slot']);
  expect(found('')).toEqual(['Aanleiding', 'Slot', 'Ons verzoek', 'Verzoek om spoed', 'Groet']);
});
