/** What the screen of terms needs, for all letters at once. */
import type { FollowUp } from '#core/terms/ladder';
import { groupBy } from '../group-by';
import type { LetterIndexRow } from '../indexes/letter-index';
import type { Tables } from '../tables-in';
import type { LetterRow } from './letter-queries';

export interface TermRow {
  readonly letter: LetterRow;
  /** Of the dossier; may be empty. */
  readonly portfolioHolder: string;
  /** Documents in the dossier that came in and were not read yet. */
  readonly unreadDocuments: number;
  readonly followUps: readonly FollowUp[];
}

export function followUpOf(row: LetterIndexRow): FollowUp {
  const { id: letterId, kind, state } = row;
  return { letterId, kind, dispatchedOn: state.dispatch?.on ?? null, reference: state.reference };
}

function namedInSteps(row: Pick<LetterIndexRow, 'events'>): readonly string[] {
  return row.events.flatMap((event) =>
    event.kind === 'ladderStep' && event.stepLetterId !== null ? [event.stepLetterId] : [],
  );
}

/** The letters that follow each of `rows` up: as their predecessor, or as a step of the ladder. */
export async function followUpsOf(
  db: Tables,
  rows: readonly Pick<LetterIndexRow, 'id' | 'events'>[],
): Promise<ReadonlyMap<string, readonly FollowUp[]>> {
  const [only] = rows;
  const [following, named] = await Promise.all([
    // Few letters follow up another: all of them at once is quicker than asking letter by letter.
    only && rows.length === 1
      ? db.letterIndex.where('predecessorId').equals(only.id).toArray()
      : db.letterIndex.where('predecessorId').above('').toArray(),
    db.letterIndex.bulkGet([...new Set(rows.flatMap(namedInSteps))]),
  ]);
  const byPredecessor = groupBy(following, (row) => row.predecessorId ?? '');
  const byId = new Map(named.filter((row) => row !== undefined).map((row) => [row.id, row]));
  return new Map(
    rows.map((row) => {
      const found = new Map((byPredecessor.get(row.id) ?? []).map((other) => [other.id, other]));
      for (const id of namedInSteps(row)) {
        const other = byId.get(id);
        if (other) found.set(id, other);
      }
      return [row.id, [...found.values()].map(followUpOf)];
    }),
  );
}

export interface TermsWanted {
  /** Answered and closed letters too. */
  readonly finished: boolean;
}

/** Letters that fall under a rule: those that wait for a reply, and on request those that no longer do. */
export async function termRows(db: Tables, { finished }: TermsWanted): Promise<TermRow[]> {
  const [running, over, unread] = await Promise.all([
    db.letterIndex.where('awaiting').equals(1).toArray(),
    finished ? db.letterIndex.where('state.status').anyOf('answered', 'closed').toArray() : [],
    db.unreadIndex.toArray(),
  ]);
  const rows = [...running, ...over].filter((row) => row.state.rule !== null);
  const ids = [...new Set(rows.map((row) => row.dossierId))];
  const [dossiers, followUps] = await Promise.all([db.dossiers.bulkGet(ids), followUpsOf(db, rows)]);
  const dossierOf = new Map(ids.map((id, i) => [id, dossiers[i]]));
  const unreadIn = groupBy(unread, (row) => row.dossierId);
  return rows.map((row) => ({
    letter: { ...row, dossierTitle: dossierOf.get(row.dossierId)?.title ?? '' },
    portfolioHolder: dossierOf.get(row.dossierId)?.portfolioHolder ?? '',
    unreadDocuments: unreadIn.get(row.dossierId)?.length ?? 0,
    followUps: followUps.get(row.id) ?? [],
  }));
}
