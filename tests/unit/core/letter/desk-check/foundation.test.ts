import { describe, expect, test } from 'vitest';
import { speakersOf } from '#core/foundation/speakers';
import { citableSources } from '#core/letter/citable-sources';
import { applyEdit } from '#core/letter/desk-check/apply-edit';
import { checkLetter } from '#core/letter/desk-check/desk-check';
import { contribution, session } from '../../ordering/contributions.ts';
import { bodyOf, codes, p, point, request, toCheck } from './letter-to-check.ts';

const nothing = { letters: [], documents: [], definitions: [] };

function unfounded(kind: 'unsolicitedAdvice' | 'questions', hasInput: boolean, pointKind = 'recommendation') {
  const [one, two] = [
    point('Laat de bus vaker rijden.'),
    point('Maak de halte veilig.', 'primary', pointKind),
  ];
  const foundation = { hasInput, founded: new Set([String(one.attrs?.id)]) };
  const letter = toCheck(bodyOf(one, two, request), { head: { kind }, facts: { foundation } });
  return { findings: checkLetter(letter).filter(({ code }) => code === 'pointUnfounded'), two };
}

describe('a point that rests on nothing', () => {
  test('is found, with the way to linking', () => {
    const { findings, two } = unfounded('unsolicitedAdvice', true);
    expect(findings).toMatchObject([
      {
        severity: 'problem',
        context: { number: '2' },
        mend: { label: 'linkInput', edit: { kind: 'link', pointId: two.attrs?.id } },
      },
    ]);
  });
  test('is none of the check’s business without any input, in a letter with questions, or for a question', () => {
    expect(unfounded('unsolicitedAdvice', false).findings).toEqual([]);
    expect(unfounded('questions', true).findings).toEqual([]);
    expect(unfounded('unsolicitedAdvice', true, 'question').findings).toEqual([]);
  });
});

describe('a contribution that is cited', () => {
  const said = contribution('c', 'Het is te ver.', { consent: 'anonymous', speaker: 'Ans de Wit' });
  const [source] = citableSources(
    { ...nothing, contributions: [{ contribution: said, session: session() }] },
    'l',
    'executive',
  );
  const words = source?.words.full ?? '';
  const cited = p(
    'Zij zeiden: ',
    { type: 'citation', attrs: { source: 'contribution', id: 'c', words } },
    '.',
  );
  const check = (now: typeof said) =>
    toCheck(bodyOf(point('Doe iets.'), cited, request), {
      facts: {
        papers: [{ source: 'contribution', id: 'c', day: null }],
        citable: { ...nothing, contributions: [{ contribution: now, session: session() }] },
      },
    });

  test('says where it was said, and not by whom', () => {
    expect(words).toBe('“Het is te ver.” (een deelnemer, bij de conferentie van 5 oktober 2026)');
    expect(codes(checkLetter(check(said)))).not.toContain('contributionNotQuotable');
  });
  test('has to go, words and all, once that may not be any more', () => {
    const letter = check({ ...said, consent: 'none' });
    const finding = checkLetter(letter).find(({ code }) => code === 'contributionNotQuotable');
    if (!finding?.mend) throw new Error('not found');
    expect(codes(checkLetter(letter))).not.toContain('citationGone');
    expect(JSON.stringify(applyEdit(letter.body, finding.mend.edit))).not.toContain('te ver');
  });
  test('is out of date when its words were corrected', () => {
    expect(codes(checkLetter(check({ ...said, text: 'Het is veel te ver.' })))).toContain('citationChanged');
  });
});

test('who agreed once may be named, who speaks in an office always, and who was erased is nobody', () => {
  const erased = { at: '2026-11-01T10:00:00.000Z', by: 'els' };
  expect(
    speakersOf([
      contribution('1', 'a', { speaker: 'Ans de Wit' }),
      contribution('2', 'b', { speaker: 'Ans de Wit', consent: 'withName' }),
      contribution('3', 'c', { speaker: 'Bo Jansen' }),
      contribution('4', 'd', { speaker: 'Anke Rozendaal', role: 'wethouder' }),
      contribution('5', '', { speaker: 'Weg Gehaald', erased }),
    ]),
  ).toEqual([
    { name: 'Ans de Wit', mayBeQuoted: true },
    { name: 'Bo Jansen', mayBeQuoted: false },
    { name: 'Anke Rozendaal', mayBeQuoted: true },
  ]);
});
