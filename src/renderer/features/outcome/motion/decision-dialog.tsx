import { type ReactNode, useState } from 'react';
import type { CalendarDay } from '#core/calendar/calendar-day';
import type { MotionStanding } from '#core/outcome/motion-state';
import { type MotionDecision, motionDecisions } from '#core/records/motion-event';
import { useToday } from '../../../app/clock';
import { FormDialog } from '../../../app/form-dialog';
import { useStore } from '../../../app/store-context';
import { useAct } from '../../../app/use-act';
import { useWords } from '../../../i18n/words';
import { DateField } from '../../../ui/date-field';
import { RadioGroup } from '../../../ui/radio-group';
import { TextArea } from '../../../ui/text-area';
import { TextField } from '../../../ui/text-field';
import styles from './motion.module.css';
import { votesOf } from './motion-fields';

/** What the municipal council decided. A decision that is recorded again is the one that counts. */
export function DecisionDialog(props: {
  readonly standing: MotionStanding;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords();
  const store = useStore();
  const today = useToday();
  const act = useAct();
  const { motion, decision: known } = props.standing;
  const [on, setOn] = useState<CalendarDay | null>(known?.on ?? motion.date);
  const [decision, setDecision] = useState<MotionDecision>(known?.decision ?? 'carried');
  const [votesFor, setFor] = useState(String(known?.votesFor ?? ''));
  const [votesAgainst, setAgainst] = useState(String(known?.votesAgainst ?? ''));
  const [remark, setRemark] = useState(known?.remark ?? '');

  const keep = async (): Promise<void> => {
    if (on === null) return;
    const details = {
      on,
      decision,
      votesFor: votesOf(votesFor),
      votesAgainst: votesOf(votesAgainst),
      remark,
    };
    const done = await act.run(
      () => store.decideMotion(motion.id, details),
      t('motion.decision.done', { state: t(`outcome.motion.${decision}`) }),
    );
    if (done) props.onClose();
  };
  return (
    <FormDialog
      title={t('motion.decision')}
      doIt={t('motion.decision.keep')}
      act={act}
      canDo={on !== null}
      onClose={props.onClose}
      onDo={() => void keep()}
    >
      <RadioGroup
        label={t('motion.decision.what')}
        options={motionDecisions.map((id) => ({ id, label: t(`outcome.motion.${id}`) }))}
        value={decision}
        onChange={setDecision}
      />
      <DateField
        label={t('motion.decision.on')}
        value={on}
        onChange={setOn}
        from={motion.date}
        until={today}
        today={today}
        error={act.problemOf('on')}
      />
      <div className={styles.pair}>
        <TextField
          label={t('motion.decision.for')}
          isOptional
          inputMode="numeric"
          maxLength={3}
          value={votesFor}
          onChange={setFor}
          error={act.problemOf('votesFor')}
        />
        <TextField
          label={t('motion.decision.against')}
          isOptional
          inputMode="numeric"
          maxLength={3}
          value={votesAgainst}
          onChange={setAgainst}
        />
      </div>
      <TextArea label={t('motion.decision.remark')} isOptional value={remark} onChange={setRemark} />
    </FormDialog>
  );
}
