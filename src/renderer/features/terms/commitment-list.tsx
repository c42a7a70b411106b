/** Every commitment somebody still owes, as a list and as bars from the day it was made to the day it is due. */
import { type ReactNode, useMemo, useState } from 'react';
import { type Settlement, settlements } from '#core/outcome/commitment-acts';
import { isOwed } from '#core/outcome/commitment-state';
import { useToday } from '../../app/clock';
import { go } from '../../app/navigation';
import type { CommitmentDue } from '../../app/outcome/commitment-terms';
import { SettleDialog } from '../../app/outcome/settle-dialog';
import { useCommitmentCalendar } from '../../app/outcome/use-commitment-calendar';
import type { Route } from '../../app/routes';
import { useWatch } from '../../app/store-context';
import { useWords } from '../../i18n/words';
import type { IconName } from '../../ui/icon';
import type { Action } from '../../ui/menu';
import type { Sorting } from '../../ui/row-heads';
import { TermBarLegend } from '../../ui/term-bar-legend';
import { calendarLabel } from './calendar-label';
import { CommitmentCells } from './commitment-cells';
import { ExportCommitments } from './export-commitments';
import { OwedList } from './owed-list';
import { type CommitmentColumn, sortedCommitments } from './sorted-terms';
import { useBarScale } from './use-bar-scale';
import {
  type CommitmentRow,
  commitmentKinds,
  commitmentStateFilters,
  isForWithdrawal,
  noCommitmentFilter,
  useCommitmentRows,
} from './use-commitment-rows';

const COLUMNS = 'minmax(0, 1.5fr) minmax(6rem, 1fr) 6.5rem 8.5rem';
const SETTLE_ICON: Readonly<Record<Settlement, IconName>> = {
  fulfilled: 'done',
  partly: 'notDone',
  lapsed: 'minus',
};

/** Among what became of the advice in its dossier. */
function placeOf({ standing: { commitment } }: CommitmentDue): Route {
  return { screen: 'effect', id: commitment.dossierId, rowId: commitment.id };
}

/** Asks for the documents of the dossier only once there is something to settle in it. */
function Settle(props: {
  readonly row: CommitmentDue;
  readonly kind: Settlement;
  readonly onClose: () => void;
}): ReactNode {
  const { row, kind, onClose } = props;
  const { standing } = row;
  const view = useWatch('dossier', standing.commitment.dossierId);
  if (!view) return null;
  return <SettleDialog settling={{ standing, kind }} documents={view.documents} onClose={onClose} />;
}

export function CommitmentList(): ReactNode {
  const t = useWords();
  const today = useToday();
  const [filter, setFilter] = useState(noCommitmentFilter);
  const [sorting, setSorting] = useState<Sorting<CommitmentColumn>>({ by: 'state', isDescending: false });
  const [settling, setSettling] = useState<{ row: CommitmentDue; kind: Settlement } | null>(null);
  const found = useCommitmentRows(filter);
  const calendar = useCommitmentCalendar();
  const rows = useMemo(() => sortedCommitments(found?.rows ?? [], sorting), [found?.rows, sorting]);
  const { bars, scale } = useBarScale(found?.rows);
  if (!found) return null;
  const actionsFor = (row: CommitmentRow): readonly Action[] => {
    const { commitment } = row.standing;
    const owed = isOwed(row.standing);
    const isWithdrawal = isForWithdrawal(row);
    return [
      ...(owed
        ? settlements.map((kind) => ({
            id: kind,
            icon: SETTLE_ICON[kind],
            label: t(`commitment.settle.${kind}`),
            onAction: () => setSettling({ row, kind }),
          }))
        : []),
      {
        id: 'calendar',
        icon: 'calendar',
        startsGroup: true,
        label: t(calendarLabel({ hasDay: row.isForCalendars, isWithdrawal })),
        isDisabled: !row.isForCalendars || calendar.isBusy,
        onAction: () =>
          void calendar.saveCommitments([row], {
            name: [t('termList.commitment'), commitment.words],
            isWithdrawal,
          }),
      },
      {
        id: 'effect',
        icon: 'dossier',
        label: t('termList.toEffect'),
        onAction: () => go(placeOf(row)),
      },
    ];
  };
  return (
    <>
      <OwedList
        filter={filter}
        noFilter={noCommitmentFilter}
        onFilter={setFilter}
        find={t('termList.commitment.find')}
        states={commitmentStateFilters.map((id) => ({ id, label: t(`termList.commitment.state.${id}`) }))}
        kindLabel={t('termList.commitment.kind')}
        kinds={commitmentKinds.map((id) => ({ id, label: t(`commitment.source.${id}`) }))}
        choices={found.choices}
        exporting={<ExportCommitments rows={rows} />}
        heads={[
          { id: 'words', label: t('termList.commitment') },
          { id: 'bar', label: t('termList.head.bar'), isSortable: false },
          { id: 'due', label: t('termList.head.due') },
          { id: 'state', label: t('termList.head.urgency') },
        ]}
        sorting={sorting}
        onSort={setSorting}
        label={t('commitment.title')}
        rows={rows}
        idOf={({ standing }) => standing.commitment.id}
        textOf={({ standing }) => standing.commitment.words}
        onOpen={(row) => go(placeOf(row))}
        columns={COLUMNS}
        actionsFor={actionsFor}
        words={{
          none: t('termList.commitment.none'),
          noneFound: t('termList.commitment.noneFound'),
          clear: t('termList.commitment.clear'),
        }}
        start={{
          icon: 'dossier',
          label: t('app.command.dossiers'),
          onPress: () => go({ screen: 'dossiers' }),
        }}
      >
        {(row) => <CommitmentCells row={row} today={today} scale={scale} />}
      </OwedList>
      <TermBarLegend terms={bars} />
      {settling ? <Settle row={settling.row} kind={settling.kind} onClose={() => setSettling(null)} /> : null}
    </>
  );
}
