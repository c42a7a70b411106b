/** Contributions in columns, by one of the ways to order them. */
import { type CurrentOfOpinion, currentOf, sameName } from '#core/input/currents';
import { namesOnce, type OrderListName, type OrderLists } from '#core/ordering/order-lists';
import type { Contribution } from '#core/records/contribution';
import type { ContributionLink } from '#core/records/contribution-link';

/** `none` is one column of all; `point` is by the advice points of one letter. */
export const groupings = [
  'none',
  'current',
  'lifeDomains',
  'laws',
  'themes',
  'targetGroups',
  'organisation',
  'part',
  'point',
] as const;
export type Grouping = (typeof groupings)[number];

export interface Column {
  /** Stable among the columns of one grouping. */
  readonly key: string;
  /** Null for those that stand in no other column. */
  readonly value: string | null;
  /** The screen has the words for the column without a value. */
  readonly name: string;
  readonly ids: readonly string[];
}

export interface GroupingFacts {
  readonly currents: readonly CurrentOfOpinion[];
  readonly lists: OrderLists;
  readonly programme: readonly string[];
  /** Of the letter whose points make the columns. */
  readonly points: readonly { readonly id: string; readonly name: string }[];
  /** Of that letter, by the contribution that stands for it. */
  readonly links: readonly Pick<ContributionLink, 'contributionId' | 'pointId'>[];
}

/** What is moved by putting it in another column; the others only show. */
export function canMove(grouping: Grouping): boolean {
  return grouping !== 'none' && grouping !== 'organisation' && grouping !== 'part';
}

interface Named {
  readonly value: string;
  readonly name: string;
}

type ValuesOf = (row: Contribution) => readonly string[];

/** Names of the list first, then those that are only in use. */
function namedFrom(list: readonly string[], used: readonly string[]): Named[] {
  return namesOnce([...list, ...used]).map((name) => ({ value: name, name }));
}

function listColumns(
  rows: readonly Contribution[],
  list: readonly string[],
  valuesOf: ValuesOf,
): readonly [readonly Named[], ValuesOf] {
  const named = namedFrom(list, [...new Set(rows.flatMap(valuesOf))]);
  const canonical = new Map<string, string>();
  const settle = (value: string): string => {
    const known = canonical.get(value);
    if (known !== undefined) return known;
    const name = named.find((each) => sameName(each.name, value))?.value ?? value;
    canonical.set(value, name);
    return name;
  };
  return [
    named,
    (row) => [
      ...new Set(
        valuesOf(row)
          .filter((value) => value.trim() !== '')
          .map(settle),
      ),
    ],
  ];
}

function columnsFor(
  rows: readonly Contribution[],
  grouping: Exclude<Grouping, 'none'>,
  facts: GroupingFacts,
): readonly [readonly Named[], ValuesOf] {
  switch (grouping) {
    case 'current':
      return [
        facts.currents.map(({ id, name }) => ({ value: id, name })),
        (row) => {
          const current = currentOf(row, facts.currents);
          return current ? [current.id] : [];
        },
      ];
    case 'organisation':
      return listColumns(rows, [], ({ organisation }) => [organisation]);
    case 'part':
      return listColumns(rows, facts.programme, ({ part }) => [part]);
    case 'point': {
      const pointsOf = new Map<string, string[]>();
      for (const { contributionId, pointId } of facts.links) {
        const those = pointsOf.get(contributionId);
        if (those) those.push(pointId);
        else pointsOf.set(contributionId, [pointId]);
      }
      return [
        facts.points.map(({ id, name }) => ({ value: id, name })),
        ({ id }) => [...new Set(pointsOf.get(id) ?? [])],
      ];
    }
    default: {
      const list: OrderListName = grouping;
      return listColumns(rows, facts.lists[list], (row) => row[list]);
    }
  }
}

/** In which order the columns stand: what was not put anywhere yet first, because that is the work. */
export function columnsOf(
  rows: readonly Contribution[],
  grouping: Grouping,
  facts: GroupingFacts,
): readonly Column[] {
  if (grouping === 'none') return [{ key: '', value: null, name: '', ids: rows.map(({ id }) => id) }];
  const [named, valuesOf] = columnsFor(rows, grouping, facts);
  const places = new Map(named.map(({ value }) => [value, [] as string[]]));
  const nowhere: string[] = [];
  for (const row of rows) {
    const values = valuesOf(row).filter((value) => places.has(value));
    if (values.length === 0) nowhere.push(row.id);
    for (const value of values) places.get(value)?.push(row.id);
  }
  return [
    { key: '', value: null, name: '', ids: nowhere },
    ...named.map(({ value, name }) => ({ key: value, value, name, ids: places.get(value) ?? [] })),
  ];
}
