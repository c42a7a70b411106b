/**
 * Find and replace in the text of the letter: its summary, points, tables, notes and annexes. The head is left out on
 * purpose: it is fields that are seen whole, and a name replaced there would change to whom the letter goes.
 */
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { type ReactNode, useEffect, useState } from 'react';
import type { FindQuery } from '#core/letter/find-in-text';
import { useWords } from '../../../i18n/words';
import { Button } from '../../../ui/button';
import { cx } from '../../../ui/class-names';
import field from '../../../ui/field.module.css';
import { perform } from '../editor/perform';
import styles from './find.module.css';
import { FindFields } from './find-fields';
import { hideFound, rangesOf, showFound } from './find-in-page';
import { findingIn, goToMatch, lookFor, replaceAllMatches, replaceableIn, replaceMatch } from './find-plugin';
import { showMatch } from './show-match';

export type FindMode = 'find' | 'replace';

interface BarProps {
  readonly asked: number;
  readonly onClose: () => void;
}

const LONGEST_CHOSEN = 80;

/** Words that were selected are what one looks for. */
function chosenWords(editor: Editor): string {
  const { from, to, $from, $to } = editor.state.selection;
  if (!$from.sameParent($to) || to - from > LONGEST_CHOSEN) return '';
  return editor.state.doc.textBetween(from, to);
}

export function FindBar(
  props: BarProps & { readonly editor: Editor | null; readonly mode: FindMode },
): ReactNode {
  const { editor, mode, ...rest } = props;
  return editor ? <WrittenFindBar editor={editor} mode={mode} {...rest} /> : <ReadFindBar {...rest} />;
}

function WrittenFindBar(props: BarProps & { readonly editor: Editor; readonly mode: FindMode }): ReactNode {
  const { editor, mode, asked, onClose } = props;
  const [query, setQuery] = useState<FindQuery>(() => ({
    text: chosenWords(editor),
    matchCase: false,
    wholeWords: false,
  }));
  const found = useEditorState({
    editor,
    selector: () => {
      const finding = findingIn(editor.state);
      return { count: finding?.matches.length ?? 0, current: finding?.current ?? -1 };
    },
  });
  useEffect(() => {
    lookFor(query)(editor.state, editor.view.dispatch);
    goToMatch('here')(editor.state, editor.view.dispatch);
    showMatch(editor);
  }, [editor, query]);
  useEffect(
    () => () => {
      hideFound();
      if (!editor.isDestroyed) lookFor(null)(editor.state, editor.view.dispatch);
    },
    [editor],
  );
  const close = (): void => {
    onClose();
    editor.commands.focus();
  };
  return (
    <FindFields
      query={query}
      onQuery={setQuery}
      count={found.count}
      current={found.current}
      asked={asked}
      onGo={(direction) => {
        goToMatch(direction)(editor.state, editor.view.dispatch);
        showMatch(editor);
      }}
      onClose={close}
    >
      {mode === 'replace' ? <ReplaceRow editor={editor} /> : null}
    </FindFields>
  );
}

function ReplaceRow(props: { readonly editor: Editor }): ReactNode {
  const t = useWords();
  const { editor } = props;
  const [words, setWords] = useState('');
  const [done, setDone] = useState('');
  const replaceOne = (): void => {
    perform(editor, replaceMatch(words));
    showMatch(editor);
  };
  return (
    <div className={styles.row}>
      <input
        type="text"
        className={cx(field.box, styles.words)}
        aria-label={t('notes.replace.words')}
        placeholder={t('notes.replace.words')}
        lang="nl"
        spellCheck
        value={words}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          replaceOne();
        }}
      />
      {/* Never disabled: what was pressed would lose the focus once all is replaced, and Escape its meaning. */}
      <Button onPress={replaceOne}>{t('notes.replace.one')}</Button>
      <Button
        onPress={() => {
          const will = replaceableIn(editor.state);
          perform(editor, replaceAllMatches(words));
          showMatch(editor);
          setDone(t('notes.replace.done', { replaced: will.replaced, left: will.left }));
        }}
      >
        {t('notes.replace.all')}
      </Button>
      <span role="status" className={styles.found}>
        {done}
      </span>
    </div>
  );
}

function ReadFindBar({ asked, onClose }: BarProps): ReactNode {
  const [query, setQuery] = useState<FindQuery>({ text: '', matchCase: false, wholeWords: false });
  const [found, setFound] = useState<{ readonly ranges: readonly Range[]; readonly current: number }>({
    ranges: [],
    current: -1,
  });
  useEffect(() => hideFound, []);
  const { ranges, current } = found;
  const go = (of: readonly Range[], to: number): void => {
    showFound(of, to);
    setFound({ ranges: of, current: to });
  };
  return (
    <FindFields
      query={query}
      onQuery={(next) => {
        setQuery(next);
        const fresh = rangesOf(next);
        go(fresh, fresh.length > 0 ? 0 : -1);
      }}
      count={ranges.length}
      current={current}
      asked={asked}
      onGo={(direction) => {
        if (ranges.length === 0) return;
        go(ranges, (current + (direction === 'next' ? 1 : ranges.length - 1)) % ranges.length);
      }}
      onClose={onClose}
    />
  );
}
