import type { ReactNode } from 'react';
import { yearOf } from '#core/calendar/calendar-day';
import { checkReferencePattern, nextReference } from '#core/letter/reference';
import { useToday } from '../../app/clock';
import { useWords } from '../../i18n/words';

/** What the first reference of this year would look like by the pattern being typed. */
export function ReferencePreview(props: { readonly pattern: string }): ReactNode {
  const t = useWords();
  const today = useToday();
  const { pattern } = props;
  // Braces mean something to the message format, so the fields go in as values.
  const fields = { year: '{jaar}', number: '{nr}', padded: '{nr:3}' };
  if (checkReferencePattern(pattern) !== null) return t('council.referencePattern.explain', fields);
  return t('council.referencePattern.example', {
    ...fields,
    example: nextReference(pattern, yearOf(today), []),
  });
}
