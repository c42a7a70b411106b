/** When a version of a letter is kept, and what is written of it. */
import type { Making } from '#core/clock';
import type { LetterBody } from '#core/letter/body';
import type { Letter } from '#core/records/letter';
import { LETTER_VERSION_VERSION, type LetterVersion, type VersionReason } from '#core/records/letter-version';
import { Refusal } from '#core/refusals/refusal';

/** What a version holds; its fingerprint is made over exactly this. */
export interface VersionContent {
  readonly head: Letter;
  readonly reference: string | null;
  readonly body: LetterBody;
}

export interface Sealed {
  readonly content: VersionContent;
  /** SHA-256 over the canonical JSON of `content`. */
  readonly sha256: string;
}

export type WhyKept =
  | { readonly occasion: 'named'; readonly name: string }
  | { readonly occasion: 'automatic'; readonly reason: VersionReason };

/** Of one letter, when it was kept and by whom. */
export type KeptBefore = Pick<LetterVersion, 'madeAt' | 'madeBy' | 'sha256' | 'reason'>;

/** Leaving a letter and coming back to it within this time is one piece of work; in milliseconds. */
const ONE_PIECE_OF_WORK = 2 * 3_600_000;
/** After this long, writing goes on where an earlier day ended. */
const A_NIGHT = 8 * 3_600_000;

/** The last time somebody wrote in a letter here. */
export interface LastWork {
  readonly by: string;
  readonly at: string;
}

/**
 * Whether the program keeps the text by itself. Never the same text twice; leaving keeps one a piece of work; who
 * begins keeps what another, or an earlier day, left behind.
 */
export function isWorthKeeping(
  reason: VersionReason,
  sha256: string,
  last: KeptBefore | null,
  work: LastWork | null,
  { clock, actor }: Pick<Making, 'clock' | 'actor'>,
): boolean {
  if (last?.sha256 === sha256) return false;
  const ago = (moment: string): number => Date.parse(clock.now()) - Date.parse(moment);
  switch (reason) {
    case 'leave':
      // What was kept when somebody began is not of this piece of work, but of the one before.
      return (
        last === null ||
        last.reason === 'begin' ||
        last.madeBy !== actor ||
        ago(last.madeAt) >= ONE_PIECE_OF_WORK
      );
    case 'begin':
      return work !== null && (work.by !== actor || ago(work.at) >= A_NIGHT);
    case 'export':
    case 'paste':
    case 'restore':
    case 'restored':
      return true;
  }
}

export interface KeepDetails {
  readonly writers?: readonly string[];
  readonly restoredFrom?: string;
  readonly replaced?: string;
}

/** A version of a letter as it stands. One a person keeps has a name. */
export function keepVersion(
  { content, sha256 }: Sealed,
  why: WhyKept,
  details: KeepDetails,
  making: Making,
): LetterVersion | Refusal {
  const name = why.occasion === 'named' ? why.name.trim() : null;
  if (name === '') return new Refusal('version.nameMissing', {}, 'name');
  const { writers = [], ...rest } = details;
  return {
    id: making.newId(),
    v: LETTER_VERSION_VERSION,
    deleted: null,
    letterId: content.head.id,
    madeAt: making.clock.now(),
    madeBy: making.actor,
    occasion: why.occasion,
    ...(why.occasion === 'named' ? { name: why.name.trim() } : { reason: why.reason }),
    ...(writers.length > 0 ? { writers } : {}),
    ...rest,
    ...content,
    sha256,
  };
}

/**
 * What of an older head comes back with its text: all that a person fills in. What the letter belongs to, and which
 * program can read it, stays as it is.
 */
export function headToRestore(now: Letter, older: Letter): Readonly<Record<string, unknown>> {
  const stays = new Set(['id', 'v', 'deleted', 'dossierId', 'createdAt', 'minReader', 'minWriter']);
  const set: Record<string, unknown> = {};
  for (const field of new Set([...Object.keys(now), ...Object.keys(older)])) {
    if (stays.has(field)) continue;
    const was = older[field as keyof Letter];
    if (JSON.stringify(now[field as keyof Letter]) !== JSON.stringify(was)) set[field] = was;
  }
  return set;
}
