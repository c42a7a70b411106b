/** The acts of the sample council around a session, through the commands everybody uses. */
import type { CalendarDay } from '#core/calendar/calendar-day';
import { assertNever } from '#core/refusals/assert-never';
import type { SessionAct } from '#core/sample/sample-session';
import { logContribution } from '../commands/contribution-commands';
import { linkContributions } from '../commands/linking-commands';
import { registerReportBack } from '../commands/report-back-commands';
import { addAttendance, addCurrent, addSession } from '../commands/session-commands';
import type { StoreContext } from '../context';
import { pointsOfLetters } from '../queries/letter-points';

/** By their keys in the files; `contributions` by the key of the session, in their order there. */
export interface SessionKeys {
  readonly sessions: Map<string, string>;
  readonly contributions: Map<string, readonly string[]>;
}

/** Between two contributions, in seconds: people let each other finish. */
const PACE = 130;

/** As they were said: one after the other, so that they come out in that order. */
function oneByOne(context: StoreContext): StoreContext {
  const { making } = context;
  let seconds = 0;
  const now = (): string => {
    seconds += PACE;
    return new Date(Date.parse(making.clock.now()) + seconds * 1000).toISOString();
  };
  return { ...context, making: { ...making, actor: making.actor, clock: { ...making.clock, now } } };
}

async function hold(
  outer: StoreContext,
  { session }: Extract<SessionAct, { kind: 'holdSession' }>,
  dossierId: string,
  on: CalendarDay,
  keys: SessionKeys,
): Promise<void> {
  const context = oneByOne(outer);
  const { title, kind, place, summary, programme } = session;
  const fields = { title, kind, place, summary, programme, on, until: null, tables: [] };
  const { result: id } = await addSession(context, {
    ...fields,
    dossierIds: [dossierId],
    usualConsent: 'anonymous',
  });
  const currents = new Map<string, string>();
  for (const { key, ...current } of session.currents) {
    currents.set(key, (await addCurrent(context, id, current)).result);
  }
  for (const attendance of session.attendances)
    await addAttendance(context, id, { ...attendance, persons: '' });
  const ids: string[] = [];
  for (const { current, links: _, ...said } of session.contributions) {
    const currentId = current === null ? null : (currents.get(current) ?? null);
    ids.push((await logContribution(context, id, { ...said, currentId, table: '' })).result.id);
  }
  keys.sessions.set(session.key, id);
  keys.contributions.set(session.key, ids);
}

async function link(
  context: StoreContext,
  { session }: Extract<SessionAct, { kind: 'linkInput' }>,
  letterId: string,
  sessionId: string,
  ids: readonly string[],
): Promise<void> {
  const points = (await pointsOfLetters(context.db, [letterId])).get(letterId) ?? [];
  for (const [index, { links }] of session.contributions.entries()) {
    for (const [number, stance] of links) {
      const [id, point] = [ids[index], points[number - 1]];
      if (!id || !point) throw new RangeError(`the sample has no point ${number} to link to`);
      await linkContributions(context, sessionId, [id], { letterId, pointId: point.id }, stance);
    }
  }
}

export async function takeSessionAct(
  context: StoreContext,
  act: SessionAct & { readonly on: CalendarDay },
  keys: SessionKeys,
  idOf: { readonly dossier: (key: string) => string; readonly letter: (key: string) => string },
): Promise<void> {
  const id = keys.sessions.get(act.session.key) ?? '';
  switch (act.kind) {
    case 'holdSession':
      return hold(context, act, idOf.dossier(act.dossier), act.on, keys);
    case 'linkInput':
      return link(
        context,
        act,
        idOf.letter(act.session.letter),
        id,
        keys.contributions.get(act.session.key) ?? [],
      );
    case 'reportBack':
      await registerReportBack(context, id, { ...act.told, on: act.on });
      return;
    default:
      assertNever(act);
  }
}
