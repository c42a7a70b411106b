/** The first sheet of a workbook, as a list. */
import { readSheet } from 'read-excel-file/universal';
import type { GivenList } from '#core/input/given-list';
import { Refusal } from '#core/refusals/refusal';

/** A cell of a sheet in words; a date as the day it is. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return String(value);
}

/** Rejects with `list.unreadable` for a workbook that cannot be read. */
export async function readWorkbook(bytes: Uint8Array): Promise<GivenList> {
  let sheet: readonly (readonly unknown[])[];
  try {
    sheet = await readSheet(new Blob([bytes.slice()]));
  } catch {
    throw new Refusal('list.unreadable');
  }
  const rows = sheet.map((cells, index) => ({ number: index + 1, cells: cells.map(cellText) }));
  return { rows: rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')), unread: [] };
}
