import type { ReactNode } from 'react';
import { assertNever } from '#core/refusals/assert-never';
import type { DueMove, LedgerBasis, LedgerStep } from '#core/terms/ledger-step';
import type { StartedTerm } from '#core/terms/term';
import { useWords } from '../../i18n/words';
import { Notice } from '../../ui/notice';
import { explainedSteps, lengthWords, type Speaking, sourceWords, warningWords } from './explain';
import styles from './term-explanation.module.css';
import { useSpeaking } from './use-speaking';

function basisWords(basis: LedgerBasis, speaking: Speaking): string {
  return basis.kind === 'rule'
    ? basis.citation
    : speaking.t('terms.ledger.agreement', { article: sourceWords(basis.analogy, speaking) });
}

function moveWords(moves: readonly DueMove[], { t, days }: Speaking): string {
  return moves
    .map(({ before, after }) =>
      before === after
        ? t('terms.ledger.stays', { day: days.day(after) })
        : t('terms.ledger.move', { before: days.day(before), after: days.day(after) }),
    )
    .join(' ');
}

/** Where the last day had run on over free days, it says as well how far the count itself went. */
function countWords(moves: readonly DueMove[], { t, days }: Speaking): string {
  return moves
    .filter(({ before, rawBefore }) => before !== rawBefore)
    .map(({ rawBefore, rawEnd }) =>
      t('terms.ledger.count', { before: days.day(rawBefore), after: days.day(rawEnd) }),
    )
    .join(' ');
}

interface Said {
  readonly sentence: string;
  readonly source: string;
}

function stepWords(step: LedgerStep, speaking: Speaking): Said {
  const { t, days } = speaking;
  const on = days.dayLong(step.on);
  switch (step.kind) {
    case 'extension': {
      const words = t(step.agreed ? 'terms.ledger.extension' : 'terms.ledger.notAgreed', {
        on,
        until: days.dayLong(step.until),
        why: step.notAgreed ?? 'none',
      });
      return {
        sentence: `${words} ${moveWords(step.moves, speaking)}`.trim(),
        source: basisWords(step.basis, speaking),
      };
    }
    case 'suspension': {
      const suspended = t('terms.ledger.suspension', {
        effect: step.effect,
        on,
        until: step.resumedOn === null ? '' : days.dayLong(step.resumedOn),
        days: step.days,
      });
      return {
        sentence: [suspended, countWords(step.moves, speaking), moveWords(step.moves, speaking)]
          .filter((words) => words !== '')
          .join(' '),
        source: basisWords(step.basis, speaking),
      };
    }
    case 'promise':
      return { sentence: t('terms.ledger.promise', { on, day: days.dayLong(step.day) }), source: step.words };
    case 'resent':
      return {
        sentence: t('terms.ledger.resent', { on, restarts: step.restarts ? 'yes' : 'no' }),
        source: step.reason,
      };
    case 'departure':
      return { sentence: t('terms.ledger.departure', { on }), source: step.reason };
    case 'ruleChanged':
      return {
        sentence: t('terms.ledger.ruleChanged', {
          on,
          length: lengthWords(step.to.amount, step.to.unit, speaking),
          isKnown: step.from === null ? 'no' : 'yes',
          before: step.from === null ? '' : lengthWords(step.from.amount, step.from.unit, speaking),
          citation: step.to.citation,
        }),
        source: step.reason,
      };
    default:
      return assertNever(step);
  }
}

/** Where the rule asks for a reply only when the executive departs from the advice: whether it is known to. */
export function DutyExplained(props: { readonly term: StartedTerm }): ReactNode {
  const t = useWords();
  const { days } = useSpeaking();
  const { rule, ledger } = props.term;
  if (rule.duty === 'always') return null;
  const departure = ledger.find((step) => step.kind === 'departure');
  return (
    <p>
      {departure
        ? t('terms.duty.departs', { on: days.dayLong(departure.on) })
        : t('terms.duty.whenDeparting')}
    </p>
  );
}

/** Why an end that was moved runs on from there: one line for every free day, once where both readings do. */
function RunOn(props: { readonly moves: readonly DueMove[] }): ReactNode {
  const speaking = useSpeaking();
  const said = new Map(
    props.moves
      .flatMap(({ rollover }) => explainedSteps(rollover, speaking))
      .map((step) => [step.sentence, step.source]),
  );
  const warned = new Set(
    props.moves.flatMap(({ warnings }) => warnings.map((each) => warningWords(each, speaking))),
  );
  return (
    <>
      {[...said].map(([sentence, source]) => (
        <span key={sentence} className={styles.runOn}>
          <span>{sentence}</span>
          <span className={styles.source}>{source}</span>
        </span>
      ))}
      {[...warned].map((words) => (
        <Notice key={words} kind="warning">
          {words}
        </Notice>
      ))}
    </>
  );
}

/** What was entered after the start, and what it did to the end. */
export function LedgerExplained(props: { readonly term: StartedTerm }): ReactNode {
  const t = useWords();
  const speaking = useSpeaking();
  const { ledger, originalDue, due, suspendedSince } = props.term;
  if (ledger.length === 0) return null;
  return (
    <section className={styles.reading}>
      <h2 className={styles.title}>{t('terms.ledger.title')}</h2>
      <ol className={styles.steps}>
        {ledger.map((step) => {
          const { sentence, source } = stepWords(step, speaking);
          return (
            <li key={step.eventId}>
              <span>{sentence}</span>
              <span className={styles.source}>{source}</span>
              {'moves' in step ? <RunOn moves={step.moves} /> : null}
            </li>
          );
        })}
      </ol>
      {originalDue === due ? null : (
        <p>
          {t(suspendedSince === null ? 'terms.ledger.result' : 'terms.ledger.resultOpen', {
            original: speaking.days.dayLong(originalDue),
            due: speaking.days.dayLong(due),
          })}
        </p>
      )}
    </section>
  );
}
