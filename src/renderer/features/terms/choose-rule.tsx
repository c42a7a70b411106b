/** For a letter that no rule was in force for: a person says under which one its reply falls after all. */
import { type ReactNode, useState } from 'react';
import { termInWords } from '#core/letter/term-words';
import { FormDialog } from '../../app/form-dialog';
import { go } from '../../app/navigation';
import { useProfile, useStore } from '../../app/store-context';
import { useAct } from '../../app/use-act';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { RadioGroup } from '../../ui/radio-group';
import { TextArea } from '../../ui/text-area';

export function ChooseRule(props: { readonly letterId: string }): ReactNode {
  const t = useWords();
  const { termRules } = useProfile();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Notice
        kind="info"
        actions={
          termRules.length > 0 ? (
            <Button onPress={() => setOpen(true)}>{t('termPage.rule.choose')}</Button>
          ) : (
            <Button onPress={() => go({ screen: 'settings', section: 'termRules' })}>
              {t('app.command.termRules')}
            </Button>
          )
        }
      >
        {t('desk.term.none')}
      </Notice>
      {isOpen ? <RuleDialog letterId={props.letterId} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function RuleDialog(props: { readonly letterId: string; readonly onClose: () => void }): ReactNode {
  const t = useWords();
  const store = useStore();
  const act = useAct();
  const { termRules } = useProfile();
  const [ruleId, setRuleId] = useState(termRules[0]?.id ?? '');
  const [reason, setReason] = useState('');
  const { letterId, onClose } = props;
  const save = async (): Promise<void> => {
    const done = await act.run(
      () => store.applyRuleToRunning([letterId], ruleId, reason),
      t('termPage.rule.chosen'),
    );
    if (done) onClose();
  };
  return (
    <FormDialog
      title={t('termPage.rule.choose')}
      doIt={t('desk.do.register')}
      act={act}
      onClose={onClose}
      onDo={() => void save()}
    >
      <p>{t('termPage.rule.explain')}</p>
      <RadioGroup
        label={t('termPage.rule')}
        options={termRules.map((rule) => ({
          id: rule.id,
          // In the words a letter would quote it with.
          label: `${rule.citation} (${termInWords(rule)})`,
        }))}
        value={ruleId}
        onChange={setRuleId}
      />
      <TextArea
        label={t('termPage.reason')}
        value={reason}
        onChange={setReason}
        error={act.problemOf('reason')}
      />
    </FormDialog>
  );
}
