import type { ReactNode } from 'react';
import { useWords } from '../../i18n/words';
import type { Option } from '../../ui/options';
import { SearchField } from '../../ui/search-field';
import { Select } from '../../ui/select';
import type { FilterChoices, ListFilter } from './list-filter';
import styles from './terms.module.css';

/** The filters above a list, and at the end of their row what can be done with what passes them. */
export function ListFilters<State extends string, Kind extends string>(props: {
  readonly filter: ListFilter<State, Kind>;
  readonly onChange: (filter: ListFilter<State, Kind>) => void;
  readonly find: string;
  readonly states: readonly Option<State>[];
  readonly kindLabel: string;
  readonly kinds: readonly Option<Kind>[];
  readonly choices: FilterChoices;
  readonly children: ReactNode;
}): ReactNode {
  const t = useWords();
  const { filter, choices, kinds } = props;
  const set = (change: Partial<ListFilter<State, Kind>>): void => props.onChange({ ...filter, ...change });
  const all = { id: 'all', label: t('termList.all') } as const;
  return (
    <div className={styles.filterRow}>
      <div className={styles.filters}>
        <SearchField label={props.find} value={filter.words} onChange={(words) => set({ words })} />
        <Select
          label={t('termList.state')}
          options={props.states}
          value={filter.state}
          onChange={(state) => set({ state })}
        />
        <Select<Kind | 'all'>
          label={props.kindLabel}
          options={[all, ...kinds]}
          value={filter.kind}
          onChange={(kind) => set({ kind })}
        />
        <Select
          label={t('dossiers.field.holder')}
          options={[all, ...choices.holders.map((holder) => ({ id: holder, label: holder }))]}
          value={filter.holder}
          onChange={(holder) => set({ holder })}
        />
        <Select
          label={t('letters.field.dossier')}
          options={[all, ...choices.dossiers.map(({ id, title }) => ({ id, label: title }))]}
          value={filter.dossierId}
          onChange={(dossierId) => set({ dossierId })}
        />
      </div>
      <div className={styles.filterEnd}>{props.children}</div>
    </div>
  );
}
