import type { JournalEntry } from '#core/journal/journal-entry';
import type { Database } from '../database';

/** One thing somebody did, with what is needed to say it in a line and go there. */
export interface RecentAct {
  readonly entry: JournalEntry;
  readonly actorName: string;
  /** Subject of the letter, title of the dossier, or what the thing in the register is called it was done to. */
  readonly title: string;
  /** How often it was done in a row: lines of a log are told together. */
  readonly times: number;
}

/** What one does while a session is logged; a conference has hundreds of them. */
const LOGGING: ReadonlySet<string> = new Set(['logContribution', 'changeContribution', 'removeContribution']);
const LOGGED = 'logContribution';
const BATCH = 200;

/** Versions the program keeps for safety are no act of anybody. */
function isByItself({ intent, changes }: JournalEntry): boolean {
  return (
    intent === 'keepVersion' &&
    changes.every((change) => change.kind === 'added' && change.row.occasion === 'automatic')
  );
}

/** The council, a person, a term rule or a text block by its name; empty where it has none. */
async function nameInRegister(db: Database, { changes }: JournalEntry): Promise<string> {
  const [change] = changes;
  if (!change) return '';
  const id = change.kind === 'added' ? change.row.id : change.id;
  const row: Readonly<Record<string, unknown>> | undefined = await db.table(change.table).get(String(id));
  return [row?.name, row?.title, row?.reference].find((name) => typeof name === 'string') ?? '';
}

/** Entries that are told as one, newest first. */
interface Run {
  /** The newest; where lines were logged, the newest of those. */
  readonly entry: JournalEntry;
  readonly times: number;
}

function joined(run: Run, entry: JournalEntry): Run | null {
  const { entry: newest } = run;
  if (newest.partition !== entry.partition) return null;
  if (LOGGING.has(newest.intent) && LOGGING.has(entry.intent)) {
    // Corrections in between are part of the logging, and are not counted.
    if (newest.intent === LOGGED) return { ...run, times: run.times + (entry.intent === LOGGED ? 1 : 0) };
    return { entry: entry.intent === LOGGED ? entry : newest, times: 1 };
  }
  return newest.intent === entry.intent ? { ...run, times: run.times + 1 } : null;
}

/** The last `limit` runs; reads the journal backwards only as far as they go. */
async function lastRuns(db: Database, limit: number): Promise<Run[]> {
  const runs: Run[] = [];
  let before: string | null = null;
  while (true) {
    const place: string | null = before;
    const entries: JournalEntry[] = await (place === null
      ? db.journal.orderBy('clock')
      : db.journal.where('clock').below(place)
    )
      .reverse()
      .limit(BATCH)
      .toArray();
    for (const entry of entries) {
      before = entry.clock;
      if (isByItself(entry)) continue;
      const last = runs.at(-1);
      const run = last ? joined(last, entry) : null;
      if (run) runs[runs.length - 1] = run;
      else if (runs.length === limit) return runs;
      else runs.push({ entry, times: 1 });
    }
    if (entries.length < BATCH) return runs;
  }
}

async function titleOf(db: Database, entry: JournalEntry): Promise<string> {
  const [kind, id = ''] = entry.partition.split('/');
  switch (kind) {
    case 'letter':
    case 'sign':
      return (await db.letters.get(id))?.subject ?? '';
    case 'dossier':
      return (await db.dossiers.get(id))?.title ?? '';
    case 'session':
      return (await db.sessions.get(id))?.title ?? '';
    default:
      return nameInRegister(db, entry);
  }
}

/**
 * What happened lately, newest first. Writing at the same letter in a row counts as one act, and so does logging at the same
 * session, corrections included.
 */
export async function recentActs(db: Database, limit: number): Promise<RecentAct[]> {
  const runs = await lastRuns(db, limit);
  return Promise.all(
    runs.map(async ({ entry, times }) => ({
      entry,
      actorName: (await db.people.get(entry.actor))?.name ?? '',
      title: await titleOf(db, entry),
      times,
    })),
  );
}
