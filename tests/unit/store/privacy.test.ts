import { expect, test } from 'vitest';
import { calendarDayOf } from '#core/calendar/calendar-day';
import { emptySession } from '#core/input/sessions';
import type { Store } from '#store';
import { dossier, setUp } from './council.ts';
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

/** Joke proposes, it comes into a version of the definition, and she and a council of tenants are told. */
async function proposedAndTold(where: Place) {
  const { store } = await sessionAt(where);
  const { result: dossierId } = await store.createDossier(dossier('Vervoer'));
  const { result: id } = await store.addSession({
    ...emptySession,
    title: 'Op weg',
    dossierIds: [dossierId],
  });
  await store.addAttendance(id, { organisation: 'Huurdersraad', number: 1, persons: '' });
  const proposals = [];
  for (const [words, by] of [
    ['gratis', 'Joke Smit'],
    ['met hulp', 'Huurdersraad'],
  ] as const) {
    proposals.push((await store.addAmendment(id, dossierId, { words, by, contributionId: null })).result);
  }
  await store.adoptAmendments(id, dossierId, {
    term: 'vrij vervoer',
    words: 'Vervoer dat je zelf bestelt',
    on: calendarDayOf('2026-11-02'),
    outcomes: new Map(proposals.map((proposal) => [proposal, 'adopted' as const])),
  });
  await store.registerReportBack(id, {
    on: calendarDayOf('2026-11-02'),
    channel: 'email',
    recipients: ['Joke Smit', 'Huurdersraad'],
    remark: '',
  });
  /** Who is named now, in the session, the version and the report. */
  const named = async (from: Store = store) => {
    const [version] = await once(from.watch.definition(dossierId));
    return {
      proposed: (await once(from.watch.amendments(id))).amendments.map(({ by }) => by).toSorted(),
      inVersion: version?.amendments.map(({ words, by }) => [words, by]),
      told: (await once(from.watch.reportsBack(id))).map(({ recipients }) => recipients),
    };
  };
  return { store, id, named, dossierId };
}

const WITHOUT_HER = {
  proposed: ['', 'Huurdersraad'],
  inVersion: [
    ['gratis', ''],
    ['met hulp', 'Huurdersraad'],
  ],
  told: [['Huurdersraad']],
};

/** The tables of these three, and the journal's part in them, as one string. */
async function restOf(where: Place): Promise<string> {
  const db = await where.look();
  const names = ['definitionAmendments', 'definitionVersions', 'reportsBack', 'searchIndex'] as const;
  const rows = await Promise.all(names.map((name) => db.table(name).toArray()));
  const changes = (await db.journal.toArray()).flatMap((entry) => entry.changes);
  return JSON.stringify([rows, changes.filter(({ table }) => names.some((name) => name === table))]);
}

test('who proposed something, and who was told, is listed and erased, and the others stay', async () => {
  const where = place();
  const { store, id, named } = await proposedAndTold(where);
  const { bytes } = await store.saveArchive({ programVersion: '1' });
  const traces = (await store.tracesOf('Joke Smit')).filter(({ sessionId }) => sessionId === id);
  expect(traces.map(({ kind, words }) => [kind, words])).toEqual([
    ['proposer', 'Joke Smit: gratis'],
    ['told', 'Joke Smit'],
  ]);
  await store.erasePerson(
    id,
    traces.map((trace) => trace.id),
    'Joke Smit',
  );
  expect(await named()).toEqual(WITHOUT_HER);
  expect(await restOf(where)).not.toContain('Joke Smit');
  expect(await restOf(where)).toContain('Huurdersraad');
  // In an older copy that hears of it too.
  const newer = await store.saveArchive({ programVersion: '1' });
  const other = place();
  const old = await other.open();
  await old.restoreArchive(bytes);
  await old.restoreArchive(newer.bytes, { merge: true });
  expect(await named(old)).toEqual(WITHOUT_HER);
  expect(await restOf(other)).not.toContain('Joke Smit');
});

test('names go from proposals, versions and reports when they are taken out of the session, and organisations stay', async () => {
  const where = place();
  const { store, id, named, dossierId } = await proposedAndTold(where);
  const { bytes } = await store.saveArchive({ programVersion: '1' });
  await store.stripNames(id);
  expect(await named()).toEqual(WITHOUT_HER);
  expect(await restOf(where)).not.toContain('Joke Smit');
  await store.restoreArchive(bytes, { merge: true });
  expect(await named()).toEqual(WITHOUT_HER);
  expect(await restOf(where)).not.toContain('Joke Smit');

  // And from what a machine wrote that knew nothing of it.
  const stripped = await store.saveArchive({ programVersion: '1' });
  const other = place();
  other.clock.set('2026-12-09T09:00:00.000Z');
  const theirs = await other.open();
  await theirs.restoreArchive(bytes);
  await theirs.addAmendment(id, dossierId, { words: 'vaker', by: 'Bas Bos', contributionId: null });
  await theirs.restoreArchive(stripped.bytes, { merge: true });
  expect((await named(theirs)).proposed).toEqual(['', '', 'Huurdersraad']);
  expect(await restOf(other)).not.toMatch(/Joke Smit|Bas Bos/);
});
