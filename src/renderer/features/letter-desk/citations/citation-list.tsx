/** The sources, at the cursor, for who writes on: the cursor stays in the text and the keys go through the editor. */
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { type ReactNode, useEffect, useId, useState } from 'react';
import { createPortal } from 'react-dom';
import { sourceKey } from '#core/letter/citable-sources';
import { useWords } from '../../../i18n/words';
import { cx } from '../../../ui/class-names';
import { Icon } from '../../../ui/icon';
import { perform } from '../editor/perform';
import { cite } from './citation-commands';
import {
  type AskedCitation,
  askedCitation,
  type CitationListKeys,
  closeCitationList,
} from './citation-list-plugin';
import styles from './citations.module.css';
import { useCitingDossier, useSourceList } from './cited-sources';
import { type FoundInDossier, useFoundInDossier } from './found-in-dossier';
import { matchesSource, SOURCE_ICONS, useSourceWords } from './source-words';

type Option = Pick<FoundInDossier, 'key' | 'icon' | 'words' | 'about' | 'insert'>;

const MOST = 8;
const ROOM = 320;

function place(editor: Editor, from: number): { left: number; top?: number; bottom?: number } {
  const at = editor.view.coordsAtPos(Math.min(from, editor.state.doc.content.size));
  const left = Math.max(8, Math.min(at.left, window.innerWidth - 400));
  return at.bottom + ROOM > window.innerHeight && at.top > ROOM
    ? { left, bottom: window.innerHeight - at.top + 4 }
    : { left, top: at.bottom + 4 };
}

export function CitationList(props: { readonly editor: Editor; readonly keys: CitationListKeys }): ReactNode {
  const { editor, keys } = props;
  const asked = useEditorState({ editor, selector: () => askedCitation(editor.state) });
  return asked ? <OpenList key={asked.from} editor={editor} keys={keys} asked={asked} /> : null;
}

function OpenList(props: {
  readonly editor: Editor;
  readonly keys: CitationListKeys;
  readonly asked: AskedCitation;
}): ReactNode {
  const t = useWords();
  const id = useId();
  const wordsOf = useSourceWords();
  const { editor, keys, asked } = props;
  const sources = useSourceList();
  const [chosen, setChosen] = useState(0);
  const matching = (sources ?? [])
    .filter((source) => source.isListed)
    .filter((source) => matchesSource(source, wordsOf(source), asked.typed));
  const said = useFoundInDossier(useCitingDossier(), asked.typed, sources ?? [], matching);
  const found: readonly Option[] = [
    ...matching.slice(0, Math.max(MOST - said.length, MOST / 2)).map((source) => {
      const { kind, subject } = wordsOf(source);
      return {
        key: sourceKey(source),
        icon: SOURCE_ICONS[source.thing.kind],
        words: source.words.short,
        about: [kind, subject].filter((part) => part !== '').join(' · '),
        insert: () => cite(source, 'short', asked),
      };
    }),
    ...said,
  ].slice(0, MOST);
  const at = Math.min(chosen, found.length - 1);

  const insert = (option: Option | undefined): boolean => {
    if (!option) return false;
    perform(editor, option.insert(asked));
    editor.commands.focus();
    return true;
  };
  const handle = (event: KeyboardEvent): boolean => {
    if (event.key === 'Escape') return closeCitationList(editor.state, editor.view.dispatch);
    if (found.length === 0) return false;
    switch (event.key) {
      case 'ArrowDown':
        setChosen((at + 1) % found.length);
        return true;
      case 'ArrowUp':
        setChosen((at + found.length - 1) % found.length);
        return true;
      case 'Enter':
      case 'Tab':
        return insert(found[at]);
      default:
        return false;
    }
  };
  useEffect(() => {
    keys.handle = handle;
    return () => {
      keys.handle = null;
    };
  });
  const optionId = (index: number): string => `${id}-${index}`;
  useEffect(() => {
    const { dom } = editor.view;
    if (at >= 0) {
      dom.setAttribute('aria-controls', id);
      dom.setAttribute('aria-activedescendant', `${id}-${at}`);
    }
    return () => {
      dom.removeAttribute('aria-controls');
      dom.removeAttribute('aria-activedescendant');
    };
  }, [editor, id, at]);

  // What was typed after the sign is no source: it was meant as it stands there.
  if (sources === null || (found.length === 0 && asked.typed !== '')) return null;
  return createPortal(
    <div className={styles.list} style={{ position: 'fixed', ...place(editor, asked.from) }}>
      {found.length === 0 ? (
        <p className={styles.none} role="status">
          {t('sources.none')}
        </p>
      ) : (
        <div id={id} role="listbox" aria-label={t('sources.list')}>
          {found.map((option, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys go through the editor, which keeps the focus
            // biome-ignore lint/a11y/useFocusableInteractive: as above
            <div
              key={option.key}
              id={optionId(index)}
              role="option"
              aria-selected={index === at}
              className={cx(styles.option, index === at && styles.chosen)}
              onMouseDown={(event) => event.preventDefault()}
              onMouseMove={() => setChosen(index)}
              onClick={() => insert(option)}
            >
              <Icon name={option.icon} />
              <span className={styles.optionWords}>
                <span lang="nl">{option.words}</span>
                <span className={styles.about}>{option.about}</span>
              </span>
            </div>
          ))}
        </div>
      )}
    </div>,
    document.body,
  );
}
