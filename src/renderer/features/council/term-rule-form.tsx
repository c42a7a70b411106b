import type { ReactNode } from 'react';
import type { CalendarDay } from '#core/calendar/calendar-day';
import type { TermRule } from '#core/records/term-rule';
import { usualAct } from '#core/terms/general-terms-act';
import type { TermRuleFields } from '#store';
import { useToday } from '../../app/clock';
import { useWords } from '../../i18n/words';
import { DateField } from '../../ui/date-field';
import { Disclosure } from '../../ui/disclosure';
import { NumberField } from '../../ui/number-field';
import { RadioGroup } from '../../ui/radio-group';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import styles from './council.module.css';
import { ExtensionFields } from './extension-fields';
import { TermPreview } from './term-preview';

export const emptyTermRule: TermRuleFields = {
  source: 'byLaw',
  citation: '',
  amount: 6,
  unit: 'weeks',
  startsAt: 'dispatch',
  duty: 'always',
  generalTermsAct: 'applies',
  validFrom: null,
  validTo: null,
  extension: null,
};

export function TermRuleForm(props: {
  readonly value: TermRuleFields;
  readonly onChange: (set: Partial<TermRuleFields>) => void;
  readonly problemOf: (field: string) => string | null;
}): ReactNode {
  const t = useWords();
  const today = useToday();
  const { value, onChange, problemOf } = props;
  return (
    <>
      <RadioGroup<TermRule['source']>
        label={t('council.rule.source')}
        options={(['byLaw', 'rulesOfProcedure', 'processAgreement'] as const).map((id) => ({
          id,
          label: t(`council.rule.source.${id}`),
          description: t(`council.rule.source.${id}.explain`),
        }))}
        value={value.source}
        // What somebody chose about the Act stays; what went with the instrument goes along with it.
        onChange={(source) =>
          onChange(
            value.generalTermsAct === usualAct(value.source)
              ? { source, generalTermsAct: usualAct(source) }
              : { source },
          )
        }
      />
      <TextField
        label={t('council.rule.citation')}
        description={t('council.rule.citation.explain')}
        value={value.citation}
        onChange={(citation) => onChange({ citation })}
        error={problemOf('citation')}
      />
      <div className={styles.pair}>
        <NumberField
          label={t('council.rule.amount')}
          minValue={1}
          maxValue={999}
          // What cannot be stays as it was typed, and is refused beside the field: a term is never made up.
          commitBehavior="validate"
          value={value.amount}
          onChange={(amount) => onChange({ amount })}
          error={problemOf('amount')}
        />
        <Select<TermRule['unit']>
          label={t('council.rule.unit')}
          options={(['days', 'weeks', 'months'] as const).map((id) => ({
            id,
            label: t(`council.rule.unit.${id}`),
          }))}
          value={value.unit}
          onChange={(unit) => onChange({ unit })}
        />
      </div>
      <Select<TermRule['startsAt']>
        label={t('council.rule.startsAt')}
        options={(['dispatch', 'receipt', 'acknowledgement'] as const).map((id) => ({
          id,
          label: t(`council.rule.startsAt.${id}`),
        }))}
        value={value.startsAt}
        onChange={(startsAt) => onChange({ startsAt })}
      />
      <RadioGroup<TermRule['duty']>
        label={t('council.rule.duty')}
        options={(['always', 'whenDeparting'] as const).map((id) => ({
          id,
          label: t(`council.rule.duty.${id}`),
        }))}
        value={value.duty}
        onChange={(duty) => onChange({ duty })}
      />
      <TermPreview rule={value} />
      <Disclosure
        title={t('council.rule.more')}
        isOpenAtFirst={
          value.validFrom !== null || value.validTo !== null || (value.extension ?? null) !== null
        }
      >
        <RadioGroup<TermRule['generalTermsAct']>
          label={t('council.rule.act')}
          description={t('council.rule.act.explain')}
          options={(['applies', 'doesNotApply', 'doubtful'] as const).map((id) => ({
            id,
            label: t(`council.rule.act.${id}`),
          }))}
          value={value.generalTermsAct}
          onChange={(generalTermsAct) => onChange({ generalTermsAct })}
        />
        <ExtensionFields
          value={value.extension}
          onChange={(extension) => onChange({ extension })}
          problem={problemOf('extension')}
        />
        <div className={styles.pair}>
          <DateField
            label={t('council.rule.validFrom')}
            isOptional
            value={value.validFrom}
            onChange={(validFrom: CalendarDay | null) => onChange({ validFrom })}
            error={problemOf('validFrom')}
            today={today}
          />
          <DateField
            label={t('council.rule.validTo')}
            isOptional
            value={value.validTo}
            onChange={(validTo: CalendarDay | null) => onChange({ validTo })}
            error={problemOf('validTo')}
            today={today}
          />
        </div>
      </Disclosure>
    </>
  );
}
