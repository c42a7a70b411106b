/** Recording a motion: paste its text and look whether it was understood, or fill in the form. */
import { type ReactNode, useState } from 'react';
import { v7 } from 'uuid';
import { motionReader } from '#documents';
import { go } from '../../../app/navigation';
import { useStore, useWatch } from '../../../app/store-context';
import { useAct } from '../../../app/use-act';
import { useWords } from '../../../i18n/words';
import { Button } from '../../../ui/button';
import { PageHeader } from '../../../ui/page-header';
import { TextArea } from '../../../ui/text-area';
import { letterChoices } from './letter-choices';
import styles from './motion.module.css';
import { decisionOf, emptyForm, type MotionForm as Form, fieldsOf } from './motion-fields';
import { MotionForm } from './motion-form';
import { formOfProposal } from './proposed-form';

export function NewMotion(props: { readonly dossierId: string }): ReactNode {
  const t = useWords();
  const store = useStore();
  const act = useAct();
  const { dossierId } = props;
  const outcomes = useWatch('dossierOutcomes', dossierId);
  const [text, setText] = useState('');
  const [form, setForm] = useState<Form | null>(null);
  if (outcomes === undefined) return null;
  const letters = letterChoices(outcomes.letters, t('app.letter.untitled'));
  const letterId = outcomes.letters.findLast(({ points }) => points.length > 0)?.letter.id ?? null;

  const keep = async (filled: Form): Promise<void> => {
    const { date } = filled;
    if (date === null) return;
    const fields = fieldsOf({ ...filled, date }, [], () => v7());
    const decision = decisionOf({ ...filled, date });
    const done = await act.run(
      () => store.addMotion(dossierId, fields, decision),
      t('motion.added', { title: fields.title }),
    );
    if (done) go({ screen: 'motion', id: dossierId, motionId: done.result });
  };
  const read = async (): Promise<void> => {
    setForm({ ...formOfProposal(await motionReader.read(text)), letterId });
  };
  return (
    <div className={styles.page}>
      <PageHeader title={t('motion.new')} />
      {form === null ? (
        <div className={styles.form}>
          <TextArea
            label={t('motion.paste')}
            description={t('motion.paste.explain')}
            rows={16}
            value={text}
            onChange={setText}
          />
          <div className={styles.buttons}>
            <Button kind="primary" isDisabled={text.trim() === ''} onPress={() => void read()}>
              {t('motion.read')}
            </Button>
            <Button kind="plain" onPress={() => setForm({ ...emptyForm, letterId })}>
              {t('motion.byForm')}
            </Button>
          </div>
        </div>
      ) : (
        <MotionForm
          initial={form}
          letters={letters}
          doIt={t('motion.keep')}
          asksDecision
          act={act}
          onDo={(filled) => void keep(filled)}
          onCancel={() => setForm(null)}
        />
      )}
    </div>
  );
}
