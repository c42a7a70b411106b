/** What became of a motion, as the registry writes it below the text: "Aangenomen met 21 stemmen voor, 14 tegen". */
import { numberOf } from '#core/letter/desk-check/dutch/numbers';
import { groupsIn } from './groups';
import type { MotionOutcome, MotionVote } from './motion-proposal';

const OUTCOMES: readonly (readonly [MotionOutcome, RegExp])[] = [
  ['withdrawn', /(?<!\p{L})ingetrokken(?!\p{L})/iu],
  ['heldOver', /(?<!\p{L})aangehouden(?!\p{L})/iu],
  ['rejected', /(?<!\p{L})(?:verworpen|afgewezen|niet aangenomen)(?!\p{L})/iu],
  ['carried', /(?<!\p{L})aangenomen(?!\p{L})/iu],
];
/** "Motie aangenomen / verworpen / aangehouden": the form, before anybody ringed one of them. */
const UNFILLED = 2;
const NUMBER = '(\\d{1,3}|[\\p{L}]{3,12})';
const FOR = [
  /(?<!\p{L})voor(?:stemmers)?\s*[:=(-]?\s*(\d{1,3})(?!\p{N})/iu,
  new RegExp(`${NUMBER} (?:stemmen |leden |raadsleden )?voor(?!\\p{L})`, 'iu'),
  new RegExp(`met ${NUMBER} (?:stemmen )?(?:tegen|-|–) (?:\\d)`, 'iu'),
];
const AGAINST = [
  /(?<!\p{L})tegen(?:stemmers)?\s*[:=(-]\s*(\d{1,3})(?!\p{N})/iu,
  new RegExp(`${NUMBER} (?:stemmen |leden |raadsleden )?tegen(?!\\p{L})(?!\\s\\d)`, 'iu'),
  new RegExp(`tegen ${NUMBER}(?: stemmen)?(?!\\p{L})`, 'iu'),
];
const SIDE = /(?<!\p{L})(voor|tegen)(?!\p{L})/giu;

function firstNumber(text: string, patterns: readonly RegExp[]): number | null {
  for (const pattern of patterns) {
    const number = numberOf(pattern.exec(text)?.[1] ?? '');
    if (number !== null) return number;
  }
  return null;
}

/** Groups named behind "voor" or behind "tegen", up to the other. */
function groupsBehind(text: string, side: 'voor' | 'tegen'): string[] {
  const marks = [...text.matchAll(SIDE)];
  const found = marks.flatMap((mark, index) => {
    if (mark[0].toLowerCase() !== side) return [];
    const to = marks[index + 1]?.index ?? text.length;
    // "Hart voor ..." and "Partij voor de Dieren" are names.
    return groupsIn(text.slice(mark.index + mark[0].length, to));
  });
  return [...new Set(found)];
}

function outcomeOf(text: string): MotionOutcome | null {
  const found = OUTCOMES.filter(([, pattern]) => pattern.test(text)).map(([outcome]) => outcome);
  if (found.length > UNFILLED || (found.length === UNFILLED && /\s[/|]\s/.test(text))) return null;
  return found[0] ?? null;
}

const VOTE_LINE =
  /(?<!\p{L})(?:aangenomen|verworpen|ingetrokken|aangehouden|unaniem|algemene stemmen|hoofdelijk|stem(?:men|ming|uitslag|verhouding)|voorstemmers|tegenstemmers)(?!\p{L})|^(?:voor|tegen)(?:gestemd|stemmers)?\s*[:(]/iu;

export function isVoteLine(line: string): boolean {
  return line.length <= 300 && VOTE_LINE.test(line);
}

export interface Voted {
  readonly outcome: MotionOutcome | null;
  readonly vote: MotionVote | null;
}

/** `lines` are those that `isVoteLine` takes. */
export function votedIn(lines: readonly string[]): Voted {
  const text = lines
    .join(' ; ')
    .replaceAll(/(?:Partij|Hart|Forum) voor/g, (name) => name.replace('voor', 'voor\u2060'));
  const isUnanimous = /unaniem|algemene stemmen|eenstemmig/i.test(text);
  const votesFor = firstNumber(text, FOR);
  const votesAgainst = firstNumber(text, AGAINST);
  const groupsFor = groupsBehind(text, 'voor');
  const groupsAgainst = groupsBehind(text, 'tegen');
  const isTold =
    isUnanimous || votesFor !== null || votesAgainst !== null || groupsFor.length + groupsAgainst.length > 0;
  return {
    outcome: outcomeOf(text),
    vote: isTold ? { votesFor, votesAgainst, groupsFor, groupsAgainst, isUnanimous } : null,
  };
}
