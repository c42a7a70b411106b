import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { isWritable } from '#core/letter/letter-state';
import type { LetterOnDesk } from '#store';
import { Comparison } from '../../../app/difference/comparison';
import { useStore, useWatch } from '../../../app/store-context';
import { useAct } from '../../../app/use-act';
import { useDays } from '../../../i18n/use-days';
import { useWords } from '../../../i18n/words';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { Select } from '../../../ui/select';
import { Waiting } from '../../../ui/waiting';
import { NOW, type Shown, type Side, useReading } from './reading';
import { SingleVersion } from './single-version';
import { useSides } from './use-sides';
import { useVersionWords } from './version-words';
import styles from './versions.module.css';

const NOTHING = 'nothing';

/** Versions to read or compare, in the place of the letter. The letter waits behind it, as it was left. */
export function VersionView(props: {
  readonly desk: LetterOnDesk;
  readonly shown: Shown;
  readonly settle: () => Promise<void>;
}): ReactNode {
  const t = useWords();
  const days = useDays();
  const words = useVersionWords();
  const store = useStore();
  const act = useAct();
  const reading = useReading();
  const title = useRef<HTMLHeadingElement>(null);
  const { desk, shown, settle } = props;
  const versions = useWatch('letterVersions', desk.letter.id) ?? [];
  const sides = useSides(shown, desk, settle);
  useEffect(() => {
    const came = document.activeElement;
    title.current?.focus();
    return () => {
      // To the button it was opened with; the letter's own place is where its cursor is.
      if (came instanceof HTMLElement) setTimeout(() => came.focus());
    };
  }, []);

  const nameOf = (side: Side): string => {
    const version = versions.find(({ id }) => id === side);
    return version
      ? `${words.title(version, versions)} · ${days.moment(version.madeAt)}`
      : t(desk.frozenVersion ? 'versions.now.sent' : 'versions.now');
  };
  const options = [NOW, ...versions.map(({ id }) => id)].map((id) => ({ id, label: nameOf(id) }));
  const restorable = [shown.from, shown.to].find((side) => side !== null && side !== NOW) ?? null;
  const restore = async (): Promise<void> => {
    if (restorable === null) return;
    const done = await act.run(async () => {
      await settle();
      return store.restoreVersion(desk.letter.id, restorable);
    }, t('versions.restored'));
    if (done) reading.show(null);
  };
  const close = (): void => reading.show(null);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    // Only what was pressed in here: a list that hangs below one of the fields closes itself.
    if (event.key !== 'Escape' || !event.currentTarget.contains(event.target as Node)) return;
    if (event.defaultPrevented) return;
    close();
  };

  return (
    <section className={styles.view} aria-labelledby="version-view" onKeyDown={onKeyDown}>
      <header className={styles.viewHead}>
        <div className={styles.viewTop}>
          <h2 id="version-view" ref={title} tabIndex={-1} className={styles.viewName}>
            {t(shown.from === null ? 'versions.view.read' : 'versions.view.compare')}
          </h2>
          <Button icon="back" onPress={close}>
            {t('versions.view.close')}
          </Button>
        </div>
        <div className={styles.sides}>
          <Select
            label={t('versions.view.from')}
            options={[{ id: NOTHING, label: t('versions.view.nothing') }, ...options]}
            value={shown.from ?? NOTHING}
            onChange={(id) => reading.show({ ...shown, from: id === NOTHING ? null : id })}
          />
          <Select
            label={t('versions.view.to')}
            options={options}
            value={shown.to}
            onChange={(to) => reading.show({ ...shown, to })}
          />
        </div>
        {restorable !== null && isWritable(desk.state) ? (
          <div className={styles.restore}>
            <Button icon="undo" isDisabled={act.isBusy} onPress={() => void restore()}>
              {t('versions.restore', { title: nameOf(restorable) })}
            </Button>
            <p className={styles.quiet}>{t('versions.restore.explain')}</p>
          </div>
        ) : null}
        {act.problem ? <Notice kind="error">{act.problem.words}</Notice> : null}
      </header>
      {sides === undefined ? <Waiting>{t('versions.view.opening')}</Waiting> : null}
      {sides === null ? <Notice kind="warning">{t('versions.view.gone')}</Notice> : null}
      {sides?.from ? <Comparison from={sides.from} to={sides.to} /> : null}
      {sides && !sides.from ? (
        <SingleVersion desk={desk} side={shown.to} text={sides.to} versions={versions} />
      ) : null}
    </section>
  );
}
