import type { Editor } from '@tiptap/core';
import { type ReactNode, useId, useState } from 'react';
import { useWords } from '../../../i18n/words';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { TextField } from '../../../ui/text-field';
import { safeHref } from '../editor/safe-href';

function setLink(editor: Editor, href: string): void {
  const { empty } = editor.state.selection;
  const chain = editor.chain().focus();
  if (empty && !editor.isActive('link')) {
    // Nothing chosen to be the link: the address itself is the words.
    const text = href.replace(/^(https?:\/\/|mailto:)/, '').replace(/\/$/, '');
    chain.insertContent({ type: 'text', text, marks: [{ type: 'link', attrs: { href } }] }).run();
    return;
  }
  chain.extendMarkRange('link').setMark('link', { href }).run();
}

export function LinkDialog(props: { readonly editor: Editor; readonly onClose: () => void }): ReactNode {
  const t = useWords();
  const id = useId();
  const { editor, onClose } = props;
  const known = String(editor.getAttributes('link').href ?? '');
  const [address, setAddress] = useState(known);
  const [isWrong, setWrong] = useState(false);

  const keep = (): void => {
    const href = safeHref(address);
    if (href === null) {
      setWrong(true);
      return;
    }
    onClose();
    // After the dialog has given the focus back.
    setTimeout(() => setLink(editor, href));
  };
  const remove = (): void => {
    onClose();
    setTimeout(() => editor.chain().focus().extendMarkRange('link').unsetMark('link').run());
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('desk.tools.link')}
      actions={
        <>
          <Button kind="primary" type="submit" form={id}>
            {t('desk.link.do')}
          </Button>
          {known === '' ? null : (
            <Button kind="danger" onPress={remove}>
              {t('desk.link.remove')}
            </Button>
          )}
          <Button kind="plain" onPress={onClose}>
            {t('app.cancel')}
          </Button>
        </>
      }
    >
      <form
        id={id}
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <TextField
          label={t('desk.link.address')}
          description={t('desk.link.explain')}
          value={address}
          onChange={(text) => {
            setAddress(text);
            setWrong(false);
          }}
          autoFocus
          error={isWrong ? t('desk.link.wrong') : null}
        />
      </form>
    </Dialog>
  );
}
