/** What stands on the board: the contributions that are looked for, in columns. */
import { useDeferredValue, useMemo } from 'react';
import { currentOf } from '#core/input/currents';
import { type Column, columnsOf, type Grouping } from '#core/ordering/grouping';
import { linksOfHeads } from '#core/ordering/merge';
import { orderListsOf } from '#core/ordering/order-lists';
import { type Voices, voicesOf } from '#core/ordering/standing';
import type { Contribution } from '#core/records/contribution';
import type { ContributionLink } from '#core/records/contribution-link';
import type { LetterWithPoints, SessionView } from '#store';
import { useProfile } from '../../../app/store-context';
import type { CardFacts } from './card';

export const boardFilters = ['all', 'nowhere', 'unlinked', 'linked', 'decisions', 'questions'] as const;
export type BoardFilter = (typeof boardFilters)[number];

export interface BoardChoice {
  readonly grouping: Grouping;
  readonly filter: BoardFilter;
  readonly wanted: string;
  /** Whose points make the columns, when these are by point. */
  readonly letter: LetterWithPoints | null;
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}

/** Made once a row: a search is for every letter typed. */
const searched = new WeakMap<Contribution, string>();

function searchedOf(row: Contribution): string {
  const known = searched.get(row);
  if (known !== undefined) return known;
  const text = plain([row.text, row.speaker, row.role, row.organisation, ...row.themes].join(' '));
  searched.set(row, text);
  return text;
}

function isNowhere(row: Contribution): boolean {
  return (
    row.currentId === null &&
    row.lifeDomains.length === 0 &&
    row.laws.length === 0 &&
    row.themes.length === 0 &&
    row.targetGroups.length === 0
  );
}

function passes(row: Contribution, filter: BoardFilter, ties: ReadonlyMap<string, number>): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'nowhere':
      return isNowhere(row);
    case 'unlinked':
      return !ties.has(row.id);
    case 'linked':
      return ties.has(row.id);
    case 'decisions':
      return row.mark === 'decision' || row.mark === 'action';
    case 'questions':
      return row.mark === 'question';
  }
}

export interface BoardRows {
  readonly columns: readonly Column[];
  readonly voices: Voices<Contribution>;
  readonly rowOf: (id: string) => Contribution | undefined;
  /** By the contribution that stands for them. */
  readonly ties: readonly ContributionLink[];
  readonly facts: CardFacts;
  /** How many are shown, of how many. */
  readonly shown: number;
  readonly all: number;
}

export function useBoardRows(
  view: SessionView,
  contributions: readonly Contribution[],
  links: readonly ContributionLink[],
  choice: BoardChoice,
): BoardRows {
  const { council } = useProfile();
  const { currents, session } = view;
  const { grouping, filter, letter } = choice;
  const wanted = useDeferredValue(choice.wanted);
  const voices = useMemo(() => voicesOf(contributions), [contributions]);
  const ties = useMemo(() => linksOfHeads(links, voices.headOf), [links, voices]);
  const tieCounts = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { contributionId } of ties) counts.set(contributionId, (counts.get(contributionId) ?? 0) + 1);
    return counts;
  }, [ties]);
  const shown = useMemo(() => {
    const words = plain(wanted.trim()).split(/\s+/);
    return voices.standing.filter(
      (row) => passes(row, filter, tieCounts) && words.every((word) => searchedOf(row).includes(word)),
    );
  }, [voices, filter, tieCounts, wanted]);
  const lists = orderListsOf(council);
  const columns = useMemo(
    () =>
      columnsOf(shown, grouping, {
        currents,
        lists,
        programme: session.programme,
        points: (letter?.points ?? []).map(({ id, number, text }) => ({ id, name: `${number}. ${text}` })),
        links: ties.filter(({ letterId }) => letterId === letter?.id),
      }),
    [shown, grouping, currents, lists, session.programme, letter, ties],
  );
  const byId = useMemo(() => new Map(contributions.map((row) => [row.id, row])), [contributions]);
  const facts = useMemo<CardFacts>(
    () => ({
      places: (row) => [
        grouping === 'organisation' ? '' : row.organisation,
        grouping === 'current' ? '' : (currentOf(row, currents)?.name ?? ''),
        ...(['lifeDomains', 'laws', 'themes', 'targetGroups'] as const).flatMap((list) =>
          grouping === list ? [] : row[list],
        ),
      ],
      behind: (id) => voices.behind.get(id)?.length ?? 0,
      ties: (id) => tieCounts.get(id) ?? 0,
    }),
    [currents, voices, tieCounts, grouping],
  );
  return useMemo(
    () => ({
      columns,
      voices,
      rowOf: (id) => byId.get(id),
      ties,
      facts,
      shown: shown.length,
      all: voices.standing.length,
    }),
    [columns, voices, byId, ties, facts, shown.length],
  );
}
