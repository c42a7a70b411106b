import { type ReactNode, useState } from 'react';
import { motionStates } from '#core/outcome/motion-state';
import { askingKinds, groundKinds } from '#core/records/motion';
import { useToday } from '../../../app/clock';
import type { Act } from '../../../app/use-act';
import { useWords } from '../../../i18n/words';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { DateField } from '../../../ui/date-field';
import { FieldForm } from '../../../ui/field-form';
import { Notice } from '../../../ui/notice';
import { Select } from '../../../ui/select';
import { TextArea } from '../../../ui/text-area';
import { TextField } from '../../../ui/text-field';
import styles from './motion.module.css';
import type { MotionForm as Form } from './motion-fields';

export interface LetterChoice {
  readonly id: string;
  readonly label: string;
}

export function MotionForm(props: {
  readonly initial: Form;
  readonly letters: readonly LetterChoice[];
  readonly doIt: string;
  /** Of a new motion the form asks how it ended; of a known one that has an entry of its own. */
  readonly asksDecision?: boolean;
  readonly act: Act;
  readonly onDo: (form: Form) => void;
  readonly onCancel: () => void;
}): ReactNode {
  const t = useWords();
  const today = useToday();
  const { initial, letters, doIt, asksDecision = false, act, onDo, onCancel } = props;
  const [form, setForm] = useState(initial);
  const set = (change: Partial<Form>): void => setForm((before) => ({ ...before, ...change }));
  return (
    <div className={styles.form}>
      <FieldForm onChange={act.clear} onSubmit={() => onDo(form)}>
        <TextField
          label={t('motion.form.title')}
          value={form.title}
          onChange={(title) => set({ title })}
          maxLength={500}
          error={act.problemOf('title')}
        />
        <div className={styles.pair}>
          <DateField
            label={t('motion.form.date')}
            value={form.date}
            onChange={(date) => set({ date })}
            until={today}
            today={today}
            error={act.problemOf('date')}
          />
          <TextField
            label={t('motion.form.reference')}
            isOptional
            value={form.reference}
            onChange={(reference) => set({ reference })}
            maxLength={500}
          />
        </div>
        <Checkbox
          isSelected={form.offAgenda}
          onChange={(offAgenda) => set({ offAgenda })}
          description={t('motion.form.offAgenda.explain')}
        >
          {t('motion.form.offAgenda')}
        </Checkbox>
        {letters.length === 0 ? null : (
          <Select
            label={t('motion.form.letter')}
            options={letters}
            value={form.letterId}
            onChange={(letterId) => set({ letterId })}
          />
        )}
        <TextArea
          label={t('motion.form.movers')}
          description={t('motion.form.movers.explain')}
          isOptional
          rows={2}
          value={form.movers}
          onChange={(movers) => set({ movers })}
        />
        {groundKinds.map((kind) => (
          <TextArea
            key={kind}
            label={t(`motion.clauses.${kind}`)}
            isOptional
            rows={2}
            value={form.grounds[kind]}
            onChange={(words) => set({ grounds: { ...form.grounds, [kind]: words } })}
          />
        ))}
        <div className={styles.pair}>
          <Select
            label={t('motion.form.asks')}
            options={askingKinds.map((id) => ({ id, label: t(`motion.clauses.${id}`) }))}
            value={form.asks}
            onChange={(asks) => set({ asks })}
          />
          <TextField
            label={t('motion.form.instruction')}
            isOptional
            value={form.instruction}
            onChange={(instruction) => set({ instruction })}
          />
        </div>
        <TextArea
          label={t('motion.form.asking')}
          description={t('motion.form.asking.explain')}
          isOptional
          rows={6}
          value={form.asking}
          onChange={(asking) => set({ asking })}
        />
        {asksDecision ? (
          <div className={styles.pair}>
            <Select
              label={t('motion.form.decision')}
              options={motionStates.map((id) => ({ id, label: t(`outcome.motion.${id}`) }))}
              value={form.decision}
              onChange={(decision) => set({ decision })}
            />
            <TextField
              label={t('motion.decision.for')}
              isOptional
              inputMode="numeric"
              maxLength={3}
              value={form.votesFor}
              onChange={(votesFor) => set({ votesFor })}
              error={act.problemOf('votesFor')}
            />
            <TextField
              label={t('motion.decision.against')}
              isOptional
              inputMode="numeric"
              maxLength={3}
              value={form.votesAgainst}
              onChange={(votesAgainst) => set({ votesAgainst })}
            />
          </div>
        ) : null}
        {act.problem !== null && act.problem.field === null ? (
          <Notice kind="error">{act.problem.words}</Notice>
        ) : null}
        <div className={styles.buttons}>
          <Button kind="primary" type="submit" isDisabled={form.date === null || act.isBusy}>
            {doIt}
          </Button>
          <Button kind="plain" onPress={onCancel}>
            {t('app.cancel')}
          </Button>
        </div>
      </FieldForm>
    </div>
  );
}
