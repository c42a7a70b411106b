import { describe, expect, test } from 'vitest';
import { changeContribution, newContribution } from '#core/input/contributions';
import { emptySession } from '#core/input/sessions';
import type { Contribution } from '#core/records/contribution';
import type { Session } from '#core/records/session';
import { Refusal } from '#core/refusals/refusal';

const making = {
  clock: { now: () => '2026-11-05T19:00:00.000Z', today: () => '2026-11-05' as never },
  actor: '01900000-0000-7000-8000-000000000002',
  newId: () => '01900000-0000-7000-8000-000000000003',
};
const session: Session = {
  ...emptySession,
  id: '01900000-0000-7000-8000-000000000001',
  v: 1,
  deleted: null,
  title: 'Conferentie',
  namesStripped: null,
  createdAt: making.clock.now(),
};

function logged(text: string): Contribution {
  const row = newContribution(session, { text }, making);
  if (row instanceof Refusal) throw row;
  return row;
}

/** As the row reads after the changes. */
function corrected(row: Contribution, set: Parameters<typeof changeContribution>[1]): Contribution {
  const changes = changeContribution(row, set, session);
  if (changes instanceof Refusal) throw changes;
  const [change] = changes;
  return { ...row, ...(change?.kind === 'patch' ? change.set : {}) };
}

describe('a contribution', () => {
  test('is anonymous and may be used as the session says, unless it says otherwise itself', () => {
    expect(logged('De bus rijdt niet.')).toMatchObject({
      text: 'De bus rijdt niet.',
      speaker: '',
      consent: 'anonymous',
      form: 'paraphrase',
      firstText: null,
      source: 'live',
    });
    const strict = { ...session, usualConsent: 'none' as const };
    expect(newContribution(strict, { text: 'x' }, making)).toMatchObject({ consent: 'none' });
    expect(newContribution(strict, { text: 'x', consent: 'withName' }, making)).toMatchObject({
      consent: 'withName',
    });
  });

  test('is refused when it says nothing', () => {
    expect(newContribution(session, { text: ' \n ' }, making)).toMatchObject({ code: 'contribution.empty' });
  });

  test('may have 50,000 characters, an emoji counted as one', () => {
    expect(logged('a'.repeat(50_000)).text).toHaveLength(50_000);
    expect(logged('🚲'.repeat(50_000)).text).toHaveLength(100_000);
    expect(newContribution(session, { text: '🚲'.repeat(50_001) }, making)).toMatchObject({
      code: 'contribution.tooLong',
      context: { characters: 50_001, most: 50_000 },
    });
  });
});

describe('correcting one', () => {
  test('keeps the text it was logged with, however often it is corrected', () => {
    const once = corrected(logged('De buss rijdt niet'), { text: 'De bus rijdt niet' });
    expect(once).toMatchObject({ text: 'De bus rijdt niet', firstText: 'De buss rijdt niet' });
    const twice = corrected(once, { text: 'De bus rijdt niet meer' });
    expect(twice).toMatchObject({ text: 'De bus rijdt niet meer', firstText: 'De buss rijdt niet' });
    expect(corrected(twice, { text: 'De buss rijdt niet' }).firstText).toBeNull();
  });

  test('of anything but the text leaves no first text behind', () => {
    expect(corrected(logged('Hallo'), { text: 'Hallo ', mark: 'question' })).toMatchObject({
      mark: 'question',
      firstText: null,
    });
  });

  test('is refused for one that was erased', () => {
    const erased = { ...logged('Hallo'), text: '', erased: { at: making.clock.now(), by: making.actor } };
    expect(changeContribution(erased, { text: 'Terug' }, session)).toMatchObject({
      code: 'contribution.erased',
    });
  });
});
