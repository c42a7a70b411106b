/** The five things a reply can do with a point, side by side; the letter under each is its key. */
import type { ReactNode } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import { type Verdict, verdicts } from '#core/records/outcome-event';
import { VERDICT_LOOK } from '../../../app/outcome/verdict-look';
import { useWords } from '../../../i18n/words';
import { cx } from '../../../ui/class-names';
import { Icon } from '../../../ui/icon';
import { toneClass } from '../../../ui/tones';
import styles from './reply.module.css';

export function VerdictChoice(props: {
  readonly about: string;
  readonly value: Verdict | null;
  readonly onChange: (verdict: Verdict) => void;
}): ReactNode {
  const t = useWords();
  return (
    <RadioGroup
      aria-label={props.about}
      value={props.value}
      onChange={(value) => {
        const chosen = verdicts.find((verdict) => verdict === value);
        if (chosen) props.onChange(chosen);
      }}
      orientation="horizontal"
      className={cx(styles.verdicts)}
    >
      {verdicts.map((verdict) => (
        <Radio
          key={verdict}
          value={verdict}
          className={cx(styles.verdict, toneClass(VERDICT_LOOK[verdict].tone))}
        >
          <Icon name={VERDICT_LOOK[verdict].icon} size="small" />
          <span>{t(`outcome.verdict.${verdict}`)}</span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
