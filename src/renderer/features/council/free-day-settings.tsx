/** Days the council found in a decree itself: they join the program's own table, each with its source. */
import { type ReactNode, useState } from 'react';
import type { CalendarDay } from '#core/calendar/calendar-day';
import { DECREED_DAYS } from '#core/terms/equated-days';
import { useStore, useWatch } from '../../app/store-context';
import { useAct } from '../../app/use-act';
import { useDays } from '../../i18n/use-days';
import { useWords } from '../../i18n/words';
import { ActionMenu } from '../../ui/action-menu';
import { Button } from '../../ui/button';
import { DateField } from '../../ui/date-field';
import { Disclosure } from '../../ui/disclosure';
import { FieldForm } from '../../ui/field-form';
import { Notice } from '../../ui/notice';
import { TextField } from '../../ui/text-field';
import styles from './council.module.css';
import { TermsMovedBy } from './terms-moved-by';

function AddDay(): ReactNode {
  const t = useWords();
  const store = useStore();
  const act = useAct();
  const [day, setDay] = useState<CalendarDay | null>(null);
  const [name, setName] = useState('');
  const [citation, setCitation] = useState('');
  const [isMissing, setMissing] = useState(false);
  const add = async (): Promise<void> => {
    setMissing(day === null);
    if (day === null) return;
    const done = await act.run(
      () => store.addEquatedDay({ day, name: name.trim(), citation }),
      t('council.day.added'),
    );
    if (!done) return;
    setDay(null);
    setName('');
    setCitation('');
  };
  return (
    <FieldForm onSubmit={() => void add()}>
      <DateField
        label={t('council.day.day')}
        value={day}
        onChange={(value) => setDay(value)}
        error={isMissing && day === null ? t('council.setup.missing') : act.problemOf('day')}
      />
      {day === null ? null : <TermsMovedBy day={day} />}
      <TextField
        label={t('council.day.name')}
        isOptional
        value={name}
        onChange={setName}
        error={act.problemOf('name')}
      />
      <TextField
        label={t('council.day.citation')}
        description={t('council.day.citation.explain')}
        value={citation}
        onChange={setCitation}
        error={act.problemOf('citation')}
      />
      {act.problem !== null && act.problem.field === null ? (
        <Notice kind="error">{act.problem.words}</Notice>
      ) : null}
      <div>
        <Button type="submit" icon="add" isDisabled={act.isBusy}>
          {t('council.day.add')}
        </Button>
      </div>
    </FieldForm>
  );
}

export function FreeDaySettings(): ReactNode {
  const t = useWords();
  const days = useDays();
  const store = useStore();
  const act = useAct();
  const view = useWatch('equatedDays');
  const known = [...DECREED_DAYS.byDay.values()].sort((a, b) => (a.day < b.day ? 1 : -1));
  return (
    <section className={styles.part} aria-labelledby="free-days">
      <h2 id="free-days">{t('council.days')}</h2>
      <p className={styles.quiet}>{t('council.days.explain')}</p>
      {view && view.own.length > 0 ? (
        <ul className={styles.items}>
          {view.own.map((row) => (
            <li key={row.id} className={styles.item}>
              <span className={styles.itemWords}>
                <strong>{days.day(row.day)}</strong>
                <span className={styles.quiet}>
                  {[row.name, row.citation].filter((part) => part !== '').join(' · ')}
                </span>
              </span>
              <ActionMenu
                about={days.day(row.day)}
                actions={[
                  {
                    id: 'remove',
                    icon: 'remove',
                    isDanger: true,
                    label: t('council.person.remove'),
                    onAction: () =>
                      void act.run(() => store.removeEquatedDay(row.id), t('council.day.removed')),
                  },
                ]}
              />
            </li>
          ))}
        </ul>
      ) : null}
      <AddDay />
      <Disclosure title={t('council.days.known', { count: known.length })}>
        <ul className={styles.items}>
          {known.map((known) => (
            <li key={known.day} className={styles.item}>
              <span className={styles.itemWords}>
                <span>{days.day(known.day)}</span>
                <span className={styles.quiet}>
                  {[known.citation, known.certainty === 'medium' ? t('council.day.unconfirmed') : '']
                    .filter((part) => part !== '')
                    .join(' · ')}
                </span>
              </span>
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
