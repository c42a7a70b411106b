/** Ties input to one point of the letter on the desk. */
import { type ReactNode, useMemo } from 'react';
import { foundationOf } from '#core/foundation/foundation';
import { LinkToPointDialog } from '../../../app/foundation/link-to-point-dialog';
import { useWatch } from '../../../app/store-context';

export function LinkInputDialog(props: {
  readonly letterId: string;
  readonly pointId: string;
  readonly onClose: () => void;
}): ReactNode {
  const { letterId, pointId, onClose } = props;
  const found = useWatch('foundation', letterId);
  const founded = useMemo(
    () =>
      found
        ? foundationOf(found.letter.points, found.records).points.find(({ point }) => point.id === pointId)
        : undefined,
    [found, pointId],
  );
  if (!found || !founded) return null;
  return (
    <LinkToPointDialog letterId={letterId} founded={founded} records={found.records} onClose={onClose} />
  );
}
