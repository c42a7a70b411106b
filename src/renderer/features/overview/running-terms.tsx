import type { ReactNode } from 'react';
import { useToday } from '../../app/clock';
import { lookOf, type RunningTerm } from '../../app/letter-terms';
import { hrefOf } from '../../app/navigation';
import { useWords } from '../../i18n/words';
import { type StripRow, TermStrip } from '../../ui/term-strip';

const MOST = 12;

export function RunningTerms(props: { readonly terms: readonly RunningTerm[] }): ReactNode {
  const t = useWords();
  const today = useToday();
  const rows = props.terms.slice(0, MOST).flatMap(({ row, term, state }): StripRow[] => {
    if (term.kind !== 'started') return [];
    return [
      {
        id: row.id,
        title: row.subject || t('app.letter.untitled'),
        href: hrefOf({ screen: 'term', id: row.id }),
        term: { start: term.startedOn, due: term.due, state: lookOf(state) },
      },
    ];
  });
  return <TermStrip label={t('overview.terms.title')} rows={rows} today={today} />;
}
