import { type ReactNode, useState } from 'react';
import type { MotionStanding } from '#core/outcome/motion-state';
import { type MotionDecision, motionDecisions } from '#core/records/motion-event';
import { DatedFormDialog } from '../../../app/dated-form-dialog';
import { useStore } from '../../../app/store-context';
import { useWords } from '../../../i18n/words';
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
  const { motion, decision: known } = props.standing;
  const [decision, setDecision] = useState<MotionDecision>(known?.decision ?? 'carried');
  const [votesFor, setFor] = useState(String(known?.votesFor ?? ''));
  const [votesAgainst, setAgainst] = useState(String(known?.votesAgainst ?? ''));
  const [remark, setRemark] = useState(known?.remark ?? '');
  return (
    <DatedFormDialog
      title={t('motion.decision')}
      doIt={t('motion.decision.keep')}
      dayLabel={t('motion.decision.on')}
      day={known?.on ?? motion.date}
      from={motion.date}
      record={(on) =>
        store.decideMotion(motion.id, {
          on,
          decision,
          votesFor: votesOf(votesFor),
          votesAgainst: votesOf(votesAgainst),
          remark,
        })
      }
      done={t('motion.decision.done', { state: t(`outcome.motion.${decision}`) })}
      onClose={props.onClose}
      fields={() => (
        <RadioGroup
          label={t('motion.decision.what')}
          options={motionDecisions.map((id) => ({ id, label: t(`outcome.motion.${id}`) }))}
          value={decision}
          onChange={setDecision}
        />
      )}
      more={(problemOf) => (
        <>
          <div className={styles.pair}>
            <TextField
              label={t('motion.decision.for')}
              isOptional
              inputMode="numeric"
              maxLength={3}
              value={votesFor}
              onChange={setFor}
              error={problemOf('votesFor')}
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
        </>
      )}
    />
  );
}
