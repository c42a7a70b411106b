/** What can be done about a reply that does not come, one step after the other; and why not, where there is none. */
import { type ReactNode, useState } from 'react';
import { isWrittenStep, type WrittenStep } from '#core/letter/ladder-letters';
import type { TermRule } from '#core/records/term-rule';
import { type NextStep as Next, nextStep } from '#core/terms/ladder';
import type { Term } from '#core/terms/term';
import type { TermState } from '#core/terms/term-state';
import type { LetterOnDesk } from '#store';
import { isLate, letterTerm } from '../../app/letter-terms';
import { go, hrefOf } from '../../app/navigation';
import { useReckoning } from '../../app/reckoning';
import { useStore, useWatchWhen } from '../../app/store-context';
import { useAct } from '../../app/use-act';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { DayText } from '../../ui/day-text';
import { Link } from '../../ui/link';
import { Notice } from '../../ui/notice';
import { RecordDialog } from './record-dialog';
import styles from './terms.module.css';

function Taken(props: { readonly taken: Next['taken'] }): ReactNode {
  const t = useWords();
  if (props.taken.length === 0) return null;
  return (
    <ol className={styles.entries}>
      {props.taken.map(({ step, on, letterId }) => (
        <li key={`${step}/${on}`} className={styles.entry}>
          <span>
            {letterId === null ? (
              t(`termPage.step.${step}`)
            ) : (
              <Link href={hrefOf({ screen: 'letter', id: letterId })}>{t(`termPage.step.${step}`)}</Link>
            )}{' '}
            <DayText day={on} form="short" />
          </span>
        </li>
      ))}
    </ol>
  );
}

const BEGINS = { receipt: 'received', acknowledgement: 'acknowledged' } as const;

/** A term that waits for receipt begins when that is recorded. */
function BeginTerm(props: {
  readonly desk: LetterOnDesk;
  readonly waitsFor: TermRule['startsAt'];
}): ReactNode {
  const t = useWords();
  const [isRecording, setRecording] = useState(false);
  const { desk, waitsFor } = props;
  if (waitsFor === 'dispatch') return null;
  const kind = BEGINS[waitsFor];
  return (
    <div className={styles.actions}>
      <Button kind="primary" icon="add" onPress={() => setRecording(true)}>
        {t('termPage.begin', { waitsFor })}
      </Button>
      {isRecording ? <RecordDialog kind={kind} desk={desk} onClose={() => setRecording(false)} /> : null}
    </div>
  );
}

export function NextStep(props: {
  readonly desk: LetterOnDesk;
  readonly term: Term;
  readonly state: TermState;
}): ReactNode {
  const t = useWords();
  const store = useStore();
  const act = useAct();
  const reckoning = useReckoning();
  const { today } = reckoning;
  const { desk, term, state } = props;
  const next = nextStep({
    term,
    state,
    today,
    events: desk.events,
    unreadDocuments: desk.unreadDocuments,
    followUps: desk.followUps,
  });
  // The other steps are taken at a meeting, or on the letter's own desk.
  const written = next.kind !== 'none' && isWrittenStep(next.kind) ? next.kind : null;
  const holder = desk.dossier?.portfolioHolder.trim() ?? '';
  // Only of a late term, which one reminder may be shared by: for one letter nobody has to ask for all.
  const rows = useWatchWhen(next.kind !== 'none' && holder !== '', 'terms', { finished: false });
  const lateOnes = (rows ?? []).filter(
    ({ letter, portfolioHolder }) =>
      portfolioHolder.trim() === holder && isLate(letterTerm(letter, reckoning).state),
  );

  const draft = async (step: WrittenStep): Promise<void> => {
    const done = await act.run(() => store.draftLadderLetter(desk.letter.id, step), t('termPage.drafted'));
    if (done) go({ screen: 'letter', id: done.result.letterId });
  };
  const draftCombined = async (holder: string): Promise<void> => {
    const done = await act.run(() => store.draftCombinedReminder(holder), t('termPage.drafted'));
    if (done) go({ screen: 'letter', id: done.result.letterId });
  };
  const evaluate = (): Promise<unknown> =>
    act.run(
      () => store.registerLadderStep(desk.letter.id, { on: today, step: 'evaluation', stepLetterId: null }),
      t('termPage.evaluated'),
    );

  return (
    <section className={styles.part} aria-labelledby="term-next">
      <h2 id="term-next">{t('termPage.next')}</h2>
      <Taken taken={next.taken} />
      {next.kind === 'none' ? (
        <p className={styles.quiet}>{t(`termPage.none.${next.because}`)}</p>
      ) : (
        <p>
          {next.waitUntil === null
            ? t(`termPage.offer.${next.kind}`, { days: next.daysLate })
            : t.rich('termPage.wait', { day: <DayText key="day" day={next.waitUntil} /> })}
        </p>
      )}
      <div className={styles.actions}>
        {next.kind === 'none' && next.draftId !== null ? (
          <Button
            kind="primary"
            icon="write"
            onPress={() => next.draftId && go({ screen: 'letter', id: next.draftId })}
          >
            {t('overview.do.write')}
          </Button>
        ) : null}
        {next.kind !== 'none' && written ? (
          <Button
            kind={next.waitUntil === null ? 'primary' : 'quiet'}
            icon="write"
            isDisabled={act.isBusy}
            onPress={() => void draft(written)}
          >
            {t(`termPage.draft.${written}`)}
          </Button>
        ) : null}
        {next.kind === 'evaluation' ? (
          <Button
            kind={next.waitUntil === null ? 'primary' : 'quiet'}
            isDisabled={act.isBusy}
            onPress={() => void evaluate()}
          >
            {t('termPage.draft.evaluation')}
          </Button>
        ) : null}
        {next.kind === 'close' ? (
          <Button kind="primary" onPress={() => go({ screen: 'letter', id: desk.letter.id })}>
            {t('termList.toLetter')}
          </Button>
        ) : null}
        {next.kind !== 'none' && lateOnes.length > 1 ? (
          <Button isDisabled={act.isBusy} onPress={() => void draftCombined(holder)}>
            {t('termPage.draft.combined', { holder })}
          </Button>
        ) : null}
      </div>
      {state.kind === 'notStarted' ? <BeginTerm desk={desk} waitsFor={state.waitsFor} /> : null}
      {act.problem ? <Notice kind="error">{act.problem.words}</Notice> : null}
    </section>
  );
}
