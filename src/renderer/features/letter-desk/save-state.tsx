import { type ReactNode, useCallback, useSyncExternalStore } from 'react';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Notice } from '../../ui/notice';
import { useSlow } from '../../ui/waiting';
import type { BodyOnDesk } from './body/use-letter-body';
import { type HeadSaver, headState } from './head/head-saver';
import styles from './letter-desk.module.css';

interface Written {
  readonly body: BodyOnDesk;
  readonly saver: HeadSaver;
}

type TextState = 'saved' | 'saving' | 'failed';

function useTextState(body: BodyOnDesk): TextState {
  const writable = body.kind === 'writable' ? body : null;
  return useSyncExternalStore(
    useCallback((listener) => writable?.onSaveState(listener) ?? (() => {}), [writable]),
    useCallback(() => writable?.saveState().kind ?? 'saved', [writable]),
  );
}

/**
 * How it stands with what was typed, in head and text together. It changes at every letter, so nothing else
 * may be drawn with it; and its words wait a moment, or they would flicker along.
 */
export function SaveState(props: Written): ReactNode {
  const t = useWords();
  const { body, saver } = props;
  const text = useTextState(body);
  const head = useSyncExternalStore(
    saver.subscribe,
    useCallback(() => headState(saver.drafts()), [saver]),
  );
  const isSaving = text === 'saving' || head === 'saving';
  const isSlow = useSlow(isSaving);
  const state = text === 'failed' ? 'failed' : head === 'refused' ? 'refused' : isSaving ? 'saving' : 'saved';
  const isWrong = state === 'failed' || state === 'refused';
  const said = state === 'saving' && !isSlow ? 'saved' : state;
  return (
    <span className={isWrong ? styles.notSaved : styles.saved} data-save-state={state}>
      <Icon name={isWrong ? 'problem' : said === 'saved' ? 'accept' : 'write'} size="small" />
      {t(`desk.save.${said}`)}
    </span>
  );
}

/** When the text does not reach the database: what is safe, and what to do. */
export function SaveTrouble(props: { readonly body: BodyOnDesk; readonly onExport: () => void }): ReactNode {
  const t = useWords();
  const { body, onExport } = props;
  const writable = body.kind === 'writable' ? body : null;
  const hasFailed = useSyncExternalStore(
    useCallback((listener) => writable?.onSaveState(listener) ?? (() => {}), [writable]),
    useCallback(() => writable?.saveState().kind === 'failed', [writable]),
  );
  if (!hasFailed) return null;
  return (
    <Notice
      kind="error"
      title={t('desk.save.failed.title')}
      actions={
        <Button icon="exportFile" onPress={onExport}>
          {t('desk.act.export')}
        </Button>
      }
    >
      {t('desk.save.failed.do')}
    </Notice>
  );
}
