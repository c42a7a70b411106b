import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import type { Letter } from '#core/records/letter';
import { Refusal } from '#core/refusals/refusal';
import type { LetterFields } from '#store';
import { useRefusalWords } from '../../../app/refusal-words';
import { useStore } from '../../../app/store-context';
import { useWords } from '../../../i18n/words';
import { type HeadField, type HeadSaver, headSaver } from './head-saver';
import { keepLastHead, takeLastHead } from './last-head';

interface Head {
  readonly letter: Letter;
  readonly saver: HeadSaver;
  /** A letter that went out is read, not written. */
  readonly isReadOnly: boolean;
}

const HeadContext = createContext<Head | null>(null);

/** Keeps one saver for as long as the letter is open. Of one that is only read nothing is taken up that was typed. */
export function useHeadSaver(letter: Letter, isWritable: boolean): HeadSaver {
  const store = useStore();
  const { id } = letter;
  const [saver] = useState(() => headSaver(letter, (set) => store.changeLetterHead(id, set)));
  useEffect(() => saver.received(letter), [saver, letter]);
  useEffect(() => () => void saver.flush(), [saver]);
  useEffect(() => {
    if (!isWritable) return;
    saver.takeUp(takeLastHead(id));
    const keep = (): void => keepLastHead(id, saver.drafts());
    window.addEventListener('pagehide', keep);
    return () => window.removeEventListener('pagehide', keep);
  }, [saver, id, isWritable]);
  return saver;
}

export function HeadProvider(props: Head & { readonly children: ReactNode }): ReactNode {
  const { letter, saver, isReadOnly, children } = props;
  const head = useMemo(() => ({ letter, saver, isReadOnly }), [letter, saver, isReadOnly]);
  return <HeadContext value={head}>{children}</HeadContext>;
}

export function useHead(): Head {
  const head = use(HeadContext);
  if (head === null) throw new Error('useHead outside <HeadProvider>');
  return head;
}

export interface OneHeadField<V> {
  readonly value: V;
  readonly change: (value: V) => void;
  readonly leave: () => void;
  /** What is wrong with what was typed, in words. */
  readonly error: string | null;
  readonly isReadOnly: boolean;
}

/** One field of the head: what to show, and what to do with what is typed. */
export function useHeadField<F extends HeadField>(field: F): OneHeadField<LetterFields[F]> {
  const { letter, saver, isReadOnly } = useHead();
  const t = useWords();
  const words = useRefusalWords();
  const draft = useSyncExternalStore(
    saver.subscribe,
    useCallback(() => saver.drafts().get(field), [saver, field]),
  );
  const wordsFor = (error: unknown): string =>
    error instanceof Refusal && error.context.issue === 'too_big' ? t('desk.head.tooLong') : words(error);
  return {
    value: draft && !isReadOnly ? (draft.value as LetterFields[F]) : letter[field],
    change: useCallback((value) => saver.change(field, value), [saver, field]),
    leave: useCallback(() => saver.leave(field), [saver, field]),
    error: draft?.phase === 'refused' && !isReadOnly ? wordsFor(draft.error) : null,
    isReadOnly,
  };
}
