/** Why a due date is that day: the rule, the calendar, every step with its article, and a sentence for a letter. */
import { type ReactNode, useState } from 'react';
import { termSentence } from '#core/letter/term-sentence';
import type { EquatedDays } from '#core/terms/equated-days';
import { standstillsOf } from '#core/terms/standstills';
import type { StartedTerm, TermReading } from '#core/terms/term';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { cx } from '../../ui/class-names';
import { Notice } from '../../ui/notice';
import { useToday } from '../clock';
import type { CountedTerm } from './calendar-months';
import { explainedSteps, warningWords } from './explain';
import { DutyExplained, LedgerExplained } from './ledger-explained';
import { TermCalendar } from './term-calendar';
import styles from './term-explanation.module.css';
import { useSpeaking } from './use-speaking';

/** The term as the calendar draws it: with what the ledger did to its end. */
function countedTerm(term: StartedTerm, reading: TermReading): CountedTerm {
  const moves = term.ledger.flatMap((step) => ('moves' in step ? step.moves : []));
  const last = moves.findLast((move) => move.regime === reading.regime);
  return {
    start: term.startedOn,
    rawEnd: last?.rawEnd ?? reading.dueDate.rawEnd,
    due: reading.due,
    suspensions: standstillsOf(term),
  };
}

function Reading(props: {
  readonly reading: TermReading;
  readonly term: StartedTerm;
  readonly table: EquatedDays;
  readonly isOneOfTwo: boolean;
}): ReactNode {
  const t = useWords();
  const speaking = useSpeaking();
  const { reading, term, table, isOneOfTwo } = props;
  const { steps, warnings } = reading.dueDate;
  const counted = countedTerm(term, reading);
  return (
    <section className={styles.reading}>
      {isOneOfTwo ? (
        <h2 className={styles.title}>
          {t('terms.reading', { regime: reading.regime, day: speaking.days.dayLong(reading.due) })}
        </h2>
      ) : null}
      <p className={styles.quiet}>{t(`terms.regime.${reading.reason.kind}`)}</p>
      <TermCalendar term={counted} table={table} />
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
    </section>
  );
}

function Sentence(props: { readonly term: StartedTerm }): ReactNode {
  const t = useWords();
  const [isCopied, setCopied] = useState(false);
  const sentence = termSentence(props.term, useToday());
  return (
    <section className={styles.sentence}>
      <h2 className={styles.title}>{t('terms.sentence')}</h2>
      <blockquote lang="nl">{sentence}</blockquote>
      <div className={styles.copy}>
        <Button
          icon="copy"
          onPress={() =>
            void navigator.clipboard.writeText(sentence).then(
              () => setCopied(true),
              () => setCopied(false),
            )
          }
        >
          {t('terms.sentence.copy')}
        </Button>
        <output>{isCopied ? t('terms.sentence.copied') : ''}</output>
      </div>
    </section>
  );
}

export function TermExplanation(props: {
  readonly term: StartedTerm;
  readonly table: EquatedDays;
}): ReactNode {
  const t = useWords();
  const { term, table } = props;
  const isTwo = term.readings.length > 1;
  return (
    <div className={styles.explanation}>
      <p className={styles.rule}>
        {t('terms.rule', { amount: term.rule.amount, unit: term.rule.unit, citation: term.rule.citation })}
      </p>
      <DutyExplained term={term} />
      <div className={cx(isTwo && styles.two)}>
        {term.readings.map((reading) => (
          <Reading key={reading.regime} reading={reading} term={term} table={table} isOneOfTwo={isTwo} />
        ))}
      </div>
      <LedgerExplained term={term} />
      <Sentence term={term} />
    </div>
  );
}
