/** Which contributions a point rests on, looked for among all that were said for the dossier. */
import { type ReactNode, useState } from 'react';
import type { FoundationRecords, PointFoundation } from '#core/foundation/foundation';
import { voicesOf } from '#core/ordering/standing';
import { type ContributionStance, contributionStances } from '#core/records/contribution-link';
import { useWords } from '../../i18n/words';
import { Notice } from '../../ui/notice';
import { RadioGroup } from '../../ui/radio-group';
import { PickDialog, type PickOption } from '../pick-dialog';
import { useStore } from '../store-context';
import { useAct } from '../use-act';
import styles from './foundation.module.css';

/** As much of a contribution as a line of the list shows. */
const MOST_CHARACTERS = 240;

export function LinkToPointDialog(props: {
  readonly letterId: string;
  readonly founded: PointFoundation;
  readonly records: FoundationRecords;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords();
  const store = useStore();
  const act = useAct();
  const { letterId, founded, records, onClose } = props;
  const { point, support } = founded;
  const [stance, setStance] = useState<ContributionStance>('for');
  const sessionOf = new Map(records.sessions.map((session) => [session.id, session]));
  const tied = new Map(support.map(({ contribution, stance: own }) => [contribution.id, own]));
  const { standing } = voicesOf(
    records.contributions.filter(({ sessionId, erased }) => sessionOf.has(sessionId) && erased === null),
  );
  const sessions = new Map(standing.map(({ id, sessionId }) => [id, sessionId]));
  const options = standing
    .map((row): PickOption => {
      const own = tied.get(row.id);
      const words = row.text.slice(0, MOST_CHARACTERS);
      return {
        id: row.id,
        name: row.organisation === '' ? words : `${words} (${row.organisation})`,
        held: own === undefined ? 'none' : 'all',
        ...(own === undefined ? {} : { detail: t(`board.stance.${own}`) }),
      };
    })
    // What it rests on already stands at the top.
    .sort((a, b) => Number(b.held === 'all') - Number(a.held === 'all'));
  const pick = ({ id, held }: PickOption): void => {
    const sessionId = sessions.get(id);
    if (sessionId === undefined) return;
    const to = { letterId, pointId: point.id };
    const isSame = held === 'all' && tied.get(id) === stance;
    void act.run(
      () =>
        isSame
          ? store.unlinkContributions(sessionId, [id], to)
          : store.linkContributions(sessionId, [id], to, stance),
      t(isSame ? 'board.done.unlinked' : 'board.done.linked', { count: 1 }),
    );
  };
  return (
    <PickDialog
      size="wide"
      title={t('foundation.link.title', { number: point.number })}
      explain={point.text}
      options={options}
      onPick={pick}
      above={
        <div className={styles.stance}>
          <RadioGroup<ContributionStance>
            label={t('board.link.stance')}
            options={contributionStances.map((id) => ({ id, label: t(`board.stance.${id}`) }))}
            value={stance}
            onChange={setStance}
          />
        </div>
      }
      problem={act.problem ? <Notice kind="error">{act.problem.words}</Notice> : null}
      onClose={onClose}
    />
  );
}
