/** Writes a file where the person wants it, and says how that went. */
import { useState } from 'react';
import { fileNameOf } from '#documents';
import { useWords } from '../i18n/words';
import { useUndoBar } from '../ui/undo-bar';
import { useHost } from './host-context';

export interface FileToSave {
  /** Words the name is put together from. */
  readonly name: readonly string[];
  /** What this kind of file is called in the dialog. */
  readonly label: string;
  readonly writer: { readonly extension: string; readonly mediaType: string };
  readonly content: () => Promise<Uint8Array>;
  /** What is said of the saved file of this name, where there is more to say than that. */
  readonly saved?: (name: string) => string;
}

export interface SaveFile {
  readonly isBusy: boolean;
  readonly save: (file: FileToSave) => Promise<void>;
}

export function useSaveFile(): SaveFile {
  const t = useWords();
  const host = useHost();
  const bar = useUndoBar();
  const [isBusy, setBusy] = useState(false);

  const save = async ({ name, label, writer, content, saved }: FileToSave): Promise<void> => {
    setBusy(true);
    try {
      const outcome = await host.saveFile({
        suggestedName: fileNameOf(name, t('app.place.terms'), writer.extension),
        kind: { label, extensions: [writer.extension], mimeType: writer.mediaType },
        content,
      });
      if (outcome.kind === 'saved') {
        const { name: kept } = outcome.file;
        bar.show({ message: saved?.(kept) ?? t('termList.export.saved', { name: kept }) });
      }
      if (outcome.kind === 'failed') bar.show({ message: t('termList.export.failed') });
    } catch (error) {
      reportError(error);
      bar.show({ message: t('termList.export.failed') });
    } finally {
      setBusy(false);
    }
  };
  return { isBusy, save };
}
