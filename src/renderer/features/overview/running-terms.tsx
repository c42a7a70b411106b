import type { ReactNode } from 'react';
import { useToday } from '../../app/clock';
import type { RunningTerm } from '../../app/letter-terms';
import { hrefOf } from '../../app/navigation';
import type { CommitmentDue } from '../../app/outcome/commitment-terms';
import { barOfTerm } from '../../app/term-bar-of';
import { type Translate, useWords } from '../../i18n/words';
import { type StripRow, TermStrip } from '../../ui/term-strip';

const MOST = 12;

function stripOfTerm(running: RunningTerm, t: Translate): StripRow[] {
  const { row } = running;
  const term = barOfTerm(running, row);
  if (term === null) return [];
  const title = row.subject || t('app.letter.untitled');
  return [{ id: row.id, title, href: hrefOf({ screen: 'term', id: row.id }), term }];
}

function stripOfPromise({ standing, bar }: CommitmentDue, t: Translate): StripRow[] {
  const { id, words, dossierId } = standing.commitment;
  if (bar === null) return [];
  const title = t('overview.terms.promise', { words });
  return [{ id, title, href: hrefOf({ screen: 'effect', id: dossierId, rowId: id }), term: bar }];
}

/** Replies and commitments on one scale of time. What stands still has no day that counts, and comes last. */
export function RunningTerms(props: {
  readonly terms: readonly RunningTerm[];
  readonly promises: readonly CommitmentDue[];
}): ReactNode {
  const t = useWords();
  const today = useToday();
  const rows = [
    ...props.terms.flatMap((term) => stripOfTerm(term, t)),
    ...props.promises.flatMap((promise) => stripOfPromise(promise, t)),
  ];
  const whenDue = ({ term }: StripRow): string => (term.state === 'suspended' ? '9999' : term.due);
  const first = rows.sort((a, b) => (whenDue(a) < whenDue(b) ? -1 : whenDue(a) > whenDue(b) ? 1 : 0));
  return <TermStrip label={t('overview.terms.title')} rows={first.slice(0, MOST)} today={today} />;
}
