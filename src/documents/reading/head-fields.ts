/** The fields of a head while it is read, and what fits in each. */
import type { CalendarDay } from '#core/calendar/calendar-day';
import { dateIn, type LabelledField } from './head-labels';

type Text =
  | 'ourReference'
  | 'yourReference'
  | 'contactPerson'
  | 'directLine'
  | 'contactEmail'
  | 'subject'
  | 'salutation';
type Days = 'date' | 'yourLetterOf';

export type HeadFields = Record<Text, string> &
  Record<Days, CalendarDay | null> &
  Record<'addressee' | 'copiesTo', string[]>;

/** What one line of a record may hold; a longer value is no value. */
const LONGEST_VALUE = 500;

export function emptyHead(): HeadFields {
  return {
    addressee: [],
    date: null,
    ourReference: '',
    yourReference: '',
    yourLetterOf: null,
    contactPerson: '',
    directLine: '',
    contactEmail: '',
    copiesTo: [],
    subject: '',
    salutation: '',
  };
}

/** Names and functions hold commas ("J. de Wit, griffier"), so that only a semicolon parts recipients. */
export function splitCopies(value: string): string[] {
  return value
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

const isAddress = (value: string): boolean => /^\S+@\S+$/.test(value);
const isNumber = (value: string): boolean => value.replace(/\D/g, '').length >= 4;

function fillText(fields: HeadFields, field: Text, value: string, fits = true): boolean {
  if (fields[field] !== '' || !fits) return false;
  fields[field] = value;
  return true;
}

function fillDay(fields: HeadFields, field: Days, value: string): boolean {
  const found = dateIn(value);
  if (fields[field] !== null || found === null) return false;
  fields[field] = found.day;
  // "3 mei 2024, per e-mail" gives its date and keeps its words.
  return found.whole;
}

/** Puts a value in its field; false when it has to be kept elsewhere: the field is taken, or it does not hold all of it. */
export function fill(fields: HeadFields, field: LabelledField, value: string): boolean {
  if (value === '' || value.length > LONGEST_VALUE) return false;
  switch (field) {
    case 'date':
    case 'yourLetterOf':
      return fillDay(fields, field, value);
    case 'contactEmail':
      return fillText(fields, field, value, isAddress(value));
    case 'directLine':
      return fillText(fields, field, value, isNumber(value));
    case 'subject':
      return fillText(fields, field, value.replace(/\.$/, ''));
    case 'copiesTo':
      fields.copiesTo.push(...splitCopies(value));
      return true;
    case 'addressee':
      if (fields.addressee.length > 0) return false;
      fields.addressee.push(value);
      return true;
    default:
      return fillText(fields, field, value);
  }
}
