/** One way to narrow each of the lists of what is owed. */

export interface ListFilter<State extends string, Kind extends string> {
  readonly words: string;
  readonly state: State;
  readonly kind: Kind | 'all';
  readonly holder: string | 'all';
  readonly dossierId: string | 'all';
}

export function filterFor<State extends string, Kind extends string>(state: State): ListFilter<State, Kind> {
  return { words: '', state, kind: 'all', holder: 'all', dossierId: 'all' };
}

/** What of a row the filters look at. */
export interface Filed {
  readonly words: string;
  readonly kind: string;
  readonly holder: string;
  readonly dossierId: string;
  readonly dossierTitle: string;
}

/** Whether a row passes all but the filter of its state, which each list knows itself. */
export function passes(filed: Filed, filter: Omit<ListFilter<string, string>, 'state'>): boolean {
  return (
    (filter.kind === 'all' || filed.kind === filter.kind) &&
    (filter.holder === 'all' || filed.holder === filter.holder) &&
    (filter.dossierId === 'all' || filed.dossierId === filter.dossierId) &&
    `${filed.words} ${filed.dossierTitle}`.toLowerCase().includes(filter.words.trim().toLowerCase())
  );
}

/** All portfolio holders and dossiers there are rows of. */
export interface FilterChoices {
  readonly holders: readonly string[];
  readonly dossiers: readonly { readonly id: string; readonly title: string }[];
}

export function choicesOf(rows: readonly Filed[]): FilterChoices {
  const titles = new Map(rows.map(({ dossierId, dossierTitle }) => [dossierId, dossierTitle]));
  return {
    holders: [...new Set(rows.map(({ holder }) => holder))].filter((holder) => holder !== '').sort(),
    dossiers: [...titles]
      .map(([id, title]) => ({ id, title }))
      .sort((a, b) => a.title.localeCompare(b.title, 'nl')),
  };
}
