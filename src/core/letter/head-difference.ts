/** What differs between two heads of one letter, of what is printed or decides how it is sent. */
import { formatDutchDate } from '#core/calendar/dutch-date';
import type { Letter } from '#core/records/letter';
import { type Run, wordDifference } from '#core/text-difference/word-difference';

export const comparedHeadFields = [
  'subject',
  'addressee',
  'date',
  'yourReference',
  'yourLetterOf',
  'contactPerson',
  'directLine',
  'contactEmail',
  'copiesTo',
  'salutation',
  'closing',
  'signatoryName',
  'signatoryFunction',
  'kind',
  'layout',
  'confidentiality',
  'embargoUntil',
  'numberedHeadings',
  'pointNumbering',
] as const satisfies readonly (keyof Letter)[];
export type ComparedHeadField = (typeof comparedHeadFields)[number];

/** Absent and as usual is one: a field that came with a newer program was not changed by that. */
const USUAL: Partial<Record<ComparedHeadField, unknown>> = {
  layout: 'letter',
  numberedHeadings: false,
  pointNumbering: null,
};

function fieldOf(head: Letter, field: ComparedHeadField): unknown {
  return head[field] ?? USUAL[field] ?? null;
}

/** As a reader sees it; null for what has no words of its own. */
function wordsOf(head: Letter, field: ComparedHeadField): string | null {
  switch (field) {
    case 'addressee':
    case 'copiesTo':
      return head[field].join('\n');
    case 'date':
    case 'yourLetterOf':
    case 'embargoUntil': {
      const day = head[field];
      return day === null ? '' : formatDutchDate(day);
    }
    case 'kind':
    case 'layout':
    case 'confidentiality':
    case 'numberedHeadings':
    case 'pointNumbering':
      return null;
    default:
      return head[field];
  }
}

export interface HeadDifference {
  readonly field: ComparedHeadField;
  /** Null where the value is a choice rather than words. */
  readonly runs: readonly Run[] | null;
}

export function headDifference(before: Letter, after: Letter): HeadDifference[] {
  return comparedHeadFields
    .filter((field) => JSON.stringify(fieldOf(before, field)) !== JSON.stringify(fieldOf(after, field)))
    .map((field) => {
      const [was, is] = [wordsOf(before, field), wordsOf(after, field)];
      return { field, runs: was === null || is === null ? null : wordDifference(was, is) };
    });
}
