import { describe, expect, onTestFinished, test } from 'vitest';
import * as Y from 'yjs';
import { BODY_FRAGMENT } from '#core/letter/body';
import { StoreUnavailable } from '#store';
import { openDatabase } from '#store/database';
import { databaseVersion, migrations } from '#store/migrations/index';
import type { Migration } from '#store/migrations/migration';
import { fixtures, ids } from './old-databases.ts';
import { nothing, once, type Place, place } from './place.ts';

const SNAPSHOT = '../../fixtures/schema/schema-snapshot.json';
const sources = import.meta.glob<string>('/src/store/migrations/[0-9]*.ts', {
  eager: true,
  import: 'default',
  query: '?raw',
});

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The file of a step with an upgrade is held to the letter: what it did to databases cannot be done otherwise. */
async function shipped({ version, name, stores, upgrade }: Migration): Promise<[string, unknown]> {
  const file = Object.keys(sources).find((path) =>
    path.endsWith(`${String(version).padStart(4, '0')}-${name}.ts`),
  );
  return [String(version), { name, stores, upgrade: upgrade && (await sha256(sources[file ?? ''] ?? '')) }];
}

/** Opens `name` past Dexie, at a version of IndexedDB's own. */
function rawOpen(
  name: string,
  version: number,
  upgrade: (db: IDBDatabase) => void = () => {},
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => upgrade(request.result);
    request.onsuccess = () => {
      onTestFinished(() => request.result.close());
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
  });
}

async function failure(where: Place): Promise<unknown> {
  return where.open().then(
    () => null,
    (error: unknown) => error,
  );
}

describe('shipped migrations', () => {
  test('are the ones of the snapshot: databases out there have taken them already', async () => {
    const now = Object.fromEntries(await Promise.all(migrations.map(shipped)));
    try {
      await expect(`${JSON.stringify(now, null, 2)}\n`).toMatchFileSnapshot(SNAPSHOT);
    } catch (cause) {
      const advice = [
        'A migration that was shipped may not change: make a new one, numbered ten higher.',
        'When the one that differs is new, or was never shipped, take it into the snapshot with',
        '',
        '    npx vitest run tests/unit/store/migrations.test.ts --update',
        '',
        'and commit tests/fixtures/schema/schema-snapshot.json. The difference:',
        cause instanceof Error ? cause.message : String(cause),
      ];
      throw new Error(advice.join('\n'), { cause });
    }
  });

  test('are numbered in steps of ten, each with a file and a name of its own', () => {
    const versions = migrations.map(({ version }) => version);
    expect(versions).toEqual(versions.map((_, i) => (i + 1) * 10));
    expect(new Set(migrations.map(({ name }) => name)).size).toBe(migrations.length);
  });

  test('leave rows as they are, or else the archive does the same to the rows of an older one', () => {
    const toldToTheArchive: readonly number[] = [];
    const changing = migrations.filter(({ upgrade }) => upgrade !== null).map(({ version }) => version);
    expect(
      changing,
      'bring the rows of older archives up to date in src/store/archive, and name the step here',
    ).toEqual(toldToTheArchive);
  });

  test('are each exercised: there is an old database for every version', () => {
    const missing = migrations.map(({ version }) => version).filter((version) => !(version in fixtures));
    expect(missing, 'make a database of this version in tests/unit/store/old-databases.ts').toEqual([]);
  });
});

describe.each(Object.entries(fixtures))('a database of version %s', (version, build) => {
  test('opens with all that was in it', async () => {
    const where = place();
    await build(where.name);
    const store = await where.open();
    const profile = await once(store.watch.profile());
    expect(profile?.council).toMatchObject({ id: ids.council, name: 'Raad van Oudstad' });
    expect(profile?.actor?.id).toBe(ids.secretary);
    const desk = await once(store.watch.letter(ids.letter));
    expect(desk).toMatchObject({
      letter: { subject: 'Een oude brief', dossierId: ids.dossier },
      dossier: { title: 'Een oud dossier' },
      state: { status: 'draft', reference: '2016/1' },
    });
    expect(await store.letterBody(ids.letter)).toEqual({
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Oude woorden.' }] }],
    });
    const db = await where.look();
    expect(db.verno).toBe(databaseVersion);
    expect(await db.letters.get(ids.letter)).toMatchObject({ fieldOfANewerProgram: [1, { two: 3 }] });
  });

  test('has its lists and search made when it is opened, and takes what is done next', async () => {
    const where = place();
    await build(where.name);
    const store = await where.open();
    expect((await once(store.watch.allLetters())).map((row) => row.id)).toEqual([ids.letter]);
    expect((await once(store.watch.search('woorden', 5))).map((hit) => hit.id)).toEqual([ids.letter]);
    await store.changeLetterHead(ids.letter, { subject: 'Nieuw' });
    const last = await (await where.look()).journal.orderBy('clock').last();
    expect(last?.changes).toEqual([
      {
        kind: 'patched',
        table: 'letters',
        id: ids.letter,
        fields: { subject: { from: 'Een oude brief', to: 'Nieuw' } },
      },
    ]);
  });

  test('is a whole archive away from a profile of this version', async () => {
    const where = place();
    await build(where.name);
    const { bytes } = await (await where.open()).saveArchive({ programVersion: version });
    const store = await place().open();
    await store.restoreArchive(bytes);
    expect((await once(store.watch.letter(ids.letter)))?.letter.subject).toBe('Een oude brief');
  });
});

test('a step with an upgrade runs once, and a step that fails leaves the database as it was', async () => {
  const where = place();
  const first = migrations.slice(0, 1);
  const step = (upgrade: Migration['upgrade']): Migration => ({
    version: 20,
    name: 'try',
    stores: { extra: 'id' },
    upgrade,
  });
  const old = await openDatabase(where.name, nothing, first);
  await old.people.add({ id: 'x', name: 'Lot' } as never);
  old.close();

  const failing = openDatabase(where.name, nothing, [
    ...first,
    step(async (transaction) => {
      await transaction.table('people').clear();
      throw new Error('no');
    }),
  ]);
  await expect(failing).rejects.toMatchObject({ code: 'store.failed' });
  let runs = 0;
  for (const _ of [1, 2]) {
    const db = await openDatabase(where.name, nothing, [
      ...first,
      step(async (transaction) => {
        runs += 1;
        await transaction.table('extra').add({ id: 'made' });
      }),
    ]);
    expect(await db.table('people').toArray()).toEqual([{ id: 'x', name: 'Lot' }]);
    expect(await db.table('extra').toArray()).toEqual([{ id: 'made' }]);
    db.close();
  }
  expect(runs).toBe(1);
});

describe('a database of a newer program', () => {
  test('is refused, and not touched', async () => {
    const where = place();
    const newer = (databaseVersion + 10) * 10;
    const raw = await rawOpen(where.name, newer, (db) => {
      db.createObjectStore('letters', { keyPath: 'id' }).add({ id: 'x', shape: 'of tomorrow' });
    });
    raw.close();

    const error = await failure(where);

    expect(error).toBeInstanceOf(StoreUnavailable);
    expect(error).toMatchObject({
      code: 'store.newer',
      context: { found: databaseVersion + 10, known: databaseVersion },
    });
    const again = await rawOpen(where.name, newer);
    expect([...again.objectStoreNames]).toEqual(['letters']);
    const rows = await new Promise((resolve) => {
      const request = again.transaction('letters').objectStore('letters').getAll();
      request.onsuccess = () => resolve(request.result);
    });
    expect(rows).toEqual([{ id: 'x', shape: 'of tomorrow' }]);
  });

  test('tells a window of the older one to let go, and that window says so', async () => {
    const where = place();
    let told = 0;
    const old = await openDatabase(where.name, { onBlocked: () => {}, onSuperseded: () => (told += 1) });
    const raw = await rawOpen(where.name, (databaseVersion + 10) * 10);
    expect(told).toBe(1);
    await expect(old.people.count()).rejects.toThrow();
    expect(raw.version).toBe((databaseVersion + 10) * 10);
  });
});

test('an older window that does not let go is reported, and opening goes on when it does', async () => {
  const where = place();
  const old = await rawOpen(where.name, 50, (db) => db.createObjectStore('something'));
  let opening: ReturnType<typeof openDatabase> | null = null;
  await new Promise<void>((resolve) => {
    opening = openDatabase(where.name, { onBlocked: resolve, onSuperseded: () => {} });
  });
  old.close();
  const db = await opening!;
  expect(db.verno).toBe(databaseVersion);
  db.close();
});

test('the body of a letter stays the Yjs document it was', async () => {
  const where = place();
  await fixtures[10]?.(where.name);
  const store = await where.open();
  const opened = await store.openLetterBody(ids.letter);
  if (opened.kind !== 'writable') throw new Error('should be writable');
  expect(opened.fragment.doc?.getXmlFragment(BODY_FRAGMENT)).toBe(opened.fragment);
  expect(opened.fragment.get(0)).toBeInstanceOf(Y.XmlElement);
});
