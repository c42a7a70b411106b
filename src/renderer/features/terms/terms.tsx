import { type ReactNode, useMemo, useState } from 'react';
import { letterKinds } from '#core/records/letter';
import { hasEnded } from '#core/terms/term-state';
import { useToday } from '../../app/clock';
import { go } from '../../app/navigation';
import { useTermCalendar } from '../../app/use-term-calendar';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { PageHeader } from '../../ui/page-header';
import { RowHeads, type Sorting } from '../../ui/row-heads';
import { RowList } from '../../ui/row-list';
import { SearchField } from '../../ui/search-field';
import { Select } from '../../ui/select';
import { TermBarLegend } from '../../ui/term-bar-legend';
import { daysOfTerm } from '../../ui/term-bar-parts';
import { scaleHolding } from '../../ui/term-scale';
import { ExportTerms } from './export-terms';
import { MeetingDialog } from './meeting-dialog';
import { Owed } from './owed';
import { sortedTerms, type TermColumn } from './sorted-terms';
import { TermCells } from './term-cells';
import styles from './terms.module.css';
import { noFilter, stateFilters, type TermFilter, termOfRow, useTermRows } from './use-term-rows';

const COLUMNS = 'minmax(0, 1.5fr) minmax(6rem, 1fr) 6.5rem 8.5rem';

/** Pixels of a row whose subject and state have two lines, as most have. */
const TWO_LINES = 63;

function Filters(props: {
  readonly filter: TermFilter;
  readonly onChange: (set: Partial<TermFilter>) => void;
  readonly holders: readonly string[];
  readonly dossiers: readonly { readonly id: string; readonly title: string }[];
}): ReactNode {
  const t = useWords();
  const { filter, onChange, holders, dossiers } = props;
  const all = { id: 'all', label: t('termList.all') };
  return (
    <div className={styles.filters}>
      <SearchField
        label={t('termList.find')}
        value={filter.words}
        onChange={(words) => onChange({ words })}
      />
      <Select
        label={t('termList.state')}
        options={stateFilters.map((id) => ({ id, label: t(`termList.state.${id}`) }))}
        value={filter.state}
        onChange={(state) => onChange({ state })}
      />
      <Select
        label={t('letters.field.kind')}
        options={[all, ...letterKinds.map((id) => ({ id, label: t(`letters.kind.${id}`) }))]}
        value={filter.kind}
        onChange={(kind) => onChange({ kind: letterKinds.find((each) => each === kind) ?? 'all' })}
      />
      <Select
        label={t('dossiers.field.holder')}
        options={[all, ...holders.map((holder) => ({ id: holder, label: holder }))]}
        value={filter.holder}
        onChange={(holder) => onChange({ holder })}
      />
      <Select
        label={t('letters.field.dossier')}
        options={[all, ...dossiers.map(({ id, title }) => ({ id, label: title }))]}
        value={filter.dossierId}
        onChange={(dossierId) => onChange({ dossierId })}
      />
    </div>
  );
}

/** Every term that runs, as a list and as bars on one scale of time; what needs doing first stands first. */
export function Terms(): ReactNode {
  const t = useWords();
  const today = useToday();
  const [filter, setFilter] = useState(noFilter);
  const [isPlanning, setPlanning] = useState(false);
  const found = useTermRows(filter);
  const calendar = useTermCalendar();
  const [sorting, setSorting] = useState<Sorting<TermColumn>>({ by: 'state', isDescending: false });
  const rows = useMemo(() => sortedTerms(found?.rows ?? [], sorting), [found?.rows, sorting]);
  const bars = useMemo(() => (found?.rows ?? []).flatMap(({ bar }) => bar ?? []), [found?.rows]);
  const scale = useMemo(
    () =>
      scaleHolding(
        bars.flatMap((bar) => daysOfTerm(bar, today)),
        today,
      ),
    [bars, today],
  );
  if (!found) return null;
  const change = (set: Partial<TermFilter>): void => setFilter((before) => ({ ...before, ...set }));
  const isFiltered = JSON.stringify(filter) !== JSON.stringify(noFilter);
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('app.place.terms')}
        actions={
          <>
            <Button icon="calendar" onPress={() => setPlanning(true)}>
              {t('termList.meeting')}
            </Button>
            <ExportTerms rows={found.rows} />
          </>
        }
      />
      <Filters filter={filter} onChange={change} holders={found.holders} dossiers={found.dossiers} />
      {found.rows.length > 0 ? (
        <RowHeads
          columns={COLUMNS}
          heads={[
            { id: 'letter', label: t('termList.head.letter') },
            { id: 'bar', label: t('termList.head.bar'), isSortable: false },
            { id: 'due', label: t('termList.head.due') },
            { id: 'state', label: t('termList.head.urgency') },
          ]}
          sorting={sorting}
          onSort={setSorting}
          hasActions
        />
      ) : null}
      <RowList
        label={t('app.place.terms')}
        rows={rows}
        idOf={({ row }) => row.id}
        textOf={({ row }) => row.subject || t('app.letter.untitled')}
        onOpen={({ row }) => go({ screen: 'term', id: row.id })}
        columns={COLUMNS}
        usualHeight={TWO_LINES}
        actionsFor={([term]) =>
          term
            ? [
                {
                  id: 'why',
                  icon: 'info',
                  label: t('termList.why'),
                  onAction: () => go({ screen: 'term', id: term.row.id }),
                },
                {
                  id: 'calendar',
                  icon: 'calendar',
                  label: t(hasEnded(term.state) ? 'termList.calendar.remove' : 'termList.calendar.add'),
                  isDisabled: term.bar === null || calendar.isBusy,
                  onAction: () =>
                    void calendar.saveTerms(
                      [termOfRow(term)],
                      [t('termList.calendar.name'), term.row.subject],
                    ),
                },
                {
                  id: 'letter',
                  icon: 'letter',
                  label: t('termList.toLetter'),
                  onAction: () => go({ screen: 'letter', id: term.row.id }),
                },
                {
                  id: 'dossier',
                  icon: 'dossier',
                  label: t('termList.toDossier'),
                  onAction: () => go({ screen: 'dossier', id: term.row.dossierId }),
                },
              ]
            : []
        }
        whenEmpty={
          <EmptyState
            icon="dueToday"
            action={
              isFiltered ? (
                <Button onPress={() => setFilter(noFilter)}>{t('termList.clear')}</Button>
              ) : (
                <Button kind="primary" icon="letter" onPress={() => go({ screen: 'letters' })}>
                  {t('app.command.letters')}
                </Button>
              )
            }
          >
            {t(isFiltered ? 'termList.noneFound' : 'termList.none')}
          </EmptyState>
        }
      >
        {(term) => <TermCells term={term} today={today} scale={scale} />}
      </RowList>
      <TermBarLegend terms={bars} />
      <Owed />
      <MeetingDialog isOpen={isPlanning} onClose={() => setPlanning(false)} />
    </div>
  );
}
