import { parseCalendarDay } from '#core/calendar/calendar-day';
import { formatDutchDate } from '#core/calendar/dutch-date';
import { type BodyNode, citationOf } from '#core/letter/body';
import { safeText } from '../docx/safe-text';
import { webTarget } from '../docx/web-target';

/** Stands where the day is not known yet, as in the Word file. */
const DAY_TO_COME = '[datum]';

/** The texts of the notes, by their number less one; reading a text adds to them. */
export type Notes = string[];

function dueDay(node: BodyNode): string {
  const day = parseCalendarDay(String(node.attrs?.day ?? ''));
  return day === null ? DAY_TO_COME : formatDutchDate(day);
}

/** Where a link leads stands behind its words, unless they say it themselves. */
function linked(text: string, node: BodyNode): string {
  const href = node.marks?.find((mark) => mark.type === 'link')?.attrs?.href;
  const target = href === undefined ? null : webTarget(href);
  if (target === null || text.trim() === '' || target.includes(text.trim()))
    return target && text.trim() === '' ? '' : text;
  return `${text} <${target.replace(/^mailto:/, '')}>`;
}

function words(node: BodyNode, notes: Notes): string {
  switch (node.type) {
    case 'text':
      return linked(node.text ?? '', node);
    case 'hardBreak':
      return '\n';
    case 'dueDate':
      return dueDay(node);
    case 'citation':
      return citationOf(node)?.words ?? '';
    case 'footnote': {
      // Its place is taken before its words are read: a note in a note comes after it.
      const at = notes.push('') - 1;
      notes[at] = inlineText(node.content ?? [], notes);
      return `[${at + 1}]`;
    }
    default:
      return (node.text ?? '') + inlineText(node.content ?? [], notes);
  }
}

/** Words with their line breaks, without signs that no text file should have. */
export function inlineText(nodes: readonly BodyNode[], notes: Notes): string {
  return safeText(nodes.map((node) => words(node, notes)).join(''));
}
