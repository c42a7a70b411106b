/** One reply to two letters at once: one document, an event in each letter, and one screen for both. */
import { expect, test } from 'vitest';
import type { LetterBody } from '#core/letter/body';
import type { Store } from '#store';
import { day, sentIn, sentToday } from './council.ts';
import { once, place, refusalOf } from './place.ts';

const BUS = '01900000-0000-7000-8000-0000000000a1';
const TAXI = '01900000-0000-7000-8000-0000000000a2';
const on = day('2026-11-02');

const advice = (id: string, text: string): LetterBody => ({
  type: 'doc',
  content: [
    {
      type: 'advicePoint',
      attrs: { id, branch: 'primary', kind: 'recommendation' },
      content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
    },
  ],
});

async function twoLetters(store: Store) {
  const { dossierId, letterId: bus } = await sentIn(store, advice(BUS, 'Laat de bus rijden.'));
  const { result: taxi } = await store.createLetter(
    dossierId,
    'unsolicitedAdvice',
    { subject: 'Taxi', date: day('2026-11-01') },
    advice(TAXI, 'Vergoed de taxi.'),
  );
  return { dossierId, bus, taxi };
}

const incoming = (letterIds: readonly string[]) => ({
  letterIds,
  details: { on, form: 'final', reference: 'B/12', remark: '' } as const,
  file: { fileName: 'reactie.txt', mediaType: 'text/plain', bytes: new Uint8Array([1]) },
  text: {
    how: 'read',
    passages: [{ words: 'De bus wel, de taxi niet.', page: null, kind: 'paragraph' }],
  } as const,
});
const verdict = { words: '', place: null, reason: '', answersQuestion: false } as const;

test('it is kept once, ends both terms, and shows the points of both, whichever it is opened from', async () => {
  const store = await place().open();
  const { dossierId, bus, taxi } = await twoLetters(store);
  await store.giveReference(taxi, null);
  await store.registerDispatch(taxi, sentToday);
  const { result } = await store.takeInReply(incoming([bus, taxi]));
  const [toBus = '', toTaxi = ''] = result.replyIds;
  const dossier = await once(store.watch.dossier(dossierId));
  expect(dossier?.documents.map(({ id }) => id)).toEqual([result.documentId]);
  expect(dossier?.letters.map(({ state }) => state.reply?.reference)).toEqual(['B/12', 'B/12']);
  const seen = await once(store.watch.reply(taxi, toTaxi));
  expect(seen?.answered.map(({ letter, reply }) => [letter.letter.id, reply.id])).toEqual([
    [taxi, toTaxi],
    [bus, toBus],
  ]);
  await store.giveVerdict(bus, BUS, { ...verdict, replyId: toBus, verdict: 'adopted' });
  await store.giveVerdict(taxi, TAXI, { ...verdict, replyId: toTaxi, verdict: 'rejected' });
  const { letters } = await once(store.watch.dossierOutcomes(dossierId));
  expect(letters.map(({ outcomes }) => outcomes[0]?.executive?.verdict).toSorted()).toEqual([
    'adopted',
    'rejected',
  ]);
  // Of one letter it says nothing about the points of the other.
  expect(
    await refusalOf(store.giveVerdict(bus, BUS, { ...verdict, replyId: toTaxi, verdict: 'noted' })),
  ).toMatchObject({ code: 'outcome.noReply' });
});

test('when one of the letters was never sent, nothing of it is kept', async () => {
  const store = await place().open();
  const { dossierId, bus, taxi } = await twoLetters(store);
  await refusalOf(store.takeInReply(incoming([bus, taxi])));
  const dossier = await once(store.watch.dossier(dossierId));
  expect(dossier?.documents).toEqual([]);
  expect(dossier?.letters.map(({ state }) => state.reply)).toEqual([null, null]);
});

test('withdrawn for one letter it stands for the other', async () => {
  const store = await place().open();
  const { bus, taxi } = await twoLetters(store);
  await store.giveReference(taxi, null);
  await store.registerDispatch(taxi, sentToday);
  const { result } = await store.takeInReply(incoming([bus, taxi]));
  const [toBus = '', toTaxi = ''] = result.replyIds;
  await store.withdrawEvent(taxi, toTaxi, 'Hoort er niet bij.');
  expect(await once(store.watch.reply(taxi, toTaxi))).toBeNull();
  const seen = await once(store.watch.reply(bus, toBus));
  expect(seen?.answered.map(({ letter }) => letter.letter.id)).toEqual([bus]);
});

test('what is said of either letter, and a text that is typed later, are seen where the reply is open', async () => {
  const store = await place().open();
  const { bus, taxi } = await twoLetters(store);
  await store.giveReference(taxi, null);
  await store.registerDispatch(taxi, sentToday);
  const { result } = await store.takeInReply(incoming([bus, taxi]));
  const [toBus = '', toTaxi = ''] = result.replyIds;
  const said: string[] = [];
  const stop = store.watch.reply(bus, toBus).subscribe(
    (view) => {
      const verdicts = view?.answered.map(({ letter }) => letter.outcomes[0]?.executive?.verdict ?? '-');
      said.push(`${verdicts?.join()} ${view?.text?.how}`);
    },
    () => {},
  );
  await expect.poll(() => said.at(-1)).toBe('-,- read');
  await store.giveVerdict(taxi, TAXI, { ...verdict, replyId: toTaxi, verdict: 'rejected' });
  await expect.poll(() => said.at(-1)).toBe('-,rejected read');
  await store.keepDocumentText(result.documentId ?? '', {
    how: 'typed',
    passages: [{ words: 'De taxi niet.', page: null, kind: 'paragraph' }],
  });
  await expect.poll(() => said.at(-1)).toBe('-,rejected typed');
  stop();
});
