import type { ReactNode } from 'react';
import { yearOf } from '#core/calendar/calendar-day';
import { checkReferencePattern, countOf, nextReference } from '#core/letter/reference';
import { useToday } from '../../app/clock';
import { useWatch } from '../../app/store-context';
import { useWords } from '../../i18n/words';

/** What the next reference of this year would look like by the pattern being typed. */
export function ReferencePreview(props: { readonly pattern: string }): ReactNode {
  const t = useWords();
  const today = useToday();
  const year = yearOf(today);
  const register = useWatch('references');
  const { pattern } = props;
  // Braces mean something to the message format, so the fields go in as values.
  const fields = { year: '{jaar}', number: '{nr}', padded: '{nr:3}' };
  if (checkReferencePattern(pattern) !== null) return t('council.referencePattern.explain', fields);
  const count = register?.counts.find((each) => each.count === countOf(pattern, year));
  return count
    ? t('council.referencePattern.next', { ...fields, example: count.next })
    : t('council.referencePattern.example', { ...fields, example: nextReference(pattern, year, []) });
}
