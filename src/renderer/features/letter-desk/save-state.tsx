import { type ReactNode, useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Notice } from '../../ui/notice';
import { PATIENCE } from '../../ui/waiting';
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
 * Whether something is being saved, or was until a moment ago. "Bewaard" is a promise: it goes at the first letter, or
 * a page that is closed that instant would have said it of words that are lost. It comes back only when the keys
 * rest, or it would flicker along with them.
 */
function useStillSaving(isSaving: boolean): boolean {
  const [isRested, setRested] = useState(true);
  useEffect(() => {
    if (isSaving) {
      setRested(false);
      return;
    }
    const timer = setTimeout(() => setRested(true), PATIENCE);
    return () => clearTimeout(timer);
  }, [isSaving]);
  return isSaving || !isRested;
}

/** How it stands with what was typed, in head and text together. Drawn at every letter, so nothing else goes with it. */
export function SaveState(props: Written): ReactNode {
  const t = useWords();
  const { body, saver } = props;
  const text = useTextState(body);
  const head = useSyncExternalStore(
    saver.subscribe,
    useCallback(() => headState(saver.drafts()), [saver]),
  );
  const isSaving = text === 'saving' || head === 'saving';
  const isStillSaving = useStillSaving(isSaving);
  const state = text === 'failed' ? 'failed' : head === 'refused' ? 'refused' : isSaving ? 'saving' : 'saved';
  const isWrong = state === 'failed' || state === 'refused';
  const said = state === 'saved' && isStillSaving ? 'saving' : state;
  return (
    <span className={isWrong ? styles.notSaved : styles.saved} data-save-state={state}>
      <Icon name={isWrong ? 'problem' : said === 'saved' ? 'accept' : 'write'} size="small" />
      <span className={styles.saveWord} data-room={t('desk.save.saving')}>
        {t(`desk.save.${said}`)}
      </span>
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
