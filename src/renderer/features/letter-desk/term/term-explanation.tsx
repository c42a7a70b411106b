import { type ReactNode, useMemo } from 'react';
import type { StartedTerm, TermReading } from '#core/terms/term';
import { LOCALES } from '../../../i18n/language';
import { useDays } from '../../../i18n/use-days';
import { useLanguage, useWords } from '../../../i18n/words';
import { Dialog } from '../../../ui/dialog';
import { Notice } from '../../../ui/notice';
import { explainedSteps, type Speaking, warningWords } from './explain';
import styles from './term.module.css';

function Reading(props: { readonly reading: TermReading; readonly speaking: Speaking }): ReactNode {
  const { reading, speaking } = props;
  const { steps, warnings } = reading.dueDate;
  return (
    <>
      <ol className={styles.steps}>
        {explainedSteps(steps, speaking).map((step) => (
          <li key={step.sentence}>
            <span>{step.sentence}</span>
            <span className={styles.source}>{step.source}</span>
          </li>
        ))}
      </ol>
      {warnings.map((warning) => (
        <Notice key={warning.kind} kind="warning">
          {warningWords(warning, speaking)}
        </Notice>
      ))}
    </>
  );
}

/** How the due date was found, step by step; both readings where it is in doubt which law holds. */
export function TermExplanation(props: {
  readonly term: StartedTerm;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords();
  const days = useDays();
  const language = useLanguage();
  const { term, onClose } = props;
  const speaking = useMemo<Speaking>(() => {
    const format = new Intl.ListFormat(LOCALES[language], { type: 'conjunction' });
    return { t, days, list: (parts) => format.format(parts) };
  }, [t, days, language]);
  return (
    <Dialog isOpen size="wide" onClose={onClose} title={t('desk.term.explain.title')}>
      <p>
        {t('desk.term.rule', {
          amount: term.rule.amount,
          unit: term.rule.unit,
          citation: term.rule.citation,
        })}
      </p>
      {term.readings.map((reading) => (
        <section key={reading.regime} className={styles.reading}>
          {term.readings.length > 1 ? <h3>{t('terms.reading', { regime: reading.regime })}</h3> : null}
          <p className={styles.quiet}>{t(`terms.regime.${reading.reason.kind}`)}</p>
          <Reading reading={reading} speaking={speaking} />
        </section>
      ))}
    </Dialog>
  );
}
