import { type ReactNode, useState } from 'react';
import { asksReply } from '#core/letter/letter-rule';
import type { LetterKind } from '#core/records/letter';
import type { Term } from '#core/terms/term';
import { useEquatedDays } from '../../../app/store-context';
import { TermExplanation } from '../../../app/term-explanation/term-explanation';
import type { MessageKey } from '../../../i18n/catalogue';
import { useWords } from '../../../i18n/words';
import { Button } from '../../../ui/button';
import { DayText } from '../../../ui/day-text';
import styles from './dialogs.module.css';

/** A kind that asks no reply has no term by nature; for others the day of the letter falls under no rule. */
function whyNone(kind: LetterKind): MessageKey {
  if (asksReply(kind)) return 'desk.dispatch.noRule';
  return kind === 'reminder' ? 'desk.dispatch.noTerm.reminder' : 'desk.dispatch.noTerm.other';
}

/** The day the reply will be due, and where that is written, before one confirms. */
export function ComingTerm(props: { readonly kind: LetterKind; readonly term: Term }): ReactNode {
  const t = useWords();
  const equatedDays = useEquatedDays();
  const [isExplaining, setExplaining] = useState(false);
  const { kind, term } = props;
  if (term.kind === 'none') return <p className={styles.quiet}>{t(whyNone(kind))}</p>;
  const rule = term.rule;
  const words = t('terms.rule', { amount: rule.amount, unit: rule.unit, citation: rule.citation });
  if (term.kind === 'waiting') {
    return (
      <div className={styles.due}>
        <p>{t(`desk.dispatch.waits.${term.waitsFor}`)}</p>
        <p className={styles.quiet}>{words}</p>
      </div>
    );
  }
  const [first, second] = term.readings;
  return (
    <>
      <div className={styles.due} role="status">
        <p>
          {t.rich('desk.dispatch.due', {
            day: (
              <span className={styles.dueDay}>
                <DayText day={term.due} form="long" />
              </span>
            ),
          })}
        </p>
        <p className={styles.quiet}>{words}</p>
        {second && second.dueDate.due !== first.dueDate.due ? (
          <p className={styles.quiet}>
            {t.rich('desk.term.inDoubt', {
              first: <DayText day={first.dueDate.due} />,
              second: <DayText day={second.dueDate.due} />,
            })}
          </p>
        ) : null}
      </div>
      <Button
        kind="plain"
        icon="info"
        aria-expanded={isExplaining}
        onPress={() => setExplaining(!isExplaining)}
      >
        {t('desk.term.explain')}
      </Button>
      {isExplaining ? <TermExplanation term={term} table={equatedDays} /> : null}
    </>
  );
}
