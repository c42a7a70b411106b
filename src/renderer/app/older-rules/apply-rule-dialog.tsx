/** Puts running terms under their rule as it reads now: which of them, what it does to each, and why. */
import { type ReactNode, useState } from 'react';
import type { TermRule } from '#core/records/term-rule';
import { useDays } from '../../i18n/use-days';
import { useWords } from '../../i18n/words';
import { Checkbox } from '../../ui/checkbox';
import { FieldStack } from '../../ui/field-stack';
import { TextArea } from '../../ui/text-area';
import { FormDialog } from '../form-dialog';
import { useStore } from '../store-context';
import { useAct } from '../use-act';
import { thenWords } from './then-words';
import type { UnderOlderRule } from './use-older-rules';

export function ApplyRuleDialog(props: {
  readonly rule: TermRule;
  /** At least one; all under this rule as it was. */
  readonly terms: readonly UnderOlderRule[];
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords();
  const days = useDays();
  const store = useStore();
  const act = useAct();
  const { rule, terms, onClose } = props;
  // A term that is late already would look as if it never was: that one asks for a choice, unless it is the only one.
  const [left, setLeft] = useState<ReadonlySet<string>>(
    () => new Set(terms.length === 1 ? [] : terms.flatMap((term) => (term.isLate ? [term.letterId] : []))),
  );
  const [reason, setReason] = useState('');
  const chosen = terms.map(({ letterId }) => letterId).filter((id) => !left.has(id));
  const apply = async (): Promise<void> => {
    const said = t('council.rule.applied', { count: chosen.length });
    if (await act.run(() => store.applyRuleToRunning(chosen, rule.id, reason), said)) onClose();
  };
  return (
    <FormDialog
      title={t('terms.older.title')}
      doIt={t('terms.older.apply', { count: chosen.length })}
      canDo={chosen.length > 0}
      act={act}
      onClose={onClose}
      onDo={() => void apply()}
    >
      <p>{t('terms.rule', { amount: rule.amount, unit: rule.unit, citation: rule.citation })}</p>
      <FieldStack label={t('terms.older.which')}>
        {terms.map((term) => (
          <Checkbox
            key={term.letterId}
            isSelected={!left.has(term.letterId)}
            onChange={(isIn) =>
              setLeft((before) => {
                const next = new Set(before);
                if (isIn) next.delete(term.letterId);
                else next.add(term.letterId);
                return next;
              })
            }
            description={thenWords(term, { t, days })}
          >
            {term.subject || t('app.letter.untitled')}
          </Checkbox>
        ))}
      </FieldStack>
      <TextArea
        label={t('termPage.reason')}
        description={t('terms.older.reason')}
        value={reason}
        onChange={setReason}
        error={act.problemOf('reason')}
      />
    </FormDialog>
  );
}
