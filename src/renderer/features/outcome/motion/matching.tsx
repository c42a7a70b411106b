/**
 * Advice and motion in two columns, with threads between what matches. One thing is current at a time: the cursor keys
 * move it, Enter confirms it, figures tie clauses to a point, letters say how the point is treated.
 */
import { type ReactNode, useRef, useState } from 'react';
import type { MotionStanding } from '#core/outcome/motion-state';
import type { PointOutcome } from '#core/outcome/point-outcome';
import { treatments } from '#core/records/motion-event';
import { useWords } from '../../../i18n/words';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { useNumberKeys } from '../use-number-keys';
import { usePageKeys } from '../use-page-keys';
import { ClauseRow } from './clause-row';
import styles from './motion.module.css';
import { motionMatches } from './motion-matches';
import { PointRow } from './point-row';
import { type Thread, Threads } from './threads';
import { useMatching } from './use-matching';

/** `p/<point>` or `c/<clause>`, as the ends of the threads are called. */
type End = string;

export function Matching(props: {
  readonly standing: MotionStanding;
  readonly outcomes: readonly PointOutcome[];
}): ReactNode {
  const t = useWords();
  const root = useRef<HTMLDivElement>(null);
  const matches = motionMatches(props.standing, props.outcomes);
  const { act, confirm, treat, tie, confirmNew, confirmAll } = useMatching(props.standing);
  const newClauses = matches.clauses.filter(({ pointIds }) => pointIds.length === 0);
  const ends: readonly End[] = [
    ...matches.points.map(({ outcome }) => `p/${outcome.pointId}`),
    ...newClauses.map(({ clause }) => `c/${clause.id}`),
  ];
  const [wanted, setCurrent] = useState<End | null>(null);
  const current = wanted !== null && ends.includes(wanted) ? wanted : (ends[0] ?? null);
  const point = matches.points.find(({ outcome }) => current === `p/${outcome.pointId}`) ?? null;
  const clause = newClauses.find((match) => current === `c/${match.clause.id}`) ?? null;

  const move = (step: number): void => {
    const next = ends[Math.min(ends.length - 1, Math.max(0, ends.indexOf(current ?? '') + step))];
    if (next === undefined) return;
    setCurrent(next);
    root.current?.querySelector(`[data-end="${CSS.escape(next)}"]`)?.scrollIntoView({ block: 'nearest' });
  };
  const onNumber = useNumberKeys(matches.clauses.length, (ordinal) => {
    const chosen = matches.clauses.find((match) => match.ordinal === ordinal);
    if (point && chosen) void tie(point, chosen.clause.id);
  });
  usePageKeys((key) => {
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      move(key === 'ArrowDown' ? 1 : -1);
      return true;
    }
    // A button that has the focus answers Enter itself.
    if (key === 'Enter' && !(document.activeElement instanceof HTMLButtonElement)) {
      if (point) void confirm(point);
      else if (clause) void confirmNew(clause);
      move(1);
      return true;
    }
    if (point && onNumber(key)) return true;
    const treatment = treatments.find((each) => t(`outcome.treatment.${each}.key`) === key.toLowerCase());
    if (!treatment || !point) return false;
    void treat(point, treatment);
    return true;
  });

  const threads = matches.points.flatMap((match) =>
    match.clauses.map(
      ({ id }): Thread => ({
        from: `p/${match.outcome.pointId}`,
        to: `c/${id}`,
        isConfirmed: match.isConfirmed,
        isCurrent: match === point,
      }),
    ),
  );
  return (
    <section aria-label={t('motion.matching')} className={styles.matching}>
      <div className={styles.bar}>
        <p className={styles.quiet}>{t('motion.how')}</p>
        {matches.open === 0 ? null : (
          <Button isDisabled={act.isBusy} onPress={() => void confirmAll(matches)}>
            {t('motion.confirmAll', { count: matches.open })}
          </Button>
        )}
      </div>
      {act.problem ? <Notice kind="error">{act.problem.words}</Notice> : null}
      <div ref={root} className={styles.columns}>
        <Threads within={root} threads={threads} />
        <div>
          <h2 className={styles.columnTitle}>{t('motion.advice')}</h2>
          <ol className={styles.list}>
            {matches.points.map((match) => (
              <PointRow
                key={match.outcome.pointId}
                match={match}
                clauses={matches.clauses}
                isCurrent={match === point}
                onCurrent={() => setCurrent(`p/${match.outcome.pointId}`)}
                onConfirm={() => void confirm(match)}
                onTie={(id) => void tie(match, id)}
              />
            ))}
          </ol>
        </div>
        <div>
          <h2 className={styles.columnTitle}>{t('motion.motion')}</h2>
          <ol className={styles.list}>
            {matches.clauses.map((match) => (
              <ClauseRow
                key={match.clause.id}
                match={match}
                point={
                  match.pointIds.length === 1
                    ? (matches.points.find(({ outcome }) => outcome.pointId === match.pointIds[0]) ?? null)
                    : null
                }
                isCurrent={match === clause}
                onCurrent={() => {
                  const [own] = match.pointIds;
                  setCurrent(own === undefined ? `c/${match.clause.id}` : `p/${own}`);
                }}
                onConfirm={() => void confirmNew(match)}
              />
            ))}
          </ol>
        </div>
      </div>
    </section>
  );
}
