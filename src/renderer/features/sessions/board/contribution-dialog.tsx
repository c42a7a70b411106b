/** One contribution in full, with what stands behind it and which points rest on it. */
import type { ReactNode } from 'react';
import { currentOf } from '#core/input/currents';
import type { Contribution } from '#core/records/contribution';
import type { ContributionLink } from '#core/records/contribution-link';
import type { LetterWithPoints, SessionView } from '#store';
import { PlaceLink } from '../../../app/navigation';
import { useDays } from '../../../i18n/use-days';
import { useWords } from '../../../i18n/words';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Notice } from '../../../ui/notice';
import styles from './contribution-dialog.module.css';
import type { BoardActs } from './use-board-acts';

function Facts(props: { readonly row: Contribution; readonly view: SessionView }): ReactNode {
  const t = useWords();
  const days = useDays();
  const { row, view } = props;
  const facts: readonly (readonly [string, string])[] = [
    [t('board.detail.said'), t(`board.form.${row.form}`)],
    [
      t('board.detail.speaker'),
      [row.speaker, row.role, row.organisation].filter((part) => part !== '').join(', '),
    ],
    [t('board.detail.consent'), t(`board.consent.${row.consent}`)],
    [t('board.detail.current'), currentOf(row, view.currents)?.name ?? ''],
    [t('board.detail.lifeDomains'), row.lifeDomains.join(', ')],
    [t('board.detail.laws'), row.laws.join(', ')],
    [t('board.detail.themes'), row.themes.join(', ')],
    [t('board.detail.targetGroups'), row.targetGroups.join(', ')],
    [t('board.detail.part'), [row.part, row.table].filter((part) => part !== '').join(', ')],
    [t('board.detail.logged'), days.moment(row.loggedAt)],
  ];
  return (
    <dl className={styles.facts}>
      {facts
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

export function ContributionDialog(props: {
  readonly row: Contribution;
  readonly view: SessionView;
  readonly behind: readonly Contribution[];
  /** The one it was a part of. */
  readonly whole: Contribution | null;
  readonly ties: readonly ContributionLink[];
  readonly letters: readonly LetterWithPoints[];
  readonly acts: BoardActs;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords();
  const { row, view, behind, whole, ties, letters, acts, onClose } = props;
  const points = ties.flatMap((tie) => {
    const letter = letters.find(({ id }) => id === tie.letterId);
    const point = letter?.points.find(({ id }) => id === tie.pointId);
    return letter ? [{ tie, letter, point }] : [];
  });
  const { problem } = acts.act;
  return (
    <Dialog isOpen onClose={onClose} title={t('board.detail.title')} size="wide">
      <div className={styles.detail}>
        <p className={styles.words}>{row.erased ? t('board.erased') : row.text}</p>
        {row.firstText === null ? null : (
          <p className={styles.quiet}>{t('board.detail.first', { text: row.firstText })}</p>
        )}
        <Facts row={row} view={view} />
        {problem ? <Notice kind="error">{problem.words}</Notice> : null}
        <section aria-labelledby="contribution-points">
          <h3 id="contribution-points" className={styles.heading}>
            {t('board.detail.points')}
          </h3>
          {points.length === 0 ? <p className={styles.quiet}>{t('board.detail.noPoints')}</p> : null}
          <ul className={styles.list}>
            {points.map(({ tie, letter, point }) => (
              <li key={tie.id}>
                <span className={styles.quiet}>{t(`board.stance.${tie.stance}`)}</span>{' '}
                <PlaceLink to={{ screen: 'letter', id: letter.id }}>
                  {letter.subject || t('app.letter.untitled')}
                </PlaceLink>
                {': '}
                {point ? `${point.number}. ${point.text}` : t('board.detail.pointGone')}
              </li>
            ))}
          </ul>
        </section>
        {behind.length === 0 ? null : (
          <section aria-labelledby="contribution-behind">
            <h3 id="contribution-behind" className={styles.heading}>
              {t('board.detail.behind', { count: behind.length })}
            </h3>
            <ul className={styles.list}>
              {behind.map((each) => (
                <li key={each.id} className={styles.behind}>
                  <span className={styles.words}>{each.text}</span>
                  <Button kind="plain" icon="undo" onPress={() => void acts.unmerge(each.id)}>
                    {t('board.detail.unmerge')}
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        )}
        {whole === null ? null : (
          <section aria-labelledby="contribution-whole">
            <h3 id="contribution-whole" className={styles.heading}>
              {t('board.detail.whole')}
            </h3>
            <p className={styles.words}>{whole.text}</p>
          </section>
        )}
      </div>
    </Dialog>
  );
}
