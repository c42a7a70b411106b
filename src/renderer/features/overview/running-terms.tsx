import type { ReactNode } from 'react';
import { useToday } from '../../app/clock';
import type { RunningTerm } from '../../app/letter-terms';
import { hrefOf } from '../../app/navigation';
import { barOfTerm } from '../../app/term-bar-of';
import { useWords } from '../../i18n/words';
import { type StripRow, TermStrip } from '../../ui/term-strip';

const MOST = 12;

export function RunningTerms(props: { readonly terms: readonly RunningTerm[] }): ReactNode {
  const t = useWords();
  const today = useToday();
  const rows = props.terms.slice(0, MOST).flatMap((running): StripRow[] => {
    const { row } = running;
    const term = barOfTerm(running, row);
    if (term === null) return [];
    return [
      {
        id: row.id,
        title: row.subject || t('app.letter.untitled'),
        href: hrefOf({ screen: 'term', id: row.id }),
        term,
      },
    ];
  });
  return <TermStrip label={t('overview.terms.title')} rows={rows} today={today} />;
}
