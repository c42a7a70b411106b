/** All that may be told of without asking, each with its name and the place it is seen to. */
import { useMemo } from 'react';
import { promiseFacts, signedFacts, termFacts } from '#core/signals/signal-facts';
import type { Watched } from '#core/signals/signals';
import { useWords } from '../i18n/words';
import { useToday } from './clock';
import { useRunningTerms } from './letter-terms';
import { useOwedCommitments } from './outcome/commitment-terms';
import type { Route } from './routes';
import { shortWords } from './short-words';
import { useWatch } from './store-context';

export interface WatchedThing extends Watched {
  readonly name: string;
  readonly to: Route;
}

/** Undefined until the store has answered. */
export function useWatched(): readonly WatchedThing[] | undefined {
  const t = useWords();
  const today = useToday();
  const terms = useRunningTerms();
  const promises = useOwedCommitments();
  const letters = useWatch('forSignOff');
  const profile = useWatch('profile');
  // Sending is not a member's to do.
  const sends = profile?.actor?.role !== 'member';
  return useMemo(() => {
    if (!terms || !promises || !letters || !profile) return undefined;
    const nameOf = (subject: string): string => subject || t('app.letter.untitled');
    return [
      ...terms.map(
        ({ row, state }): WatchedThing => ({
          id: row.id,
          facts: termFacts({ state, events: row.events }, today),
          name: nameOf(row.subject),
          to: { screen: 'term', id: row.id },
        }),
      ),
      ...promises.map(
        ({ standing: { commitment }, term }): WatchedThing => ({
          id: commitment.id,
          facts: promiseFacts(term, today),
          name: shortWords(commitment.words),
          to: { screen: 'effect', id: commitment.dossierId, rowId: commitment.id },
        }),
      ),
      ...letters.flatMap(({ id, subject, state }): WatchedThing[] => {
        const signedOn = state.status === 'signed' ? state.path.signOff?.on : undefined;
        if (!sends || signedOn === undefined) return [];
        const facts = signedFacts(signedOn, today);
        return [{ id, facts, name: nameOf(subject), to: { screen: 'letter', id } }];
      }),
    ];
  }, [t, today, terms, promises, letters, profile, sends]);
}
