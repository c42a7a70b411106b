/**
 * Instead of "are you sure?": what was done is said at the foot of the page, with the way back, for ten
 * seconds. The time stands still as long as the pointer or the focus is on it, so nobody has to hurry.
 * Undoing later goes through the history of the thing itself.
 */
import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useWords } from '../i18n/words';
import { Button, IconButton } from './button';
import styles from './undo-bar.module.css';

/** In milliseconds. */
export const UNDO_TIME = 10_000;

/** Pixels above and below the bars. */
const AROUND = 36;

/** The oldest leaves when a fourth comes. */
const MOST_AT_ONCE = 3;

export interface UndoMessage {
  /** What was done, in the past: "Brief verwijderd". */
  readonly message: string;
  /** Absent where there is nothing to take back. */
  readonly onUndo?: () => void;
}

export interface UndoBarHandle {
  readonly show: (message: UndoMessage) => void;
}

interface Shown extends UndoMessage {
  readonly id: number;
}

const UndoBarContext = createContext<UndoBarHandle | null>(null);

/** Outside a provider nothing is said, and nothing to keep clear of. */
const SaidHeightContext = createContext(0);

/** Pixels that the bars take of the foot of the window now. */
export function useSaidHeight(): number {
  return use(SaidHeightContext);
}

export function useUndoBar(): UndoBarHandle {
  const handle = use(UndoBarContext);
  if (handle === null) throw new Error('useUndoBar outside <UndoBarProvider>');
  return handle;
}

/** Stands once around the program; the bar is drawn over whatever page is there, dialogs included. */
export function UndoBarProvider(props: { readonly children: ReactNode }): ReactNode {
  const [shown, setShown] = useState<readonly Shown[]>([]);
  const [height, setHeight] = useState(0);
  const lastId = useRef(0);
  const handle = useMemo<UndoBarHandle>(
    () => ({
      show: (message) => {
        lastId.current += 1;
        const id = lastId.current;
        setShown((before) => [...before, { ...message, id }].slice(-MOST_AT_ONCE));
      },
    }),
    [],
  );
  const close = useCallback(
    (id: number) => setShown((before) => before.filter((each) => each.id !== id)),
    [],
  );
  return (
    <UndoBarContext value={handle}>
      <SaidHeightContext value={height}>{props.children}</SaidHeightContext>
      <Region shown={shown} onClose={close} onHeight={setHeight} />
    </UndoBarContext>
  );
}

function Region(props: {
  readonly shown: readonly Shown[];
  readonly onClose: (id: number) => void;
  readonly onHeight: (pixels: number) => void;
}): ReactNode {
  const t = useWords();
  const [isPointed, setPointed] = useState(false);
  const [isFocused, setFocused] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const { shown, onHeight } = props;
  useLayoutEffect(() => {
    onHeight(shown.length === 0 ? 0 : (list.current?.offsetHeight ?? 0) + AROUND);
  }, [shown, onHeight]);
  const close = (id: number): void => {
    // The button that had the focus goes away with its bar, and no blur tells of it.
    setFocused(false);
    props.onClose(id);
  };
  return (
    // Above a modal dialog it stays readable and operable: that is what the attribute tells react-aria.
    <section
      aria-label={t('ui.undo.region')}
      data-react-aria-top-layer="true"
      className={styles.region}
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
      onFocus={() => setFocused(true)}
      onBlur={(event) => setFocused(event.currentTarget.contains(event.relatedTarget))}
    >
      <ol ref={list} aria-live="polite" aria-relevant="additions" className={styles.list}>
        {shown.map((each) => (
          <Bar key={each.id} shown={each} isPaused={isPointed || isFocused} onClose={() => close(each.id)} />
        ))}
      </ol>
    </section>
  );
}

function Bar(props: {
  readonly shown: Shown;
  readonly isPaused: boolean;
  readonly onClose: () => void;
}): ReactNode {
  const { shown, isPaused, onClose } = props;
  const t = useWords();
  useCountdown(isPaused, onClose);
  const { onUndo } = shown;
  return (
    <li className={styles.bar}>
      <span className={styles.message}>{shown.message}</span>
      {onUndo ? (
        <span className={styles.undo}>
          <Button
            kind="plain"
            icon="undo"
            onPress={() => {
              onClose();
              onUndo();
            }}
          >
            {t('ui.undo.undo')}
          </Button>
        </span>
      ) : null}
      <IconButton icon="close" label={t('ui.undo.close')} onPress={onClose} />
    </li>
  );
}

/** Calls `onEnd` after UNDO_TIME of not being paused. */
function useCountdown(isPaused: boolean, onEnd: () => void): void {
  const left = useRef(UNDO_TIME);
  const end = useEffectEvent(onEnd);
  useEffect(() => {
    if (isPaused) return;
    const since = performance.now();
    const timer = setTimeout(() => end(), left.current);
    return () => {
      clearTimeout(timer);
      left.current -= performance.now() - since;
    };
  }, [isPaused]);
}
