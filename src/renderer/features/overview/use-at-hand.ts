import { useMemo } from 'react';
import { type OverviewQuestion, type OverviewRow, overviewRows } from '#core/overview/overview-rows';
import { type Audience, audienceOf, type WhatNow, whatNow } from '#core/overview/what-now';
import type { AskingSessionView, LetterRow, UnreadDossier } from '#store';
import { dayOfMomentHere } from '../../app/clock';
import { type AwaitedTerm, useAwaitedTerms } from '../../app/letter-terms';
import { type CommitmentDue, useOwedCommitments } from '../../app/outcome/commitment-terms';
import { useReckoning } from '../../app/reckoning';
import { useProfile, useWatch, useWatchWhen } from '../../app/store-context';

/** As many letters in the making as are looked through; what waits for somebody comes first among them. */
const DRAFTS = 40;

/** What there is for whoever works here, and what the rows are about. */
export interface AtHand {
  readonly audience: Audience;
  readonly now: WhatNow;
  readonly rows: readonly OverviewRow[];
  readonly terms: ReadonlyMap<string, AwaitedTerm>;
  readonly drafts: ReadonlyMap<string, LetterRow>;
  readonly dossiers: ReadonlyMap<string, UnreadDossier>;
  readonly promises: ReadonlyMap<string, CommitmentDue>;
  readonly sessions: ReadonlyMap<string, AskingSessionView>;
}

/** Until what sessions ask is known: that takes reading more than the first screen should wait for. */
const NOT_YET: readonly AskingSessionView[] = [];

/** Undefined until the store has answered. */
export function useAtHand(): AtHand | undefined {
  const { today } = useReckoning();
  const { actor } = useProfile();
  const awaited = useAwaitedTerms();
  const drafts = useWatch('draftLetters', DRAFTS);
  const unread = useWatch('unreadDossiers');
  const promises = useOwedCommitments();
  const role = actor?.role ?? 'member';
  const sessions = useWatchWhen(role === 'secretary', 'askingSessions', today) ?? NOT_YET;
  return useMemo(() => {
    if (!awaited || !drafts || !unread || !promises) return undefined;
    const question: OverviewQuestion = {
      role,
      today,
      awaited: awaited.map(({ row, term, state }) => ({
        letterId: row.id,
        kind: row.kind,
        term,
        state,
        events: row.events,
        unreadDocuments: row.unreadDocuments,
        followUps: row.followUps,
      })),
      drafts: drafts.map(({ id, date, state }) => {
        const { signOff, asked, changes } = state.path;
        return {
          letterId: id,
          date,
          reference: state.reference,
          status: state.status,
          since: signOff?.on ?? (asked ? dayOfMomentHere(asked.at) : null),
          isSentBack: changes !== null,
        };
      }),
      unread,
      promises: promises.map(({ standing, term }) => ({ commitmentId: standing.commitment.id, term })),
      sessions,
    };
    const rows = overviewRows(question);
    return {
      audience: audienceOf(role),
      now: whatNow(question, rows),
      rows,
      terms: new Map(awaited.map((term) => [term.row.id, term])),
      drafts: new Map(drafts.map((draft) => [draft.id, draft])),
      dossiers: new Map(unread.map((dossier) => [dossier.dossierId, dossier])),
      promises: new Map(promises.map((promise) => [promise.standing.commitment.id, promise])),
      sessions: new Map(sessions.map((session) => [session.sessionId, session])),
    };
  }, [role, today, awaited, drafts, unread, promises, sessions]);
}
