/** Which rows a matter needs on another machine: its own, and all that they rest on. */

import type { CalendarDay } from '#core/calendar/calendar-day';
import { type RecordTable, recordTables } from '#core/journal/journal-entry';
import { rowKey } from '#core/journal/undo';
import { type LetterBody, pictureOf, walk } from '#core/letter/body';
import { isConfidential } from '#core/letter/confidentiality';
import type { Letter } from '#core/records/letter';
import { isOfPaper, type LetterVersion } from '#core/records/letter-version';
import { pointersOf } from '../archive/check-rows';
import { readStoredBody } from '../letter-body/stored-body';
import { type Row, tableDefinitions } from '../tables';
import type { Tables } from '../tables-in';
import type { About, Purpose } from './exchange-format';

export interface Wanted {
  readonly about: About;
  readonly purpose: Purpose;
  /** Confidential letters of a dossier go along as well. */
  readonly withConfidential: boolean;
  readonly today: CalendarDay;
}

export interface SelectedRows {
  /** By `table/id`. */
  readonly rows: ReadonlyMap<string, { readonly table: RecordTable; readonly row: Row }>;
  readonly letterIds: readonly string[];
  readonly hashes: ReadonlySet<string>;
  readonly leftOut: number;
}

/** What everybody needs who reads a letter; the rest of the register is for who works in it. */
const READERS_REGISTER: ReadonlySet<RecordTable> = new Set([
  'councils',
  'people',
  'termRules',
  'equatedDays',
  'signingKeys',
]);

/** Of the texts that were kept, those that count: not what the program kept by itself. */
function isKept(table: RecordTable, row: Row): boolean {
  if (table !== 'letterVersions') return true;
  const { occasion } = row as unknown as LetterVersion;
  return isOfPaper({ occasion }) || occasion === 'named';
}

class Selection {
  readonly rows = new Map<string, { readonly table: RecordTable; readonly row: Row }>();
  readonly hashes = new Set<string>();
  readonly letters = new Set<string>();
  readonly leftOut = new Set<string>();
  readonly #open: { readonly table: RecordTable; readonly row: Row }[] = [];
  constructor(
    readonly tables: Tables,
    readonly wanted: Wanted,
  ) {}

  take(table: RecordTable, row: Row): void {
    const key = rowKey(table, row.id);
    if (this.rows.has(key)) return;
    this.rows.set(key, { table, row });
    this.#open.push({ table, row });
  }

  /** The letter with all that was decided and remarked about it. */
  async takeLetter(letter: Letter): Promise<void> {
    if (this.letters.has(letter.id)) return;
    const { about, purpose, withConfidential, today } = this.wanted;
    const isAsked = about.kind === 'letter' && about.id === letter.id;
    if (purpose === 'read' && !isAsked && !withConfidential && isConfidential(letter, today)) {
      this.leftOut.add(letter.id);
      return;
    }
    this.letters.add(letter.id);
    const partitions = new Set([`letter/${letter.id}`, `sign/${letter.id}`]);
    for (const table of recordTables) {
      const { schema } = this.tables.table(table);
      const rows: Row[] =
        table === 'letters'
          ? [letter as unknown as Row]
          : 'letterId' in schema.idxByName
            ? await this.tables.table<Row>(table).where('letterId').equals(letter.id).toArray()
            : [];
      for (const row of rows) {
        if (partitions.has(tableDefinitions[table].partitionOf(row)) && isKept(table, row)) {
          this.take(table, row);
        }
      }
    }
    this.takePictures((await readStoredBody(this.tables, letter.id)).body);
  }

  async takePartition(partition: string): Promise<void> {
    for (const table of recordTables) {
      await this.tables.table<Row>(table).each((row) => {
        if (tableDefinitions[table].partitionOf(row) === partition) this.take(table, bare(row));
      });
    }
  }

  /** Until nothing that was taken rests on what was not. */
  async close(): Promise<void> {
    for (let next = this.#open.pop(); next !== undefined; next = this.#open.pop()) {
      const { table, row } = next;
      if (table === 'letterVersions') {
        this.takePictures((row as unknown as LetterVersion).body);
      }
      for (const [target, id] of pointersOf(table, row)) {
        if (typeof id !== 'string') continue;
        if (target === 'attachments') this.hashes.add(id);
        else if (!this.rows.has(rowKey(target, id))) await this.takeOne(target, id);
      }
    }
  }

  private takePictures(body: LetterBody): void {
    for (const node of walk(body)) {
      const picture = pictureOf(node);
      if (picture) this.hashes.add(picture.hash);
    }
  }

  private async takeOne(table: RecordTable, id: string): Promise<void> {
    const row = await this.tables.table<Row>(table).get(id);
    if (row === undefined) return;
    if (table === 'letters') await this.takeLetter(bare(row) as unknown as Letter);
    else if (!this.leftOut.has(String(row.letterId ?? ''))) this.take(table, row);
  }
}

/** Without the living body, which goes along as a text of its own. */
function bare(row: Row): Row {
  const { body, ...rest } = row;
  return 'minReader' in row ? rest : row;
}

async function takeRegister(selection: Selection, isWhole: boolean): Promise<void> {
  for (const table of recordTables) {
    await selection.tables.table<Row>(table).each((row) => {
      if (tableDefinitions[table].partitionOf(row) !== 'register') return;
      if (isWhole || READERS_REGISTER.has(table)) selection.take(table, row);
    });
  }
}

/** To be called inside a transaction. */
export async function selectRows(tables: Tables, wanted: Wanted): Promise<SelectedRows> {
  const { about, purpose } = wanted;
  const selection = new Selection(tables, wanted);
  await takeRegister(selection, purpose === 'signOff' || purpose === 'answer');
  if (about.kind === 'letter') {
    const letter = await tables.letters.get(about.id);
    if (letter) await selection.takeLetter(bare(letter as unknown as Row) as unknown as Letter);
  } else await selection.takePartition(`${about.kind}/${about.id}`);
  if (about.kind === 'dossier') {
    const letters = await tables.letters.where('dossierId').equals(about.id).toArray();
    for (const letter of letters) {
      if (letter.deleted === null)
        await selection.takeLetter(bare(letter as unknown as Row) as unknown as Letter);
    }
  }
  await selection.close();
  return {
    rows: selection.rows,
    letterIds: [...selection.letters],
    hashes: selection.hashes,
    leftOut: selection.leftOut.size,
  };
}
