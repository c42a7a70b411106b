import { type ReactNode, useState } from 'react';
import type { LetterOnDesk } from '#store';
import { useProfile, useStore } from '../../../app/store-context';
import { useAct } from '../../../app/use-act';
import { useDays } from '../../../i18n/use-days';
import { useWords } from '../../../i18n/words';
import { Button } from '../../../ui/button';
import { Disclosure } from '../../../ui/disclosure';
import { EmptyState } from '../../../ui/empty-state';
import { KeyHint } from '../../../ui/key-hint';
import { Notice } from '../../../ui/notice';
import { useSlow } from '../../../ui/waiting';
import styles from './check.module.css';
import { FindingItem } from './finding-item';
import type { AsideRow, FindingRow } from './group-findings';
import { useCheckOfDesk } from './use-desk-check';
import { useFindingWords } from './use-finding-words';

/** A long letter has hundreds of hints, and drawing them all would hold up the typing. */
const SHOWN_AT_FIRST = 20;

function Rows(props: {
  readonly desk: LetterOnDesk;
  readonly title: string;
  readonly explain: string | null;
  readonly rows: readonly FindingRow[];
}): ReactNode {
  const { rows, explain } = props;
  const t = useWords();
  const { current } = useCheckOfDesk();
  const [asking, setAsking] = useState<string | null>(null);
  const [isWhole, setWhole] = useState(false);
  if (rows.length === 0) return null;
  const at = rows.findIndex(({ key }) => key === current);
  const shown = isWhole ? rows : rows.slice(0, Math.max(SHOWN_AT_FIRST, at + 1));
  return (
    <section className={styles.part} aria-label={props.title}>
      <h3 className={styles.partName}>
        {props.title} <span className={styles.count}>{rows.length}</span>
      </h3>
      {explain === null ? null : <p className={styles.quiet}>{explain}</p>}
      {/* biome-ignore lint/a11y/noRedundantRoles: without markers a list loses its role in some screen readers */}
      <ol role="list" className={styles.rows}>
        {shown.map((row) => (
          <FindingItem
            key={row.key}
            letterId={props.desk.letter.id}
            row={row}
            isAsking={asking === row.key}
            onAsk={(ask) => setAsking(ask ? row.key : null)}
          />
        ))}
      </ol>
      {shown.length < rows.length ? (
        <Button kind="plain" onPress={() => setWhole(true)}>
          {t('check.showMore', { count: rows.length - shown.length })}
        </Button>
      ) : null}
    </section>
  );
}

function Aside(props: { readonly rows: readonly AsideRow[] }): ReactNode {
  const t = useWords();
  const days = useDays();
  const store = useStore();
  const act = useAct();
  const { people } = useProfile();
  const words = useFindingWords();
  const { rows } = props;
  if (rows.length === 0) return null;
  const nameOf = (id: string): string =>
    people.find((person) => person.id === id)?.name ?? t('check.someone');
  return (
    <Disclosure title={t('check.aside.title', { count: rows.length })}>
      {act.problem ? <Notice kind="error">{act.problem.words}</Notice> : null}
      {/* biome-ignore lint/a11y/noRedundantRoles: without markers a list loses its role in some screen readers */}
      <ul role="list" className={styles.rows}>
        {rows.map(({ key, places, decision }) => (
          <li key={key} className={styles.aside}>
            <p>{words.say(places[0])}</p>
            {words.quote(places[0]) === '' ? null : (
              <p className={styles.quote} lang="nl">
                {words.quote(places[0])}
              </p>
            )}
            <p className={styles.reason}>{t('check.aside.reason', { reason: decision.reason })}</p>
            <p className={styles.who}>
              {t('check.aside.by', { name: nameOf(decision.by), moment: days.moment(decision.at) })}
            </p>
            <Button
              kind="plain"
              icon="undo"
              aria-label={t('check.takeUp.name', { what: words.say(places[0]) })}
              onPress={() => void act.run(() => store.takeFindingUp(decision.id), t('check.takenUp'))}
            >
              {t('check.takeUp')}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function Looking(): ReactNode {
  const t = useWords();
  return useSlow(true) ? <p className={styles.quiet}>{t('check.looking')}</p> : null;
}

/** What the desk check has to say of the letter, beside the text and as it is written. */
export function CheckTab(props: { readonly desk: LetterOnDesk }): ReactNode {
  const t = useWords();
  const { isReady, rows } = useCheckOfDesk();
  const { desk } = props;
  if (desk.state.dispatch || desk.state.closure) {
    return <EmptyState icon="done">{t('check.sent')}</EmptyState>;
  }
  if (!isReady) return <Looking />;
  const { problems, hints, aside } = rows;
  return (
    <div className={styles.check}>
      <p role="status" className={styles.unseen}>
        {t('check.status', { problems: problems.length, hints: hints.length })}
      </p>
      {problems.length > 0 ? null : (
        <EmptyState icon="done">{t(hints.length > 0 ? 'check.noProblems' : 'check.nothing')}</EmptyState>
      )}
      <Rows desk={desk} title={t('check.problems')} explain={null} rows={problems} />
      <Rows desk={desk} title={t('check.hints')} explain={t('check.hints.explain')} rows={hints} />
      <Aside rows={aside} />
      {problems.length + hints.length > 1 ? (
        <p className={styles.keys}>
          {t.rich('check.keys', {
            next: <KeyHint key="next" keys="F8" />,
            back: <KeyHint key="back" keys="Shift+F8" />,
          })}
        </p>
      ) : null}
    </div>
  );
}
