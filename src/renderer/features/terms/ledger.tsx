import type { ReactNode } from 'react';
import { compareDays } from '#core/calendar/calendar-day';
import { withdrawalRefusal } from '#core/letter/letter-events';
import { byAddition } from '#core/letter/letter-state';
import type { LetterEvent } from '#core/records/letter-event';
import type { Term } from '#core/terms/term';
import type { LetterOnDesk } from '#store';
import { useProfile, useStore, useWatch } from '../../app/store-context';
import { useAct } from '../../app/use-act';
import { useDays } from '../../i18n/use-days';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { cx } from '../../ui/class-names';
import { DayText } from '../../ui/day-text';
import { Notice } from '../../ui/notice';
import { type EntryWords, entryWords } from './entry-words';
import { RecordMenu } from './record-menu';
import styles from './terms.module.css';

interface Entry {
  readonly event: LetterEvent;
  readonly words: EntryWords;
}

/** The latest day first, and of one day what was recorded last. */
function byDay(a: Entry, b: Entry): number {
  return compareDays(b.words.on, a.words.on) || byAddition(b.event, a.event);
}

/** Everything recorded about a term, what happened last first, with who and why; what was withdrawn stays, struck through. */
export function Ledger(props: { readonly desk: LetterOnDesk; readonly term: Term }): ReactNode {
  const t = useWords();
  const days = useDays();
  const store = useStore();
  const act = useAct();
  const { people } = useProfile();
  const { desk, term } = props;
  const documents = useWatch('dossier', desk.letter.dossierId)?.documents ?? [];
  const withdrawn = new Set(
    desk.events.flatMap((event) => (event.kind === 'withdrawn' ? [event.eventId] : [])),
  );
  const entries = desk.events
    .flatMap((event): Entry[] => {
      const words = entryWords(event, { term, followUps: desk.followUps }, { t, days });
      return words === null ? [] : [{ event, words }];
    })
    .sort(byDay);
  return (
    <section className={styles.part} aria-labelledby="term-ledger">
      <div className={styles.ledgerHead}>
        <h2 id="term-ledger">{t('termPage.ledger')}</h2>
        <RecordMenu desk={desk} term={term} />
      </div>
      {act.problem ? <Notice kind="error">{act.problem.words}</Notice> : null}
      <ol className={styles.entries}>
        {entries.map(({ event, words }) => {
          const isWithdrawn = withdrawn.has(event.id) || words.isVoid === true;
          const paper = 'documentId' in event && documents.find(({ id }) => id === event.documentId);
          return (
            <li key={event.id} className={styles.entry}>
              <span className={styles.entryHead}>
                <span className={cx(isWithdrawn && styles.withdrawn)}>
                  <strong>{words.title}</strong> <DayText day={words.on} form="short" />
                </span>
                {withdrawalRefusal(desk.events, event.id) !== null ? null : (
                  <Button
                    kind="plain"
                    aria-label={t('desk.history.withdraw.name', { what: words.title })}
                    onPress={() =>
                      void act.run(
                        () => store.withdrawEvent(desk.letter.id, event.id, ''),
                        t('desk.withdraw.done', { what: words.title }),
                      )
                    }
                  >
                    {t('desk.history.withdraw')}
                  </Button>
                )}
              </span>
              {words.detail === '' ? null : (
                <span className={cx(isWithdrawn && styles.withdrawn)}>{words.detail}</span>
              )}
              {paper ? (
                <span className={cx(isWithdrawn && styles.withdrawn)}>
                  {t('termPage.entry.paper', { name: paper.fileName })}
                </span>
              ) : null}
              <span className={styles.quiet}>
                {t('desk.history.by', {
                  name: people.find((person) => person.id === event.by)?.name ?? t('desk.history.someone'),
                  moment: days.moment(event.at),
                })}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
