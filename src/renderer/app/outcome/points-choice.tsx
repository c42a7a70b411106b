import type { ReactNode } from 'react';
import type { Commitment } from '#core/records/commitment';
import { useWords } from '../../i18n/words';
import { Checkbox } from '../../ui/checkbox';
import { Disclosure } from '../../ui/disclosure';
import { useWatch } from '../store-context';

type Points = Commitment['points'];

/** Which advice points a commitment goes to: any of those that were sent in the dossier. */
export function PointsChoice(props: {
  readonly dossierId: string;
  readonly value: Points;
  readonly onChange: (points: Points) => void;
}): ReactNode {
  const t = useWords();
  const all = useWatch('dossierOutcomes', props.dossierId);
  const { value, onChange } = props;
  const letters = all?.letters.filter(({ outcomes }) => outcomes.length > 0) ?? [];
  if (letters.length === 0) return null;
  return (
    <Disclosure title={t('commitment.points', { count: value.length })}>
      {letters.map(({ letter, outcomes }) => (
        <fieldset key={letter.id}>
          <legend>{letter.subject || t('app.letter.untitled')}</legend>
          {outcomes.map(({ letterId, pointId, point }) => {
            const isChosen = value.some((each) => each.letterId === letterId && each.pointId === pointId);
            return (
              <Checkbox
                key={pointId}
                isSelected={isChosen}
                onChange={(chosen) =>
                  onChange(
                    chosen
                      ? [...value, { letterId, pointId }]
                      : value.filter((each) => each.pointId !== pointId || each.letterId !== letterId),
                  )
                }
              >
                {`${point.number}. ${point.text}`}
              </Checkbox>
            );
          })}
        </fieldset>
      ))}
    </Disclosure>
  );
}
