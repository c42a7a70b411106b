import type { ReactNode } from 'react';
import type { LetterRow } from '#store';
import { useWords } from '../i18n/words';
import { StateBadge, TermBadge } from '../ui/state-badge';
import { letterTerm, lookOf } from './letter-terms';
import { useReckoning } from './reckoning';

/** How it stands with a letter, in one word: a draft, or how its term stands. */
export function LetterStateBadge(props: { readonly letter: Pick<LetterRow, 'state' | 'events'> }): ReactNode {
  const t = useWords();
  const reckoning = useReckoning();
  const { letter } = props;
  if (letter.state.status === 'draft') {
    return (
      <StateBadge tone="accent" icon="write">
        {t('letters.status.draft')}
      </StateBadge>
    );
  }
  if (letter.state.status === 'closed') {
    return (
      <StateBadge tone="noClock" icon="done">
        {t('letters.status.closed')}
      </StateBadge>
    );
  }
  return <TermBadge state={lookOf(letterTerm(letter, reckoning).state)} />;
}
