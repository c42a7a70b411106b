import type { CommitmentState } from '#core/outcome/commitment-state';
import type { IconName } from '../../ui/icon';
import type { Tone } from '../../ui/tones';

export const COMMITMENT_LOOK: Readonly<
  Record<CommitmentState, { readonly tone: Tone; readonly icon: IconName }>
> = {
  open: { tone: 'accent', icon: 'clock' },
  partly: { tone: 'nearly', icon: 'notDone' },
  fulfilled: { tone: 'onTime', icon: 'done' },
  lapsed: { tone: 'noClock', icon: 'minus' },
};
