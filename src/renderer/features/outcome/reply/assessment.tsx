/** What the council thinks of the reply as a whole, and what a person should see before it is put away. */
import { type ReactNode, useState } from 'react';
import { numbersInRuns } from '#core/outcome/numbers-in-runs';
import { assessmentOf, replySignals } from '#core/outcome/reply-signals';
import { type Assessment, assessments } from '#core/records/outcome-event';
import type { AnsweredLetter } from '#store';
import { useStore } from '../../../app/store-context';
import { useAct } from '../../../app/use-act';
import { useWords } from '../../../i18n/words';
import { Notice } from '../../../ui/notice';
import { RadioGroup } from '../../../ui/radio-group';
import { TextArea } from '../../../ui/text-area';
import styles from './reply.module.css';

export function Signals(props: { readonly answered: AnsweredLetter }): ReactNode {
  const t = useWords();
  const { letter, reply } = props.answered;
  const signals = replySignals(letter.outcomes, letter.outcomeEvents, reply);
  if (signals.length === 0) return null;
  return (
    <Notice kind="warning">
      <ul className={styles.signals}>
        {signals.map(({ code, numbers }) => (
          <li key={code}>
            {t(`reply.signal.${code}`, { count: numbers.length, numbers: numbersInRuns(numbers) })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

export function AssessmentForm(props: { readonly answered: AnsweredLetter }): ReactNode {
  const t = useWords();
  const store = useStore();
  const act = useAct();
  const { letter, reply } = props.answered;
  const given = assessmentOf(letter.outcomeEvents, reply.id);
  const [remark, setRemark] = useState(given?.remark ?? '');
  const keep = (assessment: Assessment): void => {
    void act.run(
      () => store.assessReply(letter.letter.id, reply.id, { assessment, remark }),
      t('reply.assessed', { assessment: t(`outcome.assessment.${assessment}`) }),
    );
  };
  return (
    <section className={styles.assessment}>
      <RadioGroup
        label={t('reply.assessment')}
        description={t('reply.assessment.explain')}
        options={assessments.map((id) => ({
          id,
          label: t(`outcome.assessment.${id}`),
          description: t(`outcome.assessment.${id}.explain`),
        }))}
        value={given?.assessment ?? null}
        onChange={keep}
      />
      <TextArea
        label={t('reply.assessment.remark')}
        isOptional
        rows={2}
        value={remark}
        onChange={setRemark}
        onBlur={() => {
          if (given && remark.trim() !== given.remark) keep(given.assessment);
        }}
      />
      {act.problem ? <Notice kind="error">{act.problem.words}</Notice> : null}
    </section>
  );
}
