import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { plainText } from '#core/letter/body';
import { type ArchiveProgress, emergencyArchive, type Store } from '#store';
import { BODY_UPDATES, type Database } from '#store/database';
import { databaseVersion } from '#store/migrations/index';
import { body, dossier, draftIn } from '../council.ts';
import { everything, once, place, refusalOf, setClock } from '../place.ts';
import { fullCouncil, oddFiles, richBody } from './full-council.ts';
import { entriesOf, linesOf, manifestOf } from './repack.ts';

const version = { programVersion: '1.2.3' };

/** All that travels, as it stands; the updates of a body are one update afterwards, so bodies are compared as read. */
async function council(store: Store, db: Database): Promise<Record<string, unknown>> {
  const { local: _, '$letters.body_updates': __, ...tables } = await everything(db);
  const ids = await db.letters.toCollection().primaryKeys();
  const bodies = await Promise.all(ids.map(async (id) => [id, await store.letterBody(id)]));
  return { ...tables, bodies };
}

describe('a council that was saved and restored', () => {
  test('is the same in every row, entry, body and byte, and in what is made from them', async () => {
    const [from, to] = [place(), place()];
    const store = await from.open();
    await fullCouncil(store);
    await store.rebuildIndexes();
    const restored = await to.open();

    const { bytes } = await store.saveArchive(version);
    const done = await restored.restoreArchive(bytes);

    const before = await council(store, await from.look());
    expect(await council(restored, await to.look())).toEqual(before);
    expect(done).toMatchObject({ merged: false, rowsChanged: 0, doubleReferences: [], attachmentsAdded: 5 });
    expect(done.acts).toBe((before.journal as unknown[]).length);
  });

  test('has its attachments byte for byte', async () => {
    const [from, to] = [place(), place()];
    const store = await from.open();
    const { dossierId } = await fullCouncil(store);
    const restored = await to.open();
    await restored.restoreArchive((await store.saveArchive(version)).bytes);
    const documents = (await once(restored.watch.dossier(dossierId)))?.documents ?? [];
    const files = await Promise.all(documents.map(({ hash }) => restored.attachmentBytes(hash)));
    expect(files).toHaveLength(oddFiles.length);
    for (const file of oddFiles) expect(files).toContainEqual(file);
  });

  test('is worked in as before: undone, typed in, sent, and saved into the same bytes', async () => {
    const [from, to] = [place(), place()];
    const store = await from.open();
    const { dossierId, letterId, entryIds } = await fullCouncil(store);
    const { bytes } = await store.saveArchive(version);
    const restored = await to.open();
    await restored.restoreArchive(bytes);
    to.clock.set('2026-11-03T08:00:00.000Z');
    from.clock.set('2026-11-03T08:00:00.000Z');
    expect((await restored.saveArchive(version)).bytes).toEqual((await store.saveArchive(version)).bytes);

    const [secretary] = (await once(restored.watch.profile()))?.people ?? [];
    await restored.workAs(secretary?.id ?? '');
    await restored.undo(entryIds[0]!);
    expect((await once(restored.watch.dossier(dossierId)))?.dossier.summary).toBe('');
    const opened = await restored.openLetterBody(letterId);
    if (opened.kind !== 'writable') throw new Error('should be writable');
    opened.fragment.delete(1, 1);
    await opened.settled();
    expect((await restored.letterBody(letterId)).content).toEqual(richBody.content.filter((_, i) => i !== 1));
    expect((await restored.giveReference(letterId, null)).result).toMatchObject({ reference: '2026/02' });
  });

  test('asks who works here, and takes neither device nor settings along', async () => {
    const [from, to] = [place(), place()];
    const store = await from.open();
    await draftIn(store);
    await store.local.write('theme', 'dark');
    const restored = await to.open();
    await restored.local.write('theme', 'light');
    const device = await restored.local.read('device');
    // Whoever worked here last may be somebody of the council that comes.
    await restored.workAs((await once(store.watch.profile()))?.people[0]?.id ?? '');
    await restored.restoreArchive((await store.saveArchive(version)).bytes);
    expect((await once(restored.watch.profile()))?.actor).toBeNull();
    expect(await restored.local.read('theme')).toBe('light');
    expect(await restored.local.read('device')).toBe(device);
    expect(device).not.toBe(await store.local.read('device'));
  });

  test('has a field of a newer program in its rows still', async () => {
    const [from, to] = [place(), place()];
    const store = await from.open();
    const { dossierId } = await draftIn(store);
    await (await from.look()).dossiers.update(dossierId, { mood: { deep: [1, null, 'é'] } } as never);
    const restored = await to.open();
    await restored.restoreArchive((await store.saveArchive(version)).bytes);
    expect(await (await to.look()).dossiers.get(dossierId)).toMatchObject({ mood: { deep: [1, null, 'é'] } });
  });

  test('is not merged once more by y-dexie, letter by letter', async () => {
    const store = await place().open();
    await fullCouncil(store);
    const where = place();
    await (await where.open()).restoreArchive((await store.saveArchive(version)).bytes);
    const updates = (await where.look()).table<{ i: number }>(BODY_UPDATES);
    const last = await updates.orderBy('i').last();
    expect(await updates.get(0)).toMatchObject({ lastCompressed: last?.i });
    expect(last?.i).toBeGreaterThan(0);
  });

  test('was typed in until the last moment', async () => {
    const store = await place().open();
    const { letterId } = await draftIn(store, body('Eerst.'));
    const opened = await store.openLetterBody(letterId);
    if (opened.kind !== 'writable') throw new Error('should be writable');
    for (const words of ['een', 'twee']) {
      const paragraph = new Y.XmlElement('paragraph');
      paragraph.insert(0, [new Y.XmlText(words)]);
      opened.fragment.insert(opened.fragment.length, [paragraph]);
    }
    await opened.settled();
    const restored = await place().open();
    await restored.restoreArchive((await store.saveArchive(version)).bytes);
    expect(plainText(await restored.letterBody(letterId))).toBe('Eerst.\neen\ntwee');
  });
});

describe('the file', () => {
  test('is named after the council and the day', async () => {
    const store = await place().open();
    await draftIn(store);
    expect((await store.saveArchive(version)).fileName).toBe('Adviesraad Voorbeeldstad 2026-11-02.raad');
  });

  test('is an ordinary zip that tells by its first bytes what it is', async () => {
    const store = await place().open();
    const { letterId } = await fullCouncil(store);
    const { bytes } = await store.saveArchive(version);
    expect(new TextDecoder().decode(bytes.subarray(30, 75))).toBe(
      'mimetypeapplication/vnd.raadgever.archief+zip',
    );
    const entries = entriesOf(bytes);
    expect(Object.keys(entries)).toContain(`bodies/${letterId}.yjs`);
    expect(linesOf(entries, 'rows/councils.jsonl')).toEqual([
      expect.objectContaining({ municipality: 'Voorbeeldstad' }),
    ]);
    expect(manifestOf(bytes)).toMatchObject({
      format: 'raadgever-archief',
      formatVersion: 1,
      databaseVersion,
      programVersion: '1.2.3',
      council: { name: 'Adviesraad Voorbeeldstad', sample: false },
      counts: { dossiers: 2, letters: 3, documents: 4, attachments: 5, bodies: 3 },
      unreadable: [],
    });
  });

  test('is the same, byte for byte, for the same council at the same moment', async () => {
    const where = place();
    const store = await where.open();
    await fullCouncil(store);
    const made = [];
    for (const _ of [1, 2]) {
      where.clock.set('2026-12-01T00:00:00.000Z');
      made.push((await store.saveArchive(version)).bytes);
    }
    expect(made[0]).toEqual(made[1]);
  });

  test('holds no words that were taken out of a letter', async () => {
    const store = await place().open();
    const { letterId } = await draftIn(store, body('Geheim: de naam van de cliënt.', 'Openbaar.'));
    const opened = await store.openLetterBody(letterId);
    if (opened.kind !== 'writable') throw new Error('should be writable');
    opened.fragment.delete(0, 1);
    await opened.settled();
    const { bytes } = await store.saveArchive(version);
    const whole = Object.values(entriesOf(bytes))
      .map((entry) => new TextDecoder().decode(entry))
      .join('');
    expect(whole).toContain('Openbaar.');
    expect(whole).not.toContain('Geheim');
  });

  test('says what is in it before it is restored', async () => {
    const store = await place().open();
    await fullCouncil(store);
    const { bytes } = await store.saveArchive(version);
    const elsewhere = await place().open();
    expect(await elsewhere.readArchiveSummary(bytes)).toMatchObject({
      council: { name: 'Adviesraad Voorbeeldstad', municipality: 'Voorbeeldstad', sample: false },
      programVersion: '1.2.3',
      counts: { letters: 3 },
      fits: 'emptyProfile',
    });
    expect((await store.readArchiveSummary(bytes)).fits).toBe('sameCouncil');
    await draftIn(elsewhere);
    expect((await elsewhere.readArchiveSummary(bytes)).fits).toBe('otherCouncil');
  });

  test('is not made where there is no council', async () => {
    const store = await place().open();
    expect((await refusalOf(store.saveArchive(version))).code).toBe('archive.empty');
  });
});

describe('on the way', () => {
  test('it tells how far it is, never back, until it is done', async () => {
    const store = await place().open();
    await fullCouncil(store);
    const saving: ArchiveProgress[] = [];
    const { bytes } = await store.saveArchive({ ...version, onProgress: (at) => saving.push(at) });
    const restoring: ArchiveProgress[] = [];
    await (await place().open()).restoreArchive(bytes, { onProgress: (at) => restoring.push(at) });
    for (const [heard, phases] of [
      [saving, ['reading', 'packing']],
      [restoring, ['checking', 'writing', 'indexing']],
    ] as const) {
      const parts = heard.map(({ part }) => part);
      expect(parts).toEqual([...parts].sort((a, b) => a - b));
      expect(parts.at(-1)).toBe(1);
      expect([...new Set(heard.map(({ phase }) => phase))]).toEqual(phases);
    }
  });

  test('it can be stopped at every step, and then nothing was restored', async () => {
    const store = await place().open();
    await fullCouncil(store);
    const { bytes } = await store.saveArchive(version);
    const steps: string[] = [];
    await (await place().open()).restoreArchive(bytes, { onProgress: ({ phase }) => steps.push(phase) });

    const where = place();
    const restored = await where.open();
    const db = await where.look();
    const before = await everything(db);
    // Every last step of a phase, and some on the way; the step that is announced as done is too late to stop.
    const stops = steps.map((_, i) => i).filter((i) => i % 7 === 0 || steps[i] !== steps[i + 1]);
    for (const stop of stops.filter((i) => i < steps.length - 1)) {
      const abort = new AbortController();
      let step = 0;
      const onProgress = (): void => {
        if (step === stop) abort.abort();
        step += 1;
      };
      const refusal = await refusalOf(restored.restoreArchive(bytes, { onProgress, signal: abort.signal }));
      expect(refusal.code).toBe('archive.cancelled');
      expect(await everything(db)).toEqual(before);
    }
    await restored.restoreArchive(bytes);
  });

  test.each([
    ['waits for a timer', () => new Promise((resolve) => setTimeout(resolve, 0)).then(() => null)],
    [
      'awaits a good deal',
      async () => {
        for (let i = 0; i < 20; i += 1) await Promise.resolve(i);
      },
    ],
  ])('a listener that %s does not take the work out of its transaction', async (_, listen) => {
    const store = await place().open();
    await fullCouncil(store);
    const { bytes } = await store.saveArchive(version);
    const where = place();
    const restored = await where.open();
    const db = await where.look();
    const before = await everything(db);
    const abort = new AbortController();
    const onProgress = ({ phase }: ArchiveProgress): void => {
      void listen();
      if (phase === 'indexing') abort.abort();
    };
    const refusal = await refusalOf(restored.restoreArchive(bytes, { onProgress, signal: abort.signal }));
    expect(refusal.code).toBe('archive.cancelled');
    expect(await everything(db)).toEqual(before);
    await restored.restoreArchive(bytes, { onProgress: () => void listen() });
    expect(await once(restored.watch.allLetters())).toHaveLength(2);
  });

  test('saving can be stopped', async () => {
    const store = await place().open();
    await fullCouncil(store);
    const abort = new AbortController();
    const saving = store.saveArchive({ ...version, signal: abort.signal, onProgress: () => abort.abort() });
    expect((await refusalOf(saving)).code).toBe('archive.cancelled');
  });

  test('somebody else can write while an archive is packed, and is not in it', async () => {
    const store = await place().open();
    await draftIn(store);
    let during: Promise<unknown> | null = null;
    const { bytes } = await store.saveArchive({
      ...version,
      onProgress: ({ phase }) => {
        if (phase === 'packing') during ??= store.createDossier(dossier('Onderweg'));
      },
    });
    await during;
    expect(manifestOf(bytes).counts.dossiers).toBe(1);
    expect(await once(store.watch.dossiers())).toHaveLength(2);
  });
});

describe('rescued without the store', () => {
  test('the archive is the one the store would make, to the byte', async () => {
    const where = place(setClock());
    const store = await where.open();
    await fullCouncil(store);
    where.clock.set('2026-12-01T00:00:00.000Z');
    const saved = await store.saveArchive(version);
    const rescued = await emergencyArchive(where.name, { ...version, madeAt: '2026-12-01T00:00:00.001Z' });
    expect(manifestOf(rescued.bytes)).toEqual(manifestOf(saved.bytes));
    expect(rescued).toEqual(saved);
  });

  test('it is restored like any other', async () => {
    const where = place();
    const { letterId } = await draftIn(await where.open());
    const { bytes } = await emergencyArchive(where.name, { ...version, madeAt: where.clock.now() });
    const restored = await place().open();
    await restored.restoreArchive(bytes);
    expect((await once(restored.watch.letter(letterId)))?.letter.subject).toBe(
      'Vervoer naar de dagbesteding',
    );
  });

  test('what cannot be read is named, and the rest is there', async () => {
    const where = place();
    const { letterId } = await draftIn(await where.open());
    const db = await where.look();
    await db.table('$letters.body_updates').add({ k: letterId, u: new Uint8Array([9, 9, 9]), f: 1 });
    await db.table('$letters.body_updates').add({ k: letterId, u: 'no bytes', f: 1 });
    const { bytes, unreadable } = await emergencyArchive(where.name, {
      ...version,
      madeAt: where.clock.now(),
    });
    expect(unreadable).toContain(`bodies/${letterId}.yjs`);
    const restored = await place().open();
    expect((await restored.readArchiveSummary(bytes)).unreadable).toEqual(unreadable);
    await restored.restoreArchive(bytes);
    expect(plainText(await restored.letterBody(letterId))).toBe('Het vervoer kan beter.');
  });

  test('the tables of a newer program come along, for that program to restore', async () => {
    const name = `test-${crypto.randomUUID()}`;
    await new Promise<void>((resolve) => {
      const request = indexedDB.open(name, (databaseVersion + 10) * 10);
      request.onupgradeneeded = () =>
        request.result.createObjectStore('motions', { keyPath: 'id' }).add({ id: 'x', title: 'Van morgen' });
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
    const { bytes } = await emergencyArchive(name, { ...version, madeAt: '2026-12-01T00:00:00.000Z' });
    indexedDB.deleteDatabase(name);
    expect(linesOf(entriesOf(bytes), 'rows/motions.jsonl')).toEqual([{ id: 'x', title: 'Van morgen' }]);
    expect((await refusalOf((await place().open()).restoreArchive(bytes))).code).toBe('archive.newer');
  });

  test('nothing is made where there is no database', async () => {
    const name = `test-${crypto.randomUUID()}`;
    const rescuing = emergencyArchive(name, { ...version, madeAt: '2026-12-01T00:00:00.000Z' });
    expect((await refusalOf(rescuing)).code).toBe('archive.empty');
    expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name);
  });
});
