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

test('a kind with a pattern of its own has its own count, which goes on where it was', async () => {
  const store = await place().open();
  const { dossierId, letterId } = await draftIn(store);
  const council = (await once(store.watch.profile()))?.council.id ?? '';
  await store.changeCouncil(council, {
    referencePatterns: { reminder: 'R{jaar}-{nr}' },
    lastReferences: { '2026/{nr:2}': 16 },
  });
  expect((await store.giveReference(letterId, null)).result).toMatchObject({ reference: '2026/17' });
  const { result: reminder } = await store.createLetter(dossierId, 'reminder');
  expect(await store.proposeReference(reminder)).toBe('R2026-1');
  const refusal = await refusalOf(store.changeCouncil(council, { referencePatterns: { reminder: 'R' } }));
  expect(refusal).toMatchObject({
    code: 'reference.patternWithoutNumber',
    field: 'referencePatterns.reminder',
  });
});

test('the number of a letter that was removed is given to no other', async () => {
  const store = await place().open();
  const { dossierId, letterId } = await draftIn(store);
  await store.giveReference(letterId, null);
  await store.removeLetter(letterId);
  const { result: other } = await store.createLetter(dossierId, 'other');
  expect((await refusalOf(store.giveReference(other, '2026/01'))).code).toBe('reference.taken');
  expect((await store.giveReference(other, null)).result).toMatchObject({ reference: '2026/02' });
});

test('a number taken back comes again for the same letter only', async () => {
  const store = await place().open();
  const { dossierId, letterId } = await draftIn(store);
  const { result: other } = await store.createLetter(dossierId, 'other', { date: day('2026-11-01') });
  const given = await store.giveReference(letterId, null);
  await store.undo(given.entryId ?? '');
  expect(await store.proposeReference(other)).toBe('2026/02');
  expect(await store.proposeReference(letterId)).toBe('2026/01');
  await store.giveReference(other, null);
  expect(await store.proposeReference(letterId)).toBe('2026/03');
  const register = await once(store.watch.references());
  expect(register?.counts[0]?.rows.map(({ kind }) => kind)).toEqual(['used', 'takenBack']);
});

test('why a number was passed over is kept, changed and taken back, and never given', async () => {
  const store = await place().open();
  const { letterId } = await draftIn(store);
  await store.giveReference(letterId, '2026/03');
  expect((await refusalOf(store.noteReference('2026/ 03', 'x'))).code).toBe('reference.noteOnUsed');
  expect((await refusalOf(store.noteReference('2026/04', ' '))).code).toBe('reference.noReason');
  await store.noteReference('2026/04', 'Op papier verstuurd');
  await store.noteReference('2026 / 04', 'Per post verstuurd');
  expect((await once(store.watch.references()))?.counts[0]?.rows[0]).toEqual({
    kind: 'missing',
    reference: '2026/04',
    why: 'Per post verstuurd',
  });
  expect((await refusalOf(store.giveReference(letterId, '2026/04'))).code).toBe('reference.taken');
  await store.noteReference('2026/04', '');
  expect((await once(store.watch.references()))?.counts[0]?.rows).toHaveLength(1);
});
