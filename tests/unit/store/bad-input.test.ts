/** What cannot be so, tried through every command that takes it: refused beside its field, and nothing is saved. */
import { describe, expect, test } from 'vitest';
import type { CalendarDay } from '#core/calendar/calendar-day';
import type { Store } from '#store';
import { type Desk, day, draftIn, sentIn, sentToday, setUp, sixWeeks } from './council.ts';
import { everything, once, place, refusalOf } from './place.ts';

/** What a form of another program, or a slip of this one, may hand over. */
const notThere = '2026-02-30' as CalendarDay;
const notADay = 'morgen' as CalendarDay;
const on = day('2026-11-02');
const why = { reason: 'nader onderzoek', documentId: null } as const;

type Act = (store: Store, desk: Desk) => Promise<unknown>;

/** On a letter sent on 1 November 2026, due on 14 December; the clock stands at 1 March 2027. */
async function refused(before: (store: Store) => Promise<Desk>, act: Act): Promise<unknown> {
  const where = place();
  const store = await where.open();
  const desk = await before(store);
  where.clock.set('2027-03-01T09:00:00.000Z');
  const db = await where.look();
  const was = await everything(db);
  const { code, field } = await refusalOf(act(store, desk));
  expect(await everything(db)).toEqual(was);
  return { code, field };
}

async function ruleId(store: Store): Promise<string> {
  return (await once(store.watch.profile()))?.termRules[0]?.id ?? '';
}

async function suspended(store: Store): Promise<Desk> {
  const desk = await draftIn(store);
  await store.giveReference(desk.letterId, null);
  await store.registerDispatch(desk.letterId, { ...sentToday, on: day('2026-11-01') });
  const stretch = { on: day('2026-11-01'), resumedOn: day('2026-11-02'), ...why };
  await store.registerSuspension(desk.letterId, stretch);
  return desk;
}

async function withReference(store: Store): Promise<Desk> {
  const desk = await draftIn(store);
  await store.giveReference(desk.letterId, null);
  return desk;
}

const dates: Readonly<Record<string, readonly [field: string, act: (wrong: CalendarDay) => Act]>> = {
  'a receipt': [
    'on',
    (wrong) =>
      (store, { letterId }) =>
        store.registerReceipt(letterId, wrong),
  ],
  'an acknowledgement': [
    'on',
    (wrong) =>
      (store, { letterId }) =>
        store.registerAcknowledgement(letterId, wrong),
  ],
  'a reply': [
    'on',
    (wrong) =>
      (store, { letterId }) =>
        store.registerReply(letterId, { on: wrong, form: 'final', reference: '', remark: '' }),
  ],
  'a closing': [
    'on',
    (wrong) =>
      (store, { letterId }) =>
        store.closeLetter(letterId, wrong, 'klaar'),
  ],
  'the day of an extension': [
    'on',
    (wrong) =>
      (store, { letterId }) =>
        store.registerExtension(letterId, { on: wrong, until: day('2027-01-04'), ...why }),
  ],
  'the end of an extension': [
    'until',
    (wrong) =>
      (store, { letterId }) =>
        store.registerExtension(letterId, { on, until: wrong, ...why }),
  ],
  'the start of a suspension': [
    'on',
    (wrong) =>
      (store, { letterId }) =>
        store.registerSuspension(letterId, { on: wrong, resumedOn: null, ...why }),
  ],
  'the end of a suspension': [
    'resumedOn',
    (wrong) =>
      (store, { letterId }) =>
        store.registerSuspension(letterId, { on, resumedOn: wrong, ...why }),
  ],
  'a resumption': [
    'on',
    (wrong) =>
      async (store, { letterId }) =>
        store.registerResumption(letterId, { on: wrong, ...why }),
  ],
  'the day a promise was made': [
    'on',
    (wrong) =>
      (store, { letterId }) =>
        store.registerPromise(letterId, { on: wrong, day: day('2027-01-04'), words: '', documentId: null }),
  ],
  'a promised day': [
    'day',
    (wrong) =>
      (store, { letterId }) =>
        store.registerPromise(letterId, { on, day: wrong, words: '', documentId: null }),
  ],
  'a step of the ladder': [
    'on',
    (wrong) =>
      (store, { letterId }) =>
        store.registerLadderStep(letterId, { on: wrong, step: 'evaluation', stepLetterId: null }),
  ],
  'a day of the council': [
    'day',
    (wrong) => (store) => store.addEquatedDay({ day: wrong, name: '', citation: 'Stcrt. 2026, 1' }),
  ],
  'the first day of a rule': [
    'validFrom',
    (wrong) => (store) => store.addTermRule({ ...sixWeeks, validFrom: wrong }),
  ],
  'the last day of a rule that is changed': [
    'validTo',
    (wrong) => async (store) => store.changeTermRule(await ruleId(store), { validTo: wrong }),
  ],
};

describe('a date that does not exist', () => {
  const cases = Object.entries(dates).flatMap(([what, [field, act]]) =>
    [notThere, notADay].map((wrong) => [what, wrong, field, act] as const),
  );
  test.each(cases)('for %s: %s', async (what, wrong, field, act) => {
    const before = what === 'a resumption' ? openSuspension : sentIn;
    // Beside a rule the shape of the row says it, elsewhere the rule about the day.
    const code = field.startsWith('valid') ? 'record.invalid' : 'day.notThere';
    expect(await refused(before, act(wrong))).toEqual({ code, field });
  });

  test.each([notThere, notADay])('for the day a letter was sent: %s', async (wrong) => {
    const act: Act = (store, { letterId }) => store.registerDispatch(letterId, { ...sentToday, on: wrong });
    expect(await refused(withReference, act)).toEqual({ code: 'day.notThere', field: 'on' });
  });

  test.each([notThere, notADay])('for the date of a letter: %s', async (wrong) => {
    const act: Act = (store, { letterId }) => store.changeLetterHead(letterId, { date: wrong });
    expect(await refused(draftIn, act)).toEqual({ code: 'record.invalid', field: 'date' });
  });
});

async function openSuspension(store: Store): Promise<Desk> {
  const desk = await sentIn(store);
  await store.registerSuspension(desk.letterId, { on, resumedOn: null, ...why });
  return desk;
}

describe('an end before its start', () => {
  test.each<[string, (store: Store) => Promise<Desk>, Act, string, string]>([
    [
      'of a suspension',
      sentIn,
      (store, { letterId }) =>
        store.registerSuspension(letterId, { on: day('2026-11-10'), resumedOn: day('2026-11-09'), ...why }),
      'suspension.endsBeforeStart',
      'resumedOn',
    ],
    [
      'of a suspension on the day itself',
      sentIn,
      (store, { letterId }) => store.registerSuspension(letterId, { on, resumedOn: on, ...why }),
      'suspension.endsBeforeStart',
      'resumedOn',
    ],
    [
      'by a resumption',
      async (store) => {
        const desk = await sentTheDayBefore(store);
        await store.registerSuspension(desk.letterId, { on, resumedOn: null, ...why });
        return desk;
      },
      (store, { letterId }) => store.registerResumption(letterId, { on: day('2026-11-01'), ...why }),
      'resumption.beforeSuspension',
      'on',
    ],
    [
      'of a rule',
      draftIn,
      (store) => store.addTermRule({ ...sixWeeks, validFrom: day('2026-01-01'), validTo: day('2025-12-31') }),
      'termRule.endsBeforeStart',
      'validTo',
    ],
    [
      'of a rule that is changed',
      draftIn,
      async (store) =>
        store.changeTermRule(await ruleId(store), {
          validFrom: day('2026-01-01'),
          validTo: day('2025-12-31'),
        }),
      'termRule.endsBeforeStart',
      'validTo',
    ],
    [
      'of an extension',
      sentIn,
      (store, { letterId }) => store.registerExtension(letterId, { on, until: day('2026-11-01'), ...why }),
      'extension.notLater',
      'until',
    ],
    [
      'of a promise',
      sentIn,
      (store, { letterId }) =>
        store.registerPromise(letterId, {
          on: day('2026-11-20'),
          day: day('2026-11-19'),
          words: '',
          documentId: null,
        }),
      'promise.dayBeforePromise',
      'day',
    ],
    [
      'by a letter dated after it was sent',
      withReference,
      (store, { letterId }) => store.registerDispatch(letterId, { ...sentToday, on: day('2026-10-31') }),
      'dispatch.beforeLetterDate',
      'on',
    ],
  ])('%s', async (_, before, act, code, field) => {
    expect(await refused(before, act)).toEqual({ code, field });
  });
});

async function sentTheDayBefore(store: Store): Promise<Desk> {
  const desk = await withReference(store);
  await store.registerDispatch(desk.letterId, { ...sentToday, on: day('2026-11-01') });
  return desk;
}

describe('a rule', () => {
  const wrong = [
    ['of 0 weeks', { amount: 0 }, 'termRule.badLength', 'amount'],
    ['of 10,000 weeks', { amount: 10_000 }, 'termRule.badLength', 'amount'],
    ['of less than nothing', { amount: -6 }, 'termRule.badLength', 'amount'],
    ['of half a week', { amount: 0.5 }, 'termRule.badLength', 'amount'],
    ['of no number at all', { amount: Number.NaN }, 'termRule.badLength', 'amount'],
    ['without a citation', { citation: '' }, 'termRule.noCitation', 'citation'],
    ['with a blank citation', { citation: ' \t' }, 'termRule.noCitation', 'citation'],
  ] as const;

  test.each(wrong)('%s is not added', async (_, set, code, field) => {
    expect(await refused(draftIn, (store) => store.addTermRule({ ...sixWeeks, ...set }))).toEqual({
      code,
      field,
    });
  });

  test.each(wrong)('%s is not what another becomes', async (_, set, code, field) => {
    const act: Act = async (store) => store.changeTermRule(await ruleId(store), set);
    expect(await refused(draftIn, act)).toEqual({ code, field });
  });

  test.each(wrong)('%s does not begin a council', async (_, set, code, field) => {
    const where = place();
    const store = await where.open();
    const refusal = await refusalOf(store.setUpCouncil({ ...setUp, termRules: [{ ...sixWeeks, ...set }] }));
    expect(refusal).toMatchObject({ code, field });
    const db = await where.look();
    expect([await db.councils.count(), await db.journal.count()]).toEqual([0, 0]);
  });
});

describe('a suspension', () => {
  test('that was not there does not end', async () => {
    const act: Act = (store, { letterId }) => store.registerResumption(letterId, { on, ...why });
    expect(await refused(sentIn, act)).toEqual({ code: 'resumption.notSuspended', field: 'on' });
  });

  test('that ended does not end again', async () => {
    const act: Act = (store, { letterId }) =>
      store.registerResumption(letterId, { on: day('2026-11-20'), ...why });
    expect(await refused(suspended, act)).toEqual({ code: 'resumption.notSuspended', field: 'on' });
  });

  test.each([
    ['begins in another', '2026-11-01', '2026-11-05'],
    ['holds another', '2026-11-01', '2026-11-30'],
    ['does not end and begins before another', '2026-11-01', null],
  ])('that %s is refused', async (_, from, to) => {
    const act: Act = (store, { letterId }) =>
      store.registerSuspension(letterId, { on: day(from), resumedOn: to === null ? null : day(to), ...why });
    expect(await refused(suspended, act)).toEqual({ code: 'suspension.overlaps', field: 'on' });
  });

  test('that begins while another lasts is refused', async () => {
    const act: Act = (store, { letterId }) =>
      store.registerSuspension(letterId, { on: day('2026-12-01'), resumedOn: null, ...why });
    expect(await refused(openSuspension, act)).toEqual({ code: 'suspension.overlaps', field: 'on' });
  });
});
