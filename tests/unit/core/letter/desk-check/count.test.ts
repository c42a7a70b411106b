import { describe, expect, it } from 'vitest';
import { plainText } from '#core/letter/body';
import { applyEdit } from '#core/letter/desk-check/apply-edit';
import { checkLetter } from '#core/letter/desk-check/desk-check';
import { bodyOf, codes, found, list, p, point, request, toCheck } from './letter-to-check';

function counts(...content: Parameters<typeof found>[0]) {
  return found(content).filter(({ code }) => code === 'countDiffers');
}

describe('a count before a list in running text', () => {
  it.each([
    ['De vier domeinen: zorg, wonen, welzijn.', 4, 3],
    ['Het gaat om 3 dingen: zorg, wonen, welzijn, werk en geld.', 3, 5],
    ['Er zijn twee wegen: lopen, fietsen of rijden.', 2, 3],
    ['Wij zien zes grote knelpunten: geld; tijd; mensen; ruimte; rust.', 6, 5],
  ])('%j says %i and lists %i', (text, stated, listed) => {
    expect(counts(p(text))).toMatchObject([{ context: { stated, listed, doubtful: '' } }]);
  });

  it.each([
    'De vier domeinen: zorg, wonen, welzijn en werk.',
    'De drie domeinen: zorg, wonen, en welzijn.',
    'De drie domeinen: zorg, wonen, werk en inkomen.',
    'De vier domeinen: zorg, wonen (ook tijdelijk, of in een hotel), welzijn, werk.',
    'Ten minste twee domeinen: zorg, wonen en welzijn.',
    'Wij noemen drie domeinen, zoals: zorg, wonen.',
    'Drie domeinen: zorg, wonen, enz.',
    'Binnen zes weken: zorg, wonen, werk.',
    'Zie artikel 5 delen: zorg, wonen, werk.',
    'De twee groepen spraken op 3 plaatsen: zorg, wonen, werk en inkomen.',
    'Wij willen drie dingen: dat u de mensen serieus neemt in alles wat u doet voor hen, en dat u luistert.',
    'Er zijn drie domeinen.',
    'Om 12:30 kwamen negen mensen samen.',
  ])('is right, or nobody can say, in %j', (text) => {
    expect(counts(p(text))).toEqual([]);
  });

  it('tells both numbers where “&” may join two, and parts them', () => {
    const text = 'Op alle vijf levensgebieden: zorg, onderwijs, wonen, werk & inkomen.';
    const body = bodyOf(point('Zorg.'), p(text), request);
    const [finding] = checkLetter(toCheck(body));
    expect(finding?.context).toEqual({ stated: 5, listed: 4, other: 5, doubtful: 'werk & inkomen' });
    const mended = applyEdit(body, finding?.mend?.edit ?? { kind: 'reference' });
    expect(plainText(mended)).toContain('wonen, werk en inkomen.');
    expect(codes(checkLetter(toCheck(mended)))).toEqual([]);
  });

  it('is mended in the way it was written', () => {
    const body = bodyOf(point('Zorg.'), p('Negen gebieden: zorg, wonen, werk.'), request);
    const [finding] = checkLetter(toCheck(body));
    expect(finding?.mend?.words).toBe('Drie');
  });
});

describe('a count above a list', () => {
  it('of items is compared', () => {
    expect(counts(p('Op ten minste drie onderdelen schiet het tekort:'), list('a', 'b'))).toHaveLength(1);
    expect(counts(p('Op ten minste drie onderdelen schiet het tekort:'), list('a', 'b', 'c', 'd'))).toEqual(
      [],
    );
    expect(counts(p('Wij zien twee knelpunten:'), list('a', 'b'))).toEqual([]);
  });

  it('of points is compared with those of one branch', () => {
    expect(counts(p('Wij doen drie voorstellen:'), point('Een.'), point('Twee.'))).toHaveLength(1);
    expect(
      counts(p('Wij doen twee voorstellen:'), point('Een.'), point('Twee.'), point('A.', 'fallback')),
    ).toEqual([]);
  });
});
