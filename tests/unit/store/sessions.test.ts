import { expect, test } from 'vitest';
import { emptySession } from '#core/input/sessions';
import type { Contribution } from '#core/records/contribution';
import type { Store } from '#store';
import { draftIn } from './council.ts';
import { once, place, refusalOf, until } from './place.ts';

async function sessionIn(store: Store): Promise<string> {
  const { dossierId } = await draftIn(store);
  return (await store.addSession({ ...emptySession, title: 'Conferentie', dossierIds: [dossierId] })).result;
}

const texts = (rows: readonly Contribution[]): string[] => rows.map(({ text }) => text);

test('a session is listed, shown with its parts, and comes back after it was removed', async () => {
  const store = await place().open();
  const id = await sessionIn(store);
  await store.addAttendance(id, { organisation: ' Huurdersraad ', number: 4, persons: '' });
  await store.addCurrent(id, { name: 'Eerst wonen' });
  await store.logContribution(id, { text: 'Een' });
  expect(await once(store.watch.sessions())).toMatchObject([
    { session: { id, title: 'Conferentie' }, contributions: 1 },
  ]);
  expect(await once(store.watch.session(id))).toMatchObject({
    attendances: [{ organisation: 'Huurdersraad', number: 4 }],
    currents: [{ name: 'Eerst wonen' }],
  });
  const { entryId } = await store.removeSession(id);
  expect(await once(store.watch.session(id))).toBeNull();
  await store.undo(entryId ?? '');
  expect(texts(await once(store.watch.contributions(id)))).toEqual(['Een']);
});

test('a session without a name, or one that ends before it begins, is refused and nothing is written', async () => {
  const store = await place().open();
  expect(await refusalOf(store.addSession({ ...emptySession, title: ' ' }))).toMatchObject({
    code: 'session.noTitle',
    field: 'title',
  });
  const backwards = { ...emptySession, title: 'x', on: '2026-11-05', until: '2026-11-04' } as never;
  expect(await refusalOf(store.addSession(backwards))).toMatchObject({ code: 'session.endsBefore' });
  expect(await once(store.watch.sessions())).toEqual([]);
});

test('the current of a name is made once, also by two windows that write it differently', async () => {
  const where = place();
  const [one, two] = [await where.open(), await where.open()];
  const id = await sessionIn(one);
  const [a, b] = await Promise.all([
    one.addCurrent(id, { name: 'Eerst wonen' }),
    two.addCurrent(id, { name: 'eerst Wonen' }),
  ]);
  expect(a.result).toBe(b.result);
  expect((await once(one.watch.session(id)))?.currents).toHaveLength(1);
});

test('what is logged follows at once, in the order it was said, and shares the rows that did not change', async () => {
  const where = place();
  const [one, two] = [await where.open(), await where.open()];
  const id = await sessionIn(one);
  const answers: (readonly Contribution[])[] = [];
  const stop = two.watch.contributions(id).subscribe(
    (rows) => answers.push(rows),
    (error) => {
      throw error;
    },
  );
  for (const text of ['Een', 'Twee', 'Drie']) await one.logContribution(id, { text });
  await expect.poll(() => texts(answers.at(-1) ?? [])).toEqual(['Een', 'Twee', 'Drie']);
  const before = answers.at(-1) ?? [];
  const second = before[1]?.id ?? '';
  await one.changeContribution(id, second, { text: 'Twee, verbeterd' });
  await expect.poll(() => texts(answers.at(-1) ?? [])).toEqual(['Een', 'Twee, verbeterd', 'Drie']);
  expect(answers.at(-1)?.[0]).toBe(before[0]);
  await one.removeContribution(id, second);
  await expect.poll(() => texts(answers.at(-1) ?? [])).toEqual(['Een', 'Drie']);
  // Another session's are none of its business.
  const many = answers.length;
  const { result: other } = await one.addSession({ ...emptySession, title: 'Andere' });
  await one.logContribution(other, { text: 'Elders' });
  await one.logContribution(id, { text: 'Vier' });
  await expect.poll(() => texts(answers.at(-1) ?? [])).toEqual(['Een', 'Drie', 'Vier']);
  expect(answers).toHaveLength(many + 1);
  stop();
});

test('a correction keeps the first text, in the row and in the journal', async () => {
  const where = place();
  const store = await where.open();
  const id = await sessionIn(store);
  const { result } = await store.logContribution(id, { text: 'De buss' });
  await store.changeContribution(id, result.id, { text: 'De bus' });
  expect(await once(store.watch.contributions(id))).toMatchObject([{ text: 'De bus', firstText: 'De buss' }]);
  const last = await (await where.look()).journal.orderBy('clock').last();
  expect(last).toMatchObject({
    intent: 'changeContribution',
    partition: `session/${id}`,
    changes: [{ fields: { text: { from: 'De buss', to: 'De bus' } } }],
  });
});

test('an archive carries a session with all that belongs to it, files included', async () => {
  const store = await place().open();
  const id = await sessionIn(store);
  const bytes = new TextEncoder().encode('een foto');
  await store.addSessionFile(id, {
    kind: 'photo',
    fileName: 'flap.jpg',
    mediaType: 'image/jpeg',
    bytes,
    alt: 'Flap',
  });
  const { result: currentId } = await store.addCurrent(id, { name: 'Eerst wonen' });
  await store.logContribution(id, { text: 'Een 🚲', currentId });
  const archive = await store.saveArchive({ programVersion: '1' });
  const other = await place().open();
  await other.restoreArchive(archive.bytes);
  const view = await until(other.watch.session(id), (answer) => answer !== null);
  expect(view).toMatchObject({ session: { title: 'Conferentie' }, files: [{ fileName: 'flap.jpg' }] });
  expect(await other.attachmentBytes(view?.files[0]?.hash ?? '')).toEqual(bytes);
  expect(await once(other.watch.contributions(id))).toMatchObject([{ text: 'Een 🚲', currentId }]);
});
