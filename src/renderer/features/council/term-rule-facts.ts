/** What a rule says beside its length, in few words: where it stands, when it starts, and what is out of the ordinary. */
import type { TermRule } from '#core/records/term-rule';
import { extensionUnder } from '#core/terms/extension-under';
import type { DayWords } from '../../i18n/use-days';
import type { Translate } from '../../i18n/words';

interface Speaking {
  readonly t: Translate;
  readonly days: DayWords;
}

export function ruleLength({ amount, unit }: Pick<TermRule, 'amount' | 'unit'>, { t }: Speaking): string {
  return t(`council.rule.length.${unit}`, { amount });
}

function validity({ validFrom, validTo }: TermRule, { t, days }: Speaking): string {
  if (validFrom && validTo) {
    return t('council.rule.between', { from: days.dayShort(validFrom), to: days.dayShort(validTo) });
  }
  if (validFrom) return t('council.rule.since', { from: days.dayShort(validFrom) });
  if (validTo) return t('council.rule.until', { to: days.dayShort(validTo) });
  return t('council.rule.ever');
}

export function ruleFacts(rule: TermRule, speaking: Speaking): readonly string[] {
  const { t } = speaking;
  const extension = extensionUnder(rule);
  return [
    t(`council.rule.source.${rule.source}`),
    t(`council.rule.startsAt.${rule.startsAt}`),
    ...(rule.duty === 'whenDeparting' ? [t('council.rule.fact.whenDeparting')] : []),
    ...(rule.generalTermsAct === 'applies' ? [] : [t(`council.rule.fact.${rule.generalTermsAct}`)]),
    ...(extension === null
      ? []
      : [
          t('council.rule.fact.extension', {
            length: ruleLength(extension, speaking),
            times: extension.times,
          }),
        ]),
    validity(rule, speaking),
  ];
}
