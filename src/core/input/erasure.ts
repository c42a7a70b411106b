/** Taking people out of what was logged: their names, or everything they said. */
import { type Change, patch } from '#core/journal/change';
import type { Attendance } from '#core/records/attendance';
import type { Contribution } from '#core/records/contribution';
import type { Deletion } from '#core/records/record';

/** Fields of a contribution that say who somebody is. */
export const personalFields = ['speaker'] as const;
/** Fields that are emptied when what somebody said is erased. */
export const erasedFields = ['text', 'firstText', 'speaker', 'role', 'organisation'] as const;

/** A field with nothing in it, for a value of its kind. */
export function emptied(value: unknown): unknown {
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
export function erasedContribution({ id }: Pick<Contribution, 'id'>, erased: Deletion): Change {
  return patch('contributions', id, {
    text: '',
    firstText: null,
    speaker: '',
    role: '',
    organisation: '',
    importKey: null,
    erased,
  });
}

function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}

/** Whether what is kept of a contribution is by this person, or speaks of them. */
export function concerns(
  { speaker, text, firstText }: Pick<Contribution, 'speaker' | 'text' | 'firstText'>,
  name: string,
): 'speaker' | 'mention' | null {
  const wanted = bare(name.trim());
  if (wanted === '') return null;
  if (bare(speaker).includes(wanted)) return 'speaker';
  return bare(`${text}\n${firstText ?? ''}`).includes(wanted) ? 'mention' : null;
}
