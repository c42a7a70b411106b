/** Two windows on one profile that act at the same moment: what the one decided has to be seen by the other. */
import { describe, expect, test } from 'vitest';
import type { Store } from '#store';
import { type Desk, day, draftIn, sentToday, sixWeeks } from './council.ts';
import { once, type Place, place, refusalOf } from './place.ts';

const why = { reason: 'nader onderzoek', documentId: null } as const;

interface Windows extends Desk {
  readonly where: Place;
  readonly one: Store;
  readonly two: Store;
}

/** Both open on a letter sent on 2 November 2026, of which the reply is 28 days late. */
async function windows(): Promise<Windows> {
  const where = place();
  const [one, two] = [await where.open(), await where.open()];
  const desk = await draftIn(one);
  await one.giveReference(desk.letterId, null);
  await one.registerDispatch(desk.letterId, sentToday);
  where.clock.set('2027-01-11T09:00:00.000Z');
  return { where, one, two, ...desk };
}

/** The codes of what was refused; the others were done. */
async function refusedOf(acts: readonly Promise<unknown>[]): Promise<string[]> {
  const outcomes = await Promise.allSettled(acts);
  return outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason.code] : []));
}

describe('two windows at once', () => {
  test('draft one letter for a step', async () => {
    const { where, one, two, letterId } = await windows();
    const refused = await refusedOf([one, two].map((store) => store.draftLadderLetter(letterId, 'reminder')));
    expect(refused).toEqual(['ladder.otherStepWaits']);
    const db = await where.look();
    expect(await db.letters.count()).toBe(2);
    expect(await db.letterEvents.where('kind').equals('ladderStep').count()).toBe(1);
  });

  test('draft one reminder for a portfolio holder', async () => {
    const { where, one, two } = await windows();
    const acts = [one, two].map((store) => store.draftCombinedReminder('wethouder Vermeer'));
    expect(await refusedOf(acts)).toEqual(['ladder.otherStepWaits']);
    expect(await (await where.look()).letters.count()).toBe(2);
  });

  test('put a running term under a changed rule once', async () => {
    const { where, one, two, letterId } = await windows();
    const { result: ruleId } = await one.addTermRule({ ...sixWeeks, amount: 8 });
    const acts = [one, two].map((store) =>
      store.applyRuleToRunning([letterId], ruleId, 'nieuwe verordening'),
    );
    expect(await refusedOf(acts)).toEqual(['termRule.sameRule']);
    expect(await (await where.look()).letterEvents.where('kind').equals('ruleChanged').count()).toBe(1);
  });

  test('put running terms under the rule as it is, not as it was a moment ago', async () => {
    const { one, two, letterId } = await windows();
    const { result: ruleId } = await one.addTermRule({ ...sixWeeks, amount: 8 });
    const changed = one.changeTermRule(ruleId, { amount: 10 });
    const applied = two.applyRuleToRunning([letterId], ruleId, 'nieuwe verordening');
    await Promise.all([changed, applied]);
    expect((await once(two.watch.letter(letterId)))?.state.rule?.amount).toBe(10);
  });

  test('enter one suspension of the same days, and one resumption', async () => {
    const { one, two, letterId } = await windows();
    const suspend = (store: Store) =>
      store.registerSuspension(letterId, { on: day('2026-11-10'), resumedOn: null, ...why });
    expect(await refusedOf([suspend(one), suspend(two)])).toEqual(['suspension.overlaps']);
    const resume = (store: Store) => store.registerResumption(letterId, { on: day('2026-11-20'), ...why });
    expect(await refusedOf([resume(one), resume(two)])).toEqual(['resumption.notSuspended']);
  });

  test('register one full reply', async () => {
    const { one, two, letterId } = await windows();
    const reply = { on: day('2027-01-11'), form: 'final', reference: '', remark: '' } as const;
    const acts = [one, two].map((store) => store.registerReply(letterId, reply));
    expect(await refusedOf(acts)).toEqual(['reply.alreadyFinal']);
  });

  test('never send a letter under a rule that the other window has just changed', async () => {
    const where = place();
    const [one, two] = [await where.open(), await where.open()];
    const { letterId } = await draftIn(one);
    await one.giveReference(letterId, null);
    const ruleId = (await once(one.watch.profile()))?.termRules[0]?.id ?? '';
    const changing = one.changeTermRule(ruleId, { amount: 8 });
    const sending = two.registerDispatch(letterId, sentToday);
    const refused = await refusedOf([changing, sending]);
    const desk = await once(one.watch.letter(letterId));
    // Whoever comes first: the letter goes with the rule as it is then, or has to be looked at again.
    if (refused.length > 0) expect(refused).toEqual(['dispatch.textJustChanged']);
    else expect(desk?.state.rule?.amount).toBe(8);
  });

  test('draft nothing while the other enters the reply', async () => {
    const { where, one, two, letterId } = await windows();
    const reply = { on: day('2027-01-11'), form: 'final', reference: '', remark: '' } as const;
    const entering = one.registerReply(letterId, reply);
    const drafting = two.draftLadderLetter(letterId, 'reminder');
    await entering;
    expect((await refusalOf(drafting)).code).toBe('ladder.nothingLate');
    expect(await (await where.look()).letters.count()).toBe(1);
  });
});
