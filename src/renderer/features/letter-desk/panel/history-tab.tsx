import { type ReactNode, useState } from 'react';
import type { CalendarDay } from '#core/calendar/calendar-day';
import type { LetterEvent } from '#core/records/letter-event';
import type { FollowUp } from '#core/terms/ladder';
import type { LetterOnDesk } from '#store';
import { stepWords } from '../../../app/step-words';
import { useProfile, useWatch } from '../../../app/store-context';
import { useDays } from '../../../i18n/use-days';
import { useWords } from '../../../i18n/words';
import { Button } from '../../../ui/button';
import { cx } from '../../../ui/class-names';
import { WithdrawDialog } from '../dialogs/withdraw-dialog';
import { type EventLine, eventLines, workLines } from './history';
import styles from './panel.module.css';

function useNameOf(): (personId: string) => string {
  const t = useWords();
  const { people } = useProfile();
  return (personId) => people.find((person) => person.id === personId)?.name ?? t('desk.history.someone');
}

/** What the event says, without its date: that stands before it. */
function useEventWords(followUps: readonly FollowUp[]): (event: EventLine['event']) => {
  readonly what: string;
  readonly detail: string;
  readonly on?: CalendarDay;
} {
  const t = useWords();
  const said = (
    event: Exclude<EventLine['event'], { kind: 'ladderStep' }>,
  ): { readonly what: string; readonly detail: string } => {
    const what = t(`desk.history.event.${event.kind}`);
    switch (event.kind) {
      case 'referenceGiven':
        return { what, detail: event.reference };
      case 'dispatched':
        return { what, detail: [t(`desk.channel.${event.channel}`), ...event.recipients].join(', ') };
      case 'replied': {
        const form = t(`desk.reply.form.${event.form}`);
        return {
          what,
          detail: [form, event.reference, event.remark].filter((part) => part !== '').join(' · '),
        };
      }
      case 'signedOff':
        return {
          what,
          detail: [event.signer.name, event.signer.function, event.remark]
            .filter((part) => part !== '')
            .join(', '),
        };
      case 'reviewAsked':
      case 'signOffAsked':
        return { what, detail: event.remark };
      case 'closed':
      case 'changesRequested':
      case 'reopened':
        return { what, detail: event.reason };
      default:
        return { what, detail: '' };
    }
  };
  return (event) => {
    if (event.kind !== 'ladderStep') return { ...said(event), ...('on' in event ? { on: event.on } : {}) };
    const { title, detail, on } = stepWords(event, followUps, t);
    return { what: title, detail, on };
  };
}

export function HistoryTab(props: { readonly desk: LetterOnDesk }): ReactNode {
  const t = useWords();
  const days = useDays();
  const nameOf = useNameOf();
  const wordsOf = useEventWords(props.desk.followUps);
  const journal = useWatch('letterHistory', props.desk.letter.id) ?? [];
  const [withdrawing, setWithdrawing] = useState<LetterEvent | null>(null);
  const lines = eventLines(props.desk.events);

  return (
    <div className={styles.stack}>
      <section className={styles.part} aria-labelledby="desk-events">
        <h3 id="desk-events" className={styles.partName}>
          {t('desk.history.events')}
        </h3>
        {lines.length === 0 ? <p className={styles.aside}>{t('desk.history.noEvents')}</p> : null}
        <ol className={styles.lines}>
          {lines.map(({ event, withdrawal, canWithdraw }) => {
            const { what, detail, on } = wordsOf(event);
            return (
              <li key={event.id} className={cx(styles.line, withdrawal && styles.gone)}>
                <p className={styles.what}>{what}</p>
                {on === undefined ? null : <p className={styles.when}>{days.day(on)}</p>}
                {detail === '' ? null : <p className={styles.detail}>{detail}</p>}
                <p className={styles.who}>
                  {t('desk.history.by', { name: nameOf(event.by), moment: days.moment(event.at) })}
                </p>
                {withdrawal ? (
                  <p className={styles.who}>
                    {t('desk.history.withdrawn', {
                      name: nameOf(withdrawal.by),
                      moment: days.moment(withdrawal.at),
                      hasReason: withdrawal.reason === '' ? 'no' : 'yes',
                      reason: withdrawal.reason,
                    })}
                  </p>
                ) : null}
                {canWithdraw ? (
                  <Button
                    kind="plain"
                    icon="undo"
                    aria-label={t('desk.history.withdraw.name', { what })}
                    onPress={() => setWithdrawing(event)}
                  >
                    {t('desk.history.withdraw')}
                  </Button>
                ) : null}
              </li>
            );
          })}
        </ol>
      </section>
      <section className={styles.part} aria-labelledby="desk-work">
        <h3 id="desk-work" className={styles.partName}>
          {t('desk.history.work')}
        </h3>
        <ol className={styles.lines}>
          {workLines(journal).map(({ entry, fields }) => (
            <li key={entry.id} className={styles.line}>
              <p>
                {t.maybe(`desk.history.intent.${entry.intent}`) ?? t('desk.history.intent.other')}
                {fields.length > 0 && entry.intent === 'changeLetterHead' ? (
                  <span className={styles.aside}>
                    {' '}
                    {fields.map((field) => t.maybe(`desk.history.field.${field}`) ?? field).join(', ')}
                  </span>
                ) : null}
              </p>
              <p className={styles.who}>
                {t('desk.history.by', { name: nameOf(entry.actor), moment: days.moment(entry.at) })}
              </p>
            </li>
          ))}
        </ol>
      </section>
      {withdrawing && withdrawing.kind !== 'withdrawn' ? (
        <WithdrawDialog
          event={withdrawing}
          what={wordsOf(withdrawing).what}
          onClose={() => setWithdrawing(null)}
        />
      ) : null}
    </div>
  );
}
