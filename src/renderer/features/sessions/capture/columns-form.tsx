/** What each column of a list holds. */
import type { ReactNode } from 'react';
import type { GivenList } from '#core/input/given-list';
import { columnFields, type ListColumns } from '#core/input/list-columns';
import { useWords } from '../../../i18n/words';
import { Checkbox } from '../../../ui/checkbox';
import { Select } from '../../../ui/select';
import styles from './capture.module.css';

/** Enough to see what a column is. */
const LONGEST_SAMPLE = 80;

export function ColumnsForm(props: {
  readonly list: GivenList;
  readonly columns: ListColumns;
  /** Not in a session whose names were taken out: no column can hold them. */
  readonly takesNames: boolean;
  readonly onChange: (columns: ListColumns) => void;
}): ReactNode {
  const t = useWords();
  const { list, columns, takesNames, onChange } = props;
  const offered = columnFields.filter((field) => takesNames || field !== 'speaker');
  const { hasHead, fields } = columns;
  const [first] = list.rows;
  const body = hasHead ? list.rows.slice(1) : list.rows;
  const sampleOf = (column: number): string => {
    const cell = body.find(({ cells }) => (cells[column] ?? '').trim() !== '')?.cells[column] ?? '';
    return cell.length > LONGEST_SAMPLE ? `${cell.slice(0, LONGEST_SAMPLE)}…` : cell;
  };
  const nameOf = (column: number): string =>
    (hasHead && first?.cells[column]?.trim()) || t('capture.column', { number: column + 1 });
  return (
    <>
      <Checkbox isSelected={hasHead} onChange={(next) => onChange({ fields, hasHead: next })}>
        {t('capture.hasHead')}
      </Checkbox>
      {fields.length > 1 && !takesNames ? <p className={styles.quiet}>{t('capture.namesStripped')}</p> : null}
      {fields.length > 1 ? (
        <fieldset className={styles.columns} aria-label={t('capture.columns')}>
          {fields.map((field, column) => (
            <Select
              // Columns are told apart by their place alone.
              // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a list do not move.
              key={column}
              label={nameOf(column)}
              description={sampleOf(column)}
              options={offered.map((id) => ({ id, label: t(`capture.field.${id}`) }))}
              value={field}
              onChange={(next) =>
                onChange({ hasHead, fields: fields.map((each, at) => (at === column ? next : each)) })
              }
            />
          ))}
        </fieldset>
      ) : null}
    </>
  );
}
