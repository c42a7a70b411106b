import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { erasureMark } from '#core/input/erasure';
import type { LogSources } from '#core/input/log-codes';
import { emptyLine, type LogLine, nextLine, withoutName } from '#core/input/log-line';
import { logSources } from '#core/input/log-sources';
import { takesNames } from '#core/input/refuse-names';
import { orderListsOf } from '#core/ordering/order-lists';
import type { Contribution } from '#core/records/contribution';
import type { LogDraft, SessionView } from '#store';
import { useKeys } from '../../../app/shortcuts';
import { useProfile } from '../../../app/store-context';
import { useLocal } from '../../../app/use-local';
import { useWords } from '../../../i18n/words';
import { Button } from '../../../ui/button';
import { cx } from '../../../ui/class-names';
import { Icon } from '../../../ui/icon';
import { Notice } from '../../../ui/notice';
import styles from './log.module.css';
import { LogFoot } from './log-foot';
import { LogKeys } from './log-keys';
import { LogLineField } from './log-line-field';
import { LogList } from './log-list';
import { useCorrecting } from './use-correcting';
import { useLogQueue } from './use-log-queue';
import { useOneDrawing } from './use-one-drawing';

/** What was left typed, without lines whose saving was confirmed by being there. */
function beginOf(
  draft: LogDraft | null,
  rows: readonly Contribution[],
): Pick<LogDraft, 'line' | 'waiting' | 'correcting'> {
  if (!draft) return { line: emptyLine, waiting: [], correcting: null };
  const saved = new Set(rows.flatMap(({ importKey }) => importKey ?? []));
  return {
    ...draft,
    waiting: draft.waiting.filter(({ key }) => !saved.has(key) && !saved.has(erasureMark(key))),
  };
}

export function Log(props: {
  readonly view: SessionView;
  readonly rows: readonly Contribution[];
  readonly draft: LogDraft | null;
  readonly keepDraft: (draft: LogDraft) => void;
  readonly currentIdOf: (name: string) => string | null;
}): ReactNode {
  const t = useWords();
  const { view, keepDraft, currentIdOf } = props;
  const [begun] = useState(() => beginOf(props.draft, props.rows));
  const { council } = useProfile();
  const [line, setLine] = useState(begun.line);
  const [showsKeys, setShowsKeys] = useLocal('logKeys');
  const [isProjected, setProjected] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const list = useRef<HTMLElement>(null);
  const drawing = useOneDrawing();
  const queue = useLogQueue(view.session.id, props.rows, begun.waiting, currentIdOf, drawing);
  const { rows } = queue;
  const correction = useCorrecting({ view, rows, line, setLine, begun: begun.correcting, currentIdOf });
  const { correcting } = correction;
  const project = useCallback(() => setProjected((was) => !was), []);
  useKeys({ f9: project });

  useEffect(() => {
    keepDraft({ line, waiting: queue.waiting, correcting });
  }, [keepDraft, line, queue.waiting, correcting]);

  // Made when a code is typed, and not with every line.
  const sourcesOf = useMemo(() => {
    let sources: LogSources | null = null;
    return (): LogSources => {
      sources ??= logSources(rows, view, orderListsOf(council));
      return sources;
    };
  }, [rows, view, council]);

  // The names were taken out while this line still had one.
  if (!takesNames(view.session) && line.speaker !== '') setLine(withoutName(line));

  const change = (next: LogLine): void => {
    setLine(next);
    if (correcting) correction.touch();
  };
  const changeText = (text: string): void => {
    // Typed over a line that is not off the screen yet, by something that is no key: dictation, or a filled-in form.
    drawing.release();
    setLine((now) => ({ ...now, text }));
    if (correcting) correction.touch();
  };
  const enter = (): void => {
    if (line.text.trim() === '') return;
    if (correcting) void correction.save();
    else {
      const waiting = queue.enter(line);
      const next = nextLine(line);
      keepDraft({ line: next, waiting, correcting: null });
      drawing.hold(() => {
        setLine(next);
        queue.showWaiting();
      });
    }
  };
  const mend = (): void => {
    const refused = queue.takeBack();
    if (refused) setLine(takesNames(view.session) ? refused : withoutName(refused));
    field.current?.focus();
  };
  const stepBack = (): void => {
    if (correcting) correction.leave();
    else if (isProjected) setProjected(false);
  };
  const { begin } = correction;
  const latestBegin = useRef(begin);
  latestBegin.current = begin;
  // One and the same function, so that rows that did not change are not drawn again.
  const correct = useCallback((id: string) => {
    latestBegin.current(id);
    field.current?.focus();
  }, []);
  const keysShown = showsKeys !== false && !isProjected;
  const toggleKeys = useCallback(() => setShowsKeys(showsKeys === false), [setShowsKeys, showsKeys]);

  return (
    <div className={cx(styles.log, isProjected && styles.projected, keysShown && styles.withKeys)}>
      <div className={styles.main}>
        <LogList
          list={list}
          rows={rows}
          currents={view.currents}
          correctedId={correcting?.id ?? null}
          onCorrect={correct}
        >
          {rows.length === 0 && queue.waiting.length === 0 ? (
            <p className={styles.empty}>{t('sessions.log.empty')}</p>
          ) : null}
          {queue.isSlow && queue.waiting.length > 0 ? (
            <ul className={styles.piece}>
              {queue.waiting.map(({ key, line: each }) => (
                <li key={key} className={cx(styles.row, styles.waiting)}>
                  <span className={styles.time}>
                    <Icon name="wait" size="small" />
                  </span>
                  <span className={styles.text} lang="nl">
                    {each.text}
                  </span>
                </li>
              ))}
            </ul>
          ) : null}
        </LogList>
        {queue.problem === null ? null : (
          <Notice
            kind="error"
            actions={
              <>
                <Button onPress={queue.retry}>{t('sessions.log.retry')}</Button>
                {/* What is being typed is not typed over: it is entered first, and waits its turn. */}
                <Button isDisabled={line.text.trim() !== '' || correcting !== null} onPress={mend}>
                  {t('sessions.log.mend')}
                </Button>
              </>
            }
            title={t('sessions.log.notSaved', { count: queue.waiting.length })}
          >
            {queue.problem}
          </Notice>
        )}
        {correction.act.problem ? <Notice kind="error">{correction.act.problem.words}</Notice> : null}
        <LogLineField
          line={line}
          sourcesOf={sourcesOf}
          isCorrecting={correcting !== null}
          isUntouched={correction.isUntouched}
          onChange={change}
          onText={changeText}
          field={field}
          keys={{
            onEnter: enter,
            onEarlier: () => correction.go(-1),
            onLater: () => correction.go(1),
            onEscape: stepBack,
            onRemove: () => void correction.remove(),
            onPage: (by) => list.current?.scrollBy({ top: by * list.current.clientHeight * 0.9 }),
            onHelp: toggleKeys,
          }}
        />
        <LogFoot
          isCorrecting={correcting !== null}
          saving={queue.isSlow ? queue.waiting.length : 0}
          saved={rows.length}
          isProjected={isProjected}
          keysShown={keysShown}
          onProject={project}
          onKeys={toggleKeys}
        />
      </div>
      {keysShown ? <LogKeys /> : null}
    </div>
  );
}
