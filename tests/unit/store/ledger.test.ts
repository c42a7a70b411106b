/** The ledger, the council's own equated days and unread documents, through the store. */
import { describe, expect, test } from 'vitest';
import { DECREED_DAYS } from '#core/terms/equated-days';
import { type StartedTerm, termOf } from '#core/terms/term';
import type { Store } from '#store';
import { type Desk, day, draftIn, sentToday, sixWeeks } from './council.ts';
import { everything, once, place, refusalOf, setClock } from './place.ts';

const why = { reason: 'nader onderzoek', documentId: null } as const;
const extension = { amount: 6, unit: 'weeks', times: 1 } as const;

/** A letter sent on 2 November 2026, due on 14 December; the clock stands at 1 March 2027. */
async function sentLongAgo(store: Store, clock: { set: (moment: string) => void }): Promise<Desk> {
  const desk = await draftIn(store);
  const rule = (await once(store.watch.profile()))?.termRules[0];
  await store.changeTermRule(rule?.id ?? '', { extension });
  await store.giveReference(desk.letterId, null);
  await store.registerDispatch(desk.letterId, sentToday);
  clock.set('2027-03-01T09:00:00.000Z');
  return desk;
}

async function termIn(store: Store, letterId: string): Promise<StartedTerm> {
  const desk = await once(store.watch.letter(letterId));
  const { table } = await once(store.watch.equatedDays());
  const term = termOf(desk?.state.rule ?? null, desk?.events ?? [], table);
  if (term.kind !== 'started') throw new Error(`term is ${term.kind}`);
  return term;
}

describe('the ledger of a letter', () => {
  test('moves the due date, and moves it back when an entry is withdrawn', async () => {
    const clock = setClock();
    const store = await place(clock).open();
    const { letterId } = await sentLongAgo(store, clock);
    expect((await termIn(store, letterId)).due).toBe('2026-12-14');

    const { result: suspended } = await store.registerSuspension(letterId, {
      on: day('2026-11-10'),
      resumedOn: day('2026-11-17'),
      ...why,
    });
    expect((await termIn(store, letterId)).due).toBe('2026-12-21');
    const { result: extended } = await store.registerExtension(letterId, {
      on: day('2026-12-15'),
      until: day('2027-02-01'),
      ...why,
    });
    expect(extended).toMatchObject({ kind: 'extended', agreed: true });
    expect(await termIn(store, letterId)).toMatchObject({ due: '2027-02-01', originalDue: '2026-12-14' });

    await store.withdrawEvent(letterId, extended.id, 'verkeerde brief');
    expect((await termIn(store, letterId)).due).toBe('2026-12-21');
    await store.withdrawEvent(letterId, suspended.id, '');
    expect((await termIn(store, letterId)).due).toBe('2026-12-14');
  });

  test('the same thing of the same day is recorded once', async () => {
    const clock = setClock();
    const store = await place(clock).open();
    const { letterId } = await sentLongAgo(store, clock);
    const interim = { on: day('2026-12-01'), form: 'interim', reference: 'Z-1', remark: '' } as const;
    const promise = {
      on: day('2026-12-02'),
      day: day('2027-01-15'),
      words: 'half januari',
      documentId: null,
    };
    const { result: acknowledged } = await store.registerAcknowledgement(letterId, day('2026-11-04'));
    await store.registerReply(letterId, interim);
    await store.registerPromise(letterId, promise);
    const again = await Promise.all(
      [
        store.registerAcknowledgement(letterId, day('2026-11-04'), { remark: 'kwam ook per post' }),
        store.registerReply(letterId, { ...interim, remark: 'nog eens' }),
        store.takeInReply({ letterIds: [letterId], details: interim, file: null, text: null }),
        store.registerPromise(letterId, { ...promise, words: 'voor 15 januari' }),
      ].map((act) => refusalOf(act as Promise<unknown>)),
    );
    expect(again.map(({ code, field }) => [code, field])).toEqual(
      again.map(() => ['event.recordedAlready', 'on']),
    );

    // Another day, another number, another promise: each is something else.
    await store.registerAcknowledgement(letterId, day('2026-11-06'));
    await store.registerReply(letterId, { ...interim, reference: 'Z-2' });
    await store.registerPromise(letterId, { ...promise, day: day('2027-02-01') });
    await store.withdrawEvent(letterId, acknowledged.id, '');
    await store.registerAcknowledgement(letterId, day('2026-11-04'));
  });

  test('an entry rests on a document that is there', async () => {
    const clock = setClock();
    const store = await place(clock).open();
    const { letterId, dossierId } = await sentLongAgo(store, clock);
    const { result: documentId } = await store.addDocument({
      dossierId,
      fileName: 'mail.eml',
      mediaType: 'message/rfc822',
      bytes: new Uint8Array([1]),
      date: null,
      remark: '',
    });
    const promise = { on: day('2026-12-20'), day: day('2027-01-31'), words: 'In januari.' };
    await store.registerPromise(letterId, { ...promise, documentId });
    expect(await termIn(store, letterId)).toMatchObject({
      promised: '2027-01-31',
      ledger: [{ kind: 'promise', documentId, words: 'In januari.' }],
    });
    const nowhere = '01900000-0000-7000-8000-00000000ffff';
    expect(
      await refusalOf(store.registerPromise(letterId, { ...promise, documentId: nowhere })),
    ).toMatchObject({
      code: 'document.notThere',
      field: 'documentId',
    });
    expect(
      await refusalOf(store.registerReceipt(letterId, day('2026-11-03'), { documentId: nowhere })),
    ).toMatchObject({
      field: 'documentId',
    });
  });

  test('what is refused leaves nothing behind', async () => {
    const clock = setClock();
    const where = place(clock);
    const store = await where.open();
    const { letterId } = await sentLongAgo(store, clock);
    const db = await where.look();
    const before = await everything(db);
    const wrong = [
      store.registerResumption(letterId, { on: day('2026-12-01'), ...why }),
      store.registerSuspension(letterId, { on: day('2026-12-01'), resumedOn: day('2026-11-30'), ...why }),
      store.registerExtension(letterId, { on: day('2026-12-01'), until: day('2026-12-14'), ...why }),
      store.registerExtension(letterId, { on: '2026-11-31' as never, until: day('2026-12-24'), ...why }),
      store.addTermRule({ ...sixWeeks, amount: 0 }),
      store.addTermRule({ ...sixWeeks, amount: 10_000 }),
      store.addTermRule({ ...sixWeeks, citation: ' ' }),
      store.addTermRule({ ...sixWeeks, extension: { ...extension, times: 0 } }),
    ];
    const refusals = await Promise.all(wrong.map((act) => refusalOf(act)));
    expect(refusals.map(({ code, field }) => [code, field])).toEqual([
      ['resumption.notSuspended', 'on'],
      ['suspension.endsBeforeStart', 'resumedOn'],
      ['extension.notLater', 'until'],
      ['day.notThere', 'on'],
      ['termRule.badLength', 'amount'],
      ['termRule.badLength', 'amount'],
      ['termRule.noCitation', 'citation'],
      ['termRule.badExtension', 'extension'],
    ]);
    expect(await everything(db)).toEqual(before);
  });
});

describe('a rule that was changed', () => {
  test('reaches a running term only when somebody chooses so, and all of those chosen or none', async () => {
    const clock = setClock();
    const store = await place(clock).open();
    const { letterId } = await sentLongAgo(store, clock);
    const rule = (await once(store.watch.profile()))?.termRules[0];
    const ruleId = rule?.id ?? '';
    await store.changeTermRule(ruleId, { amount: 12 });
    expect((await termIn(store, letterId)).due).toBe('2026-12-14');

    const nowhere = '01900000-0000-7000-8000-00000000ffff';
    await refusalOf(store.applyRuleToRunning([letterId, nowhere], ruleId, 'nieuwe verordening'));
    expect((await termIn(store, letterId)).due).toBe('2026-12-14');

    const done = await store.applyRuleToRunning([letterId], ruleId, 'nieuwe verordening');
    expect(await termIn(store, letterId)).toMatchObject({ due: '2027-01-25', originalDue: '2026-12-14' });
    const again = store.applyRuleToRunning([letterId], ruleId, 'nieuwe verordening');
    expect((await refusalOf(again)).code).toBe('termRule.sameRule');
    await store.undo(done.entryId ?? '');
    expect((await termIn(store, letterId)).due).toBe('2026-12-14');
  });
});

describe("the council's own equated days", () => {
  const own = { day: day('2026-12-14'), name: 'Een bijzondere maandag', citation: 'Stcrt. 2026, 1' };

  test('count in every due date, as long as they are there', async () => {
    const clock = setClock();
    const store = await place(clock).open();
    const { letterId } = await sentLongAgo(store, clock);
    const { result: id } = await store.addEquatedDay(own);
    expect((await termIn(store, letterId)).due).toBe('2026-12-15');
    expect((await once(store.watch.profile()))?.equatedDays.byDay.get(own.day)).toMatchObject({
      addedBy: 'council',
      citation: own.citation,
    });
    expect((await once(store.watch.equatedDays())).own).toMatchObject([{ id, ...own, certainty: 'high' }]);
    await store.changeEquatedDay(id, { day: day('2026-12-15') });
    expect((await termIn(store, letterId)).due).toBe('2026-12-14');
    await store.removeEquatedDay(id);
    const { own: left, table } = await once(store.watch.equatedDays());
    expect(left).toEqual([]);
    expect(table).toBe(DECREED_DAYS);
  });

  test('are in the due date that a letter names when it goes out', async () => {
    const store = await place().open();
    const { letterId } = await draftIn(store, {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'dueDate' }] }],
    });
    await store.addEquatedDay(own);
    await store.giveReference(letterId, null);
    await store.registerDispatch(letterId, sentToday);
    const frozen = (await once(store.watch.letter(letterId)))?.frozenVersion?.body;
    expect(frozen?.content[0]?.content?.[0]?.attrs?.day).toBe('2026-12-15');
  });

  test.each([
    ['without a citation', { citation: ' ' }, 'equatedDay.noCitation', 'citation'],
    ['on a Sunday', { day: day('2026-12-13') }, 'equatedDay.freeAlready', 'day'],
    ['on a holiday', { day: day('2026-12-25') }, 'equatedDay.freeAlready', 'day'],
    ['that was decreed', { day: day('2017-05-26') }, 'equatedDay.known', 'day'],
    ['twice', {}, 'equatedDay.alreadyThere', 'day'],
  ])('one %s is refused', async (_, set, code, field) => {
    const store = await place().open();
    await draftIn(store);
    await store.addEquatedDay(own);
    expect(await refusalOf(store.addEquatedDay({ ...own, ...set }))).toMatchObject({ code, field });
  });

  test('can confirm a day the program has from hearsay', async () => {
    const store = await place().open();
    await draftIn(store);
    await store.addEquatedDay({ day: day('2027-05-07'), name: '', citation: 'Stcrt. 2025, 9' });
    const { table } = await once(store.watch.equatedDays());
    expect(table.byDay.get(day('2027-05-07'))).toMatchObject({ certainty: 'high', addedBy: 'council' });
  });
});

describe('a document that came in', () => {
  test('waits until it was read, for the whole dossier', async () => {
    const store = await place().open();
    const { dossierId, letterId } = await draftIn(store);
    const file = { dossierId, mediaType: 'text/plain', bytes: new Uint8Array([1]), date: null, remark: '' };
    const { result: id } = await store.addDocument({
      ...file,
      fileName: 'reactie.txt',
      unread: true,
      direction: 'incoming',
    });
    await store.addDocument({ ...file, fileName: 'notitie.txt' });
    await store.addDocument({ ...file, fileName: 'brief.txt', unread: true, direction: 'outgoing' });
    const waiting = async () => (await once(store.watch.letter(letterId)))?.unreadDocuments;
    expect(await waiting()).toBe(1);
    await store.markDocumentRead(id);
    expect(await waiting()).toBe(0);
    await store.markDocumentUnread(id);
    await store.rebuildIndexes();
    expect(await waiting()).toBe(1);
  });
});
