import { type ReactNode, useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
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

type State = 'saved' | 'saving' | 'refused' | 'failed';

interface Source {
  readonly subscribe: (listener: () => void) => () => void;
  readonly now: () => State;
}

/** Head and text together. */
function sourceOf({ body, saver }: Written): Source {
  const writable = body.kind === 'writable' ? body : null;
  return {
    subscribe: (listener) => {
      const ends = [saver.subscribe(listener), writable?.onSaveState(listener)];
      return () => {
        for (const end of ends) end?.();
      };
    },
    now: () => {
      const text = writable?.saveState().kind ?? 'saved';
      const head = headState(saver.drafts());
      if (text === 'failed') return 'failed';
      if (head === 'refused') return 'refused';
      return text === 'saving' || head === 'saving' ? 'saving' : 'saved';
    },
  };
}

/**
 * "Bewaard" is a promise: it goes at the first letter, or a page that is closed that instant would have said it of
 * words that are lost. It comes back only when the keys rest, or it would flicker along with them, and the desk would
 * be drawn at every key.
 */
function useRestedState({ body, saver }: Written): State {
  const { subscribe, now } = useMemo(() => sourceOf({ body, saver }), [body, saver]);
  const [state, setState] = useState<State>('saved');
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null;
    const look = (): void => {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      const next = now();
      if (next === 'saved') timer = setTimeout(() => setState('saved'), PATIENCE);
      else setState(next);
    };
    setState(now());
    const end = subscribe(look);
    return () => {
      if (timer !== null) clearTimeout(timer);
      end();
    };
  }, [subscribe, now]);
  return state;
}

/** How it stands with what was typed. */
export function SaveState(props: Written): ReactNode {
  const t = useWords();
  const said = useRestedState(props);
  const isWrong = said === 'failed' || said === 'refused';
  return (
    <span className={isWrong ? styles.notSaved : styles.saved} data-save-state={said}>
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
