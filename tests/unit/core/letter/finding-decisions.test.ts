import { describe, expect, it } from 'vitest';
import {
  LONGEST_ABOUT,
  sameFinding,
  setFindingAside,
  standingDecisions,
} from '#core/letter/finding-decisions';
import { Refusal } from '#core/refusals/refusal';
import { making, uuid } from './letters';

const name = { code: 'wordVague', about: 'binnenkort' };

function decided(reason = 'zo afgesproken') {
  const decision = setFindingAside(uuid(2), name, reason, [], making());
  if (decision instanceof Refusal) throw decision;
  return decision;
}

describe('leaving a finding as it is', () => {
  it('keeps who did so, when and why', () => {
    expect(decided('  zo afgesproken ')).toMatchObject({
      ...name,
      letterId: uuid(2),
      reason: 'zo afgesproken',
      by: uuid(1),
      at: '2026-11-22T10:00:00.000Z',
    });
  });

  it('asks for a reason, and is done once', () => {
    expect(setFindingAside(uuid(2), name, ' ', [], making())).toMatchObject({
      code: 'finding.noReason',
      field: 'reason',
    });
    expect(setFindingAside(uuid(2), name, 'nog eens', [decided()], making())).toMatchObject({
      code: 'finding.alreadyAside',
    });
  });

  it('can be done again after it was taken up', () => {
    const taken = { ...decided(), deleted: { at: '2026-11-22T11:00:00.000Z', by: uuid(1) } };
    expect(standingDecisions([taken])).toEqual([]);
    expect(setFindingAside(uuid(2), name, 'toch', [taken], making())).toMatchObject({ reason: 'toch' });
  });

  it('knows a long passage by how it begins', () => {
    const long = { code: 'sentenceLong', about: 'a'.repeat(LONGEST_ABOUT + 10) };
    expect(sameFinding(long, { ...long, about: long.about.slice(0, LONGEST_ABOUT) })).toBe(true);
    expect(sameFinding(long, { ...long, code: 'paragraphLong' })).toBe(false);
  });
});
