import { describe, expect, it } from 'vitest';
import { countWords, sentencesIn } from '#core/letter/desk-check/dutch/sentences';

function split(text: string): string[] {
  return sentencesIn(text).map(({ from, to }) => text.slice(from, to));
}

describe('sentences', () => {
  it.each([
    ['Dit is er een. En dit nog een! Echt? Ja.', 4],
    ['Wij spraken met o.a. Humanitas en dhr. Jansen van d.w.z. de wijk.', 1],
    ['Zie art. 7, tweede lid, nr. 3 van de Verordening.', 1],
    ['Op 5 oktober jl. is er vergaderd over 2.1 en 3,5 procent.', 1],
    ['Dat was op 5 oktober jl. De raad was tevreden.', 2],
    ['Het ging om wonen, zorg, enz. Daarna spraken wij verder.', 2],
    ['Contactpersoon is S.K. Augustin. Bel haar gerust.', 2],
    ['Hij zei: “Dat kan niet.” Zij vond van wel.', 2],
    ['(Dat staat in bijlage 2.) Wij vinden dat goed.', 2],
    ['Wacht... dan niet? Toch wel.', 2],
    ['De ondersteuning t.o.v. 2015 is m.b.t. vervoer minder.', 1],
    ['Uw brief van 28-10-2016 ontvingen wij op 3.11.2016.', 1],
    ['De handreiking is uitgebracht.2 Daarin staat meer.', 2],
    ['1. Zorg voor hulp.', 1],
    ['Het was punt 3. Daarna kwam punt 4.', 2],
    ['Regel een\nregel twee', 2],
    ['', 0],
    ['   ', 0],
  ])('%j are %i', (text, count) => {
    expect(split(text)).toHaveLength(count);
  });

  it('gives them without their blanks, in order', () => {
    expect(split(' Een.  Twee! ')).toEqual(['Een.', 'Twee!']);
  });

  it.each([
    ['Wij adviseren u', 3],
    ['o.a. 2016/17 en werk & inkomen', 5],
    ["ZZP'ers in de wijk", 4],
    ['— …', 0],
  ])('counts %j as %i words', (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});
