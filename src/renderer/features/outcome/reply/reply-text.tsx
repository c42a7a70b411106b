/** The text of a reply, passage by passage. What was quoted for a point is marked, with the number of its key. */
import { type KeyboardEvent, type ReactNode, type Ref, useImperativeHandle, useRef, useState } from 'react';
import { joinedText, passageStarts } from '#core/document-text/joined-text';
import type { DocumentText } from '#core/records/document-text';
import { useWords } from '../../../i18n/words';
import { cx } from '../../../ui/class-names';
import styles from './reply.module.css';
import { type SelectedPassage, selectedPassage, trimmedPassage } from './selected-passage';

/** A stretch that was quoted. */
export interface QuoteMark {
  readonly from: number;
  readonly to: number;
  readonly ordinal: number;
}

export interface ShownText {
  /** What is selected, else the passage the cursor keys are at. */
  readonly chosen: () => SelectedPassage | null;
  readonly show: (from: number) => void;
}

/** A passage cut at the marks in it; of marks that overlap the first counts. */
function pieces(words: string, start: number, marks: readonly QuoteMark[]): ReactNode[] {
  const out: ReactNode[] = [];
  let at = 0;
  for (const { from, to, ordinal } of [...marks].sort((a, b) => a.from - b.from)) {
    const [begin, end] = [Math.max(from - start, at), Math.min(to - start, words.length)];
    if (end <= begin) continue;
    out.push(words.slice(at, begin));
    out.push(
      <mark key={`${from}/${ordinal}`} className={styles.mark} data-number={ordinal}>
        {words.slice(begin, end)}
      </mark>,
    );
    at = end;
  }
  return [...out, words.slice(at)];
}

export function ReplyText(props: {
  readonly text: DocumentText;
  readonly marks: readonly QuoteMark[];
  readonly ref: Ref<ShownText>;
}): ReactNode {
  const t = useWords();
  const { text, marks } = props;
  const root = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const starts = passageStarts(text.passages);

  const passageAt = (index: number): HTMLElement | null =>
    root.current?.querySelector<HTMLElement>(`[data-index="${index}"]`) ?? null;
  useImperativeHandle(props.ref, () => ({
    chosen: () => {
      if (!root.current) return null;
      const joined = joinedText(text.passages);
      const selected = selectedPassage(root.current, joined);
      if (selected) return selected;
      if (!root.current.contains(document.activeElement)) return null;
      const from = starts[current] ?? 0;
      return trimmedPassage(joined, from, from + (text.passages[current]?.words.length ?? 0));
    },
    show: (from) => {
      const index = starts.findLastIndex((start) => start <= from);
      setCurrent(Math.max(0, index));
      passageAt(index)?.scrollIntoView({ block: 'center' });
    },
  }));

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || event.shiftKey) return;
    const next = Math.min(text.passages.length - 1, Math.max(0, current + step));
    event.preventDefault();
    setCurrent(next);
    document.getSelection()?.removeAllRanges();
    passageAt(next)?.focus();
  };

  return (
    <div
      ref={root}
      role="listbox"
      aria-label={t('reply.text')}
      tabIndex={-1}
      className={styles.text}
      onKeyDown={onKeyDown}
    >
      {text.passages.map(({ words, page, kind }, i) => {
        const start = starts[i] ?? 0;
        const own = marks.filter(({ from, to }) => from < start + words.length && to > start);
        const isNewPage = page !== null && page !== text.passages[i - 1]?.page;
        return (
          <div
            key={start}
            className={styles.row}
            data-page={isNewPage ? t('reply.text.page', { page }) : undefined}
          >
            <div
              role="option"
              aria-selected={i === current}
              tabIndex={i === current ? 0 : -1}
              data-index={i}
              data-from={start}
              className={cx(styles.passage, kind === 'heading' && styles.heading)}
              onFocus={() => setCurrent(i)}
            >
              {pieces(words, start, own)}
            </div>
          </div>
        );
      })}
    </div>
  );
}
