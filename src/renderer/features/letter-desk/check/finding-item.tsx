import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useStore } from '../../../app/store-context';
import { useAct } from '../../../app/use-act';
import { useWords } from '../../../i18n/words';
import { Button } from '../../../ui/button';
import { cx } from '../../../ui/class-names';
import { Icon } from '../../../ui/icon';
import { TextField } from '../../../ui/text-field';
import styles from './check.module.css';
import type { FindingRow } from './group-findings';
import { useCheckOfDesk } from './use-desk-check';
import { useFindingWords } from './use-finding-words';

function AsideForm(props: {
  readonly letterId: string;
  readonly row: FindingRow;
  readonly onDone: () => void;
}): ReactNode {
  const t = useWords();
  const store = useStore();
  const act = useAct();
  const [reason, setReason] = useState('');
  const { letterId, row, onDone } = props;
  const leave = async (): Promise<void> => {
    const { code, about } = row.places[0];
    const done = await act.run(
      () => store.setFindingAside(letterId, { code, about }, reason),
      t('check.leftSo'),
    );
    if (done) onDone();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void leave();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
      }}
    >
      <TextField
        label={t('check.reason')}
        description={t('check.reason.explain')}
        value={reason}
        onChange={setReason}
        maxLength={500}
        autoFocus
        error={act.problem?.words ?? null}
      />
      <div className={styles.acts}>
        <Button type="submit">{t('check.leaveSo.do')}</Button>
        <Button kind="plain" onPress={onDone}>
          {t('app.cancel')}
        </Button>
      </div>
    </form>
  );
}

export function FindingItem(props: {
  readonly letterId: string;
  readonly row: FindingRow;
  readonly isAsking: boolean;
  readonly onAsk: (ask: boolean) => void;
}): ReactNode {
  const t = useWords();
  const check = useCheckOfDesk();
  const words = useFindingWords();
  const item = useRef<HTMLLIElement>(null);
  const { row, isAsking, onAsk } = props;
  const [first] = row.places;
  const isCurrent = check.current === row.key;
  const said = words.say(first);
  const quoted = words.quote(first);
  const mend = words.mend(row);
  useEffect(() => {
    if (isCurrent) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <li
      ref={item}
      className={cx(styles.row, isCurrent && styles.current)}
      aria-current={isCurrent ? 'true' : undefined}
    >
      <span className={cx(styles.mark, styles[row.severity])}>
        <Icon name={row.severity === 'problem' ? 'problem' : 'info'} />
      </span>
      <div className={styles.words}>
        <p>
          {said}
          {row.places.length > 1 ? (
            <span className={styles.quiet}> {t('check.times', { count: row.places.length })}</span>
          ) : null}
        </p>
        {quoted === '' ? null : (
          <p className={styles.quote} lang="nl">
            {quoted}
          </p>
        )}
        {isAsking ? (
          <AsideForm letterId={props.letterId} row={row} onDone={() => onAsk(false)} />
        ) : (
          <div className={styles.acts}>
            <Button
              kind="plain"
              aria-label={t('check.goTo.name', { what: said })}
              onPress={() => check.goTo(row)}
            >
              {t('check.goTo')}
            </Button>
            {mend === null ? null : (
              <Button kind="plain" onPress={() => check.mend(row)}>
                {mend}
              </Button>
            )}
            <Button
              kind="plain"
              aria-label={t('check.leaveSo.name', { what: said })}
              onPress={() => onAsk(true)}
            >
              {t('check.leaveSo')}
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}
