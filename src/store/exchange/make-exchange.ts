import { type RecordTable, recordTables } from '#core/journal/journal-entry';
import { rowKey } from '#core/journal/undo';
import { assertNever } from '#core/refusals/assert-never';
import { Refusal } from '#core/refusals/refusal';
import type { ArchiveSource } from '../archive/archive-source';
import { JsonLines } from '../archive/json-lines';
import { type LongAct, paceOf } from '../archive/progress';
import { writeArchive } from '../archive/write-archive';
import type { StoreContext } from '../context';
import { bodyUpdates } from '../database';
import { readLocal } from '../local-settings';
import { databaseVersion } from '../migrations';
import { StoreUnavailable } from '../store-unavailable';
import { type Tables, tablesIn } from '../tables-in';
import {
  type About,
  EXCHANGE_EXTENSION,
  type ExchangeFacts,
  exchangeFile,
  type Purpose,
} from './exchange-format';
import { asExchange } from './exchange-refusal';
import { type SelectedRows, selectRows } from './select-rows';

export interface ExchangeOptions extends LongAct {
  readonly about: About;
  readonly purpose: Purpose;
  /** Of a dossier for members: confidential letters too. */
  readonly withConfidential?: boolean;
  readonly programVersion: string;
}

export interface MadeExchange {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly facts: ExchangeFacts;
}

/** The acts that made these rows, each with no more than what it did to them: an act may be about other letters too. */
async function actsOf(
  tables: Tables,
  { rows }: SelectedRows,
): Promise<{ lines: JsonLines; lastAt: string | null }> {
  const lines = new JsonLines();
  let lastAt: string | null = null;
  await tables.journal.orderBy('clock').each((entry) => {
    const changes = entry.changes.filter(({ table, id }) => rows.has(rowKey(table, id)));
    if (changes.length === 0) return;
    lines.add([{ ...entry, changes }]);
    lastAt = entry.at;
  });
  return { lines, lastAt };
}

function linesOf({ rows }: SelectedRows, name: RecordTable): JsonLines {
  const lines = new JsonLines();
  const own = [...rows.values()].filter(({ table }) => table === name).map(({ row }) => row);
  lines.add(own.sort((a, b) => (a.id < b.id ? -1 : 1)));
  return lines;
}

async function titleOf(tables: Tables, { kind, id }: About): Promise<string | null> {
  switch (kind) {
    case 'letter':
      return (await tables.letters.get(id))?.subject ?? null;
    case 'dossier':
      return (await tables.dossiers.get(id))?.title ?? null;
    case 'session':
      return (await tables.sessions.get(id))?.title ?? null;
    default:
      return assertNever(kind);
  }
}

interface Read {
  readonly source: ArchiveSource;
  readonly facts: ExchangeFacts;
}

async function read(
  { db, making }: StoreContext,
  device: string,
  { about, purpose, withConfidential = false }: ExchangeOptions,
): Promise<Read> {
  return db.transaction('r', db.tables, async (transaction) => {
    const tables = tablesIn(transaction);
    const council = (await tables.councils.toArray()).find(({ deleted }) => deleted === null);
    const title = await titleOf(tables, about);
    if (!council || title === null) throw new Refusal('exchange.gone');
    const today = making.clock.today();
    const selected = await selectRows(tables, { about, purpose, withConfidential, today });
    const bodies = new Map<string, Uint8Array[]>();
    for (const id of [...selected.letterIds].sort()) {
      const updates = await bodyUpdates(tables).where('k').equals(id).sortBy('i');
      bodies.set(
        id,
        updates.map(({ u }) => u),
      );
    }
    const present = new Set(await tables.attachments.toCollection().primaryKeys());
    const { lines: journal, lastAt } = await actsOf(tables, selected);
    const person = await tables.people.get(making.actor);
    return {
      source: {
        databaseVersion,
        council,
        lastActAt: lastAt,
        tables: recordTables.map((name) => ({ name, lines: linesOf(selected, name) })),
        journal,
        bodies,
        attachmentHashes: [...selected.hashes].filter((hash) => present.has(hash)),
        attachment: async (hash) => (await db.attachments.get(hash))?.bytes ?? null,
        unreadable: [],
      },
      facts: {
        purpose,
        about: { ...about, title },
        from: {
          device,
          person: person ? { id: person.id, name: person.name, function: person.function } : null,
        },
        leftOut: selected.leftOut,
      },
    };
  });
}

/**
 * One matter as a file for another machine. Refused with `exchange.gone` where there is no such matter, with
 * `exchange.tooLarge` and `exchange.cancelled`, and with `readingCopy.refuses` on a copy that is only for reading.
 */
export async function makeExchange(
  context: StoreContext,
  device: string,
  options: ExchangeOptions,
): Promise<MadeExchange> {
  const pace = paceOf(options, { packing: [0, 1] });
  const madeAt = context.making.clock.now();
  try {
    if ((await readLocal(context.db, 'readingCopy')) !== null) throw new Refusal('readingCopy.refuses');
    const { source, facts } = await read(context, device, options);
    const maker = { programVersion: options.programVersion, madeAt };
    const { bytes } = await writeArchive(source, maker, pace, exchangeFile, { exchange: facts });
    const name = facts.about.title.replace(/\s+/g, ' ').trim().slice(0, 120) || 'Raadgever';
    return { fileName: `${name} ${madeAt.slice(0, 10)}.${EXCHANGE_EXTENSION}`, bytes, facts };
  } catch (error) {
    if (error instanceof Refusal) throw asExchange(error);
    throw StoreUnavailable.from(error);
  }
}
