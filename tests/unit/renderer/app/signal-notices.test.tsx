import { afterEach, expect, it } from 'vitest';
import { addDays, type CalendarDay } from '#core/calendar/calendar-day';
import type { Store } from '#store';
import { systemClock } from '../../../../src/renderer/app/clock.ts';
import { SignalNotices } from '../../../../src/renderer/app/signal-notices.tsx';
import { body, dossier, setUp } from '../../store/council.ts';
import { place, setClock, until } from '../../store/place.ts';
import { hostThatTells, renderWith } from './host-that-tells.tsx';

/** The program asks the real day; so the letters are dated from it. */
const today = systemClock.today();

afterEach(() => {
  window.location.hash = '';
});

/** A council that owes itself replies: letters sent so many days ago, all acknowledged, in a term of six weeks. */
async function councilWith(...sent: readonly (readonly [subject: string, daysAgo: number])[]) {
  const store = await place(setClock(`${today}T09:00:00.000Z`)).open();
  await store.setUpCouncil(setUp);
  const { result: dossierId } = await store.createDossier(dossier('Vervoer'));
  const ids: string[] = [];
  for (const [subject, daysAgo] of sent) {
    const on = addDays(today, -daysAgo);
    ids.push(await send(store, dossierId, subject, on));
  }
  await until(store.watch.awaitingLetters(), (rows) => rows.length === sent.length);
  return { store, dossierId, ids };
}

async function send(store: Store, dossierId: string, subject: string, on: CalendarDay): Promise<string> {
  const { result: id } = await store.createLetter(
    dossierId,
    'unsolicitedAdvice',
    { subject, date: on },
    null,
  );
  await store.giveReference(id, null);
  await store.registerDispatch(id, { on, channel: 'email', recipients: ['College'] });
  await store.registerAcknowledgement(id, on);
  return id;
}

/** Until it was written down what was told of so many letters: nothing goes on behind the test then. */
const toldOf = (store: Store, letters: number) =>
  until(store.watch.local('told'), (told) => Object.keys(told ?? {}).length === letters);

const bodies = (notices: readonly { readonly body: string }[]): string[] => notices.map(({ body }) => body);

it('tells once of a late reply, names it, and leads to its term', async () => {
  const { store, dossierId, ids } = await councilWith(['Vervoer naar de dagbesteding', 100]);
  const telling = hostThatTells();
  await renderWith(store, telling.host, <SignalNotices />);
  await toldOf(store, 1);
  const [first] = bodies(telling.notices);
  expect(first).toMatch(/^De reactie op “Vervoer naar de dagbesteding” had er .+ moeten zijn\.$/);
  telling.notices[0]?.onPress?.();
  expect(window.location.hash).toBe(`#/terms/${ids[0]}`);

  // A letter that comes later is told of when the machine wakes, and the first is not told of again.
  await send(store, dossierId, 'Een nieuw onderwerp', addDays(today, -90));
  await expect
    .poll(() => {
      telling.wake();
      return telling.notices.length;
    })
    .toBe(2);
  await toldOf(store, 2);
  expect(bodies(telling.notices)).toEqual([first, expect.stringContaining('“Een nieuw onderwerp”')]);
});

it('tells of several in one, and leads to the overview', async () => {
  const { store } = await councilWith(['Een', 100], ['Twee', 90], ['Drie', 37]);
  const telling = hostThatTells();
  await renderWith(store, telling.host, <SignalNotices />, 'en');
  await toldOf(store, 3);
  expect(bodies(telling.notices)).toEqual(['2 replies are late. 1 reply is due soon.']);
  window.location.hash = '/letters';
  telling.notices[0]?.onPress?.();
  expect(window.location.hash).toBe('#/');
});

it('leaves out what is not wanted here', async () => {
  const { store } = await councilWith(['Een', 100], ['Twee', 37]);
  await store.local.write('quietSignals', ['late']);
  const telling = hostThatTells();
  await renderWith(store, telling.host, <SignalNotices />);
  await toldOf(store, 1);
  expect(bodies(telling.notices)).toEqual([expect.stringContaining('“Twee”')]);
});

it('goes by the number of days that was chosen here', async () => {
  const { store } = await councilWith(['Een', 20]);
  await store.local.write('nearlyDueDays', 30);
  const telling = hostThatTells();
  await renderWith(store, telling.host, <SignalNotices />);
  await toldOf(store, 1);
  expect(bodies(telling.notices)).toEqual([expect.stringContaining('“Een”')]);
});

it('keeps the news until it may be told, and asks nobody', async () => {
  const { store } = await councilWith(['Een', 100]);
  const telling = hostThatTells('notAsked');
  await renderWith(store, telling.host, <SignalNotices />);
  await expect.poll(() => telling.looked).toBe(1);
  expect(telling.asked).toBe(0);
  expect(await store.local.read('told')).toBeNull();

  telling.permission = 'allowed';
  telling.wake();
  await toldOf(store, 1);
  expect(telling.notices).toHaveLength(1);
});

const promise = {
  by: 'Het college',
  on: addDays(today, -90),
  source: 'reply',
  documentId: null,
  place: null,
  where: '',
  dueCertainty: 'chosen',
  period: '',
  points: [],
} as const;

async function signed(store: Store, dossierId: string, subject: string, daysAgo: number): Promise<string> {
  const on = addDays(today, -daysAgo);
  const { result: id } = await store.createLetter(
    dossierId,
    'unsolicitedAdvice',
    { subject, date: on },
    body('Het vervoer kan beter.'),
  );
  await store.recordApproval(id, {
    how: 'paper',
    on,
    signerId: null,
    signerName: 'Bas Groen',
    signerFunction: 'Voorzitter',
    asDeputy: false,
    documentId: null,
    remark: '',
  });
  return id;
}

it('tells of a promise that was not kept, in its words, and leads to it', async () => {
  const { store, dossierId } = await councilWith();
  const { result } = await store.addCommitments(dossierId, [
    { ...promise, words: 'Wij bellen u.', due: addDays(today, -3) },
  ]);
  const telling = hostThatTells();
  await renderWith(store, telling.host, <SignalNotices />);
  await toldOf(store, 1);
  expect(bodies(telling.notices)).toEqual([
    expect.stringMatching(/^Aan de toezegging “Wij bellen u\.” had op .+ voldaan moeten zijn\.$/),
  ]);
  telling.notices[0]?.onPress?.();
  expect(window.location.hash).toBe(`#/dossiers/${dossierId}/effect/${result[0]}`);
});

it('tells of a letter that was signed and lies there since, and leads to it', async () => {
  const { store, dossierId } = await councilWith();
  await signed(store, dossierId, 'Gisteren getekend', 1);
  const id = await signed(store, dossierId, 'Vervoer', 3);
  const telling = hostThatTells();
  await renderWith(store, telling.host, <SignalNotices />);
  await toldOf(store, 1);
  expect(bodies(telling.notices)).toEqual([
    expect.stringMatching(/^“Vervoer” is op .+ ondertekend en nog niet verzonden\.$/),
  ]);
  telling.notices[0]?.onPress?.();
  expect(window.location.hash).toBe(`#/letters/${id}`);
});

it('leaves a member alone with what was signed, and all with what they switched off', async () => {
  const { store, dossierId } = await councilWith(['Een', 100]);
  await signed(store, dossierId, 'Vervoer', 3);
  await store.addCommitments(dossierId, [
    { ...promise, words: 'Vandaag', due: today },
    { ...promise, words: 'Te laat', due: addDays(today, -3) },
  ]);
  const { result: member } = await store.addPerson({
    name: 'Noor Vos',
    function: 'Lid',
    role: 'member',
    email: '',
  });
  await store.workAs(member);
  await store.local.write('quietSignals', ['promiseLate']);
  const telling = hostThatTells();
  await renderWith(store, telling.host, <SignalNotices />);
  await toldOf(store, 2);
  expect(bodies(telling.notices)).toEqual([
    '1 reactie is te laat. Aan 1 toezegging moet vandaag zijn voldaan.',
  ]);
});
