/**
 * The path of a letter up to its dispatch, folded from its events: written, read by the working group, put before who
 * signs, sent back or signed. The same events give the same path on every machine, also where two people acted on
 * machines that were apart: an approval counts for the version it was given to, and for no other.
 */
import type { LetterEvent, LetterEventOf } from '#core/records/letter-event';

export type PathStage = 'draft' | 'inReview' | 'forSignOff' | 'signed';

export interface LetterPath {
  readonly stage: PathStage;
  /** What the working group was asked; null out of review. */
  readonly review: LetterEventOf<'reviewAsked'> | null;
  /** What lies before who signs, or was signed when that was asked for; null while it is written. */
  readonly asked: LetterEventOf<'signOffAsked'> | null;
  /** The approval that covers the letter as it stands. */
  readonly signOff: LetterEventOf<'signedOff'> | null;
  /** Asked for, and not put forward again since. */
  readonly changes: LetterEventOf<'changesRequested'> | null;
  /** An approval of a text that was opened again since; its version can still be sent as it was signed. */
  readonly lapsed: LetterEventOf<'signedOff'> | null;
  /** Approvals of a version that was not, or no longer, the one put forward. */
  readonly astray: readonly LetterEventOf<'signedOff'>[];
  /** How many times it was put before who signs. */
  readonly rounds: number;
}

const START: LetterPath = {
  stage: 'draft',
  review: null,
  asked: null,
  signOff: null,
  changes: null,
  lapsed: null,
  astray: [],
  rounds: 0,
};

function signedOff(
  path: LetterPath,
  event: LetterEventOf<'signedOff'>,
  everAsked: ReadonlySet<string>,
): LetterPath {
  // Outside the program, or by who needs to ask nobody: a version that was never put forward can be approved as well.
  const isOfThis =
    path.asked === null ? !everAsked.has(event.versionId) : path.asked.versionId === event.versionId;
  if (!isOfThis) return { ...path, astray: [...path.astray, event] };
  // Chair and deputy can both sign; the first approval is the one the letter stands on.
  if (path.signOff !== null) return path;
  return { ...path, stage: 'signed', review: null, signOff: event, changes: null, lapsed: null };
}

function next(path: LetterPath, event: LetterEvent, everAsked: ReadonlySet<string>): LetterPath {
  switch (event.kind) {
    case 'reviewAsked':
      // Of a letter that went on meanwhile on another machine nothing is undone by asking.
      return path.stage === 'draft' ? { ...path, stage: 'inReview', review: event } : path;
    case 'signOffAsked':
      return {
        ...START,
        stage: 'forSignOff',
        asked: event,
        // A newer text lies there: what was approved before is of the past, and kept among the events.
        astray: path.astray,
        rounds: path.rounds + 1,
      };
    case 'changesRequested':
      if (path.asked?.versionId !== event.versionId) return path;
      return { ...path, stage: 'draft', asked: null, signOff: null, changes: event, lapsed: path.signOff };
    case 'reopened':
      return {
        ...path,
        stage: 'draft',
        review: null,
        asked: null,
        signOff: null,
        lapsed: path.signOff ?? path.lapsed,
      };
    case 'signedOff':
      return signedOff(path, event, everAsked);
    default:
      return path;
  }
}

/** `standing` are the events that still count, in the order they were added. */
export function letterPath(standing: readonly LetterEvent[]): LetterPath {
  const everAsked = new Set<string>();
  let path = START;
  for (const event of standing) {
    path = next(path, event, everAsked);
    if (event.kind === 'signOffAsked') everAsked.add(event.versionId);
  }
  return path;
}
