/** Taking people out of what was logged: their names, or everything they said. */
import { type Change, patch } from '#core/journal/change';
import type { Attendance } from '#core/records/attendance';
import type { Contribution } from '#core/records/contribution';
import type { Deletion } from '#core/records/record';

/** Fields of a contribution that say who somebody is. */
export const personalFields = ['speaker'] as const;
/** Fields that are emptied when what somebody said is erased. */
export const erasedFields = ['text', 'firstText', 'speaker', 'role', 'organisation', 'importKey'] as const;
/** The same of who attended. */
export const personalOfAttendance = ['persons'] as const;

const MARK = 'erased/';
/**
 * Digits of a line's fingerprint that stay: two thousand lines meet one of them by chance once in two million times, and
 * nothing can be read from it. Of the whole fingerprint anybody could try out which words it was made of.
 */
const MARK_DIGITS = 8;

/** What stays of the key a line came in with, so that the same list does not bring it in again. */
export function erasureMark(importKey: string): string {
  return importKey.startsWith(MARK) ? importKey : `${MARK}${importKey.slice(0, MARK_DIGITS)}`;
}

/** A field with nothing in it, as a row and the journal hold it. Of the key a line came in with the mark is left. */
export function emptied(field: string, value: unknown): unknown {
  if (field === 'firstText' || value === null || value === undefined) return null;
  if (field === 'importKey') return erasureMark(String(value));
  if (typeof value === 'string') return '';
  return Array.isArray(value) ? [] : null;
}

/** Nobody is named any more, and so nobody can be quoted by name. */
export function withoutNames(
  contributions: readonly Contribution[],
  attendances: readonly Attendance[],
): Change[] {
  const said = contributions
    .filter(({ speaker, consent }) => speaker !== '' || consent === 'withName')
    .map(({ id, consent }) =>
      patch('contributions', id, {
        speaker: '',
        ...(consent === 'withName' ? { consent: 'anonymous' } : {}),
      }),
    );
  const there = attendances
    .filter(({ persons }) => persons !== '')
    .map(({ id }) => patch('attendances', id, { persons: '' }));
  return [...said, ...there];
}

/** What is left is a tombstone: that something was said, and that it was erased. */
export function erasedContribution(row: Contribution, erased: Deletion): Change {
  const empty = Object.fromEntries(erasedFields.map((field) => [field, emptied(field, row[field])]));
  return patch('contributions', row.id, { ...empty, erased });
}

function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}

/** Whether a name of somebody, as it was written down, is of this person. */
export function isNamed(written: string, name: string): boolean {
  const wanted = bare(name.trim());
  return wanted !== '' && bare(written).includes(wanted);
}

/**
 * Knows names that may be of a person: all but those of organisations and groups that were there, or for which somebody
 * spoke. Rather an organisation too many is taken out than a person left in.
 */
export function personsAmong(
  rows: readonly { readonly organisation: string }[],
): (written: string) => boolean {
  const organisations = new Set(rows.map(({ organisation }) => bare(organisation.trim())));
  return (written) => written.trim() !== '' && !organisations.has(bare(written.trim()));
}

/** Whether what is kept of a contribution is by this person, or speaks of them. */
export function concerns(
  { speaker, text, firstText }: Pick<Contribution, 'speaker' | 'text' | 'firstText'>,
  name: string,
): 'speaker' | 'mention' | null {
  if (isNamed(speaker, name)) return 'speaker';
  return isNamed(`${text}\n${firstText ?? ''}`, name) ? 'mention' : null;
}
