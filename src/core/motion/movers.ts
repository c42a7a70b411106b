/** Who moved a motion: the names and groups below its text, or behind "ingediend door". */
import { groupsIn, withoutGroups } from './groups';
import type { MotionMover } from './motion-proposal';

const LABEL =
  /^(?:(?:mede )?(?:ingediend|ondertekend|getekend|voorgesteld) door|(?:mede-?)?(?:indieners?|ondertekenaars?)|namens de fracties?(?: van)?|(?:de )?fracties?(?: van)?|naam(?: en fractie)?|handtekening)\s*[:;]?\s*/i;
const PREFIX = "(?:van|de|der|den|ten|ter|te|el|al|la|le|’t|'t|in|op|het)";
const TITLE = '(?:(?:dhr|mevr|mw|drs|mr|ir|dr|ing)\\. ?|(?:de heer|mevrouw) )?';
const INITIALS = '(?:\\p{Lu}\\p{Ll}?\\. ?)+';
const SURNAME = `(?:${PREFIX} ){0,3}\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)?`;
const NAME = new RegExp(`${TITLE}(?:${INITIALS}|\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)? )${SURNAME}`, 'gu');
/** Longer lines are sentences. */
const LONGEST = 160;
const NOT_A_NAME = /^(?:motie|gemeente|raad|college|haarlem|aldus|datum|vergadering|de raad)/i;

export interface Signed {
  readonly movers: readonly MotionMover[];
  readonly groups: readonly string[];
}

/** One line of names: each with the group that stands nearest behind it, else the only one of the line. */
function moversOnLine(line: string): MotionMover[] {
  const groups = groupsIn(line);
  // Names are looked for where no group stands: "Sociaal Lindewaard" has the form of one.
  const bare = withoutGroups(line).replace(/[()[\]/\t]/g, ' , ');
  const names = [...bare.matchAll(NAME)]
    .map(([name]) => name.trim())
    .filter((name) => !NOT_A_NAME.test(name));
  return names.map((name, index) => {
    const from = line.indexOf(name);
    const next = names[index + 1];
    const to = next === undefined ? line.length : line.indexOf(next);
    const own = from < 0 ? [] : groupsIn(line.slice(from, to));
    return { name, group: own[0] ?? (groups.length === 1 ? (groups[0] ?? '') : '') };
  });
}

/** `lines` are those below the closing formula, or single lines that begin with "Indieners". */
export function signedBy(lines: readonly string[]): Signed {
  const movers: MotionMover[] = [];
  const groups: string[] = [];
  let pending = '';
  for (const line of lines.filter(({ length }) => length <= LONGEST)) {
    const text = line.replace(LABEL, '').trim();
    const here = groupsIn(text);
    for (const group of here) if (!groups.includes(group)) groups.push(group);
    const named = moversOnLine(text);
    for (const mover of named) {
      const group = mover.group === '' ? pending : mover.group;
      const known = movers.findIndex(({ name }) => name === mover.name);
      if (known < 0) movers.push({ name: mover.name, group });
    }
    // "Fractie D66" above the name of who signs for it, or the name above the group.
    const last = movers.at(-1);
    if (named.length === 0 && here.length === 1) {
      if (last && last.group === '' && pending === '')
        movers[movers.length - 1] = { ...last, group: here[0] ?? '' };
      else pending = here[0] ?? '';
    } else if (named.length > 0) pending = '';
  }
  return { movers, groups };
}

export function isMoverLine(line: string): boolean {
  return line.length <= LONGEST && LABEL.test(line) && /\p{Lu}/u.test(line.replace(LABEL, ''));
}
