import type { ReactNode } from 'react';
import type { MessageKey } from '../i18n/catalogue';
import { useWords } from '../i18n/words';
import { cx } from './class-names';
import { Icon, type IconName } from './icon';
import styles from './state-badge.module.css';
import { type Tone, toneClass } from './tones';

/** A state as a word, an icon and a colour. The words come from the area that knows the state. */
export function StateBadge(props: {
  readonly tone: Tone;
  readonly icon: IconName;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <span className={cx(styles.badge, toneClass(props.tone))}>
      <Icon name={props.icon} size="small" />
      <span>{props.children}</span>
    </span>
  );
}

/** How it stands with a term. `longLate` is past the point where a reminder alone helps. */
export type TermState =
  | 'noClock'
  | 'notStarted'
  | 'notOwed'
  | 'suspended'
  | 'onTime'
  | 'nearly'
  | 'dueToday'
  | 'late'
  | 'longLate'
  | 'answered'
  | 'closed';

const TERM_LOOK: Readonly<Record<TermState, { tone: Tone; icon: IconName; word: MessageKey }>> = {
  noClock: { tone: 'noClock', icon: 'noClock', word: 'ui.term.noClock' },
  notStarted: { tone: 'noClock', icon: 'noClock', word: 'ui.term.notStarted' },
  notOwed: { tone: 'noClock', icon: 'noClock', word: 'ui.term.notOwed' },
  suspended: { tone: 'noClock', icon: 'minus', word: 'ui.term.suspended' },
  onTime: { tone: 'onTime', icon: 'clock', word: 'ui.term.onTime' },
  nearly: { tone: 'nearly', icon: 'clock', word: 'ui.term.nearly' },
  dueToday: { tone: 'nearly', icon: 'dueToday', word: 'ui.term.dueToday' },
  late: { tone: 'late', icon: 'late', word: 'ui.term.late' },
  longLate: { tone: 'late', icon: 'alert', word: 'ui.term.longLate' },
  answered: { tone: 'onTime', icon: 'answered', word: 'ui.term.answered' },
  closed: { tone: 'noClock', icon: 'done', word: 'ui.term.closed' },
};

export function toneOfTerm(state: TermState): Tone {
  return TERM_LOOK[state].tone;
}

export function wordOfTerm(state: TermState): MessageKey {
  return TERM_LOOK[state].word;
}

/** The state in a word; with `children`, in words that say more, such as the days that are left. */
export function TermBadge(props: { readonly state: TermState; readonly children?: ReactNode }): ReactNode {
  const t = useWords();
  const look = TERM_LOOK[props.state];
  return (
    <StateBadge tone={look.tone} icon={look.icon}>
      {props.children ?? t(wordOfTerm(props.state))}
    </StateBadge>
  );
}
