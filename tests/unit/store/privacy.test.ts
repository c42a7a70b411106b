import { expect, test } from 'vitest';
import { emptySession } from '#core/input/sessions';
import { setUp } from './council.ts';
import { once, type Place, place, refusalOf } from './place.ts';

async function sessionAt(where: Place) {
  const store = await where.open();
  await store.setUpCouncil(setUp);
  const { result: id } = await store.addSession({ ...emptySession, title: 'Conferentie' });
  await store.addAttendance(id, { organisation: 'Huurdersraad', number: 1, persons: 'Joke Smit' });
  const { result: one } = await store.logContribution(id, {
    text: 'Mijn heup doet zeer',
    speaker: 'Joke Smit',
    role: 'huurder',
    consent: 'withName',
  });
  await store.changeContribution(id, one.id, { text: 'Mijn heup doet pijn' });
  await store.logContribution(id, { text: 'Joké Smit zei het al', speaker: 'Bas' });
  return { store, id, one };
}

/** Everything in the database, as one string. */
async function allOf(where: Place): Promise<string> {
  const db = await where.look();
  const tables = await Promise.all(
    ['journal', 'contributions', 'attendances', 'searchIndex'].map((name) => db.table(name).toArray()),
  );
  return JSON.stringify(tables);
}

test('taking the names out leaves what was said, and no name in rows or journal', async () => {
  const where = place();
  const { store, id } = await sessionAt(where);
  const { entryId } = await store.stripNames(id);
  const rows = await once(store.watch.contributions(id));
  expect(rows[0]).toMatchObject({
    text: 'Mijn heup doet pijn',
    speaker: '',
    role: 'huurder',
    consent: 'anonymous',
  });
  const view = await once(store.watch.session(id));
  expect(view?.attendances).toMatchObject([{ organisation: 'Huurdersraad', persons: '' }]);
  expect(view?.session.namesStripped).not.toBeNull();
  expect(await allOf(where)).not.toContain('Joke Smit');
  expect(await refusalOf(store.undo(entryId ?? ''))).toMatchObject({ code: 'undo.erased' });
});

test("a person's data is listed over all sessions, and what is chosen of it is erased everywhere", async () => {
  const where = place();
  const { store, id, one } = await sessionAt(where);
  const traces = await store.tracesOf('joke smit');
  expect(traces.map(({ kind }) => kind).sort()).toEqual(['attendance', 'mention', 'speaker']);
  await store.erasePerson(
    id,
    traces.filter(({ kind }) => kind !== 'mention').map((trace) => trace.id),
  );
  const all = await allOf(where);
  expect(all).not.toContain('heup');
  expect(all).not.toContain('Joke Smit');
  expect(all).toContain('Joké Smit zei het al');
  const rows = await once(store.watch.contributions(id));
  expect(rows.find((row) => row.id === one.id)).toMatchObject({
    text: '',
    erased: { by: expect.anything() },
  });
  expect(await refusalOf(store.changeContribution(id, one.id, { text: 'Terug' }))).toMatchObject({
    code: 'contribution.erased',
  });
});

test('an older archive brings nothing back of what was erased since', async () => {
  const where = place();
  const { store, id } = await sessionAt(where);
  const { bytes } = await store.saveArchive({ programVersion: '1' });
  const traces = await store.tracesOf('Joke Smit');
  await store.erasePerson(
    id,
    traces.map((trace) => trace.id),
  );
  await store.restoreArchive(bytes, { merge: true });
  expect(await allOf(where)).not.toContain('heup');
  // And into the older copy, the erasure.
  const newer = await store.saveArchive({ programVersion: '1' });
  const other = place();
  const old = await other.open();
  await old.restoreArchive(bytes);
  await old.restoreArchive(newer.bytes, { merge: true });
  expect(await allOf(other)).not.toContain('heup');
});
