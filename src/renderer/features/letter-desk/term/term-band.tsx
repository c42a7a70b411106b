import { type ReactNode, useState } from 'react';
import { isCounting } from '#core/terms/term-state';
import type { LetterOnDesk } from '#store';
import { AnsweredOn } from '../../../app/answered-on';
import { LastDay } from '../../../app/last-day';
import { letterTerm, lookOf } from '../../../app/letter-terms';
import { hrefOf } from '../../../app/navigation';
import { useReckoning } from '../../../app/reckoning';
import { TermExplanation } from '../../../app/term-explanation/term-explanation';
import { useWords } from '../../../i18n/words';
import { Button } from '../../../ui/button';
import { DaysLeft } from '../../../ui/day-text';
import { Dialog } from '../../../ui/dialog';
import { Link } from '../../../ui/link';
import { TermBadge, toneOfTerm } from '../../../ui/state-badge';
import styles from './term.module.css';

/** Of a letter that went out: until when the reply may come, how long that is from now, and how it was reckoned. */
export function TermBand(props: { readonly desk: LetterOnDesk }): ReactNode {
  const t = useWords();
  const reckoning = useReckoning();
  const { today } = reckoning;
  const [isExplaining, setExplaining] = useState(false);
  const { term, state } = letterTerm(props.desk, reckoning);
  const look = lookOf(state);
  const toPage = (
    <Link href={hrefOf({ screen: 'term', id: props.desk.letter.id })}>{t('desk.term.page')}</Link>
  );
  return (
    <section className={styles.band} aria-label={t('desk.term.name')}>
      <TermBadge state={look} />
      {term.kind === 'started' ? (
        <>
          <span className={styles.due}>
            <LastDay due={term.due} state={state} />
          </span>
          {isCounting(state) ? <DaysLeft today={today} due={term.due} tone={toneOfTerm(look)} /> : null}
          {state.kind === 'noReplyOwed' ? (
            <span className={styles.quiet}>{t('terms.state.noReplyOwed')}</span>
          ) : null}
          <AnsweredOn state={state} className={styles.quiet} />
          <Button kind="plain" icon="info" onPress={() => setExplaining(true)}>
            {t('desk.term.explain')}
          </Button>
          {toPage}
          {isExplaining ? (
            <Dialog
              isOpen
              size="wide"
              onClose={() => setExplaining(false)}
              title={t('desk.term.explain.title')}
            >
              <TermExplanation term={term} table={reckoning.equatedDays} />
            </Dialog>
          ) : null}
        </>
      ) : (
        <>
          <span className={styles.quiet}>
            {term.kind === 'none'
              ? t('desk.term.none')
              : t('terms.state.notStarted', { waitsFor: term.waitsFor })}
          </span>
          {/* There it is recorded what it waits for. */}
          {term.kind === 'none' ? null : toPage}
        </>
      )}
    </section>
  );
}
