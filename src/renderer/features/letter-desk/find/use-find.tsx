import type { Editor } from '@tiptap/core';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useKeys } from '../../../app/shortcuts';
import type { FindMode } from './find-bar';

const FindBar = lazy(() => import('./find-bar').then((found) => ({ default: found.FindBar })));

interface Asked {
  readonly mode: FindMode;
  readonly times: number;
}

/** The keys of every program that has words to find, and the bar they open; its code comes with the first time. */
export function useFind(editor: Editor | null): ReactNode {
  const [asked, setAsked] = useState<Asked | null>(null);
  const ask = (mode: FindMode) => () => setAsked((before) => ({ mode, times: (before?.times ?? 0) + 1 }));
  useKeys({ 'mod+f': ask('find'), 'mod+h': ask(editor ? 'replace' : 'find') });
  if (asked === null) return null;
  return (
    <Suspense fallback={null}>
      <FindBar editor={editor} mode={asked.mode} asked={asked.times} onClose={() => setAsked(null)} />
    </Suspense>
  );
}
