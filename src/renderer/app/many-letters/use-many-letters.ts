import { useEffect, useRef, useState } from 'react';
import {
  fileNameOf,
  type LetterWriter,
  namesForLetters,
  textWriter,
  wordWriter,
  zipWriter,
} from '#documents';
import type { SaveCode, SavedFile } from '#platform';
import type { LetterRow } from '#store';
import { useWords } from '../../i18n/words';
import { useHost } from '../host-context';
import { letterForFile } from '../letter-for-file';
import { useProfile, useStore } from '../store-context';
import { exportMany, type LetterToMake, type ManyMade } from './export-many';

export type ManyFormat = 'word' | 'text';
const WRITERS: Readonly<Record<ManyFormat, LetterWriter>> = { word: wordWriter, text: textWriter };

export type ManyState =
  | { readonly kind: 'asking' }
  | { readonly kind: 'busy'; readonly done: number; readonly of: number }
  /** `shown` is what can be shown in its folder: the zip, or the last of the files. */
  | { readonly kind: 'done'; readonly result: ManyMade; readonly shown: SavedFile | null }
  | { readonly kind: 'notSaved'; readonly code: SaveCode }
  | { readonly kind: 'failed'; readonly error: unknown };

export interface ManyLetters {
  readonly state: ManyState;
  readonly start: (format: ManyFormat) => void;
  readonly cancel: () => void;
}

/** Into a folder where the host can, else into one zip. `about` is what the zip is called. */
export function useManyLetters(rows: readonly LetterRow[], about: string): ManyLetters {
  const t = useWords();
  const host = useHost();
  const store = useStore();
  const profile = useProfile();
  const [state, setState] = useState<ManyState>({ kind: 'asking' });
  const work = useRef<AbortController | null>(null);
  useEffect(() => () => work.current?.abort(), []);

  const lettersFor = (writer: LetterWriter): LetterToMake[] => {
    const names = namesForLetters(
      rows.map(({ date, state, subject }) => ({ date, reference: state.reference, subject })),
      writer.extension,
    );
    return rows.map((row, at) => ({
      name: names[at] ?? `${row.id}.${writer.extension}`,
      title: row.subject || t('app.letter.untitled'),
      letter: async () => {
        const letter = await letterForFile(row.id, profile, store);
        if (letter === null) throw new Error('this letter is gone');
        return letter;
      },
    }));
  };
  const make = (
    writer: LetterWriter,
    keep: (name: string, bytes: Uint8Array) => Promise<void>,
    signal: AbortSignal,
  ): Promise<ManyMade> => {
    const tell = (done: number): void => setState({ kind: 'busy', done, of: rows.length });
    tell(0);
    return exportMany(lettersFor(writer), writer, keep, tell, signal);
  };

  const intoFolder = async (writer: LetterWriter, signal: AbortSignal): Promise<ManyState> => {
    const folder = await host.chooseFolder?.();
    if (!folder) return { kind: 'asking' };
    let shown: SavedFile | null = null;
    const keep = async (name: string, bytes: Uint8Array): Promise<void> => {
      const outcome = await folder.save(name, bytes);
      if (outcome.kind === 'saved') shown = outcome.file;
      else throw new Error(outcome.kind === 'failed' ? outcome.code : outcome.kind);
    };
    return { kind: 'done', result: await make(writer, keep, signal), shown };
  };
  const intoZip = async (writer: LetterWriter, signal: AbortSignal): Promise<ManyState> => {
    let result: ManyMade = { made: 0, failed: [] };
    const saved = await host.saveFile({
      suggestedName: fileNameOf([about], t('app.place.letters'), zipWriter.extension),
      kind: { label: t('manyLetters.zip'), extensions: [zipWriter.extension], mimeType: zipWriter.mediaType },
      content: async () => {
        const files: { readonly name: string; readonly bytes: Uint8Array }[] = [];
        result = await make(writer, async (name, bytes) => void files.push({ name, bytes }), signal);
        return zipWriter.write(files);
      },
    });
    if (saved.kind === 'cancelled') return { kind: 'asking' };
    if (saved.kind === 'failed') return { kind: 'notSaved', code: saved.code };
    return { kind: 'done', result, shown: saved.file };
  };

  return {
    state,
    cancel: () => work.current?.abort(),
    start: (format) => {
      const controller = new AbortController();
      work.current?.abort();
      work.current = controller;
      const { signal } = controller;
      const writer = WRITERS[format];
      const saving = host.chooseFolder ? intoFolder(writer, signal) : intoZip(writer, signal);
      void saving
        .catch(
          (error: unknown): ManyState => (signal.aborted ? { kind: 'asking' } : { kind: 'failed', error }),
        )
        .then(setState);
    },
  };
}
