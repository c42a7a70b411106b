/** Sessions that ask for something: that people are told, or that their names are taken out. */
import type { CalendarDay } from '#core/calendar/calendar-day';
import { namesDueOn } from '#core/input/names-due';
import type { AskingSession } from '#core/overview/besides-letters';
import type { Session } from '#core/records/session';
import type { Tables } from '../tables-in';
import { reportDueOf } from './report-back-queries';

export interface AskingSessionView extends AskingSession {
  readonly title: string;
}

/** Also in what was merged or removed: a name is kept there all the same. */
async function hasNames(db: Tables, sessionId: string): Promise<boolean> {
  const own = { sessionId };
  const spoke = await db.contributions
    .where(own)
    .filter(({ speaker }) => speaker !== '')
    .first();
  if (spoke) return true;
  const there = await db.attendances
    .where(own)
    .filter(({ persons }) => persons !== '')
    .first();
  return there !== undefined;
}

async function namesDue(
  db: Tables,
  session: Session,
  months: number | undefined,
  today: CalendarDay,
): Promise<CalendarDay | null> {
  const due = namesDueOn(session, months);
  if (due === null || due > today) return null;
  return (await hasNames(db, session.id)) ? due : null;
}

/** The one held longest ago first. */
export async function askingSessions(db: Tables, today: CalendarDay): Promise<AskingSessionView[]> {
  const [sessions, [council]] = await Promise.all([db.sessions.toArray(), db.councils.toArray()]);
  const standing = sessions
    .filter(({ deleted }) => deleted === null)
    .sort((a, b) => ((a.on ?? a.createdAt) < (b.on ?? b.createdAt) ? -1 : 1));
  const asking = await Promise.all(
    standing.map(async (session) => ({
      sessionId: session.id,
      title: session.title,
      namesDueOn: await namesDue(db, session, council?.namesKeptMonths, today),
      reportDue: await reportDueOf(db, session.id),
    })),
  );
  return asking.filter(({ namesDueOn: due, reportDue }) => due !== null || reportDue !== null);
}
