/** The door of this room: what a screen may know of files. */
export { fileNameOf } from './file-name';
export { letterFileName } from './letter-file-name';
export {
  type CalendarWriter,
  calendarWriter,
  csvWriter,
  type LetterReader,
  type LetterWriter,
  letterReaders,
  letterWriters,
  type Reader,
  readerFor,
  type TableWriter,
  tableWriters,
  type Writer,
  wordWriter,
  workbookWriter,
} from './registry';
