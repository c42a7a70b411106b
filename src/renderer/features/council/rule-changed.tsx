/** After a rule was changed: the terms that still run under it as it was. Only a person puts them under the new one. */
import { type ReactNode, useState } from 'react';
import { useStore, useWatch } from '../../app/store-context';
import { useAct } from '../../app/use-act';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { TextField } from '../../ui/text-field';

function Terms(props: { readonly ruleId: string; readonly onDone: () => void }): ReactNode {
  const t = useWords();
  const store = useStore();
  const act = useAct();
  const [reason, setReason] = useState('');
  const { ruleId, onDone } = props;
  const letters = useWatch('termsUnderRule', ruleId);
  if (!letters || letters.length === 0) return null;
  const apply = async (): Promise<void> => {
    const ids = letters.map(({ id }) => id);
    const said = t('council.rule.applied', { count: ids.length });
    if (await act.run(() => store.applyRuleToRunning(ids, ruleId, reason), said)) onDone();
  };
  return (
    <Notice
      kind="warning"
      title={t('council.rule.stillOld', { count: letters.length })}
      actions={
        <>
          <Button onPress={() => void apply()}>{t('council.rule.apply')}</Button>
          <Button kind="plain" onPress={onDone}>
            {t('council.rule.leave')}
          </Button>
        </>
      }
    >
      <p>{letters.map((letter) => letter.subject || t('app.letter.untitled')).join(' · ')}</p>
      <TextField
        label={t('termPage.reason')}
        value={reason}
        onChange={setReason}
        error={act.problem?.words ?? null}
      />
    </Notice>
  );
}

export function RuleChanged(props: {
  readonly ruleId: string | null;
  readonly onDone: () => void;
}): ReactNode {
  return props.ruleId === null ? null : <Terms ruleId={props.ruleId} onDone={props.onDone} />;
}
