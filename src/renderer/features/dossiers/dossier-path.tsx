import type { ReactNode } from 'react';
import type { CalendarDay } from '#core/calendar/calendar-day';
import { asksReply } from '#core/letter/letter-rule';
import { standingEvents } from '#core/letter/letter-state';
import { isOwed } from '#core/outcome/commitment-state';
import { dayOfMotion } from '#core/outcome/motion-state';
import { commitmentStandings, motionStandings } from '#core/outcome/point-outcomes';
import type { DossierOutcomes, LetterRow, SessionRow } from '#store';
import { dayOfMomentHere } from '../../app/clock';
import { letterTerm } from '../../app/letter-terms';
import { hrefOf } from '../../app/navigation';
import { useReckoning } from '../../app/reckoning';
import { useWords } from '../../i18n/words';
import { type PathStep, PathSteps } from '../../ui/path-steps';

function lastDay(letter: LetterRow, kind: 'dispatched' | 'signedOff'): CalendarDay | null {
  const days = standingEvents(letter.events).flatMap((event) => (event.kind === kind ? [event.on] : []));
  return days.sort().at(-1) ?? null;
}

/** What a letter that goes its way has passed, and where it stands now. */
function lettersPart(letter: LetterRow): {
  readonly sentOn: CalendarDay | null;
  readonly repliedOn: CalendarDay | null;
} {
  const { reply } = letter.state;
  return { sentOn: lastDay(letter, 'dispatched'), repliedOn: reply?.form === 'final' ? reply.on : null };
}

/**
 * The chain of this dossier, filled as far as it got; it follows the advice or questions that were begun last - a reminder of them
 * takes nothing back - and what came of the
 * dossier's advice as a whole: a motion or a commitment is seldom about one letter alone.
 */
export function DossierPath(props: {
  readonly letters: readonly LetterRow[];
  readonly sessions: readonly SessionRow[];
  readonly outcomes: DossierOutcomes | undefined;
}): ReactNode {
  const t = useWords();
  const reckoning = useReckoning();
  const { letters, sessions, outcomes } = props;
  const latestFirst = [...letters].sort((a, b) => (a.id < b.id ? 1 : -1));
  const newest = latestFirst.find(({ kind }) => asksReply(kind)) ?? latestFirst[0];
  if (!newest) return null;
  const { state, dossierId } = newest;
  const { sentOn, repliedOn } = lettersPart(newest);
  const { term } = letterTerm(newest, reckoning);
  const due = term.kind === 'started' ? term.due : null;
  const approvedOn = lastDay(newest, 'signedOff');
  const motion = motionStandings(outcomes?.motions ?? [], outcomes?.motionEvents ?? []).at(-1);
  const commitments = commitmentStandings(outcomes?.commitments ?? [], outcomes?.commitmentEvents ?? []);
  const latest = [...commitments].sort((a, b) => (a.commitment.on < b.commitment.on ? 1 : -1))[0];
  const owed = commitments.filter(isOwed).length;
  const [session] = sessions;
  const effect = hrefOf({ screen: 'effect', id: dossierId });

  const steps: PathStep[] = [
    {
      id: 'input',
      label: t('dossiers.path.input'),
      // Advice can be given without: it is not waited for.
      state: session ? 'done' : 'skipped',
      day: session?.session.on ?? null,
      ...(session ? { href: hrefOf({ screen: 'session', id: session.session.id, tab: 'order' }) } : {}),
    },
    {
      id: 'advice',
      label: t('dossiers.path.advice'),
      state: sentOn === null && approvedOn === null ? 'current' : 'done',
      day: newest.date ?? dayOfMomentHere(newest.changedAt),
    },
    {
      id: 'approved',
      label: t('dossiers.path.approved'),
      state: approvedOn !== null ? 'done' : sentOn === null ? 'ahead' : 'skipped',
      day: approvedOn,
    },
    { id: 'sent', label: t('dossiers.path.sent'), state: sentOn === null ? 'ahead' : 'done', day: sentOn },
    {
      id: 'replied',
      label: t('dossiers.path.replied'),
      state: repliedOn !== null ? 'done' : state.closure ? 'skipped' : sentOn === null ? 'ahead' : 'current',
      day: repliedOn ?? (state.closure ? null : due),
      ...(repliedOn !== null && state.reply
        ? { href: hrefOf({ screen: 'reply', id: newest.id, replyId: state.reply.id }) }
        : due !== null && !state.closure
          ? { note: t('dossiers.path.due'), href: hrefOf({ screen: 'term', id: newest.id }) }
          : {}),
    },
    {
      id: 'motion',
      label: t('dossiers.path.motion'),
      state: motion ? 'done' : 'ahead',
      day: motion ? dayOfMotion(motion) : null,
      ...(motion ? { href: hrefOf({ screen: 'motion', id: dossierId, motionId: motion.motion.id }) } : {}),
    },
    {
      id: 'commitment',
      label: t('dossiers.path.commitment'),
      state: latest ? (owed > 0 ? 'current' : 'done') : 'ahead',
      day: latest?.commitment.on ?? null,
      ...(latest ? { note: t('dossiers.path.owed', { count: owed }), href: effect } : {}),
    },
    {
      id: 'closed',
      label: t('dossiers.path.closed'),
      state: state.closure ? 'done' : 'ahead',
      day: state.closure?.on ?? null,
    },
  ];
  return <PathSteps label={t('dossiers.path.name', { subject: newest.subject })} steps={steps} />;
}
