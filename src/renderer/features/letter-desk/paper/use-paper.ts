import type { Editor } from '@tiptap/core';
import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Paper } from '#documents';
import type { LetterOnDesk } from '#store';
import type { PaperStage } from '../../../app/paper/paper-stage';
import { usePaperStage } from '../../../app/paper/use-paper-stage';
import { useProfile, useStore } from '../../../app/store-context';
import type { HeadSaver } from '../head/head-saver';
import { drawLetter } from './draw-letter';
import { quietWork } from './quiet-work';

export type PaperState =
  | { readonly kind: 'drawing' }
  | { readonly kind: 'drawn'; readonly paper: Paper }
  /** What was drawn before is still there. */
  | { readonly kind: 'failed'; readonly error: unknown };

export interface PaperSource {
  readonly desk: LetterOnDesk;
  readonly editor: Editor | null;
  readonly saver: HeadSaver;
  readonly settle: () => Promise<void>;
}

/** Draws the pages of a letter into `host`, at first and after each pause in what is typed. */
export function usePaper(
  source: PaperSource,
  host: RefObject<HTMLDivElement | null>,
): { readonly state: PaperState; readonly stage: PaperStage | null } {
  const store = useStore();
  const profile = useProfile();
  const [state, setState] = useState<PaperState>({ kind: 'drawing' });
  const stage = usePaperStage(host);
  const work = useRef<ReturnType<typeof quietWork> | null>(null);
  const { desk, editor, saver } = source;

  const draw = useEffectEvent(async (at: PaperStage, signal: AbortSignal): Promise<void> => {
    try {
      // What could not be saved is in the editor only; the page then shows what was saved.
      await source.settle().catch(() => {});
      const paper = await drawLetter(desk, profile, store, at.galley, signal);
      if (signal.aborted) return;
      at.show(paper);
      setState({ kind: 'drawn', paper });
    } catch (error) {
      if (!signal.aborted) setState({ kind: 'failed', error });
    }
  });

  useEffect(() => {
    if (!stage) return;
    const mine = quietWork((signal) => draw(stage, signal));
    work.current = mine;
    mine.now();
    return () => {
      mine.stop();
      work.current = null;
    };
  }, [stage]);

  // Of what is on the desk any row may have changed: the head, the reference, what was sent; and of the council its paper.
  // biome-ignore lint/correctness/useExhaustiveDependencies: they are not read here, but what is drawn comes from them.
  useEffect(() => work.current?.ask(), [desk, profile]);
  useEffect(() => saver.subscribe(() => work.current?.ask()), [saver]);
  useEffect(() => {
    if (!editor) return;
    const ask = (): void => work.current?.ask();
    editor.on('update', ask);
    return () => {
      editor.off('update', ask);
    };
  }, [editor]);
  return { state, stage };
}
