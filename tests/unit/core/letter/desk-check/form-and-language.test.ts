import { describe, expect, it } from 'vitest';
import type { BodyNode } from '#core/letter/body';
import { checkLetter } from '#core/letter/desk-check/desk-check';
import { isPassive } from '#core/letter/desk-check/dutch/passive';
import { bodyOf, codes, found, h, p, point, request, toCheck, wordsOf } from './letter-to-check';

describe('the form', () => {
  it('says which fields are still to be filled in', () => {
    const findings = found(
      [p('Over {onderwerp} en {nog.iets}, op [datum], door xxx. {'), h('Over {raad.naam}')],
      {
        head: { salutation: 'Geachte [naam],' },
      },
    );
    expect(wordsOf(findings, 'fieldUnfilled')).toEqual([
      '[naam]',
      '{onderwerp}',
      '{nog.iets}',
      '[datum]',
      'xxx',
      '{raad.naam}',
    ]);
    expect(findings.map(({ mend }) => mend?.words ?? null).slice(1, 3)).toEqual([
      'Wachttijden in de jeugdhulp',
      null,
    ]);
  });

  it('wants a description of a picture, words in a footnote and in a heading', () => {
    const picture: BodyNode = { type: 'picture', attrs: { hash: 'a', alt: ' ' } };
    const told: BodyNode = { type: 'picture', attrs: { hash: 'b', alt: 'Een grafiek' } };
    const note: BodyNode = { type: 'footnote', attrs: { id: 'n' } };
    expect(codes(found([picture, told, p('Zie', note), h(''), p('Goed.')]))).toEqual([
      'pictureWithoutAlt',
      'footnoteEmpty',
      'headingEmpty',
    ]);
  });

  it('wants headings in their order and something below them', () => {
    expect(codes(found([h('Begin', 3), p('Goed.')]))).toEqual(['headingSkipped']);
    const summary = { type: 'summary', content: [h('Kort', 3), p('Goed.')] };
    expect(codes(checkLetter(toCheck(bodyOf(summary, point('Goed.'), request))))).toEqual([]);
    expect(codes(found([h('Begin'), h('Verder', 3), p('Goed.'), h('Slot'), p('Goed.')]))).toEqual([]);
    expect(codes(found([h('Begin'), { type: 'paragraph' }, h('Slot')]))).toEqual(['headingWithoutText']);
  });

  it('tells a number typed before a heading only where headings are numbered', () => {
    const content = [h('2. Slot'), p('Goed.')];
    expect(codes(found(content))).toEqual([]);
    expect(codes(found(content, { head: { numberedHeadings: true } }))).toEqual(['headingNumberTyped']);
  });

  it('wants a header row in a table', () => {
    const row = (type: string): BodyNode => ({ type: 'tableRow', content: [{ type, content: [p('Goed')] }] });
    expect(codes(found([{ type: 'table', content: [row('tableCell'), row('tableCell')] }]))).toEqual([
      'tableWithoutHeader',
    ]);
    expect(codes(found([{ type: 'table', content: [row('tableHeader'), row('tableCell')] }]))).toEqual([]);
  });
});

describe('the language', () => {
  const long =
    'Wij vinden dat de gemeente in het komende jaar veel meer aandacht moet geven aan mensen die lang op hulp wachten en daardoor elke dag in grote problemen komen.';

  it('is hinted at, and only in the council’s own running text', () => {
    expect(codes(found([p(long)]))).toEqual(['sentenceLong']);
    expect(codes(found([{ type: 'blockquote', content: [p(long)] }]))).toEqual([]);
    expect(codes(found([h(long), p('Goed.')]))).toEqual([]);
    const note: BodyNode = { type: 'footnote', attrs: { id: 'n' }, content: [{ type: 'text', text: long }] };
    expect(codes(found([p('Goed', note, '.')]))).toEqual([]);
  });

  it('is vague, or of the town hall', () => {
    const findings = found([p('Binnenkort komt er middels een pilot hulp. Dat is evident, middels geld.')]);
    expect(wordsOf(findings, 'wordVague')).toEqual(['binnenkort']);
    expect(wordsOf(findings, 'wordJargon')).toEqual(['middels', 'evident', 'middels']);
    expect(findings.find(({ about }) => about === 'evident')?.mend?.words).toBe('duidelijk');
  });

  it('is told once of words that hold each other', () => {
    expect(wordsOf(found([p('Dat moet op korte termijn.')]), 'wordVague')).toEqual(['op korte termijn']);
  });

  it.each([
    'Er wordt een poule gevormd van organisaties.',
    'De kosten worden niet vergoed.',
    'Dat het plan uitgevoerd wordt, is goed.',
    'De hulp werd stopgezet en opgenomen in een ander plan.',
    'Er moet een keuze worden gemaakt.',
  ])('is passive in %j', (sentence) => {
    expect(isPassive(sentence)).toBe(true);
  });

  it.each([
    'De gemeente vormt een poule.',
    'De hulp wordt geboden door professionals.',
    'Het wordt tijd voor een besluit.',
    'De wachttijd wordt langer in veel gebieden.',
    'Het gebied wordt groter.',
    'Haarlem wordt bekend.',
  ])('is not in %j', (sentence) => {
    expect(isPassive(sentence)).toBe(false);
  });

  it('has paragraphs that end', () => {
    expect(codes(found([p('Dat is goed. '.repeat(45))]))).toEqual(['paragraphLong']);
  });
});
