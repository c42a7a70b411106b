import { safeLine } from '../docx/safe-text';

const LONGEST = 31;
/** Kept by Excel for its own list of changes, in any case. */
const RESERVED = /^history$/i;

/** What the tab says: the table's title as far as Excel takes it (no []:*?/\, no apostrophe at an end). */
export function sheetName(title: string): string {
  const allowed = safeLine(title)
    .replace(/[[\]:*?/\\]+/g, ' ')
    .replace(/\s+/g, ' ');
  const cut = allowed
    .trim()
    .slice(0, LONGEST)
    .replace(/[\ud800-\udbff]$/, '');
  const name = cut.replace(/^['\s]+|['\s]+$/g, '');
  return name === '' || RESERVED.test(name) ? 'Lijst' : name;
}
