/** What goes with the line that is being typed, before its cursor. */
import type { ReactNode } from 'react';
import { type LogChoice, type LogLine, labelKinds } from '#core/input/log-line';
import { useWords } from '../../../i18n/words';
import { cx } from '../../../ui/class-names';
import { Icon } from '../../../ui/icon';
import styles from './log.module.css';
import { ICON_OF, useChoiceName } from './log-words';

/** A chip, and what takes it off. */
export interface Chip {
  readonly choice: LogChoice;
  readonly off: LogChoice;
  /** Goes with this line alone. */
  readonly isOnce: boolean;
}

const NAMED = ['part', 'table', 'speaker', 'role', 'organisation', 'current'] as const;

/** In the order in which backspace takes them off, the last first. */
export function chipsOf(line: LogLine): Chip[] {
  const named = NAMED.filter((kind) => line[kind] !== '').map((kind): Chip => {
    return { choice: { kind, value: line[kind] }, off: { kind, value: '' }, isOnce: false };
  });
  const labels = labelKinds.flatMap((kind) =>
    line[kind].map((value): Chip => ({ choice: { kind, value }, off: { kind, value }, isOnce: true })),
  );
  const signs: Chip[] = [];
  if (line.form === 'verbatim') {
    signs.push({
      choice: { kind: 'form', value: 'verbatim' },
      off: { kind: 'form', value: 'paraphrase' },
      isOnce: true,
    });
  }
  if (line.mark !== 'none') {
    const choice = { kind: 'mark', value: line.mark } as const;
    signs.push({ choice, off: { kind: 'mark', value: 'none' }, isOnce: true });
  }
  return [...named, ...labels, ...signs];
}

export function LogChips(props: {
  readonly line: LogLine;
  readonly onTake: (choice: LogChoice) => void;
}): ReactNode {
  const t = useWords();
  const nameOf = useChoiceName();
  const { line, onTake } = props;
  const chips = chipsOf(line);
  if (chips.length === 0 && line.consent === null) return null;
  return (
    <ul className={styles.chips} aria-label={t('sessions.log.chips')}>
      {chips.map(({ choice, off, isOnce }) => (
        <li
          key={`${choice.kind}/${choice.value}`}
          className={cx(styles.chip, isOnce && styles.once, choice.kind === 'speaker' && styles.nameChip)}
        >
          <Icon name={ICON_OF[choice.kind]} size="small" />
          <span>
            <span className={styles.unseen}>{t(`sessions.choice.${choice.kind}`)} </span>
            {nameOf(choice)}
          </span>
          {/* The keyboard takes it off with backspace, from where the hands are. */}
          <button
            type="button"
            tabIndex={-1}
            className={styles.chipOff}
            aria-label={t('sessions.log.chip.off', { name: nameOf(choice) })}
            onClick={() => onTake(off)}
          >
            <Icon name="close" size="small" />
          </button>
        </li>
      ))}
      {line.consent === null ? null : (
        <li className={styles.chip}>
          <Icon name={ICON_OF.consent} size="small" />
          {t(`sessions.consent.${line.consent}`)}
        </li>
      )}
    </ul>
  );
}
