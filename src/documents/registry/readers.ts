/** What is read, and which of the readers takes a file. */
import type { GivenList } from '#core/input/given-list';
import type { LetterProposal } from '#core/letter/letter-proposal';
import type { StationeryProposal } from '#core/letter/stationery-proposal';
import type { MotionProposal } from '#core/motion/motion-proposal';
import type { DocumentReading } from '#core/reading/document-reading';
import { type Format, type Reader, WORD_TYPE, WORKBOOK_TYPE } from './format';

export type LetterReader = Reader<LetterProposal>;

const textReader: LetterReader = {
  id: 'text',
  extensions: ['txt', 'md'],
  mediaTypes: ['text/plain', 'text/markdown'],
  async read(bytes, newId = () => crypto.randomUUID()) {
    const { readTextLetter } = await import('../reading/text-reader');
    return readTextLetter(bytes, newId);
  },
};

const wordReader: LetterReader = {
  id: 'docx-text',
  extensions: ['docx'],
  mediaTypes: [WORD_TYPE],
  async read(bytes, newId = () => crypto.randomUUID()) {
    const [{ wordText }, { proposeLetter }] = await Promise.all([
      import('../reading/word-text'),
      import('../reading/propose-letter'),
    ]);
    return proposeLetter(await wordText(bytes), newId);
  },
};

const pdfReader: LetterReader = {
  id: 'pdf-text',
  extensions: ['pdf'],
  mediaTypes: ['application/pdf'],
  async read(bytes, newId = () => crypto.randomUUID()) {
    const [{ pdfText }, { proposeLetter }] = await Promise.all([
      import('../reading/pdf-text'),
      import('../reading/propose-letter'),
    ]);
    return proposeLetter((await pdfText(bytes)).text, newId);
  },
};

/** An incoming document: its passages with their places, and what it says of itself. */
export interface DocumentReader extends Format {
  readonly extensions: readonly string[];
  readonly mediaTypes: readonly string[];
  /** Rejects with a Refusal when there is no text to be had. */
  read(bytes: Uint8Array): Promise<DocumentReading>;
}

export const documentReaders: readonly DocumentReader[] = [
  {
    ...textReader,
    async read(bytes) {
      const [{ textOf }, { readDocumentText }] = await Promise.all([
        import('../reading/text-reader'),
        import('../reading/document-reader'),
      ]);
      return readDocumentText(textOf(bytes));
    },
  },
  {
    ...wordReader,
    async read(bytes) {
      const [{ wordText }, { readDocumentText }] = await Promise.all([
        import('../reading/word-text'),
        import('../reading/document-reader'),
      ]);
      return readDocumentText(await wordText(bytes));
    },
  },
  {
    ...pdfReader,
    async read(bytes) {
      const [{ pdfText }, { readDocumentText }] = await Promise.all([
        import('../reading/pdf-text'),
        import('../reading/document-reader'),
      ]);
      const { text, pages, pagesWithoutText } = await pdfText(bytes);
      return readDocumentText(text, { pages, pagesWithoutText });
    },
  },
];

/** What was typed or pasted, as of a scan. Rejects with `reading.tooLarge` for a text over the limit. */
export const pastedDocumentReader = {
  async read(text: string): Promise<DocumentReading> {
    const { readDocumentText } = await import('../reading/document-reader');
    return readDocumentText(text);
  },
} as const;

/** A list of contributions: what forms, surveys and sheets give. */
export type ListReader = Reader<GivenList>;

const separatedReader: ListReader = {
  id: 'separated',
  extensions: ['csv', 'tsv', 'txt'],
  mediaTypes: ['text/csv', 'text/tab-separated-values', 'text/plain'],
  async read(bytes) {
    return (await import('../lists/separated-file')).readSeparatedFile(bytes);
  },
};

const workbookReader: ListReader = {
  id: 'xlsx',
  extensions: ['xlsx'],
  mediaTypes: [WORKBOOK_TYPE],
  async read(bytes) {
    return (await import('../lists/workbook-file')).readWorkbook(bytes);
  },
};

const listReaders: readonly ListReader[] = [separatedReader, workbookReader];

/** What was pasted; see `pastedList`. */
export const pastedReader = {
  async read(text: string): Promise<GivenList> {
    return (await import('../lists/pasted-list')).pastedList(text);
  },
} as const;

/** A motion that was pasted; see `readMotionText`. */
export const motionReader = {
  async read(text: string): Promise<MotionProposal> {
    const { readMotionText } = await import('../reading/motion-reader');
    return readMotionText(text);
  },
} as const;

/** The look of the council's own Word file; see `readStationery`. */
export const stationeryReader = {
  extensions: ['docx', 'dotx', 'docm', 'dotm'],
  mediaTypes: [WORD_TYPE],
  async read(bytes: Uint8Array): Promise<StationeryProposal> {
    const { readStationery } = await import('../stationery/read-stationery');
    return readStationery(bytes);
  },
} as const;

export const letterReaders: readonly LetterReader[] = [textReader, wordReader, pdfReader];

interface Takes {
  readonly extensions: readonly string[];
  readonly mediaTypes: readonly string[];
}

/** By the end of the file's name, else by its media type; null when none of them takes such files. */
function takerOf<Reader extends Takes>(
  readers: readonly Reader[],
  fileName: string,
  mediaType: string,
): Reader | null {
  const extension = /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const [bareType = ''] = mediaType.toLowerCase().split(';');
  return (
    readers.find((reader) => reader.extensions.includes(extension)) ??
    readers.find((reader) => reader.mediaTypes.includes(bareType.trim())) ??
    null
  );
}

export function readerFor(fileName: string, mediaType = ''): LetterReader | null {
  return takerOf(letterReaders, fileName, mediaType);
}

export function documentReaderFor(fileName: string, mediaType = ''): DocumentReader | null {
  return takerOf(documentReaders, fileName, mediaType);
}

/** The same for a file that holds a list. */
export function listReaderFor(fileName: string, mediaType = ''): ListReader | null {
  return takerOf(listReaders, fileName, mediaType);
}
