import { useCallback, useRef, useState } from 'react';
import type { LetterDocument } from '#core/letter/letter-document';
import type { SaveCode, SavedFile } from '#platform';
import type { LetterOnDesk } from '#store';
import { useHost } from '../../../app/host-context';
import { fileNameOf, letterToExport } from '../../../app/letter-file';
import { letterForFile } from '../../../app/letter-for-file';
import { useProfile, useStore } from '../../../app/store-context';
import { useWords } from '../../../i18n/words';
import { type ExportFormat, type FileFormat, fileFormats } from './export-format';

export type ExportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'saved'; readonly file: SavedFile; readonly format: FileFormat }
  | { readonly kind: 'failed'; readonly code: SaveCode }
  | { readonly kind: 'notPrinted' }
  /** The file could not be made; nothing was written. */
  | { readonly kind: 'notMade'; readonly error: unknown };

export interface Exporting {
  readonly state: ExportState;
  readonly start: (format: ExportFormat) => void;
  /** What was asked for last, once more. */
  readonly again: () => void;
  readonly dismiss: () => void;
}

/** What makes the files is fetched when it is first needed: most days nobody exports anything. */
export function useExport(desk: LetterOnDesk, settle: () => Promise<void>): Exporting {
  const t = useWords();
  const host = useHost();
  const store = useStore();
  const profile = useProfile();
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  const isBusy = useRef(false);
  const last = useRef<ExportFormat>('word');

  const letter = async (): Promise<LetterDocument> => {
    // What could not be saved is in the editor only; the file then has what was saved.
    await settle().catch(() => {});
    const kept = await letterForFile(desk.letter.id, profile, store);
    return kept ?? letterToExport(desk, profile, store);
  };
  const print = async (): Promise<ExportState> => {
    const { printLetter } = await import('../../../app/paper/print-letter');
    const outcome = await printLetter(await letter(), host);
    return { kind: outcome === 'failed' ? 'notPrinted' : 'idle' };
  };
  const save = async (format: FileFormat): Promise<ExportState> => {
    const { extension, mediaType } = fileFormats[format];
    const saved = await host.saveFile({
      suggestedName: fileNameOf(desk, extension),
      kind: { label: t(`desk.export.kind.${format}`), extensions: [extension], mimeType: mediaType },
      content: async () => {
        const { makeFile } = await import('./make-file');
        return makeFile(format, await letter(), host);
      },
    });
    if (saved.kind === 'cancelled') return { kind: 'idle' };
    return saved.kind === 'saved' ? { ...saved, format } : saved;
  };
  const start = (format: ExportFormat): void => {
    if (isBusy.current) return;
    isBusy.current = true;
    last.current = format;
    setState({ kind: 'busy' });
    void (format === 'print' ? print() : save(format))
      .catch((error: unknown): ExportState => ({ kind: 'notMade', error }))
      .then((outcome) => {
        isBusy.current = false;
        setState(outcome);
      });
  };
  return {
    state,
    start,
    again: () => start(last.current),
    dismiss: useCallback(() => setState({ kind: 'idle' }), []),
  };
}
