import type { ReactNode } from 'react';
import { asksReply } from '#core/letter/letter-rule';
import { isCounting } from '#core/terms/term-state';
import type { DossierOutcomes, LetterRow } from '#store';
import { letterTerm } from '../../app/letter-terms';
import { PlaceLink } from '../../app/navigation';
import { useReckoning } from '../../app/reckoning';
import { ExplainedDay } from '../../app/term-explanation/explained-day';
import { useWords } from '../../i18n/words';
import { DaysLeft } from '../../ui/day-text';
import styles from './dossier.module.css';
import { hasOutcomeEnds, OutcomeEnds } from './outcome-ends';

/** What is still open here: letters without an answer, drafts that were not sent, and what came of the advice. */
export function OpenEnds(props: {
  readonly letters: readonly LetterRow[];
  readonly outcomes: DossierOutcomes | undefined;
  readonly dossierId: string;
}): ReactNode {
  const { outcomes, dossierId } = props;
  const t = useWords();
  const reckoning = useReckoning();
  const { today } = reckoning;
  const open = props.letters.filter(
    (letter) => letter.state.status === 'draft' || (letter.awaiting === 1 && asksReply(letter.kind)),
  );
  const hasOutcomes = outcomes !== undefined && hasOutcomeEnds(outcomes);
  if (open.length === 0 && !hasOutcomes) return <p className={styles.quiet}>{t('dossiers.ends.none')}</p>;
  return (
    <ul className={styles.openEnds}>
      {open.map((letter) => {
        const { term, state } = letterTerm(letter, reckoning);
        return (
          <li key={letter.id} className={styles.end}>
            <PlaceLink to={{ screen: 'letter', id: letter.id }}>
              {letter.subject || t('app.letter.untitled')}
            </PlaceLink>
            {letter.state.status === 'draft' ? (
              <span className={styles.quiet}>{t('dossiers.ends.draft')}</span>
            ) : state.kind === 'noReplyOwed' ? (
              <span className={styles.quiet}>{t('terms.state.noReplyOwed')}</span>
            ) : term.kind === 'started' ? (
              <span className={styles.quiet}>
                {t('dossiers.ends.reply')} <ExplainedDay letterId={letter.id} due={term.due} />
                {state.kind === 'suspended' ? ` ${t('terms.earliest')}` : null}
                {isCounting(state) ? (
                  <>
                    {', '}
                    <DaysLeft today={today} due={term.due} />
                  </>
                ) : null}
              </span>
            ) : (
              <span className={styles.quiet}>{t('dossiers.ends.noClock')}</span>
            )}
          </li>
        );
      })}
      {outcomes ? <OutcomeEnds dossierId={dossierId} outcomes={outcomes} /> : null}
    </ul>
  );
}
