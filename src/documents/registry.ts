/**
 * The formats the program reads and writes, and nothing of how: each is fetched when it is first used, so
 * that the start of the program does not wait for a Word writer nobody has asked for yet.
 *
 * A new format is a folder beside this file and an entry here. What a reader recognised is a proposal that a
 * person confirms; what a writer makes is bytes that somebody saves.
 */
import type { GivenList } from '#core/input/given-list';
import type { LetterDocument } from '#core/letter/letter-document';
import type { LetterProposal } from '#core/letter/letter-proposal';
import type { MotionProposal } from '#core/motion/motion-proposal';
import type { DocumentReading } from '#core/reading/document-reading';
import type { Table } from '#core/tables/table';
import type { TermCalendar } from '#core/terms/calendar-entry';
import type { FileMail, LetterMail } from './eml/write-mail';
import type { Paper } from './paper/draw-pages';
import type { CheckTools, FileCheck } from './seal/check-word-file';
import type { Candidate, Match } from './seal/match-unsealed';
import type { WordParts } from './word-text/word-parts';
import type { NamedFile } from './zip/zip-files';

interface Format {
  readonly id: string;
}

export interface Reader<Proposal> extends Format {
  /** Lower case, without the dot. */
  readonly extensions: readonly string[];
  readonly mediaTypes: readonly string[];
  /** `newId` names the points it finds. Rejects with a Refusal when the bytes are not of this format. */
  read(bytes: Uint8Array, newId?: () => string): Promise<Proposal>;
}

export interface Writer<Content> extends Format {
  /** Lower case, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  write(content: Content): Promise<Uint8Array>;
}

export type LetterReader = Reader<LetterProposal>;
export type LetterWriter = Writer<LetterDocument>;
/** A letter in a mail that is ready to be sent. */
export type MailWriter = Writer<LetterMail>;
export type TableWriter = Writer<Table>;
export type CalendarWriter = Writer<TermCalendar>;

const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const textReader: LetterReader = {
  id: 'text',
  extensions: ['txt', 'md'],
  mediaTypes: ['text/plain', 'text/markdown'],
  async read(bytes, newId = () => crypto.randomUUID()) {
    const { readTextLetter } = await import('./reading/text-reader');
    return readTextLetter(bytes, newId);
  },
};

const wordReader: LetterReader = {
  id: 'docx-text',
  extensions: ['docx'],
  mediaTypes: [WORD_TYPE],
  async read(bytes, newId = () => crypto.randomUUID()) {
    const [{ wordText }, { proposeLetter }] = await Promise.all([
      import('./reading/word-text'),
      import('./reading/propose-letter'),
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
      import('./reading/pdf-text'),
      import('./reading/propose-letter'),
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
        import('./reading/text-reader'),
        import('./reading/document-reader'),
      ]);
      return readDocumentText(textOf(bytes));
    },
  },
  {
    ...wordReader,
    async read(bytes) {
      const [{ wordText }, { readDocumentText }] = await Promise.all([
        import('./reading/word-text'),
        import('./reading/document-reader'),
      ]);
      return readDocumentText(await wordText(bytes));
    },
  },
  {
    ...pdfReader,
    async read(bytes) {
      const [{ pdfText }, { readDocumentText }] = await Promise.all([
        import('./reading/pdf-text'),
        import('./reading/document-reader'),
      ]);
      const { text, pages, pagesWithoutText } = await pdfText(bytes);
      return readDocumentText(text, { pages, pagesWithoutText });
    },
  },
];

/** What was typed or pasted, as of a scan. Rejects with `reading.tooLarge` for a text over the limit. */
export const pastedDocumentReader = {
  async read(text: string): Promise<DocumentReading> {
    const { readDocumentText } = await import('./reading/document-reader');
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
    return (await import('./lists/separated-file')).readSeparatedFile(bytes);
  },
};

const workbookReader: ListReader = {
  id: 'xlsx',
  extensions: ['xlsx'],
  mediaTypes: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  async read(bytes) {
    return (await import('./lists/workbook-file')).readWorkbook(bytes);
  },
};

const listReaders: readonly ListReader[] = [separatedReader, workbookReader];

/** What was pasted; see `pastedList`. */
export const pastedReader = {
  async read(text: string): Promise<GivenList> {
    return (await import('./lists/pasted-list')).pastedList(text);
  },
} as const;

/** A motion that was pasted; see `readMotionText`. */
export const motionReader = {
  async read(text: string): Promise<MotionProposal> {
    const { readMotionText } = await import('./reading/motion-reader');
    return readMotionText(text);
  },
} as const;

export const wordWriter: LetterWriter = {
  id: 'docx',
  extension: 'docx',
  mediaType: WORD_TYPE,
  async write(letter) {
    const { writeLetterDocx } = await import('./docx/write-letter-docx');
    return writeLetterDocx(letter);
  },
};

export const textWriter: LetterWriter = {
  id: 'txt',
  extension: 'txt',
  mediaType: 'text/plain',
  async write(letter) {
    const { writeLetterText } = await import('./text/write-letter-text');
    return writeLetterText(letter);
  },
};

export const mailWriter: MailWriter = {
  id: 'eml',
  extension: 'eml',
  mediaType: 'message/rfc822',
  async write(mail) {
    const { writeMail } = await import('./eml/write-mail');
    return writeMail(mail);
  },
};

export const fileMailWriter: Writer<FileMail> = {
  id: 'eml',
  extension: 'eml',
  mediaType: 'message/rfc822',
  async write(mail) {
    const { writeFileMail } = await import('./eml/write-mail');
    return writeFileMail(mail);
  },
};

export const zipWriter: Writer<readonly NamedFile[]> = {
  id: 'zip',
  extension: 'zip',
  mediaType: 'application/zip',
  async write(files) {
    const { zipFiles } = await import('./zip/zip-files');
    return zipFiles(files);
  },
};

/** The pages of a Word file, for the screen, the printer and a PDF; needs a document to draw in. */
export const pagePainter = {
  /** What a shadow tree needs for the pages to look as they should; see `drawPages` for the rest. */
  async style(): Promise<string> {
    return (await import('./paper/draw-pages')).paperStyle;
  },
  async draw(docx: Uint8Array, place: HTMLElement, signal: AbortSignal): Promise<Paper> {
    const { drawPages } = await import('./paper/draw-pages');
    return drawPages(docx, place, signal);
  },
  async asFile(paper: Paper): Promise<string> {
    return (await import('./paper/draw-pages')).paperAsFile(paper);
  },
} as const;

/** Holds a Word file against what was signed, see `seal/check-word-file.ts`. */
export const fileChecker = {
  async check(bytes: Uint8Array, tools: CheckTools): Promise<FileCheck> {
    return (await import('./seal/check-word-file')).checkWordFile(bytes, tools);
  },
  async match(parts: WordParts, candidates: readonly Candidate[], tools: CheckTools): Promise<Match | null> {
    return (await import('./seal/match-unsealed')).matchUnsealed(parts, candidates, tools);
  },
} as const;

export const workbookWriter: TableWriter = {
  id: 'xlsx',
  extension: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  async write(table) {
    const { writeWorkbook } = await import('./xlsx/write-workbook');
    return writeWorkbook(table);
  },
};

export const csvWriter: TableWriter = {
  id: 'csv',
  extension: 'csv',
  mediaType: 'text/csv',
  async write(table) {
    const { writeCsv } = await import('./csv/write-csv');
    return writeCsv(table);
  },
};

export const calendarWriter: CalendarWriter = {
  id: 'ics',
  extension: 'ics',
  mediaType: 'text/calendar',
  async write(calendar) {
    const { writeTermCalendar } = await import('./ics/write-term-calendar');
    return writeTermCalendar(calendar);
  },
};

export const letterReaders: readonly LetterReader[] = [textReader, wordReader, pdfReader];
export const letterWriters: readonly LetterWriter[] = [wordWriter, textWriter];
export const tableWriters: readonly TableWriter[] = [workbookWriter, csvWriter];

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
