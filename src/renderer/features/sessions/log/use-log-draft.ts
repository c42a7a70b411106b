/** What is being typed is kept on this device while it is typed: it is there again after a crash or a closed lid. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { LogDraft } from '#store';
import { useStore } from '../../../app/store-context';

/** In milliseconds: a pause between two words. */
const PAUSE = 200;

/** The draft as it was left, undefined until it was read, and how to keep the next. */
export function useLogDraft(
  sessionId: string,
): readonly [LogDraft | null | undefined, (draft: LogDraft) => void] {
  const store = useStore();
  const [found, setFound] = useState<LogDraft | null | undefined>(undefined);
  const latest = useRef<LogDraft | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);

  useEffect(() => {
    let isGone = false;
    void store.logDraft.read(sessionId).then(
      (draft) => {
        if (!isGone) setFound(draft);
      },
      (error: unknown) => {
        reportError(error);
        if (!isGone) setFound(null);
      },
    );
    return () => {
      isGone = true;
    };
  }, [store, sessionId]);

  const flush = useCallback(() => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    const draft = latest.current;
    latest.current = null;
    // A full disk says so at the next Enter, with what can be done.
    if (draft) void store.logDraft.keep(sessionId, draft).catch(reportError);
  }, [store, sessionId]);

  const keep = useCallback(
    (draft: LogDraft) => {
      latest.current = draft;
      timer.current ??= setTimeout(flush, PAUSE);
    },
    [flush],
  );

  useEffect(() => {
    document.addEventListener('visibilitychange', flush);
    window.addEventListener('pagehide', flush);
    return () => {
      document.removeEventListener('visibilitychange', flush);
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);
  return [found, keep];
}
