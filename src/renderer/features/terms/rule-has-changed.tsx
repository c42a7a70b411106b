/** On the page of a term that runs under a rule as it was: what the rule as it reads now would make of it. */
import { type ReactNode, useState } from 'react';
import { ApplyRuleDialog } from '../../app/older-rules/apply-rule-dialog';
import { thenSentence } from '../../app/older-rules/then-words';
import { useUnderOlderRules } from '../../app/older-rules/use-older-rules';
import { useDays } from '../../i18n/use-days';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';

export function RuleHasChanged(props: { readonly letterId: string }): ReactNode {
  const t = useWords();
  const days = useDays();
  const [isOpen, setOpen] = useState(false);
  const term = useUnderOlderRules().find(({ letterId }) => letterId === props.letterId);
  if (!term) return null;
  return (
    <>
      <Notice
        kind="info"
        title={t('terms.older.here')}
        actions={<Button onPress={() => setOpen(true)}>{t('terms.older.title')}</Button>}
      >
        {thenSentence(term, { t, days })}
      </Notice>
      {isOpen ? <ApplyRuleDialog rule={term.rule} terms={[term]} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
