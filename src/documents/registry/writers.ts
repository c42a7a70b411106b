/** What is written: letters, mail, lists, calendars, and many files in one. */
import type { LetterDocument } from '#core/letter/letter-document';
import type { Table } from '#core/tables/table';
import type { TermCalendar } from '#core/terms/calendar-entry';
import type { FileMail, LetterMail } from '../eml/write-mail';
import type { NamedFile } from '../zip/zip-files';
import { WORD_TYPE, WORKBOOK_TYPE, type Writer } from './format';

export type LetterWriter = Writer<LetterDocument>;
/** A letter in a mail that is ready to be sent. */
export type MailWriter = Writer<LetterMail>;
export type TableWriter = Writer<Table>;
export type CalendarWriter = Writer<TermCalendar>;

export const wordWriter: LetterWriter = {
  id: 'docx',
  extension: 'docx',
  mediaType: WORD_TYPE,
  async write(letter) {
    const { writeLetterDocx } = await import('../docx/write-letter-docx');
    return writeLetterDocx(letter);
  },
};

export const textWriter: LetterWriter = {
  id: 'txt',
  extension: 'txt',
  mediaType: 'text/plain',
  async write(letter) {
    const { writeLetterText } = await import('../text/write-letter-text');
    return writeLetterText(letter);
  },
};

export const mailWriter: MailWriter = {
  id: 'eml',
  extension: 'eml',
  mediaType: 'message/rfc822',
  async write(mail) {
    const { writeMail } = await import('../eml/write-mail');
    return writeMail(mail);
  },
};

export const fileMailWriter: Writer<FileMail> = {
  id: 'eml',
  extension: 'eml',
  mediaType: 'message/rfc822',
  async write(mail) {
    const { writeFileMail } = await import('../eml/write-mail');
    return writeFileMail(mail);
  },
};

export const zipWriter: Writer<readonly NamedFile[]> = {
  id: 'zip',
  extension: 'zip',
  mediaType: 'application/zip',
  async write(files) {
    const { zipFiles } = await import('../zip/zip-files');
    return zipFiles(files);
  },
};

export const workbookWriter: TableWriter = {
  id: 'xlsx',
  extension: 'xlsx',
  mediaType: WORKBOOK_TYPE,
  async write(table) {
    const { writeWorkbook } = await import('../xlsx/write-workbook');
    return writeWorkbook(table);
  },
};

export const csvWriter: TableWriter = {
  id: 'csv',
  extension: 'csv',
  mediaType: 'text/csv',
  async write(table) {
    const { writeCsv } = await import('../csv/write-csv');
    return writeCsv(table);
  },
};

export const calendarWriter: CalendarWriter = {
  id: 'ics',
  extension: 'ics',
  mediaType: 'text/calendar',
  async write(calendar) {
    const { writeTermCalendar } = await import('../ics/write-term-calendar');
    return writeTermCalendar(calendar);
  },
};

export const letterWriters: readonly LetterWriter[] = [wordWriter, textWriter];
export const tableWriters: readonly TableWriter[] = [workbookWriter, csvWriter];
