import type { ReactNode } from 'react';
import { dueDaysFrom } from '#core/terms/term';
import { isTermAmount } from '#core/terms/term-length';
import type { TermRuleFields } from '#store';
import { useToday } from '../../app/clock';
import { useEquatedDays } from '../../app/store-context';
import { useDays } from '../../i18n/use-days';
import { useWords } from '../../i18n/words';
import { Notice } from '../../ui/notice';

/** What the rule being filled in means for a letter that goes out today. */
export function TermPreview(props: { readonly rule: TermRuleFields }): ReactNode {
  const t = useWords();
  const days = useDays();
  const today = useToday();
  const equatedDays = useEquatedDays();
  const { rule } = props;
  // Something stands here all the time, or the button below would move away from under the pointer.
  if (!isTermAmount(rule.amount)) return <Notice kind="info">{t('council.rule.previewNone')}</Notice>;
  const [first, second] = dueDaysFrom(rule, today, equatedDays);
  return (
    <Notice kind="info">
      {second === undefined || second === first
        ? t('council.rule.preview', { due: days.dayLong(first) })
        : t('council.rule.previewDoubt', { due: days.dayLong(second), dueUnderAct: days.dayLong(first) })}
    </Notice>
  );
}
