/** Every term that runs, as a list and as bars on one scale of time; what needs doing first stands first. */
import { type ReactNode, useMemo, useState } from 'react';
import { letterKinds } from '#core/records/letter';
import { hasEnded } from '#core/terms/term-state';
import { useToday } from '../../app/clock';
import { go } from '../../app/navigation';
import { useTermCalendar } from '../../app/use-term-calendar';
import { useWords } from '../../i18n/words';
import type { Sorting } from '../../ui/row-heads';
import { TermBarLegend } from '../../ui/term-bar-legend';
import { calendarLabel } from './calendar-label';
import { ExportTerms } from './export-terms';
import { OwedList } from './owed-list';
import { sortedTerms, type TermColumn } from './sorted-terms';
import { TermCells } from './term-cells';
import { useBarScale } from './use-bar-scale';
import { noFilter, stateFilters, termOfRow, useTermRows } from './use-term-rows';

const COLUMNS = 'minmax(0, 1.5fr) minmax(6rem, 1fr) 6.5rem 8.5rem';

export function ReplyList(): ReactNode {
  const t = useWords();
  const today = useToday();
  const [filter, setFilter] = useState(noFilter);
  const found = useTermRows(filter);
  const calendar = useTermCalendar();
  const [sorting, setSorting] = useState<Sorting<TermColumn>>({ by: 'state', isDescending: false });
  const rows = useMemo(() => sortedTerms(found?.rows ?? [], sorting), [found?.rows, sorting]);
  const { bars, scale } = useBarScale(found?.rows);
  if (!found) return null;
  return (
    <>
      <OwedList
        filter={filter}
        noFilter={noFilter}
        onFilter={setFilter}
        find={t('termList.find')}
        states={stateFilters.map((id) => ({ id, label: t(`termList.state.${id}`) }))}
        kindLabel={t('letters.field.kind')}
        kinds={letterKinds.map((id) => ({ id, label: t(`letters.kind.${id}`) }))}
        choices={found.choices}
        exporting={<ExportTerms rows={found.rows} />}
        heads={[
          { id: 'letter', label: t('termList.head.letter') },
          { id: 'bar', label: t('termList.head.bar'), isSortable: false },
          { id: 'due', label: t('termList.head.due') },
          { id: 'state', label: t('termList.head.urgency') },
        ]}
        sorting={sorting}
        onSort={setSorting}
        label={t('app.place.terms')}
        rows={rows}
        idOf={({ row }) => row.id}
        textOf={({ row }) => row.subject || t('app.letter.untitled')}
        onOpen={({ row }) => go({ screen: 'term', id: row.id })}
        columns={COLUMNS}
        actionsFor={(term) => [
          {
            id: 'why',
            icon: 'info',
            label: t('termList.why'),
            onAction: () => go({ screen: 'term', id: term.row.id }),
          },
          {
            id: 'calendar',
            icon: 'calendar',
            label: t(calendarLabel({ hasDay: term.bar !== null, isWithdrawal: hasEnded(term.state) })),
            isDisabled: term.bar === null || calendar.isBusy,
            onAction: () =>
              void calendar.saveTerms([termOfRow(term)], {
                name: [t('termList.calendar.name'), term.row.subject],
                isWithdrawal: hasEnded(term.state),
              }),
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
        ]}
        words={{ none: t('termList.none'), noneFound: t('termList.noneFound'), clear: t('termList.clear') }}
        start={{ icon: 'letter', label: t('app.command.letters'), onPress: () => go({ screen: 'letters' }) }}
      >
        {(term) => <TermCells term={term} today={today} scale={scale} />}
      </OwedList>
      <TermBarLegend terms={bars} />
    </>
  );
}
