/** Chooses the version of the dossier's working definition that goes into the letter, and shows what will stand there. */
import type { Editor } from '@tiptap/core';
import { type ReactNode, useState } from 'react';
import { definitionLead, definitionQuote } from '#core/definition/definition-quote';
import { inOrder } from '#core/definition/definition-versions';
import { type BodyNode, plainText } from '#core/letter/body';
import { go } from '../../../app/navigation';
import { useWatch } from '../../../app/store-context';
import { useDays } from '../../../i18n/use-days';
import { useWords } from '../../../i18n/words';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Select } from '../../../ui/select';
import { insertDefinition } from '../editor/definition-commands';
import { perform } from '../editor/perform';
import styles from './definition-dialog.module.css';

/** As it will stand in the letter; its language is that of letters. */
function Preview(props: { readonly nodes: readonly BodyNode[] }): ReactNode {
  return (
    <blockquote className={styles.preview} lang="nl">
      {props.nodes.map((node) => (
        <p key={plainText(node)}>
          {(node.content ?? []).map((part, index) => {
            // biome-ignore lint/suspicious/noArrayIndexKey: what is shown does not change under it
            return part.marks?.length ? <u key={index}>{part.text}</u> : part.text;
          })}
        </p>
      ))}
    </blockquote>
  );
}

/** Paragraphs, and those of lists, under each other. */
function paragraphsOf(node: BodyNode): BodyNode[] {
  return node.type === 'paragraph' ? [node] : (node.content ?? []).flatMap(paragraphsOf);
}

export function DefinitionDialog(props: {
  readonly dossierId: string;
  readonly editor: Editor;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords();
  const days = useDays();
  const { dossierId, editor, onClose } = props;
  const all = useWatch('definition', dossierId);
  const [chosen, setChosen] = useState<string | null>(null);
  if (all === undefined) return null;
  const versions = inOrder(all).toReversed();
  const version = versions.find(({ id }) => id === chosen) ?? versions[0];
  const insert = (): void => {
    onClose();
    if (!version) return;
    // After the dialog has given the focus back.
    setTimeout(() => {
      perform(editor, insertDefinition(version, all));
      editor.commands.focus();
    });
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('desk.definition.title')}
      actions={
        <>
          {version ? (
            <Button kind="primary" onPress={insert}>
              {t('desk.definition.do')}
            </Button>
          ) : (
            <Button kind="primary" onPress={() => go({ screen: 'dossier', id: dossierId })}>
              {t('desk.definition.toDossier')}
            </Button>
          )}
          <Button kind="plain" onPress={onClose}>
            {t('app.cancel')}
          </Button>
        </>
      }
    >
      {version ? (
        <div className={styles.form}>
          {versions.length > 1 ? (
            <Select
              label={t('desk.definition.version')}
              options={versions.map((each, index) => ({
                id: each.id,
                label: t(index === 0 ? 'desk.definition.current' : 'desk.definition.of', {
                  day: each.on === null ? days.moment(each.at) : days.day(each.on),
                }),
                description: each.words,
              }))}
              value={version.id}
              onChange={setChosen}
            />
          ) : null}
          <Preview nodes={[definitionLead(version), definitionQuote(version, all)].flatMap(paragraphsOf)} />
        </div>
      ) : (
        <p>{t('desk.definition.none')}</p>
      )}
    </Dialog>
  );
}
