import type { ReactNode } from 'react';
import type { CalendarDay } from '#core/calendar/calendar-day';
import { useWords } from '../i18n/words';
import { cx } from './class-names';
import { DayText } from './day-text';
import { Icon } from './icon';
import { Link } from './link';
import styles from './path-steps.module.css';

/** `skipped`: it never came to this, and it never will. */
export type StepState = 'done' | 'current' | 'ahead' | 'skipped';

export interface PathStep {
  readonly id: string;
  readonly label: string;
  readonly state: StepState;
  /** When it was reached, or when it is due. */
  readonly day?: CalendarDay | null;
  /** A few words instead of a date, or beside it: "7 punten". */
  readonly note?: string;
  readonly href?: string;
}

/**
 * The chain as a path, filled as far as it got: inbreng, advies, akkoord, verzonden, reactie, motie,
 * toezegging. Lies down where there is room, stands up where there is not.
 */
export function PathSteps(props: { readonly label: string; readonly steps: readonly PathStep[] }): ReactNode {
  return (
    <div className={styles.room}>
      <ol className={styles.path} aria-label={props.label}>
        {props.steps.map((step) => (
          <Step key={step.id} step={step} />
        ))}
      </ol>
    </div>
  );
}

function Step({ step }: { readonly step: PathStep }): ReactNode {
  const t = useWords();
  return (
    <li
      className={cx(styles.step, styles[step.state])}
      aria-current={step.state === 'current' ? 'step' : undefined}
    >
      <span className={styles.mark}>
        {step.state === 'done' ? <Icon name="accept" size="small" /> : null}
        {step.state === 'skipped' ? <Icon name="minus" size="small" /> : null}
      </span>
      <span className={styles.words}>
        <span className={styles.label}>
          {step.href ? (
            <Link kind="quiet" href={step.href}>
              {step.label}
            </Link>
          ) : (
            step.label
          )}
        </span>
        <span className={styles.unseen}>{t(`ui.path.${step.state}`)}</span>
        {step.day ? (
          <span className={styles.detail}>
            <DayText day={step.day} form="short" />
          </span>
        ) : null}
        {step.note ? <span className={styles.detail}>{step.note}</span> : null}
      </span>
    </li>
  );
}
