/** What was taken out for somebody's privacy stays out, whatever comes in afterwards and by whatever way. */
import { expect, test } from 'vitest';
import { emptyLine } from '#core/input/log-line';
import { planImport } from '#core/input/plan-import';
import { emptySession } from '#core/input/sessions';
import type { Store } from '#store';
import { setUp } from './council.ts';
import { once, type Place, place, refusalOf } from './place.ts';

async function sessionIn(store: Store): Promise<string> {
  return (await store.addSession({ ...emptySession, title: 'Conferentie' })).result;
}

/** Rows and journal, as one string. */
async function allOf(where: Place): Promise<string> {
  const db = await where.look();
  const tables = await Promise.all(
    ['journal', 'contributions', 'attendances', 'local'].map((name) => db.table(name).toArray()),
  );
  return JSON.stringify(tables);
}

function plan(...lines: (readonly [string, string])[]) {
  const rows = lines.map((cells, index) => ({ number: index + 1, cells }));
  return {
    ...planImport({ rows, unread: [] }, { hasHead: false, fields: ['text', 'speaker'] }),
    source: 'import',
    fileName: 'enquete.csv',
  } as const;
}

test('what was erased does not come back with the list it came in with, and the report says so', async () => {
  const where = place();
  const store = await where.open();
  const id = await sessionIn(store);
  const list = plan(['Mijn heup doet zeer', 'Joke Smit'], ['De bus rijdt niet', 'Bas Bos']);
  await store.importContributions(id, list);
  const rows = await once(store.watch.contributions(id));
  const hers = rows.find(({ speaker }) => speaker === 'Joke Smit');
  await store.erasePerson(id, [hers?.id ?? '']);
  // Not the fingerprint either: with it, one could try out what she said.
  expect(hers?.importKey).toMatch(/^[0-9a-f]{64}$/);
  expect(await allOf(where)).not.toContain(hers?.importKey);

  expect(await store.linesThere(id, list.lines)).toEqual({
    doubles: 1,
    erased: [{ row: 1, reason: 'erased' }],
  });
  const { result } = await store.importContributions(id, list);
  expect(result).toMatchObject({ added: 0, doubles: 1, refused: [{ row: 1, reason: 'erased' }] });
  expect(await allOf(where)).not.toContain('heup');
  // Not after its tombstone was removed either.
  await store.removeContribution(id, hers?.id ?? '');
  await store.importContributions(id, list);
  expect(await allOf(where)).not.toContain('heup');
});

test('the journal is emptied in acts that stand under another matter too', async () => {
  const where = place();
  const store = await where.open();
  const id = await sessionIn(store);
  const { result: said } = await store.logContribution(id, { text: 'Mijn heup doet zeer' });
  const db = await where.look();
  const entry = await db.journal.orderBy('clock').last();
  if (!entry) throw new Error('nothing in the journal');
  await db.journal.put({ ...entry, partition: 'dossier/een', alsoIn: [`session/${id}`] });
  await store.erasePerson(id, [said.id]);
  expect(await allOf(where)).not.toContain('heup');
});

test('names that come in from a machine that knew nothing of it are taken out of rows and journal', async () => {
  const where = place();
  const store = await where.open();
  await store.setUpCouncil(setUp);
  const id = await sessionIn(store);
  const { result: there } = await store.addAttendance(id, {
    organisation: 'Huurdersraad',
    number: 2,
    persons: 'Joke Smit',
  });
  const { bytes } = await store.saveArchive({ programVersion: '1' });
  await store.stripNames(id);
  const stripped = await store.saveArchive({ programVersion: '1' });

  const other = place();
  other.clock.set('2026-11-09T09:00:00.000Z');
  const theirs = await other.open();
  await theirs.restoreArchive(bytes);
  await theirs.changeAttendance(id, there, { persons: 'Joke Smit, Bas Bos' });
  await theirs.logContribution(id, { text: 'De bus rijdt niet', speaker: 'Bas Bos', consent: 'withName' });
  await theirs.restoreArchive(stripped.bytes, { merge: true });
  expect((await once(theirs.watch.session(id)))?.attendances).toMatchObject([{ persons: '' }]);
  expect(await once(theirs.watch.contributions(id))).toMatchObject([
    { text: 'De bus rijdt niet', speaker: '', consent: 'anonymous' },
  ]);
  expect(await allOf(other)).not.toMatch(/Joke Smit|Bas Bos/);
});

test('a name among who attended that was erased is erased in the older copy too, and may be filled in anew', async () => {
  const where = place();
  const store = await where.open();
  await store.setUpCouncil(setUp);
  const id = await sessionIn(store);
  const { result: there } = await store.addAttendance(id, {
    organisation: 'Huurdersraad',
    number: 2,
    persons: 'Joke Smit',
  });
  const { bytes } = await store.saveArchive({ programVersion: '1' });
  await store.erasePerson(id, [there]);
  await store.changeAttendance(id, there, { persons: 'Bas Bos' });
  const newer = await store.saveArchive({ programVersion: '1' });
  const other = place();
  const theirs = await other.open();
  await theirs.restoreArchive(bytes);
  await theirs.restoreArchive(newer.bytes, { merge: true });
  expect(await allOf(other)).not.toContain('Joke Smit');
  expect((await once(theirs.watch.session(id)))?.attendances).toMatchObject([{ persons: 'Bas Bos' }]);
});

test('a session without names takes no new ones, beside the field, by any way', async () => {
  const where = place();
  const store = await where.open();
  const id = await sessionIn(store);
  const { result: said } = await store.logContribution(id, { text: 'De bus rijdt niet', speaker: 'Bas' });
  const { result: there } = await store.addAttendance(id, {
    organisation: 'Huurdersraad',
    number: 2,
    persons: '',
  });
  await store.logDraft.keep(id, {
    line: { ...emptyLine, text: 'Half', speaker: 'Joke Smit' },
    waiting: [],
    correcting: null,
  });
  await store.stripNames(id);
  const refused = (field: string) => ({ code: 'session.namesStripped', field });
  expect(await refusalOf(store.logContribution(id, { text: 'Nog iets', speaker: 'Joke' }))).toMatchObject(
    refused('speaker'),
  );
  expect(await refusalOf(store.logContribution(id, { text: 'Nog iets', consent: 'withName' }))).toMatchObject(
    refused('consent'),
  );
  expect(await refusalOf(store.changeContribution(id, said.id, { speaker: 'Bas' }))).toMatchObject(
    refused('speaker'),
  );
  const attendance = { organisation: 'Bewonersgroep', number: 1, persons: 'Joke' };
  expect(await refusalOf(store.addAttendance(id, attendance))).toMatchObject(refused('persons'));
  expect(await refusalOf(store.changeAttendance(id, there, { persons: 'Joke' }))).toMatchObject(
    refused('persons'),
  );
  expect(await refusalOf(store.importContributions(id, plan(['Een', 'Joke'])))).toMatchObject(
    refused('speaker'),
  );
  // What was being typed keeps its words.
  expect(await store.logDraft.read(id)).toMatchObject({ line: { text: 'Half', speaker: '' } });
  // All else goes on as before, with what is usual without a name.
  await store.changeSession(id, { usualConsent: 'withName' });
  expect((await store.logContribution(id, { text: 'Nog iets', role: 'huurder' })).result).toMatchObject({
    consent: 'anonymous',
  });
  await store.changeAttendance(id, there, { number: 3, persons: '' });
  await store.importContributions(id, plan(['Een', '']));
  expect(await once(store.watch.contributions(id))).toHaveLength(3);
});
