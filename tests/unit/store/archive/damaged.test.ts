import * as fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '#store';
import { MOST_BYTES } from '#store/archive/archive-format';
import type { Database } from '#store/database';
import { everything, place, refusalOf, setClock } from '../place.ts';
import { fullCouncil } from './full-council.ts';
import { type Entries, entriesOf, type Lines, linesOf, type Manifest, repacked, setLines } from './repack.ts';

let archive: Uint8Array;

/** Restoring `bytes` in an empty profile is refused, nothing is written, and a good archive still fits there. */
async function refused(bytes: Uint8Array): Promise<{ code: string; context: unknown }> {
  const where = place();
  const store = await where.open();
  const db = await where.look();
  const before = await everything(db);
  const refusal = await refusalOf(store.restoreArchive(bytes));
  expect(await everything(db)).toEqual(before);
  return refusal;
}

beforeAll(async () => {
  const endings: (() => Promise<void>)[] = [];
  const store = await place(setClock(), (clear) => endings.push(clear)).open();
  await fullCouncil(store);
  archive = (await store.saveArchive({ programVersion: '9.9.9' })).bytes;
  for (const clear of endings) await clear();
});

test('the archive that is damaged below is a good one', async () => {
  await (await place().open()).restoreArchive(archive);
});

describe('what is no archive', () => {
  test.each([
    ['an empty file', new Uint8Array(0)],
    ['a text', strToU8('Geacht college,\r\n')],
    ['a PDF', strToU8('%PDF-1.7\n%âãÏÓ\n')],
    ['bytes', Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256)],
    ['the beginning of any zip', strToU8('PK\u0003\u0004')],
    [
      'a Word document',
      zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<x/>') }),
    ],
    [
      'a zip with a manifest of its own',
      zipSync({ 'manifest.json': strToU8('{"format":"something else"}') }),
    ],
    ['a zip with a manifest that is no JSON', zipSync({ 'manifest.json': strToU8('Hoi') })],
  ])('%s is refused as such', async (_, bytes) => {
    expect((await refused(bytes)).code).toBe('archive.notAnArchive');
    const store = await place().open();
    expect((await refusalOf(store.readArchiveSummary(bytes))).code).toBe('archive.notAnArchive');
  });

  test('a file larger than any archive is refused unread', async () => {
    // Its length is enough: not a byte of it is there.
    const huge = new Proxy(new Uint8Array(0), {
      get: (target, key) => (key === 'length' ? MOST_BYTES + 1 : Reflect.get(target, key)),
    });
    expect((await refused(huge)).code).toBe('archive.tooLarge');
  });
});

describe('a damaged archive', () => {
  test('that was cut off is refused, wherever it was cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), async (part) => {
        const bytes = archive.slice(0, Math.floor(archive.length * part));
        const { code } = await refused(bytes);
        expect(code).toBe(bytes.length < 75 ? 'archive.notAnArchive' : 'archive.damaged');
      }),
      { seed: 1, numRuns: 25, examples: [[0.999999]] },
    );
  });

  test('in which one byte is another is refused, or restores every byte', async () => {
    const good = await restoredFrom(archive);
    let refusals = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        fc.integer({ min: 1, max: 255 }),
        async (part, flip) => {
          const bytes = archive.slice();
          const at = Math.floor(bytes.length * part);
          bytes[at] = (bytes[at] ?? 0) ^ flip;
          const where = place();
          const store = await where.open();
          const db = await where.look();
          const before = await everything(db);
          try {
            await store.restoreArchive(bytes);
          } catch (error) {
            refusals += 1;
            expect(error).toMatchObject({ name: 'Refusal', code: expect.stringMatching(/^archive\./) });
            expect(await everything(db)).toEqual(before);
            return;
          }
          // A date, a name nobody reads, a spare bit: what was restored is all there.
          expect(await read(db)).toEqual(good);
        },
      ),
      { seed: 2, numRuns: 60 },
    );
    expect(refusals).toBeGreaterThan(40);
  });

  test('in which the manifest says something else than it said is refused, though it reads well', async () => {
    const { mimetype, ...others } = entriesOf(archive);
    const bytes = zipSync({ mimetype: mimetype!, ...others }, { level: 0 });
    const said = strToU8('"madeAt": "2026-');
    const at = bytes.findIndex((_, i) => said.every((byte, k) => bytes[i + k] === byte));
    bytes[at + said.length - 2] = '5'.charCodeAt(0);
    expect(await refused(bytes)).toMatchObject({
      code: 'archive.damaged',
      context: { part: 'manifest.json' },
    });
  });

  test('with bytes after it, or before it, is refused', async () => {
    for (const bytes of [new Uint8Array([...archive, 0]), new Uint8Array([0, ...archive])]) {
      expect((await refused(bytes)).code).toMatch(/^archive\.(damaged|notAnArchive)$/);
    }
  });
});

async function read(db: Database): Promise<unknown> {
  const { local: _, ...tables } = await everything(db);
  return tables;
}

async function restoredFrom(bytes: Uint8Array): Promise<unknown> {
  const where = place();
  const store: Store = await where.open();
  await store.restoreArchive(bytes);
  return read(await where.look());
}

const lines = (name: string, edit: (lines: Lines, entries: Entries) => void) => (entries: Entries) => {
  const all = linesOf(entries, name);
  edit(all, entries);
  setLines(entries, name, all);
};

/** A letter that somebody wrote by hand, every hash in it right. */
const forged: Readonly<Record<string, (entries: Entries) => void>> = {
  'a row is missing': lines('rows/dossiers.jsonl', (rows) => rows.pop()),
  'a row is there twice': lines('rows/dossiers.jsonl', (rows) => rows.push(rows[0])),
  'rows stand out of order': lines('rows/letters.jsonl', (rows) => rows.reverse()),
  'a row has a wrong shape': lines('rows/letters.jsonl', (rows) => (rows[0].date = '2026-02-30')),
  'a row is no row': lines('rows/people.jsonl', (rows) => (rows[0] = 'x')),
  'a row has a key of another kind': lines('rows/people.jsonl', (rows) => (rows[0].id = { $ne: 1 })),
  'a letter is in no dossier': lines(
    'rows/letters.jsonl',
    (rows) => (rows[0].dossierId = crypto.randomUUID()),
  ),
  'a letter follows up one that is not there': lines(
    'rows/letters.jsonl',
    (rows) => (rows[0].predecessorId = crypto.randomUUID()),
  ),
  'a letter has a body among its fields': lines('rows/letters.jsonl', (rows) => (rows[0].body = {})),
  'an event is of no letter': lines(
    'rows/letterEvents.jsonl',
    (rows) => (rows[0].letterId = crypto.randomUUID()),
  ),
  'an event withdraws nothing': lines('rows/letterEvents.jsonl', (rows) => {
    rows.find((row) => row.kind === 'withdrawn').eventId = crypto.randomUUID();
  }),
  'a dispatch has no frozen text': lines('rows/letterEvents.jsonl', (rows) => {
    rows.find((row) => row.kind === 'dispatched').versionId = crypto.randomUUID();
  }),
  'a frozen text was changed': lines(
    'rows/letterVersions.jsonl',
    (rows) => (rows[0].head.subject = 'Nooit gezegd'),
  ),
  'the logo is not there': lines('rows/councils.jsonl', (rows) => (rows[0].logo.hash = '0'.repeat(64))),
  'an attachment is not there': (entries) => {
    delete entries[Object.keys(entries).find((name) => name.startsWith('attachments/'))!];
  },
  'an attachment has the name of another': (entries) => {
    const [one, two] = Object.keys(entries).filter((name) => name.startsWith('attachments/'));
    [entries[one!], entries[two!]] = [entries[two!]!, entries[one!]!];
  },
  'a body belongs to no letter': (entries) => {
    const name = Object.keys(entries).find((candidate) => candidate.startsWith('bodies/'))!;
    entries[`bodies/${crypto.randomUUID()}.yjs`] = entries[name]!;
  },
  'a body is no Yjs update': (entries) => {
    entries[Object.keys(entries).find((name) => name.startsWith('bodies/'))!] = new Uint8Array([1, 2, 3]);
  },
  'an entry of the journal is missing': lines('journal.jsonl', (all) => all.shift()),
  'the journal is out of order': lines('journal.jsonl', (all) => all.reverse()),
  'the journal has an entry twice': lines('journal.jsonl', (all) => all.push(all.at(-1))),
  'the journal changed what is only added': lines('journal.jsonl', (all) => {
    const change = all.flatMap((entry) => entry.changes).find(({ table }) => table === 'letterEvents');
    const last = all.at(-1);
    last.changes.push({
      kind: 'patched',
      table: 'letterEvents',
      id: change.id,
      fields: { on: { from: 'a', to: 'b' } },
    });
  }),
  'the journal takes back what never was': lines(
    'journal.jsonl',
    (all) => (all.at(-1).undoes = crypto.randomUUID()),
  ),
  'a line is no JSON': (entries) => {
    entries['rows/people.jsonl'] = strToU8('{"id":\n');
  },
  'the last line does not end': (entries) => {
    entries['rows/people.jsonl'] = entries['rows/people.jsonl']!.slice(0, -1);
  },
  'a line is no UTF-8': (entries) => {
    entries['rows/people.jsonl'] = new Uint8Array([0x22, 0xff, 0x22, 10]);
  },
  'a line is nested deeper than anybody can read': lines('rows/letterVersions.jsonl', (rows, entries) => {
    void entries;
    rows[0].body = JSON.parse(`${'{"type":"doc","content":['.repeat(6000)}${']}'.repeat(6000)}`);
  }),
  'a table is missing': (entries) => {
    delete entries['rows/termRules.jsonl'];
  },
};

describe('an archive is refused as damaged, though every hash is right, when', () => {
  test.each(Object.keys(forged))('%s', async (what) => {
    const bytes = await repacked(archive, forged[what]!);
    expect(await refused(bytes)).toMatchObject({
      code: 'archive.damaged',
      context: { part: expect.any(String) },
    });
  });

  const told: Readonly<Record<string, (manifest: Manifest) => void>> = {
    'the manifest counts otherwise': (manifest) => (manifest.counts.letters += 1),
    'the manifest names an entry twice': (manifest) => manifest.entries.push(manifest.entries[0]),
    'the manifest has another size': (manifest) => (manifest.entries[0].size += 1),
    'the manifest has another hash': (manifest) => (manifest.entries[0].sha256 = '0'.repeat(64)),
    'the manifest has no moment': (manifest) => delete manifest.madeAt,
    'the manifest names what is not there': (manifest) => {
      const name = `attachments/${'0'.repeat(64)}`;
      manifest.entries.push({ name, size: 1, sha256: '0'.repeat(64) });
    },
  };
  test.each(Object.keys(told))('%s', async (what) => {
    const bytes = await repacked(archive, () => {}, told[what]!);
    expect((await refused(bytes)).code).toBe('archive.damaged');
  });
});

describe('an archive of a newer program is refused as such', () => {
  const newer: Readonly<Record<string, readonly [(entries: Entries) => void, (manifest: Manifest) => void]>> =
    {
      'by its format': [() => {}, (manifest) => (manifest.formatVersion = 2)],
      'by its database': [() => {}, (manifest) => (manifest.databaseVersion = 1000)],
      'by a manifest of another shape': [
        () => {},
        (manifest) => {
          manifest.formatVersion = 2;
          delete manifest.entries;
        },
      ],
      'by an entry this program has never heard of': [
        (entries) => {
          entries['rows/elections.jsonl'] = strToU8('{}\n');
        },
        () => {},
      ],
      'by rows of a version with another shape': [
        lines('rows/letterEvents.jsonl', (rows) =>
          Object.assign(rows[0], { v: 99, kind: 'movedToTheNextCouncil' }),
        ),
        () => {},
      ],
      'by entries of the journal of a version with another intent': [
        lines('journal.jsonl', (all) => Object.assign(all[0], { v: 99, intent: 'holdElection' })),
        () => {},
      ],
    };
  test.each(Object.keys(newer))('%s', async (how) => {
    const [edit, tell] = newer[how]!;
    const refusal = await refused(await repacked(archive, edit, tell));
    expect(refusal).toMatchObject({ code: 'archive.newer', context: { programVersion: '9.9.9' } });
  });

  test('but a newer row of a shape this one can hold comes along, whole', async () => {
    const bytes = await repacked(
      archive,
      lines('rows/people.jsonl', (rows) => Object.assign(rows[0], { v: 99, pronouns: 'hen' })),
    );
    const where = place();
    await (await where.open()).restoreArchive(bytes);
    expect(await (await where.look()).people.toArray()).toContainEqual(
      expect.objectContaining({ v: 99, pronouns: 'hen' }),
    );
  });
});

test('names in the zip are never used as paths, and what the manifest does not name is not read', async () => {
  const bytes = await repacked(
    archive,
    (entries) => {
      entries['../../etc/passwd'] = strToU8('x');
      entries['__MACOSX/._manifest.json'] = strToU8('x');
    },
    (manifest) => {
      manifest.entries = manifest.entries.filter(({ name }: { name: string }) => !/passwd|MACOSX/.test(name));
    },
  );
  const store = await place().open();
  expect((await store.restoreArchive(bytes)).merged).toBe(false);
  const named = await repacked(archive, (entries) => {
    entries['attachments/../../x'] = strToU8('x');
  });
  expect((await refused(named)).code).toBe('archive.newer');
});

test('an archive without a council is refused as empty', async () => {
  const bytes = await repacked(
    archive,
    () => {},
    (manifest) => (manifest.council = null),
  );
  expect((await refused(bytes)).code).toBe('archive.empty');
});
