/** The sentences of an incoming document in which somebody commits themselves; proposed, for a person to confirm. */
import type { CalendarDay } from '#core/calendar/calendar-day';
import { sentencesIn } from '#core/letter/desk-check/dutch/sentences';
import type { PassageKind } from '#core/reading/document-reading';
import { announcesActions, type Commits, commits, isHistory } from './committing';
import { type DueInText, dueDaysIn } from './due-in-text';

export interface PassageToHarvest {
  readonly id: string;
  readonly words: string;
  readonly kind?: PassageKind;
}

export interface ProposedCommitment {
  readonly passageId: string;
  /** Characters of the passage's words. */
  readonly from: number;
  readonly to: number;
  /** The exact words: a sentence, or an action of a list as a whole. */
  readonly words: string;
  /** `firm`: a promise, or a deed with a day. `likely`: a plan without a day, or an action of a list. */
  readonly strength: Commits;
  /** What it rests on: the sentence's own words, or the heading "Acties" above it. */
  readonly because: 'words' | 'actionList';
  /** Null where it names no time. */
  readonly due: DueInText | null;
}

/** A list of actions ends before longer passages: those are text again. */
const LONGEST_ACTION = 600;
const SHORTEST_ACTION = 12;

/** The last that is not past: "met ingang van 1 maart 2017 voor twee jaar" is due when it ends. */
function dueOf(sentence: string, written: CalendarDay | null): DueInText | null {
  const found = dueDaysIn(sentence, written).filter(
    ({ day }) => day === null || written === null || day >= written,
  );
  const start = found.find(({ why, words }) => why === 'day' && /ingang|vanaf|per /i.test(words));
  const period = found.find(({ why }) => why === 'period');
  if (start?.day && period)
    return dueDaysIn(sentence, written, start.day).find(({ why }) => why === 'period') ?? null;
  return found[0] ?? null;
}

function endsActions({ words, kind }: PassageToHarvest): boolean {
  return kind === 'heading' || /:\s*$/.test(words) || words.length > LONGEST_ACTION || isHistory(words);
}

/**
 * `written` is the day of the document: periods count from it, and days before it are history. In the order of the
 * passages; no two overlap.
 */
export function harvestCommitments(
  passages: readonly PassageToHarvest[],
  written: CalendarDay | null,
): ProposedCommitment[] {
  const found: ProposedCommitment[] = [];
  let inActions = false;
  for (const passage of passages) {
    const { id, words, kind } = passage;
    if (announcesActions(words)) {
      inActions = true;
      continue;
    }
    if (inActions && endsActions(passage)) inActions = false;
    if (kind === 'heading' || kind === 'quote' || kind === 'note') continue;
    if (inActions && words.trim().length >= SHORTEST_ACTION) {
      const due = dueOf(words, written);
      const strength = due === null ? 'likely' : 'firm';
      found.push({ passageId: id, from: 0, to: words.length, words, strength, because: 'actionList', due });
      continue;
    }
    for (const { from, to } of sentencesIn(words)) {
      const sentence = words.slice(from, to);
      const due = dueOf(sentence, written);
      const strength = commits(sentence, due !== null);
      if (strength !== null) {
        found.push({ passageId: id, from, to, words: sentence, strength, because: 'words', due });
      }
    }
  }
  return found;
}
