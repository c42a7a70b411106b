import type { ReactNode } from 'react';
import type { LetterRow } from '#store';
import { useWords } from '../i18n/words';
import type { IconName } from '../ui/icon';
import { StateBadge, TermBadge } from '../ui/state-badge';
import { letterTerm, lookOf } from './letter-terms';
import { useReckoning } from './reckoning';

const UNSENT = {
  draft: 'write',
  changesRequested: 'comment',
  inReview: 'council',
  forSignOff: 'sign',
  signed: 'check',
} as const satisfies Readonly<Record<string, IconName>>;

/** How it stands with a letter, in one word: a draft, or how its term stands. */
export function LetterStateBadge(props: { readonly letter: Pick<LetterRow, 'state' | 'events'> }): ReactNode {
  const t = useWords();
  const reckoning = useReckoning();
  const { letter } = props;
  const { status, path } = letter.state;
  switch (status) {
    case 'draft':
    case 'inReview':
    case 'forSignOff':
    case 'signed': {
      const as = status === 'draft' && path.changes !== null ? 'changesRequested' : status;
      return (
        <StateBadge tone="accent" icon={UNSENT[as]}>
          {t(`letters.status.${as}`)}
        </StateBadge>
      );
    }
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
