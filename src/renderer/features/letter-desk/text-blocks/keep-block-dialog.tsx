/** Keeps what was selected in a letter as a text block of the council. */
import type { Editor } from '@tiptap/core';
import { type ReactNode, useId, useState } from 'react';
import { blockContent } from '#core/letter/block-content';
import { type BodyNode, plainText } from '#core/letter/body';
import { type TextBlockPurpose, textBlockPurposes } from '#core/records/text-block';
import { useStore } from '../../../app/store-context';
import { useAct } from '../../../app/use-act';
import { useWords } from '../../../i18n/words';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { FieldForm } from '../../../ui/field-form';
import { Notice } from '../../../ui/notice';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import { BlockPreview } from './block-preview';

/** The blocks of the selection; a piece of a line is a paragraph. */
function selected(editor: Editor): BodyNode[] {
  const { selection, doc } = editor.state;
  if (selection.empty) return [];
  const nodes = (doc.cut(selection.from, selection.to).toJSON() as BodyNode).content ?? [];
  return blockContent(nodes).filter((node) => plainText(node).trim() !== '');
}

export function KeepBlockDialog(props: { readonly editor: Editor; readonly onClose: () => void }): ReactNode {
  const t = useWords();
  const id = useId();
  const store = useStore();
  const act = useAct();
  const { editor, onClose } = props;
  const [content] = useState(() => selected(editor));
  const [title, setTitle] = useState('');
  const [purpose, setPurpose] = useState<TextBlockPurpose>('other');
  const isEmpty = content.length === 0;
  const keep = async (): Promise<void> => {
    const fields = { title: title.trim(), purpose, content };
    if (await act.run(() => store.addTextBlock(fields), t('blocks.kept', { title: fields.title }))) onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="wide"
      keepsOpen={title !== ''}
      title={t('blocks.keep.title')}
      actions={
        <>
          {isEmpty ? null : (
            <Button kind="primary" type="submit" form={id} isDisabled={act.isBusy}>
              {t('blocks.keep.do')}
            </Button>
          )}
          <Button kind="plain" onPress={onClose}>
            {t(isEmpty ? 'blocks.close' : 'app.cancel')}
          </Button>
        </>
      }
    >
      {isEmpty ? (
        <p>{t('blocks.keep.nothing')}</p>
      ) : (
        <FieldForm id={id} onChange={act.clear} onSubmit={() => void keep()}>
          <TextField
            label={t('blocks.field.title')}
            value={title}
            onChange={setTitle}
            error={act.problemOf('title')}
            autoFocus
          />
          <Select<TextBlockPurpose>
            label={t('blocks.field.purpose')}
            description={t('blocks.field.purpose.explain')}
            options={textBlockPurposes.map((each) => ({ id: each, label: t(`blocks.purpose.${each}`) }))}
            value={purpose}
            onChange={setPurpose}
          />
          <BlockPreview content={content} dueDay={null} />
          {act.problem !== null && act.problem.field !== 'title' ? (
            <Notice kind="error">{act.problem.words}</Notice>
          ) : null}
        </FieldForm>
      )}
    </Dialog>
  );
}
