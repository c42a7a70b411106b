import type { ReactNode } from 'react';
import type { CalendarDay } from '#core/calendar/calendar-day';
import type { LetterEvent } from '#core/records/letter-event';
import type { LetterRow, SessionRow } from '#store';
import { dayOfMomentHere } from '../../app/clock';
import { letterTerm } from '../../app/letter-terms';
import { hrefOf } from '../../app/navigation';
import { useReckoning } from '../../app/reckoning';
import { useWords } from '../../i18n/words';
import { type PathStep, PathSteps } from '../../ui/path-steps';

function lastDay(
  letters: readonly LetterRow[],
  kind: 'dispatched' | 'acknowledged' | 'replied',
): CalendarDay | null {
  const days = letters.flatMap((letter) =>
    letter.events.flatMap((event: LetterEvent) => (event.kind === kind ? [event.on] : [])),
  );
  return days.sort().at(-1) ?? null;
}

/** The chain of this dossier, filled as far as it got; it follows the letter that was begun last. */
export function DossierPath(props: {
  readonly letters: readonly LetterRow[];
  readonly sessions: readonly SessionRow[];
}): ReactNode {
  const t = useWords();
  const reckoning = useReckoning();
  const newest = [...props.letters].sort((a, b) => (a.id < b.id ? 1 : -1))[0];
  if (!newest) return null;
  const { state } = newest;
  const sentOn = lastDay([newest], 'dispatched');
  const repliedOn = state.reply?.form === 'final' ? state.reply.on : null;
  const acknowledgedOn = lastDay([newest], 'acknowledged');
  const { term } = letterTerm(newest, reckoning);
  const due = term.kind === 'started' ? term.due : null;
  const [latest] = props.sessions;
  const steps: PathStep[] = [
    {
      id: 'input',
      label: t('dossiers.path.input'),
      // Advice can be given without: it is not waited for.
      state: latest ? 'done' : 'skipped',
      day: latest?.session.on ?? null,
      ...(latest ? { href: hrefOf({ screen: 'session', id: latest.session.id, tab: 'order' }) } : {}),
    },
    {
      id: 'advice',
      label: t('dossiers.path.advice'),
      state: sentOn === null ? 'current' : 'done',
      day: newest.date ?? dayOfMomentHere(newest.changedAt),
    },
    { id: 'sent', label: t('dossiers.path.sent'), state: sentOn === null ? 'ahead' : 'done', day: sentOn },
    {
      id: 'acknowledged',
      label: t('dossiers.path.acknowledged'),
      state:
        acknowledgedOn !== null
          ? 'done'
          : sentOn === null
            ? 'ahead'
            : repliedOn !== null || state.closure
              ? 'skipped'
              : 'ahead',
      day: acknowledgedOn,
    },
    {
      id: 'replied',
      label: t('dossiers.path.replied'),
      state: repliedOn !== null ? 'done' : state.closure ? 'skipped' : sentOn === null ? 'ahead' : 'current',
      day: repliedOn ?? (state.closure ? null : due),
      ...(repliedOn === null && due !== null && !state.closure
        ? { note: t('dossiers.path.due'), href: hrefOf({ screen: 'term', id: newest.id }) }
        : {}),
    },
    {
      id: 'closed',
      label: t('dossiers.path.closed'),
      state: state.closure ? 'done' : repliedOn !== null ? 'current' : 'ahead',
      day: state.closure?.on ?? null,
    },
  ];
  return <PathSteps label={t('dossiers.path.name', { subject: newest.subject })} steps={steps} />;
}
