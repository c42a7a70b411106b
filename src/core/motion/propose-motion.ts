/** The passages of a motion's text, put in the fields of its form. */
import type { CalendarDay } from '#core/calendar/calendar-day';
import { datesIn, dayOfDate } from '#core/letter/desk-check/dutch/dates';
import { formulaOf, PASSES_ON, strongFormulaIn } from './formulas';
import type { MotionClause, MotionClauseKind, MotionDoubt, MotionProposal } from './motion-proposal';
import { isOperative } from './motion-proposal';
import { isMoverLine, signedBy } from './movers';
import { namedIn } from './title';
import { isVoteLine, votedIn } from './vote';

/** A paragraph or item with its broken lines joined. */
export interface MotionPassage {
  readonly text: string;
  /** As printed before it; null where nothing stood there, empty for a bullet. */
  readonly label: string | null;
}

interface Section {
  readonly kind: MotionClauseKind;
  readonly lead: string;
  /** What stood behind the lead in its own passage. */
  readonly rest: string;
  readonly items: MotionPassage[];
}

/** "dat" behind a formula belongs to the clause's sentence and not to what it says. */
const trimmed = (text: string): string =>
  text
    .replace(/^[\s,:;.–-]+/u, '')
    .replace(/[\s,;:]+(?:en|alsmede|of)?[\s,;:]*$/iu, '')
    .trim();

/** It takes a lead that announces what follows: it ends in a colon, or speaks of what comes. */
const ANNOUNCES =
  /:\s*$|(?:over te nemen|(?:het|de) volgende|als volgt|onderstaande?|hieronder|hierna)[^.]{0,60}[,;:]?\s*$/i;
/** "draagt het college op om te". */
const OPEN_WORDS = /^(?:om|om te|te|dat|tot|ertoe|er toe|het volgende|voor|en|daarom)?$/i;

function splitAtFormulas(passages: readonly MotionPassage[]): MotionPassage[] {
  return passages.flatMap((passage) => {
    const parts: MotionPassage[] = [];
    let { text } = passage;
    let { label } = passage;
    for (let at = strongFormulaIn(text); at !== null; at = strongFormulaIn(text)) {
      parts.push({ text: text.slice(0, at).trim(), label });
      text = text.slice(at);
      label = null;
    }
    return [...parts, { text, label }];
  });
}

const NUMBERED = /^(\d{1,2}[.)]|[a-z]\))\s+/;

/** A list run on in one paragraph: "te a; te b; te c". A semicolon behind a colon belongs to one clause. */
function splitAtSemicolons({ text, label }: MotionPassage): MotionPassage[] {
  const colon = text.indexOf(':');
  const parts = text.split(/;\s+(?:en\s+(?=\S))?/u).filter((part) => part.trim() !== '');
  if (parts.length < 2 || (colon >= 0 && colon < text.indexOf(';'))) return [{ text, label }];
  // "om 1. ...; 2. ...": the first number stands behind the words that lead in.
  const first = NUMBERED.test(parts[1] ?? '')
    ? (parts[0] ?? '').replace(/^\S{0,12}\s(?=1[.)]\s)/, '')
    : parts[0];
  return [first ?? '', ...parts.slice(1)].map((part, at) => {
    const number = NUMBERED.exec(part);
    return {
      text: number ? part.slice(number[0].length) : part,
      label: number ? (number[1] ?? '') : at === 0 ? label : null,
    };
  });
}

function clausesOf({ kind, lead, rest, items }: Section): MotionClause[] {
  const restWords = trimmed(rest);
  const isLead =
    items.length > 0 && (OPEN_WORDS.test(restWords) || (isOperative(kind) && ANNOUNCES.test(rest)));
  const whole = isLead ? trimmed(`${lead}${rest}`) : trimmed(lead);
  const own: MotionPassage[] =
    isLead || OPEN_WORDS.test(restWords) ? [] : [{ text: trimmed(rest), label: null }];
  return [...own, ...items]
    .flatMap(splitAtSemicolons)
    .map(({ text, label }) => ({ kind, lead: whole, label: label ?? '', text: trimmed(text) }))
    .filter(({ text }) => text !== '');
}

function sectionsOf(passages: readonly MotionPassage[]): Section[] {
  const sections: Section[] = [];
  for (const passage of passages) {
    const found = formulaOf(passage.text);
    const isItem = passage.label !== null;
    // In an item "gezien ..." may be a clause; only the motion's own words begin a part there.
    if (found && (!isItem || found.formula.isStrong)) {
      const { kind } = found.formula;
      sections.push({ kind, lead: found.words, rest: passage.text.slice(found.words.length), items: [] });
    } else sections.at(-1)?.items.push(passage);
  }
  return sections;
}

const MEETS = /bijeen|vergader|d\.d\.|\bop\b|datum/i;

function dayIn(texts: readonly string[]): CalendarDay | null {
  const days = texts.flatMap((text) =>
    datesIn(text, null).flatMap((date) => {
      const day = dayOfDate(date);
      return day === null
        ? []
        : [{ day, isMeeting: MEETS.test(text.slice(Math.max(0, date.from - 60), date.from)) }];
    }),
  );
  return (days.find(({ isMeeting }) => isMeeting) ?? days[0])?.day ?? null;
}

function doubtsOf(
  proposal: Omit<MotionProposal, 'doubts'>,
  hasEnd: boolean,
  isMotion: boolean,
): MotionDoubt[] {
  const { title, day, clauses, movers, groups } = proposal;
  const doubts: (MotionDoubt | false)[] = [
    !isMotion && 'notAMotion',
    title === '' && 'noTitle',
    day === null && 'noDate',
    clauses.length === 0 ? 'noClauses' : !clauses.some(({ kind }) => isOperative(kind)) && 'noInstruction',
    movers.length === 0 && groups.length === 0 && 'noMovers',
    clauses.length > 0 && !hasEnd && 'noEnd',
  ];
  return doubts.filter((doubt) => doubt !== false);
}

export interface MotionText {
  /** The single lines above the first formula; empty where it stands in the first line. */
  readonly head: readonly string[];
  readonly passages: readonly MotionPassage[];
  /** The single lines below the closing formula. */
  readonly below: readonly string[];
}

/** Never fails on what a text says: a text without anything of a motion gives an empty form with its doubts. */
export function proposeMotion({ head: headLines, passages, below }: MotionText): MotionProposal {
  const split = splitAtFormulas(passages);
  const end = split.findIndex(({ text }) => PASSES_ON.test(text));
  const body = end < 0 ? split : split.slice(0, end);
  const first = body.findIndex(({ text, label }) => {
    const found = formulaOf(text);
    return found !== null && (label === null || found.formula.isStrong);
  });
  const isMotionLine = ({ text }: MotionPassage): boolean => /(?<!\p{L})motie(?!\p{L})/iu.test(text);
  const above = (first < 0 ? body : body.slice(0, first)).map(({ text }) => text);
  const head = headLines.length > 0 ? headLines : above;
  const sections = first < 0 ? [] : sectionsOf(body.slice(first).filter(({ text }) => !isMoverLine(text)));
  const closing = split[end]?.text.replace(PASSES_ON, '').trim() ?? '';
  const behind = [
    closing,
    ...split.slice(end < 0 ? split.length : end + 1).map(({ text }) => text),
    ...below,
  ];
  const moverLines = [...head, ...split.map(({ text }) => text)].filter(isMoverLine);
  const signed = [...moverLines, ...behind].filter((line) => line !== '' && !isVoteLine(line));
  const { movers, groups } = signedBy(signed);
  const { outcome, vote } = votedIn([...head, ...behind].filter(isVoteLine));
  const found = {
    ...namedIn(head),
    day: dayIn(head) ?? dayIn(above) ?? dayIn(behind),
    clauses: sections.flatMap(clausesOf),
    movers,
    groups,
    outcome,
    vote,
  };
  return { ...found, doubts: doubtsOf(found, end >= 0, first >= 0 || split.some(isMotionLine)) };
}
