import { describe, expect, test } from 'vitest';
import type { BodyNode } from '#core/letter/body';
import { countWords, pagesAbout, sizeOfBlock, sizeOfBody } from '#core/letter/text-size';

const paragraph = (text: string): BodyNode => ({ type: 'paragraph', content: [{ type: 'text', text }] });

describe('the length of a text', () => {
  test('words are what stands between blanks and says something', () => {
    expect(countWords('')).toBe(0);
    expect(countWords('  De raad – zoals u weet – adviseert:\n“B&W”. ')).toBe(7);
    expect(countWords('16\u00a0juni 2015')).toBe(3);
  });

  test('a body counts its citations, tables and notes', () => {
    const body: BodyNode = {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'Zie ' },
            { type: 'citation', attrs: { source: 'reply', id: 'r', words: 'uw brief van toen' } },
            { type: 'footnote', attrs: { id: 'a' }, content: [{ type: 'text', text: 'twee woorden' }] },
          ],
        },
        {
          type: 'table',
          content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph('cel')] }] }],
        },
      ],
    };
    expect(sizeOfBody(body).words).toBe(8);
  });

  test('pages are one at least, and grow with the text', () => {
    expect(pagesAbout(sizeOfBlock(''))).toBe(1);
    const long = sizeOfBody({
      type: 'doc',
      content: Array.from({ length: 100 }, () => paragraph('woord '.repeat(60))),
    });
    expect(long.words).toBe(6000);
    expect(pagesAbout(long)).toBeGreaterThan(10);
    expect(pagesAbout(long)).toBeLessThan(20);
  });
});
