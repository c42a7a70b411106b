/** The door of this room: what a screen may know of files. */

export type { LetterMail } from './eml/write-mail';
export { fileNameOf } from './file-name';
export { letterFileName } from './letter-file-name';
export { type LetterToName, namesForLetters } from './many-letters-names';
export type { Paper } from './paper/draw-pages';
export type { Reader, Writer } from './registry/format';
export {
  type DocumentReader,
  documentReaderFor,
  documentReaders,
  type LetterReader,
  type ListReader,
  letterReaders,
  listReaderFor,
  motionReader,
  pastedDocumentReader,
  pastedReader,
  readerFor,
  stationeryReader,
} from './registry/readers';
export { fileChecker, pagePainter } from './registry/word-file';
export {
  type CalendarWriter,
  calendarWriter,
  csvWriter,
  fileMailWriter,
  type LetterWriter,
  letterWriters,
  mailWriter,
  type TableWriter,
  tableWriters,
  textWriter,
  wordWriter,
  workbookWriter,
  zipWriter,
} from './registry/writers';
export type { BrokenSeal, CheckTools, FileCheck } from './seal/check-word-file';
export type { FileComparison, PassageDifference } from './seal/compare-files';
export type { Candidate, Match } from './seal/match-unsealed';
export type { Unreadable } from './seal/open-file';
