/** The line one types in: codes open choices, Enter enters. Every key is handled here, so that no hand leaves the row. */
import { type KeyboardEvent, type ReactNode, type Ref, useState } from 'react';
import { choicesFor, type LogSources, openCode, withoutCode } from '#core/input/log-codes';
import { type LogChoice, type LogLine, withChoice, withNextMark, withOtherForm } from '#core/input/log-line';
import { useWords } from '../../../i18n/words';
import styles from './log.module.css';
import { chipsOf, LogChips } from './log-chips';
import { CHOICES_ID, choiceId, LogChoices } from './log-choices';
import { useChoiceName } from './log-words';

export interface LineKeys {
  readonly onEnter: () => void;
  /** To the line before, and back; false where there is none. */
  readonly onEarlier: () => boolean;
  readonly onLater: () => boolean;
  readonly onEscape: () => void;
  readonly onRemove: () => void;
  readonly onHelp: () => void;
  /** Reading back: a screenful up (-1) or down. */
  readonly onPage: (by: 1 | -1) => void;
}

export function LogLineField(props: {
  readonly line: LogLine;
  readonly sourcesOf: () => LogSources;
  readonly isCorrecting: boolean;
  /** Nothing was typed in it yet: the arrows still go through the lines. */
  readonly isUntouched: boolean;
  readonly keys: LineKeys;
  readonly onChange: (line: LogLine) => void;
  readonly onText: (text: string) => void;
  readonly field: Ref<HTMLTextAreaElement>;
}): ReactNode {
  const t = useWords();
  const nameOf = useChoiceName();
  const { line, sourcesOf, isCorrecting, isUntouched, keys, onChange, onText, field } = props;
  const [cursor, setCursor] = useState(line.text.length);
  const [active, setActive] = useState(0);
  /** Where a code stands that was left as text, with the escape key. */
  const [dismissed, setDismissed] = useState<number | null>(null);
  const found = openCode(line.text, cursor);
  const open = found && found.from !== dismissed ? found : null;
  const sources = open ? sourcesOf() : null;
  const choices = open && sources ? choicesFor(open, line, sources, nameOf) : [];
  const at = Math.min(active, Math.max(0, choices.length - 1));

  const take = (choice: LogChoice): void => onChange(withChoice(line, choice));
  const choose = (index: number): void => {
    const chosen = choices[index];
    if (!open || !chosen) return;
    const { text, cursor: next } = withoutCode(line.text, open);
    onChange({ ...withChoice(line, chosen.choice), text });
    setCursor(next);
    setActive(0);
  };

  /** True when the key was for the open choices. */
  const pressInChoices = (event: KeyboardEvent): boolean => {
    if (!open) return false;
    switch (event.key) {
      case 'ArrowDown':
        setActive((at + 1) % Math.max(1, choices.length));
        return true;
      case 'ArrowUp':
        setActive((at - 1 + choices.length) % Math.max(1, choices.length));
        return true;
      case 'Enter':
      case 'Tab':
        if (event.shiftKey || choices.length === 0) return false;
        choose(at);
        return true;
      case 'Escape':
        setDismissed(open.from);
        return true;
      default:
        return false;
    }
  };
  const pressInLine = (event: KeyboardEvent<HTMLTextAreaElement>): boolean => {
    const isEmpty = line.text === '';
    const isMod = event.ctrlKey || event.metaKey;
    switch (event.key) {
      case 'Enter':
        if (event.shiftKey) return false;
        keys.onEnter();
        return true;
      case 'ArrowUp':
        return (isUntouched || (isEmpty && !isCorrecting)) && keys.onEarlier();
      case 'ArrowDown':
        return isUntouched && keys.onLater();
      case 'Escape':
        keys.onEscape();
        return true;
      case 'Backspace': {
        const last = isEmpty ? chipsOf(line).at(-1) : undefined;
        if (last) take(last.off);
        return last !== undefined;
      }
      case 'Delete':
        if (!isMod || !isCorrecting) return false;
        keys.onRemove();
        return true;
      case '?':
        if (!isEmpty) return false;
        keys.onHelp();
        return true;
      case 'PageUp':
        keys.onPage(-1);
        return true;
      case 'PageDown':
        keys.onPage(1);
        return true;
      case 'F2':
        onChange(withOtherForm(line));
        return true;
      case 'F4':
        if (event.altKey) return false;
        onChange(withNextMark(line));
        return true;
      default:
        return false;
    }
  };

  return (
    <div className={styles.entry}>
      {open ? (
        <LogChoices
          choices={choices}
          active={at}
          note={open.code === '@' && sources?.takesNames === false ? t('sessions.log.noNames') : null}
          onChoose={choose}
        />
      ) : null}
      <LogChips line={line} onTake={take} />
      <textarea
        ref={field}
        className={styles.field}
        rows={1}
        // This is what one comes here for.
        // biome-ignore lint/a11y/noAutofocus: a log in which one must first find the line is too late.
        autoFocus
        lang="nl"
        spellCheck
        aria-label={t(isCorrecting ? 'sessions.log.correcting' : 'sessions.log.line')}
        aria-autocomplete="list"
        {...(open
          ? {
              'aria-controls': CHOICES_ID,
              ...(choices.length > 0 ? { 'aria-activedescendant': choiceId(at) } : {}),
            }
          : {})}
        placeholder={t('sessions.log.placeholder')}
        value={line.text}
        onChange={(event) => {
          const { value, selectionStart } = event.currentTarget;
          setCursor(selectionStart);
          setActive(0);
          if (dismissed !== null && openCode(value, selectionStart)?.from !== dismissed) setDismissed(null);
          onText(value);
        }}
        onSelect={(event) => setCursor(event.currentTarget.selectionStart)}
        onKeyDown={(event) => {
          // An accent or sign that is being put together keeps its keys.
          if (event.nativeEvent.isComposing) return;
          if (pressInChoices(event) || pressInLine(event)) event.preventDefault();
        }}
      />
    </div>
  );
}
