/** The door of this room: what a screen may know of files. */
export { letterFileName } from './letter-file-name';
export {
  type LetterReader,
  type LetterWriter,
  letterReaders,
  letterWriters,
  type Reader,
  readerFor,
  type Writer,
  wordWriter,
} from './registry';
