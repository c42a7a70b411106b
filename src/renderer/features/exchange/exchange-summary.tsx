import type { ReactNode } from 'react';
import type { ExchangeSummary } from '#store';
import { useDays } from '../../i18n/use-days';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import styles from './exchange.module.css';

/** What is in the file, from whom and when, before anything of it is taken in. */
export function ExchangeSummaryView(props: {
  readonly summary: ExchangeSummary;
  readonly onTake: () => void;
  readonly onOther: () => void;
}): ReactNode {
  const t = useWords();
  const days = useDays();
  const { summary, onTake, onOther } = props;
  const { about, from, purpose, fits, fresh, letters, attachments, minutesAhead } = summary;
  const isRefused = fits === 'otherCouncil';
  const isOld = fits === 'sameCouncil' && fresh.length === 0;
  const facts: readonly (readonly [string, string])[] = [
    [t('exchange.fact.about'), about.title || t('app.letter.untitled')],
    [
      t('exchange.fact.from'),
      from.person ? `${from.person.name}, ${from.person.function}` : t('exchange.nobody'),
    ],
    [t('exchange.fact.council'), summary.council.name],
    [t('exchange.fact.madeAt'), days.moment(summary.madeAt)],
    [t('exchange.fact.content'), t('exchange.content', { letters, attachments })],
    [t('exchange.fact.fresh'), t('exchange.fresh', { count: fresh.length })],
  ];
  return (
    <section className={styles.part} aria-labelledby="summary">
      <h2 id="summary">{t(`exchange.purpose.${purpose}`)}</h2>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {minutesAhead > 0 ? (
        <Notice kind="warning">
          {t('exchange.ahead', { hours: Math.max(1, Math.round(minutesAhead / 60)) })}
        </Notice>
      ) : null}
      {isRefused ? <Notice kind="error">{t('exchange.otherCouncil')}</Notice> : null}
      {isOld ? <Notice kind="info">{t('exchange.nothingNew')}</Notice> : null}
      {isRefused || isOld ? null : (
        <p className={styles.quiet}>
          {t(
            fits === 'emptyProfile'
              ? `exchange.fills.${purpose === 'read' ? 'read' : 'work'}`
              : 'exchange.merges',
          )}
        </p>
      )}
      {summary.isReadingCopy && purpose !== 'read' && !isRefused ? (
        <Notice kind="info">{t('exchange.becomesWork')}</Notice>
      ) : null}
      <div className={styles.row}>
        {isRefused ? null : (
          <Button kind="primary" onPress={onTake}>
            {t(purpose === 'read' ? 'exchange.take.read' : 'exchange.take')}
          </Button>
        )}
        <Button kind="plain" onPress={onOther}>
          {t('exchange.other')}
        </Button>
      </div>
    </section>
  );
}
