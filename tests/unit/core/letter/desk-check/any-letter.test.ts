import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BodyNode, LetterBody } from '#core/letter/body';
import { applyEdit } from '#core/letter/desk-check/apply-edit';
import { checkLetter } from '#core/letter/desk-check/desk-check';
import { type Finding, findingKey, type Place } from '#core/letter/desk-check/finding';
import { lengthInUnits } from '#core/letter/desk-check/reading/inline-text';
import { nodeAt } from '#core/letter/desk-check/reading/letter-reading';
import { bodyOf, day, head, p, toCheck } from './letter-to-check';
import { randomLetter } from './random-letter';

const SEED = 20261122;
const given = {
  head: { ...head, date: null, numberedHeadings: true },
  reference: null,
  facts: {
    others: [
      { subject: 'Ander', day: day('2026-11-20'), body: bodyOf(p('De conferentie was op 7 november.')) },
    ],
    speakers: [{ name: 'Anna de Vries', mayBeQuoted: false }],
  },
};

function look(body: LetterBody): Finding[] {
  return checkLetter(toCheck(body, given));
}

function pointsInto(body: LetterBody, place: Place): boolean {
  if (place.kind === 'head') return true;
  const node: BodyNode | null = nodeAt(body, place.path);
  if (node === null) return false;
  return (
    place.kind === 'node' || (place.from >= 0 && place.from <= place.to && place.to <= lengthInUnits(node))
  );
}

function count(findings: readonly Finding[], one: Finding): number {
  return findings.filter((each) => findingKey(each) === findingKey(one)).length;
}

describe('any letter', () => {
  it('is looked at without a fault, twice with the same outcome, and each place is there', () => {
    fc.assert(
      fc.property(randomLetter, (body) => {
        const findings = look(body);
        expect(findings.filter(({ place }) => !pointsInto(body, place))).toEqual([]);
        expect(look(structuredClone(body))).toEqual(findings);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  it('names its findings in the order one reads', () => {
    fc.assert(
      fc.property(randomLetter, (body) => {
        const paths = look(body).flatMap(({ place }) => (place.kind === 'head' ? [] : [place.path]));
        const later = paths.filter((path, index) => {
          const before = paths[index - 1] ?? [];
          const at = before.findIndex((step, depth) => step !== path[depth]);
          return at >= 0 && (path[at] ?? -1) < (before[at] ?? -1);
        });
        expect(later).toEqual([]);
      }),
      { seed: SEED, numRuns: 120 },
    );
  });

  it('is rid of a finding by its mend', () => {
    fc.assert(
      fc.property(randomLetter, (body) => {
        const findings = look(body);
        for (const finding of findings) {
          const edit = finding.mend?.edit;
          if (edit === undefined || edit.kind === 'head' || edit.kind === 'reference') continue;
          const after = look(applyEdit(body, edit));
          // Another may go along with it: what is mended may have been the reason for both.
          const left = count(after, finding);
          if (left >= count(findings, finding)) throw new Error(`${findingKey(finding)} stays`);
        }
      }),
      { seed: SEED, numRuns: 120 },
    );
  });

  it('comes to rest when all is mended', () => {
    fc.assert(
      fc.property(randomLetter, (start) => {
        let body = start;
        for (let turn = 0; turn < 200; turn += 1) {
          const edit = look(body).find(
            ({ mend }) => mend?.edit.kind === 'text' || mend?.edit.kind === 'nodes',
          )?.mend?.edit;
          if (edit === undefined) return;
          body = applyEdit(body, edit);
        }
        throw new Error('the mends undo each other');
      }),
      { seed: SEED, numRuns: 40 },
    );
  });
});
