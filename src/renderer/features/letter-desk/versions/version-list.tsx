import type { ReactNode } from 'react';
import type { LetterOnDesk, VersionLine } from '#store';
import { useDays } from '../../../i18n/use-days';
import { useWords } from '../../../i18n/words';
import { Button } from '../../../ui/button';
import { cx } from '../../../ui/class-names';
import { NOW, useReading } from './reading';
import { useVersionWords } from './version-words';
import styles from './versions.module.css';

function byDay<T>(
  rows: readonly T[],
  dayOf: (row: T) => string,
): readonly (readonly [string, readonly T[]])[] {
  const days: [string, T[]][] = [];
  for (const row of rows) {
    const day = dayOf(row);
    const last = days.at(-1);
    if (last?.[0] === day) last[1].push(row);
    else days.push([day, [row]]);
  }
  return days;
}

function Version(props: {
  readonly version: VersionLine;
  readonly all: readonly VersionLine[];
  readonly isNow: boolean;
}): ReactNode {
  const t = useWords();
  const days = useDays();
  const words = useVersionWords();
  const reading = useReading();
  const { version, all, isNow } = props;
  const title = words.title(version, all);
  const writers = words.writers(version);
  const isShown = reading.shown?.to === version.id || reading.shown?.from === version.id;
  return (
    <li className={cx(styles.version, isShown && styles.shown)}>
      <p className={version.name === undefined ? undefined : styles.named}>{title}</p>
      <p className={styles.who}>
        {t('versions.kept', {
          time: days.momentParts(version.madeAt).time,
          name: words.person(version.madeBy),
        })}
        {writers === '' ? null : ` · ${t('versions.wrote', { names: writers })}`}
      </p>
      <p className={styles.acts}>
        <Button
          kind="plain"
          aria-label={t('versions.read.name', { title })}
          onPress={() => reading.show({ from: null, to: version.id })}
        >
          {t('versions.read')}
        </Button>
        {isNow ? null : (
          <Button
            kind="plain"
            aria-label={t('versions.compare.name', { title })}
            onPress={() => reading.show({ from: version.id, to: NOW })}
          >
            {t('versions.compare')}
          </Button>
        )}
      </p>
    </li>
  );
}

/** Newest first, a heading a day. */
export function VersionList(props: {
  readonly desk: LetterOnDesk;
  readonly versions: readonly VersionLine[];
}): ReactNode {
  const t = useWords();
  const days = useDays();
  const { desk, versions } = props;
  if (versions.length === 0) return <p className={styles.quiet}>{t('versions.none')}</p>;
  return byDay(versions, ({ madeAt }) => days.momentParts(madeAt).day).map(([day, ofDay]) => (
    <section key={day} className={styles.day} aria-label={day}>
      <h3 className={styles.dayName}>{day}</h3>
      {/* biome-ignore lint/a11y/noRedundantRoles: without markers a list loses its role in some screen readers */}
      <ol role="list" className={styles.list}>
        {ofDay.map((version) => (
          <Version
            key={version.id}
            version={version}
            all={versions}
            isNow={version.id === desk.frozenVersion?.id}
          />
        ))}
      </ol>
    </section>
  ));
}
