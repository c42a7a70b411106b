import type { MotionState } from '#core/outcome/motion-state';
import type { Treatment } from '#core/records/motion-event';
import type { Verdict } from '#core/records/outcome-event';
import type { IconName } from '../../ui/icon';
import type { Tone } from '../../ui/tones';

interface Look {
  readonly tone: Tone;
  readonly icon: IconName;
}

/** A verdict in colour and sign; the word always stands beside it. */
export const VERDICT_LOOK: Readonly<Record<Verdict, Look>> = {
  adopted: { tone: 'onTime', icon: 'done' },
  partly: { tone: 'nearly', icon: 'notDone' },
  rejected: { tone: 'late', icon: 'close' },
  noted: { tone: 'noClock', icon: 'look' },
  notAnswered: { tone: 'late', icon: 'noClock' },
};

export const TREATMENT_LOOK: Readonly<Record<Treatment, Look>> = {
  taken: { tone: 'onTime', icon: 'done' },
  changed: { tone: 'nearly', icon: 'edit' },
  dropped: { tone: 'late', icon: 'close' },
};

export const MOTION_LOOK: Readonly<Record<MotionState, Look>> = {
  tabled: { tone: 'noClock', icon: 'noClock' },
  carried: { tone: 'onTime', icon: 'done' },
  rejected: { tone: 'late', icon: 'close' },
  withdrawn: { tone: 'noClock', icon: 'minus' },
  heldOver: { tone: 'nearly', icon: 'clock' },
};
