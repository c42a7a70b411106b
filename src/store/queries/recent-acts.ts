import type { JournalEntry } from '#core/journal/journal-entry';
import type { Database } from '../database';

/** One thing somebody did, with what is needed to say it in a line and go there. */
export interface RecentAct {
  readonly entry: JournalEntry;
  readonly actorName: string;
  /** Subject of the letter, title of the dossier, or what the thing in the register is called it was done to. */
  readonly title: string;
}

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

/** What happened lately, newest first. Writing at the same letter in a row counts as one act. */
export async function recentActs(db: Database, limit: number): Promise<RecentAct[]> {
  const entries = await db.journal
    .orderBy('clock')
    .reverse()
    .limit(limit * 8)
    .toArray();
  const acts: RecentAct[] = [];
  let previous: JournalEntry | null = null;
  for (const entry of entries) {
    if (isByItself(entry)) continue;
    const repeats = previous?.intent === entry.intent && previous.partition === entry.partition;
    previous = entry;
    if (repeats) continue;
    const [kind, id] = entry.partition.split('/');
    const title =
      (kind === 'letter' || kind === 'sign') && id
        ? ((await db.letters.get(id))?.subject ?? '')
        : kind === 'dossier' && id
          ? ((await db.dossiers.get(id))?.title ?? '')
          : kind === 'session' && id
            ? ((await db.sessions.get(id))?.title ?? '')
            : await nameInRegister(db, entry);
    acts.push({ entry, actorName: (await db.people.get(entry.actor))?.name ?? '', title });
    if (acts.length === limit) break;
  }
  return acts;
}
