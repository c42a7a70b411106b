import { expect, test } from 'vitest';
import { day, dossier, draftIn, setUp } from './council.ts';
import { once, place, refusalOf } from './place.ts';

test('two windows giving a reference at once never give the same one', async () => {
  const where = place();
  const [one, two] = [await where.open(), await where.open()];
  await one.setUpCouncil(setUp);
  const { result: dossierId } = await one.createDossier(dossier('Vervoer'));
  const letters: string[] = [];
  for (let i = 0; i < 10; i += 1) letters.push((await one.createLetter(dossierId, 'other')).result);

  await Promise.all(letters.map((id, i) => (i % 2 === 0 ? one : two).giveReference(id, null)));

  const rows = await once(two.watch.allLetters());
  const expected = Array.from({ length: 10 }, (_, i) => `2026/${String(i + 1).padStart(2, '0')}`);
  expect(rows.map((row) => row.state.reference).sort()).toEqual(expected);
});

test('of two windows giving the same reference by hand one is refused', async () => {
  const where = place();
  const [one, two] = [await where.open(), await where.open()];
  const { dossierId, letterId } = await draftIn(one);
  const { result: other } = await two.createLetter(dossierId, 'other');
  const outcomes = await Promise.allSettled([
    one.giveReference(letterId, '2026/7'),
    two.giveReference(other, '2026 / 7'),
  ]);
  expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('the year is that of the date on the letter, and what is proposed is what is given', async () => {
  const store = await place().open();
  const { letterId } = await draftIn(store);
  await store.changeLetterHead(letterId, { date: day('2015-06-01') });
  expect(await store.proposeReference(letterId)).toBe('2015/01');
  expect((await store.giveReference(letterId, null)).result).toMatchObject({ reference: '2015/01' });
});

test('a reference stays with a letter that was sent', async () => {
  const store = await place().open();
  const { letterId } = await draftIn(store);
  await store.giveReference(letterId, null);
  await store.registerDispatch(letterId, { on: day('2026-11-02'), channel: 'post', recipients: [] });
  expect((await refusalOf(store.giveReference(letterId, '2026/9'))).code).toBe('letter.alreadySent');
});
