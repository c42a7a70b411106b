/** What the lists of what is owed have in common: filters, heads that sort, rows, and a word where there are none. */
import type { ReactNode } from 'react';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import type { IconName } from '../../ui/icon';
import type { Option } from '../../ui/options';
import { type RowHead, RowHeads, type Sorting } from '../../ui/row-heads';
import { RowList, type RowListProps } from '../../ui/row-list';
import type { FilterChoices, ListFilter } from './list-filter';
import { ListFilters } from './list-filters';

type Rows<Row> = Required<
  Pick<RowListProps<Row>, 'label' | 'rows' | 'idOf' | 'textOf' | 'onOpen' | 'columns' | 'children'>
>;

export interface OwedListProps<Row, State extends string, Kind extends string, Column extends string>
  extends Rows<Row> {
  readonly filter: ListFilter<State, Kind>;
  /** The filter that was not touched. */
  readonly noFilter: ListFilter<State, Kind>;
  readonly onFilter: (filter: ListFilter<State, Kind>) => void;
  readonly find: string;
  readonly states: readonly Option<State>[];
  readonly kindLabel: string;
  readonly kinds: readonly Option<Kind>[];
  readonly choices: FilterChoices;
  /** What can be done with all that passes the filters. */
  readonly exporting: ReactNode;
  readonly heads: readonly RowHead<Column>[];
  readonly sorting: Sorting<Column>;
  readonly onSort: (sorting: Sorting<Column>) => void;
  readonly actionsFor: (row: Row) => ReturnType<NonNullable<RowListProps<Row>['actionsFor']>>;
  readonly words: {
    readonly none: string;
    readonly noneFound: string;
    readonly clear: string;
  };
  /** Where what is listed here begins. */
  readonly start: { readonly icon: IconName; readonly label: string; readonly onPress: () => void };
}

export function OwedList<
  Row extends object,
  State extends string,
  Kind extends string,
  Column extends string,
>(props: OwedListProps<Row, State, Kind, Column>): ReactNode {
  const { rows, columns, filter, noFilter, onFilter, actionsFor, words, start } = props;
  const isFiltered = JSON.stringify(filter) !== JSON.stringify(noFilter);
  return (
    <>
      <ListFilters
        filter={filter}
        onChange={onFilter}
        find={props.find}
        states={props.states}
        kindLabel={props.kindLabel}
        kinds={props.kinds}
        choices={props.choices}
      >
        {props.exporting}
      </ListFilters>
      {/* The heads stand straight above their rows. */}
      <div>
        {rows.length > 0 ? (
          <RowHeads
            columns={columns}
            heads={props.heads}
            sorting={props.sorting}
            onSort={props.onSort}
            hasActions
          />
        ) : null}
        <RowList
          label={props.label}
          rows={rows}
          idOf={props.idOf}
          textOf={props.textOf}
          onOpen={props.onOpen}
          columns={columns}
          actionsFor={([row]) => (row ? actionsFor(row) : [])}
          whenEmpty={
            <EmptyState
              icon="dueToday"
              action={
                isFiltered ? (
                  <Button onPress={() => onFilter(noFilter)}>{words.clear}</Button>
                ) : (
                  <Button kind="primary" icon={start.icon} onPress={start.onPress}>
                    {start.label}
                  </Button>
                )
              }
            >
              {isFiltered ? words.noneFound : words.none}
            </EmptyState>
          }
        >
          {props.children}
        </RowList>
      </div>
    </>
  );
}
