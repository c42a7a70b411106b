/** Fields two machines wrote apart: what stands there now, what the other had, and a click to choose that. */
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { parseCalendarDay } from '#core/calendar/calendar-day';
import type { ConflictRow } from '#store';
import { useStore } from '../../app/store-context';
import { useAct } from '../../app/use-act';
import { useDays } from '../../i18n/use-days';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import styles from './exchange.module.css';

function useValueWords(): (value: unknown) => string {
  const t = useWords();
  const days = useDays();
  return (value) => {
    if (value === null || value === undefined || value === '') return t('conflict.empty');
    if (typeof value === 'boolean') return t(value ? 'conflict.yes' : 'conflict.no');
    if (Array.isArray(value)) return value.map(String).join(', ') || t('conflict.empty');
    const day = typeof value === 'string' ? parseCalendarDay(value) : null;
    if (day !== null) return days.day(day);
    return typeof value === 'object' ? t('conflict.several') : String(value);
  };
}

function Conflict(props: {
  readonly conflict: ConflictRow;
  readonly onTake: () => void;
  readonly onLeave: () => void;
}): ReactNode {
  const t = useWords();
  const days = useDays();
  const valueWords = useValueWords();
  const { conflict, onTake, onLeave } = props;
  const { won, lost, wonBy, lostBy, field, name } = conflict;
  const said = (by: string, at: string): string => t('conflict.by', { name: by, moment: days.moment(at) });
  return (
    <li className={styles.conflict}>
      <p className={styles.conflictName}>
        {t.maybe(`desk.history.field.${field}`) ?? t('conflict.field')}
        {name === '' ? null : <span className={styles.quiet}>{` · ${name}`}</span>}
      </p>
      <dl className={styles.sides}>
        <div>
          <dt>{t('conflict.now')}</dt>
          <dd>{valueWords(won.value)}</dd>
          <dd className={styles.quiet}>{said(wonBy, won.at)}</dd>
        </div>
        <div>
          <dt>{t('conflict.other')}</dt>
          <dd>{valueWords(lost.value)}</dd>
          <dd className={styles.quiet}>{said(lostBy, lost.at)}</dd>
        </div>
      </dl>
      <div className={styles.row}>
        <Button onPress={onTake}>{t('conflict.take')}</Button>
        <Button kind="plain" onPress={onLeave}>
          {t('conflict.leave')}
        </Button>
      </div>
    </li>
  );
}

export function Conflicts(): ReactNode {
  const t = useWords();
  const store = useStore();
  const act = useAct();
  const [rows, setRows] = useState<readonly ConflictRow[]>([]);
  const look = useCallback(async () => setRows(await store.openConflicts()), [store]);
  useEffect(() => void look(), [look]);
  if (rows.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="conflicts">
      <h2 id="conflicts">{t('conflict.title', { count: rows.length })}</h2>
      <p className={styles.quiet}>{t('conflict.explain')}</p>
      {act.problem ? <Notice kind="error">{act.problem.words}</Notice> : null}
      <ul className={styles.conflicts}>
        {rows.map((conflict) => (
          <Conflict
            key={conflict.id}
            conflict={conflict}
            onTake={() => void act.run(() => store.takeOtherValue(conflict), t('conflict.taken')).then(look)}
            onLeave={() => void store.settleConflict(conflict.id).then(look)}
          />
        ))}
      </ul>
    </section>
  );
}
