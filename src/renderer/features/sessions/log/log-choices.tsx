/** What can be chosen behind the code that is being typed. */
import type { ReactNode } from 'react';
import type { OfferedChoice } from '#core/input/log-codes';
import { useWords } from '../../../i18n/words';
import { cx } from '../../../ui/class-names';
import { Icon } from '../../../ui/icon';
import styles from './log.module.css';
import { ICON_OF, useChoiceName } from './log-words';

export const CHOICES_ID = 'log-choices';

export function choiceId(index: number): string {
  return `${CHOICES_ID}-${index}`;
}

export function LogChoices(props: {
  readonly choices: readonly OfferedChoice[];
  readonly active: number;
  /** Why something one may look for is not among them; null where nothing is missing. */
  readonly note: string | null;
  readonly onChoose: (index: number) => void;
}): ReactNode {
  const t = useWords();
  const nameOf = useChoiceName();
  const { choices, active, note, onChoose } = props;
  return (
    <div id={CHOICES_ID} role="listbox" aria-label={t('sessions.log.choices')} className={styles.choices}>
      {choices.length === 0 || note !== null ? (
        <div role="option" tabIndex={-1} aria-selected={false} aria-disabled className={styles.choice}>
          {note ?? t('sessions.log.choices.none')}
        </div>
      ) : null}
      {choices.map(({ choice, isNew }, index) => (
        <div
          key={`${choice.kind}/${choice.value}`}
          id={choiceId(index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className={cx(styles.choice, index === active && styles.active)}
          // Pressed, and the line keeps the focus.
          onMouseDown={(event) => {
            event.preventDefault();
            onChoose(index);
          }}
        >
          <Icon name={isNew ? 'add' : ICON_OF[choice.kind]} size="small" />
          <span>{nameOf(choice)}</span>
          <span className={styles.choiceKind}>
            {isNew
              ? t('sessions.log.choice.new', { kind: t(`sessions.choice.${choice.kind}`) })
              : t(`sessions.choice.${choice.kind}`)}
          </span>
        </div>
      ))}
    </div>
  );
}
