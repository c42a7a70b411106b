/** One text block: its name, what it is for, its text with fields, and how it reads with an example filled in. */
import { type ReactNode, useId, useState } from 'react';
import type { BodyNode } from '#core/letter/body';
import { exampleFacts } from '#core/letter/example-facts';
import { fillBlock } from '#core/letter/fill-block';
import { type TextBlock, type TextBlockPurpose, textBlockPurposes } from '#core/records/text-block';
import { applicableRule } from '#core/terms/applicable-rule';
import { useProfile, useStore } from '../../../app/store-context';
import { useAct } from '../../../app/use-act';
import { useWords } from '../../../i18n/words';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { FieldForm } from '../../../ui/field-form';
import { Notice } from '../../../ui/notice';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import { BlockEditor, fitsBlock } from './block-editor';
import { BlockPreview } from './block-preview';
import styles from './text-blocks.module.css';

function Example(props: { readonly content: readonly BodyNode[] }): ReactNode {
  const t = useWords();
  const today = useStore().today();
  const { council, people, termRules, equatedDays } = useProfile();
  const facts = exampleFacts({
    council,
    chairName: people.find(({ role }) => role === 'chair')?.name ?? '',
    rule: applicableRule(termRules, today),
    today,
    equatedDays,
  });
  return (
    <div>
      <span className={styles.label}>{t('blocks.example')}</span>
      <BlockPreview content={fillBlock(props.content, facts).content} dueDay={null} />
    </div>
  );
}

export function TextBlockDialog(props: {
  /** Null: a new one, for `purpose`. */
  readonly block: TextBlock | null;
  readonly purpose: TextBlockPurpose;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords();
  const id = useId();
  const store = useStore();
  const act = useAct();
  const { block, onClose } = props;
  const [title, setTitle] = useState(block?.title ?? '');
  const [purpose, setPurpose] = useState(block?.purpose ?? props.purpose);
  const [content, setContent] = useState<readonly BodyNode[]>(block?.content ?? []);
  const [canWrite] = useState(() => block === null || fitsBlock(block.content));
  const keep = async (): Promise<void> => {
    const fields = { title: title.trim(), purpose, ...(canWrite ? { content } : {}) };
    const words = { title: fields.title };
    const done = block
      ? await act.run(() => store.changeTextBlock(block.id, fields), t('blocks.changed', words))
      : await act.run(() => store.addTextBlock({ ...fields, content }), t('blocks.kept', words));
    if (done) onClose();
  };
  const elsewhere = act.problem !== null && act.problem.field !== 'title' && act.problem.field !== 'content';
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="wide"
      keepsOpen
      title={t(block ? 'blocks.edit' : 'blocks.new')}
      actions={
        <>
          <Button kind="primary" type="submit" form={id} isDisabled={act.isBusy}>
            {t('app.keep')}
          </Button>
          <Button kind="plain" onPress={onClose}>
            {t('app.cancel')}
          </Button>
        </>
      }
    >
      <FieldForm id={id} onChange={act.clear} onSubmit={() => void keep()}>
        <TextField
          label={t('blocks.field.title')}
          description={t('blocks.field.title.explain')}
          value={title}
          onChange={setTitle}
          error={act.problemOf('title')}
          autoFocus={block === null}
        />
        <Select<TextBlockPurpose>
          label={t('blocks.field.purpose')}
          description={t('blocks.field.purpose.explain')}
          options={textBlockPurposes.map((each) => ({ id: each, label: t(`blocks.purpose.${each}`) }))}
          value={purpose}
          onChange={setPurpose}
        />
        {canWrite ? (
          <BlockEditor
            initial={content}
            onChange={(next) => {
              setContent(next);
              act.clear();
            }}
            error={act.problemOf('content')}
          />
        ) : (
          <Notice kind="info">{t('blocks.newer')}</Notice>
        )}
        <Example content={content} />
        {elsewhere ? <Notice kind="error">{act.problem?.words}</Notice> : null}
      </FieldForm>
    </Dialog>
  );
}
