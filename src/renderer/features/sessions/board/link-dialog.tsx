/** Ties what is chosen to advice points, or lets go of them. */
import { type ReactNode, useState } from 'react';
import {
  type ContributionLink,
  type ContributionStance,
  contributionStances,
} from '#core/records/contribution-link';
import type { LetterWithPoints } from '#store';
import { PickDialog, type PickOption } from '../../../app/pick-dialog';
import { useWords } from '../../../i18n/words';
import { Notice } from '../../../ui/notice';
import { RadioGroup } from '../../../ui/radio-group';
import { Select } from '../../../ui/select';
import styles from './link-dialog.module.css';
import type { BoardActs } from './use-board-acts';

export function LinkDialog(props: {
  readonly letters: readonly LetterWithPoints[];
  readonly letter: LetterWithPoints | null;
  readonly ids: readonly string[];
  /** By the contribution that stands for them. */
  readonly ties: readonly ContributionLink[];
  readonly acts: BoardActs;
  readonly onLetter: (id: string) => void;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords();
  const { letters, letter, ties, acts } = props;
  const [ids] = useState(props.ids);
  const [stance, setStance] = useState<ContributionStance>('for');
  const about = new Set(ids);
  const optionOf = (point: LetterWithPoints['points'][number]): PickOption => {
    const own = ties.filter(
      (tie) => tie.letterId === letter?.id && tie.pointId === point.id && about.has(tie.contributionId),
    );
    const stances = [...new Set(own.map((tie) => tie.stance))];
    return {
      id: point.id,
      name: `${point.number}. ${point.text}`,
      held: own.length === 0 ? 'none' : own.length === ids.length ? 'all' : 'some',
      ...(stances.length === 1 && stances[0] ? { detail: t(`board.stance.${stances[0]}`) } : {}),
    };
  };
  const pick = async ({ id, held }: PickOption): Promise<void> => {
    if (!letter) return;
    const point = { letterId: letter.id, pointId: id };
    const isSame =
      held === 'all' &&
      ties
        .filter((tie) => tie.letterId === letter.id && tie.pointId === id && about.has(tie.contributionId))
        .every((tie) => tie.stance === stance);
    if (isSame) await acts.unlink(ids, point);
    else await acts.link(ids, point, stance);
  };
  const { problem } = acts.act;
  return (
    <PickDialog
      title={t('board.link.title', { count: ids.length })}
      explain={t(letters.length === 0 ? 'board.link.noLetters' : 'board.link.explain')}
      options={(letter?.points ?? []).map(optionOf)}
      onPick={(option) => void pick(option)}
      above={
        letters.length === 0 ? null : (
          <div className={styles.above}>
            <Select
              label={t('board.link.letter')}
              options={letters.map(({ id, subject }) => ({ id, label: subject || t('app.letter.untitled') }))}
              value={letter?.id ?? null}
              onChange={props.onLetter}
            />
            <RadioGroup<ContributionStance>
              label={t('board.link.stance')}
              options={contributionStances.map((id) => ({ id, label: t(`board.stance.${id}`) }))}
              value={stance}
              onChange={setStance}
            />
          </div>
        )
      }
      problem={problem ? <Notice kind="error">{problem.words}</Notice> : null}
      onClose={props.onClose}
    />
  );
}
