import type { ReactNode } from 'react';
import { useCallback, useSyncExternalStore } from 'react';
import type { OpenBody } from '#store';
import { useWords } from '../../i18n/words';
import { Icon } from '../../ui/icon';
import { type HeadSaver, headState } from './head/head-saver';
import styles from './letter-desk.module.css';

type Writable = Extract<OpenBody, { kind: 'writable' }>;
export type SaveWords = 'saved' | 'saving' | 'refused' | 'failed';

/** How it stands with what was typed, in head and text together. */
export function useSaveState(body: Writable | null, saver: HeadSaver): SaveWords {
  const head = useSyncExternalStore(
    saver.subscribe,
    useCallback(() => headState(saver.drafts()), [saver]),
  );
  const text = useSyncExternalStore(
    useCallback((listener) => body?.onSaveState(listener) ?? (() => {}), [body]),
    useCallback(() => body?.saveState().kind ?? 'saved', [body]),
  );
  if (text === 'failed') return 'failed';
  if (head === 'refused') return 'refused';
  return text === 'saving' || head === 'saving' ? 'saving' : 'saved';
}

export function SaveState(props: { readonly state: SaveWords }): ReactNode {
  const t = useWords();
  const { state } = props;
  const isWrong = state === 'failed' || state === 'refused';
  return (
    <span className={isWrong ? styles.notSaved : styles.saved} data-save-state={state}>
      <Icon name={isWrong ? 'problem' : state === 'saved' ? 'accept' : 'write'} size="small" />
      {t(`desk.save.${state}`)}
    </span>
  );
}
