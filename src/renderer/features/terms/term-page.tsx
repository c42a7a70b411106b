/** One term: why it ends when it ends, what was recorded about it, and what comes next. */
import type { ReactNode } from 'react';
import { hasEnded, isCounting } from '#core/terms/term-state';
import { AnsweredOn } from '../../app/answered-on';
import { LastDay } from '../../app/last-day';
import { letterTerm, lookOf } from '../../app/letter-terms';
import { go, hrefOf } from '../../app/navigation';
import { useReckoning } from '../../app/reckoning';
import { useWatch } from '../../app/store-context';
import { TermExplanation } from '../../app/term-explanation/term-explanation';
import { WaitingExplained } from '../../app/term-explanation/waiting-explained';
import { useTermCalendar } from '../../app/use-term-calendar';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { DaysLeft, DayText } from '../../ui/day-text';
import { EmptyState } from '../../ui/empty-state';
import { Link } from '../../ui/link';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { TermBadge, toneOfTerm } from '../../ui/state-badge';
import { calendarLabel } from './calendar-label';
import { ChooseRule } from './choose-rule';
import { Ledger } from './ledger';
import { NextStep } from './next-step';
import { RuleHasChanged } from './rule-has-changed';
import styles from './terms.module.css';

export function TermPage(props: { readonly id: string }): ReactNode {
  const t = useWords();
  const reckoning = useReckoning();
  const { today } = reckoning;
  const desk = useWatch('letter', props.id);
  const calendar = useTermCalendar();
  if (desk === undefined) return null;
  if (desk === null || desk.state.dispatch === null) {
    return (
      <Page width="table">
        <EmptyState
          icon="dueToday"
          action={<Button onPress={() => go({ screen: 'terms' })}>{t('app.command.terms')}</Button>}
        >
          {t('termPage.gone')}
        </EmptyState>
      </Page>
    );
  }
  const { letter, state: letterState, dossier } = desk;
  const { term, state } = letterTerm(desk, reckoning);
  const look = lookOf(state);
  return (
    <Page width="table">
      <PageHeader
        above={
          <Link kind="quiet" href={hrefOf({ screen: 'letter', id: letter.id })}>
            {t('termPage.letter', { reference: letterState.reference ?? '', dossier: dossier?.title ?? '' })}
          </Link>
        }
        title={letter.subject || t('app.letter.untitled')}
        meta={
          <>
            <TermBadge state={look} />
            {term.kind === 'started' ? (
              <>
                <span>
                  <LastDay due={term.due} state={state} form="long" />
                </span>
                {isCounting(state) ? <DaysLeft today={today} due={term.due} tone={toneOfTerm(look)} /> : null}
                {term.originalDue === term.due ? null : (
                  <span>
                    {t.rich('termPage.original', { day: <DayText key="day" day={term.originalDue} /> })}
                  </span>
                )}
                <AnsweredOn state={state} />
                {term.promised === null ? null : (
                  <span>
                    {t.rich('termPage.promised', { day: <DayText key="day" day={term.promised} /> })}
                  </span>
                )}
              </>
            ) : null}
          </>
        }
        actions={
          <Button
            icon="calendar"
            isDisabled={term.kind !== 'started' || calendar.isBusy}
            onPress={() =>
              void calendar.saveTerms(
                [
                  {
                    letterId: letter.id,
                    subject: letter.subject,
                    state: letterState,
                    dossierTitle: dossier?.title ?? '',
                    holder: dossier?.portfolioHolder ?? '',
                  },
                ],
                { name: [t('termList.calendar.name'), letter.subject], isWithdrawal: hasEnded(state) },
              )
            }
          >
            {t(calendarLabel({ hasDay: term.kind === 'started', isWithdrawal: hasEnded(state) }))}
          </Button>
        }
      />
      <div className={styles.columns}>
        <div className={styles.reasons}>
          <RuleHasChanged letterId={letter.id} />
          {term.kind === 'started' ? (
            <TermExplanation term={term} table={reckoning.equatedDays} />
          ) : term.kind === 'none' ? (
            <ChooseRule letterId={letter.id} />
          ) : (
            <WaitingExplained term={term} table={reckoning.equatedDays} />
          )}
        </div>
        <div className={styles.side}>
          <NextStep desk={desk} term={term} state={state} />
          <Ledger desk={desk} term={term} />
        </div>
      </div>
    </Page>
  );
}
