import { expect, test } from 'vitest';
import * as Y from 'yjs';
import type { SearchHit, Store } from '#store';
import { body, dossier, draftIn, setUp } from './council.ts';
import { once, place, until } from './place.ts';

async function found(store: Store, query: string, limit = 10): Promise<readonly SearchHit[]> {
  return once(store.watch.search(query, limit));
}

async function titles(store: Store, query: string): Promise<readonly string[]> {
  return (await found(store, query)).map((hit) => hit.title);
}

test.each([
  ['without the accents of the text', 'Ideeën van cliënten', 'clienten'],
  ['with accents the text has not', 'Een cafe', 'café'],
  ['by the beginning of a word', 'Huishoudelijke ondersteuning', 'huish'],
  ['in capitals', 'wonen met zorg', 'ZORG'],
  ['by any of its words, in any order', 'Wonen met zorg', 'zorg won'],
  ['by a part of a compound', 'Advies 2016/17', '17'],
  ['by the whole compound', 'Advies 2016/17', '2016/17'],
])('a dossier is found %s', async (_, title, query) => {
  const store = await place().open();
  await store.setUpCouncil(setUp);
  await store.createDossier(dossier(title));
  await store.createDossier(dossier('Iets anders'));
  expect(await titles(store, query)).toEqual([title]);
});

test.each(['zwemmen', 'wonen zwemmen', '', '  ', '%', 'onen'])('nothing is found for %j', async (query) => {
  const store = await place().open();
  await store.setUpCouncil(setUp);
  await store.createDossier(dossier('Wonen'));
  expect(await found(store, query)).toEqual([]);
});

test('a letter is found by its subject, its reference, its addressee, and by head and body together', async () => {
  const store = await place().open();
  const { dossierId, letterId } = await draftIn(store, body('Niemand wacht langer dan een uur op de taxi.'));
  await store.giveReference(letterId, null);
  await store.rebuildIndexes();
  const hit = {
    kind: 'letter',
    id: letterId,
    title: 'Vervoer naar de dagbesteding',
    dossierId,
    detail: '2026/01 · 2026-11-01',
  };
  for (const query of ['dagbest', '2026/01', 'burgemeester', 'taxi', 'vervoer taxi']) {
    expect(await found(store, query)).toContainEqual(hit);
  }
});

test('words typed into a body are found once the text has been still', async () => {
  const store = await place().open();
  const { letterId } = await draftIn(store);
  const opened = await store.openLetterBody(letterId);
  if (opened.kind !== 'writable') throw new Error('should be writable');
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [new Y.XmlText('Rolstoeltoegankelijk.')]);
  opened.fragment.insert(1, [paragraph]);
  const hits = await until(store.watch.search('rolstoel', 5), (found) => found.length > 0);
  expect(hits[0]?.id).toBe(letterId);
});

test('what is deleted is not found any more, and found again when that is undone', async () => {
  const store = await place().open();
  const { dossierId, letterId } = await draftIn(store, body('Over de taxi.'));
  await store.rebuildIndexes();
  const removed = await store.removeLetter(letterId);
  expect(await found(store, 'dagbesteding')).toEqual([]);
  expect(await found(store, 'taxi')).toEqual([]);
  const gone = await store.removeDossier(dossierId);
  expect(await found(store, 'vermeer')).toEqual([]);
  await store.undo(gone.entryId!);
  await store.undo(removed.entryId!);
  expect((await found(store, 'vermeer')).map((hit) => hit.kind)).toEqual(['dossier']);
  expect((await found(store, 'dagbesteding')).map((hit) => hit.id)).toEqual([letterId]);
});

test('a document is found by its name and its remark', async () => {
  const store = await place().open();
  const { dossierId } = await draftIn(store);
  const file = { dossierId, mediaType: 'text/plain', bytes: new Uint8Array([1]), date: null };
  await store.addDocument({ ...file, fileName: 'Notulen-maart.txt', remark: 'Van de cliëntenraad' });
  for (const query of ['notulen', 'maart', 'clientenraad']) {
    expect((await found(store, query)).map((hit) => hit.kind)).toEqual(['document']);
  }
});

test('a rare word beside one that is everywhere finds its row among many', async () => {
  const store = await place().open();
  await store.setUpCouncil(setUp);
  for (let i = 0; i < 520; i += 1) await store.createDossier(dossier(`de langdurige zaak ${i}`));
  await store.createDossier(dossier('de langdurige kwestie'));
  expect(await titles(store, 'de kwestie')).toEqual(['de langdurige kwestie']);
  expect(await titles(store, 'langdurig kwe')).toEqual(['de langdurige kwestie']);
}, 60_000);

test('indexes made anew are the indexes that were kept', async () => {
  const where = place();
  const store = await where.open();
  const { dossierId, letterId } = await draftIn(store);
  await store.giveReference(letterId, null);
  const { result: other } = await store.createLetter(dossierId, 'questions', { subject: 'Vragen' });
  await store.removeLetter(other);
  await store.rebuildIndexes();
  const db = await where.look();
  const indexes = async () => [await db.letterIndex.toArray(), await db.searchIndex.toArray()];
  const before = await indexes();
  await store.changeDossier(dossierId, { title: 'Anders' });
  await store.changeDossier(dossierId, { title: 'Vervoer' });
  await store.changeLetterHead(letterId, { subject: 'Anders' });
  await store.changeLetterHead(letterId, { subject: 'Vervoer naar de dagbesteding' });
  expect(await indexes()).toEqual(before);
  await store.rebuildIndexes();
  expect(await indexes()).toEqual(before);
});
