/** Points against currents: how many speak for a point and against it, and what nobody spoke of. */
import { type ReactNode, useId, useState } from 'react';
import {
  cellOf,
  countStances,
  type Foundation,
  type MatrixCurrent,
  type PointFoundation,
  type StanceCounts,
} from '#core/foundation/foundation';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { StateBadge } from '../../ui/state-badge';
import type { Act } from '../use-act';
import styles from './foundation.module.css';
import { SupportList } from './support-list';

/** More do not fit a page; the others are together in one column. */
const MOST_CURRENTS = 4;

function useCounted(): (counts: StanceCounts) => string {
  const t = useWords();
  return (counts) =>
    (['for', 'against', 'neutral'] as const)
      .filter((stance) => counts[stance] > 0)
      .map((stance) => t(`foundation.count.${stance}`, { count: counts[stance] }))
      .join(', ');
}

interface MatrixColumn {
  readonly key: string;
  readonly name: string;
  readonly keys: readonly string[];
}

function useColumns({ currents, points }: Foundation): readonly MatrixColumn[] {
  const t = useWords();
  const weight = ({ key }: MatrixCurrent): number =>
    points.reduce((sum, point) => sum + cellOf(point, key).length, 0);
  const busiest = new Set(
    currents
      .toSorted((a, b) => weight(b) - weight(a))
      .slice(0, MOST_CURRENTS)
      .map(({ key }) => key),
  );
  const shown = currents.length > MOST_CURRENTS ? currents.filter(({ key }) => busiest.has(key)) : currents;
  const others = currents.filter((current) => !shown.includes(current)).map(({ key }) => key);
  const hasNone = points.some((point) => cellOf(point, '').length > 0);
  return [
    ...shown.map(({ key, name }) => ({ key, name, keys: [key] })),
    ...(others.length > 0 ? [{ key: '…', name: t('foundation.otherCurrents'), keys: others }] : []),
    ...(hasNone || currents.length === 0 ? [{ key: '', name: t('foundation.noCurrent'), keys: [''] }] : []),
  ];
}

function PointRows(props: {
  readonly founded: PointFoundation;
  readonly columns: readonly MatrixColumn[];
  readonly letterId: string;
  readonly act: Act;
  readonly onLink: () => void;
}): ReactNode {
  const t = useWords();
  const counted = useCounted();
  const id = useId();
  const { founded, columns, letterId, act, onLink } = props;
  const { point, support, counts, organisations } = founded;
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <tr>
        <th scope="row" className={styles.point}>
          <button
            type="button"
            className={styles.pointButton}
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => setOpen(!isOpen)}
          >
            <Icon name={isOpen ? 'down' : 'right'} size="small" />
            <span className={styles.pointNumber}>{point.number}</span>
            <span lang="nl" className={styles.clamped}>
              {point.text}
            </span>
          </button>
        </th>
        {columns.map(({ key, keys }) => (
          <td key={key}>{counted(countStances(keys.flatMap((each) => cellOf(founded, each)))) || '–'}</td>
        ))}
        <td>
          {support.length === 0 ? (
            <StateBadge tone="nearly" icon="warning">
              {t('foundation.unfounded')}
            </StateBadge>
          ) : (
            counted(counts)
          )}
        </td>
      </tr>
      <tr id={id} hidden={!isOpen}>
        <td colSpan={columns.length + 2} className={styles.opened}>
          {isOpen ? (
            <div className={styles.openedInner}>
              {organisations.length > 0 ? (
                <p className={styles.quiet}>
                  {t('foundation.organisations', { names: organisations.join(', ') })}
                </p>
              ) : null}
              <SupportList support={support} letterId={letterId} act={act} />
              <div>
                <Button icon="link" onPress={onLink}>
                  {t('foundation.link')}
                </Button>
              </div>
            </div>
          ) : null}
        </td>
      </tr>
    </>
  );
}

export function FoundationMatrix(props: {
  readonly foundation: Foundation;
  readonly letterId: string;
  readonly act: Act;
  readonly onLink: (founded: PointFoundation) => void;
}): ReactNode {
  const t = useWords();
  const { foundation, letterId, act, onLink } = props;
  const columns = useColumns(foundation);
  return (
    <table className={styles.matrix}>
      <caption className={styles.caption}>{t('foundation.matrix')}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.pointHead}>
            {t('foundation.point')}
          </th>
          {columns.map(({ key, name }) => (
            <th key={key} scope="col">
              {name}
            </th>
          ))}
          <th scope="col">{t('foundation.together')}</th>
        </tr>
      </thead>
      <tbody>
        {foundation.points.map((founded) => (
          <PointRows
            key={founded.point.id}
            founded={founded}
            columns={columns}
            letterId={letterId}
            act={act}
            onLink={() => onLink(founded)}
          />
        ))}
      </tbody>
    </table>
  );
}
