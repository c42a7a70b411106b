/** The door of this room: what a screen may know of files. */

export type { LetterMail } from './eml/write-mail';
export { fileNameOf } from './file-name';
export { letterFileName } from './letter-file-name';
export { type LetterToName, namesForLetters } from './many-letters-names';
export type { Paper } from './paper/draw-pages';
export {
  type CalendarWriter,
  calendarWriter,
  csvWriter,
  type DocumentReader,
  documentReaderFor,
  documentReaders,
  fileChecker,
  fileMailWriter,
  type LetterReader,
  type LetterWriter,
  type ListReader,
  letterReaders,
  letterWriters,
  listReaderFor,
  mailWriter,
  motionReader,
  pagePainter,
  pastedDocumentReader,
  pastedReader,
  type Reader,
  readerFor,
  type TableWriter,
  tableWriters,
  textWriter,
  type Writer,
  wordWriter,
  workbookWriter,
  zipWriter,
} from './registry';
export type { BrokenSeal, CheckTools, FileCheck } from './seal/check-word-file';
export type { FileComparison, PassageDifference } from './seal/compare-files';
export type { Candidate, Match } from './seal/match-unsealed';
export type { Unreadable } from './seal/open-file';
