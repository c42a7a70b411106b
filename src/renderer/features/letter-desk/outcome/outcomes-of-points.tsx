/** What became of the points of a letter that was sent, for the text that shows it under each of them. */
import { createContext, type ReactNode, use, useMemo } from 'react';
import type { PointOutcome } from '#core/outcome/point-outcome';
import type { LetterOnDesk } from '#store';
import { useWatchWhen } from '../../../app/store-context';

interface OutcomesOfPoints {
  readonly dossierId: string;
  readonly of: ReadonlyMap<string, PointOutcome>;
}

const NONE: OutcomesOfPoints = { dossierId: '', of: new Map() };
const OutcomesContext = createContext<OutcomesOfPoints>(NONE);

/** Whether anybody said, decided or did anything yet. */
function hasOutcome({
  executive,
  council,
  delivered,
  answer,
  commitments,
  withdrawn,
}: PointOutcome): boolean {
  return (
    executive !== null ||
    council.length > 0 ||
    delivered !== null ||
    answer !== null ||
    commitments.length > 0 ||
    withdrawn !== null
  );
}

/** As long as nothing became of any point there is nothing to tell of the others either. */
export function OutcomesOfPointsProvider(props: {
  readonly desk: LetterOnDesk;
  readonly children: ReactNode;
}): ReactNode {
  const { letter, state } = props.desk;
  const outcomes = useWatchWhen(state.dispatch !== null, 'letterOutcomes', letter.id)?.outcomes;
  const value = useMemo(
    () =>
      outcomes?.some(hasOutcome)
        ? { dossierId: letter.dossierId, of: new Map(outcomes.map((each) => [each.pointId, each])) }
        : NONE,
    [outcomes, letter.dossierId],
  );
  return <OutcomesContext value={value}>{props.children}</OutcomesContext>;
}

export function useOutcomeOfPoint(pointId: string): {
  readonly dossierId: string;
  readonly outcome: PointOutcome | null;
} {
  const { dossierId, of } = use(OutcomesContext);
  return { dossierId, outcome: of.get(pointId) ?? null };
}
