/** The small editor of a text block: the letter's own paragraphs, lists and marks, with fields in colour. */
import { Editor, Extension, getSchema, Node } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { useEditorState } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react';
import { Button, Toolbar } from 'react-aria-components';
import { type BlockFieldGroup, blockFieldGroups, fieldPlaces } from '#core/letter/block-fields';
import type { BodyNode } from '#core/letter/body';
import { useWords } from '../../../i18n/words';
import { cx } from '../../../ui/class-names';
import { Icon } from '../../../ui/icon';
import { type Action, MenuButton } from '../../../ui/menu';
import { Link, ListItem, Quotation, Subscript, Superscript } from '../editor/letter-nodes';
import { afterMenu } from '../toolbar/after-menu';
import { BoldAndItalic, BulletsAndNumbers } from '../toolbar/format-tools';
import toolbar from '../toolbar/toolbar.module.css';
import styles from './text-blocks.module.css';

const BlockDoc = Node.create({ name: 'doc', topNode: true, content: 'block+' });

/** Fields in colour, those nobody knows in another. */
const FieldMarks = Extension.create({
  name: 'fieldMarks',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        decorations: ({ doc }) => {
          const found: Decoration[] = [];
          doc.descendants((node, pos) => {
            if (!node.isTextblock) return true;
            const text = node.textBetween(0, node.content.size, undefined, '\uFFFC');
            for (const { from, to, field } of fieldPlaces(text)) {
              const marks = { 'data-field': field === null ? 'unknown' : 'known' };
              found.push(Decoration.inline(pos + 1 + from, pos + 1 + to, marks));
            }
            return false;
          });
          return DecorationSet.create(doc, found);
        },
      },
    }),
  ],
});

const extensions = [
  StarterKit.configure({
    heading: { levels: [1, 2, 3] },
    document: false,
    blockquote: false,
    listItem: false,
    link: false,
    code: false,
    codeBlock: false,
    horizontalRule: false,
    strike: false,
    trailingNode: false,
  }),
  BlockDoc,
  ListItem,
  Quotation,
  Superscript,
  Subscript,
  Link,
];

const schema = getSchema(extensions);

/** Whether this editor can hold a block without losing any of it. */
export function fitsBlock(content: readonly BodyNode[]): boolean {
  try {
    schema.nodeFromJSON({ type: 'doc', content }).check();
    return true;
  } catch {
    return false;
  }
}

const groups = Object.keys(blockFieldGroups) as BlockFieldGroup[];

function FieldMenu(props: { readonly editor: Editor }): ReactNode {
  const t = useWords();
  const { editor } = props;
  const actions = groups.flatMap((group, at) =>
    blockFieldGroups[group].map((field, index): Action => {
      const name = `{${field}}`;
      return {
        id: field,
        label: t('blocks.field.choice', { name, explain: t(`blocks.field.of.${field}`) }),
        startsGroup: at > 0 && index === 0,
        onAction: () => afterMenu(editor, () => editor.commands.insertContent(name)),
      };
    }),
  );
  return (
    <MenuButton
      align="start"
      label={t('blocks.field.insert')}
      actions={actions}
      trigger={
        <Button className={cx(toolbar.tool)} aria-label={t('blocks.field.insert')}>
          <Icon name="add" />
          <span className={toolbar.words}>{t('blocks.field.word')}</span>
          <Icon name="down" size="small" />
        </Button>
      }
    />
  );
}

function BlockTools(props: { readonly editor: Editor }): ReactNode {
  const t = useWords();
  const { editor } = props;
  const now = useEditorState({
    editor,
    selector: () => ({
      isBold: editor.isActive('bold'),
      isItalic: editor.isActive('italic'),
      isBulleted: editor.isActive('bulletList'),
      isNumbered: editor.isActive('orderedList'),
    }),
  });
  return (
    <Toolbar aria-label={t('blocks.tools')} className={cx(styles.tools)}>
      <BoldAndItalic editor={editor} isBold={now.isBold} isItalic={now.isItalic} />
      <BulletsAndNumbers editor={editor} isBulleted={now.isBulleted} isNumbered={now.isNumbered} />
      <FieldMenu editor={editor} />
    </Toolbar>
  );
}

export function BlockEditor(props: {
  readonly initial: readonly BodyNode[];
  readonly onChange: (content: readonly BodyNode[]) => void;
  readonly error: string | null;
}): ReactNode {
  const t = useWords();
  const element = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<Editor | null>(null);
  const [initial] = useState(props.initial);
  const { error } = props;
  const onChange = useEffectEvent(props.onChange);
  const label = t('blocks.field.content');
  useEffect(() => {
    const made = new Editor({
      element: element.current,
      injectCSS: false,
      extensions: [...extensions, FieldMarks],
      content: schema
        .nodeFromJSON({
          type: 'doc',
          content: initial.length === 0 ? [{ type: 'paragraph' }] : initial,
        })
        .toJSON(),
      editorProps: {
        attributes: {
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': label,
          lang: 'nl',
          spellcheck: 'true',
        },
      },
      onUpdate: ({ editor: now }) => onChange((now.getJSON() as BodyNode).content ?? []),
    });
    setEditor(made);
    return () => {
      setEditor(null);
      made.destroy();
    };
  }, [initial, label]);
  return (
    <div>
      <span className={styles.label}>{label}</span>
      <div className={cx(styles.editor, error !== null && styles.wrong)}>
        {editor ? <BlockTools editor={editor} /> : null}
        <div ref={element} className={styles.written} />
      </div>
      {error === null ? null : (
        <p className={styles.problem} role="alert">
          <Icon name="problem" size="small" />
          {error}
        </p>
      )}
    </div>
  );
}
