import { useCallback, useRef, useState } from 'react';
import { wordWriter } from '#documents';
import type { SaveCode, SavedFile } from '#platform';
import type { LetterOnDesk } from '#store';
import { useHost } from '../../../app/host-context';
import { useProfile, useStore } from '../../../app/store-context';
import { useWords } from '../../../i18n/words';
import { fileNameOf, letterToExport } from './letter-file';
import { letterNow } from './letter-now';

export type ExportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'saved'; readonly file: SavedFile }
  | { readonly kind: 'failed'; readonly code: SaveCode }
  /** The file could not be made; nothing was written. */
  | { readonly kind: 'notMade'; readonly error: unknown };

export interface Exporting {
  readonly state: ExportState;
  readonly start: () => void;
  readonly dismiss: () => void;
}

/** To Word. The writer is fetched when it is first needed: most days nobody exports anything. */
export function useExport(desk: LetterOnDesk, settle: () => Promise<void>): Exporting {
  const t = useWords();
  const host = useHost();
  const store = useStore();
  const profile = useProfile();
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  const isBusy = useRef(false);

  const save = async (): Promise<ExportState> => {
    try {
      const saved = await host.saveFile({
        suggestedName: fileNameOf(desk),
        kind: {
          label: t('desk.export.kind'),
          extensions: [wordWriter.extension],
          mimeType: wordWriter.mediaType,
        },
        content: async () => {
          // What could not be saved is in the editor only; the file then has what was saved.
          await settle().catch(() => {});
          // What somebody may have in his hands can be found again later. A file is not kept waiting for it.
          void store.keepVersionByItself(desk.letter.id, 'export').catch(() => {});
          const now = (await letterNow(store, desk.letter.id)) ?? desk;
          return wordWriter.write(await letterToExport(now, profile, store));
        },
      });
      return saved.kind === 'cancelled' ? { kind: 'idle' } : saved;
    } catch (error) {
      return { kind: 'notMade', error };
    }
  };
  const start = (): void => {
    if (isBusy.current) return;
    isBusy.current = true;
    setState({ kind: 'busy' });
    void save().then((outcome) => {
      isBusy.current = false;
      setState(outcome);
    });
  };
  return { state, start, dismiss: useCallback(() => setState({ kind: 'idle' }), []) };
}
