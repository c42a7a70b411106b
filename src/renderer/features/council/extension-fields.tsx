import type { ReactNode } from 'react';
import type { TermRule } from '#core/records/term-rule';
import { isExtensionCount, isTermAmount } from '#core/terms/term-length';
import { useWords } from '../../i18n/words';
import { Checkbox } from '../../ui/checkbox';
import { NumberField } from '../../ui/number-field';
import { Select } from '../../ui/select';
import styles from './council.module.css';

type Extension = NonNullable<TermRule['extension']>;

const USUAL: Extension = { amount: 4, unit: 'weeks', times: 1 };
const units = ['days', 'weeks', 'months'] as const satisfies readonly Extension['unit'][];

/** Whether the executive may answer later by the rule itself, and by how much. */
export function ExtensionFields(props: {
  readonly value: TermRule['extension'] | undefined;
  readonly onChange: (extension: TermRule['extension']) => void;
  /** Why it was refused; stands beside what cannot be. */
  readonly problem: string | null;
}): ReactNode {
  const t = useWords();
  const { onChange, problem } = props;
  const value = props.value ?? null;
  return (
    <>
      <Checkbox
        isSelected={value !== null}
        onChange={(isAllowed) => onChange(isAllowed ? USUAL : null)}
        description={t('council.rule.extension.explain')}
      >
        {t('council.rule.extension')}
      </Checkbox>
      {value === null ? null : (
        <div className={styles.pair}>
          <NumberField
            label={t('council.rule.extension.amount')}
            minValue={1}
            maxValue={999}
            value={value.amount}
            commitBehavior="validate"
            onChange={(amount) => onChange({ ...value, amount })}
            error={isTermAmount(value.amount) ? null : problem}
          />
          <Select<Extension['unit']>
            label={t('council.rule.unit')}
            options={units.map((id) => ({ id, label: t(`council.rule.unit.${id}`) }))}
            value={value.unit}
            onChange={(unit) => onChange({ ...value, unit })}
          />
          <NumberField
            label={t('council.rule.extension.times')}
            minValue={1}
            maxValue={99}
            value={value.times}
            commitBehavior="validate"
            onChange={(times) => onChange({ ...value, times })}
            error={isExtensionCount(value.times) ? null : problem}
          />
        </div>
      )}
    </>
  );
}
