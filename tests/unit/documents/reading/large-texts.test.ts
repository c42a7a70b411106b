import { describe, expect, it } from 'vitest';
import { advicePoints } from '#core/letter/points';
import { proposeLetter, readTextLetter } from '#documents/reading/text-reader';
import { countingIds, textOf, words } from './read-back';

const MEGABYTE = 1_000_000;
const read = (text: string) => proposeLetter(text, countingIds());

/** The outcome is what is asserted; a pattern that backtracks would not come back in time to be asserted at all. */
describe('texts nobody writes but somebody pastes', { timeout: 60_000 }, () => {
  it('reads one line of a megabyte', () => {
    const line = 'zorg en welzijn in de wijk '.repeat(MEGABYTE / 27).trim();
    const proposal = read(line);
    expect(proposal.body.content).toEqual([{ type: 'paragraph', content: [{ type: 'text', text: line }] }]);
  });

  it('reads a word of a megabyte', () => {
    const word = 'a'.repeat(MEGABYTE);
    expect(textOf(read(`${word}-\n${word}`))).toContain(word);
  });

  it('reads a hundred thousand blanks between two words, and between two lines', () => {
    const blanks = ' '.repeat(100_000);
    expect(words(textOf(read(`voor${blanks}na`)))).toEqual(['voor', 'na']);
    expect(words(textOf(read(`voor\n${blanks}\n${blanks}na${blanks}\n`)))).toEqual(['voor', 'na']);
  });

  it.each([
    ['short lines', 'kort\n'],
    ['short lines apart', 'Kort en bondig\n\n'],
    ['broken words', 'afge-\n'],
    ['soft hyphens', 'afge\u00ad\n'],
    ['bullets', '- zorg\n'],
    ['bullets ever deeper', '- zorg\n  • zorg\n    o zorg\n'],
    ['numbers', '1. zorg\n'],
    ['section numbers', '2.1 Zorg voor geld\n\n'],
    ['headings over advice', 'Het advies\n\n- zorg\n\nTot slot\n\n'],
    ['sentences that lead in', 'Wij adviseren u:\n- zorg\n'],
    ['labels', 'Datum: 3 mei 2024\nOnderwerp: zorg\n'],
    ['pages', 'zorg\n\f'],
    ['page numbers', 'zorg\nPagina 1\n\f'],
    ['footnotes', 'zorg1\n____________________\n1 Zorg\n'],
    ['annexes', 'Met vriendelijke groet,\n\nBijlage: Zorg\n\nzorg\n\n'],
    ['quotes', '‘Dit is zorg en dat is welzijn’\n\n'],
    ['quotes within quotes', '‘Dit ’ '],
    ['lines that are blank', '\t \n'],
    ['underlinings', 'zorg\n----\n'],
    ['lone bullets', '•\n'],
  ])('reads a megabyte of %s', (_, unit) => {
    const text = unit.repeat(Math.ceil(MEGABYTE / unit.length));
    const proposal = read(text);
    const labels = /^(?:datum|onderwerp|bijlage|\d+|o)$/i;
    const own = words(text.replaceAll(/-\n/g, '').replaceAll('\u00ad\n', '')).filter(
      (word) => !labels.test(word),
    );
    const found = words(textOf(proposal)).join('').length;
    expect(found).toBeGreaterThanOrEqual(own.join('').length);
    expect(proposal.body.content.length).toBeGreaterThan(0);
  });

  it.each([
    '[',
    '[a](',
    '[a](b',
    '**',
    '**a',
    '_a',
    '__a ',
    '*',
    '(',
    '‘',
    '"',
    '.',
    '¹',
    '\uf0b7',
    '>',
    '#',
  ])('reads a megabyte of %j', (unit) => {
    const text = unit.repeat(Math.ceil(MEGABYTE / unit.length));
    // Marks that go take no letter with them, though words may close up: "**a**b" is "ab".
    const letters = (from: string): number => words(from).join('').length;
    expect(letters(textOf(read(text)))).toBe(letters(text));
  });

  it('finds fifty thousand points', () => {
    const text = `Het advies\n\n${'- Maak de zorg beter.\n'.repeat(50_000)}`;
    expect(advicePoints(read(text).body)).toHaveLength(50_000);
  });

  it('refuses more text than a letter can be, pasted or in a file', async () => {
    const tooMuch = 'a'.repeat(5_000_001);
    expect(() => read(tooMuch)).toThrow('reading.tooLarge');
    const bytes = new TextEncoder().encode(tooMuch);
    await expect(readTextLetter(bytes, countingIds())).rejects.toMatchObject({
      code: 'reading.tooLarge',
      context: { megabytes: 6, limit: 5 },
    });
  });
});
