/** From all that was found out to one answer. What is not certain is said as such: a whole seal proves no person. */
import { shortFingerprint } from '#core/sign-off/signed-content';
import type { FileComparison } from '#documents';
import type { NoticeKind } from '../../ui/notice';
import type { CheckedFile } from './check-file';

export type Answer =
  | 'exact'
  | 'exactUnknownKey'
  | 'sameText'
  | 'sameTextUnknownKey'
  | 'changed'
  | 'otherText'
  | 'doubtfulKey'
  | 'approvedExact'
  | 'approvedSameText'
  | 'approvedUnknown'
  | 'broken'
  | 'newer'
  | 'notOurs'
  | 'matchExact'
  | 'matchSameText'
  | 'matchChanged'
  | `unreadable.${'empty' | 'notWord' | 'oldWord' | 'encrypted' | 'truncated' | 'damaged' | 'tooLarge'}`;

export type NoteName =
  | 'keyEnded'
  | 'keyReplaced'
  | 'keyOtherPerson'
  | 'keyUnknown'
  | 'keyNobodyKnows'
  | 'deputy'
  | 'author'
  | 'outside'
  | 'brokenSeal'
  | 'savedWith';

export interface VerdictNote {
  readonly kind: NoticeKind;
  readonly note: NoteName;
  readonly values: Readonly<Record<string, string>>;
}

export interface Judgement {
  readonly tone: NoticeKind;
  readonly answer: Answer;
  readonly notes: readonly VerdictNote[];
  readonly comparison: FileComparison | null;
}

/** With less of what was signed in it, it is no version of that text any more. */
const ANOTHER_TEXT = 0.3;

function isAnother(comparison: FileComparison): boolean {
  return comparison.kind === 'changed' && comparison.kept < ANOTHER_TEXT;
}

function savedNote(comparison: FileComparison): VerdictNote[] {
  if (comparison.kind === 'exact' || comparison.savedWith === null) return [];
  return [{ kind: 'info', note: 'savedWith', values: { program: comparison.savedWith } }];
}

function keyNotes({ check, standing, isOwnCouncil }: CheckedFile): VerdictNote[] {
  if (check.kind !== 'sealed' || standing === null) return [];
  const { signer, keyId, council } = check.seal;
  const fingerprint = shortFingerprint(keyId);
  const values = { name: signer.name, council: council.name, fingerprint };
  switch (standing.kind) {
    case 'known':
      return standing.key.ended === null ? [] : [{ kind: 'warning', note: 'keyReplaced', values }];
    case 'ended':
      return [{ kind: 'error', note: 'keyEnded', values }];
    case 'otherPerson':
      return [{ kind: 'error', note: 'keyOtherPerson', values }];
    case 'unknown':
      return [{ kind: 'warning', note: isOwnCouncil ? 'keyUnknown' : 'keyNobodyKnows', values }];
  }
}

function signerNotes({ check }: CheckedFile): VerdictNote[] {
  if (check.kind !== 'sealed') return [];
  const { asDeputy, isAuthor, name } = check.seal.signer;
  const note = (name_: NoteName): VerdictNote => ({ kind: 'info', note: name_, values: { name } });
  return [...(asDeputy ? [note('deputy')] : []), ...(isAuthor ? [note('author')] : [])];
}

function judgeSealed(file: CheckedFile, comparison: FileComparison): Judgement {
  const notes = [...keyNotes(file), ...signerNotes(file), ...savedNote(comparison)];
  const kind = file.standing?.kind ?? 'unknown';
  if (comparison.kind === 'changed') {
    return { tone: 'error', answer: isAnother(comparison) ? 'otherText' : 'changed', notes, comparison };
  }
  if (kind === 'ended' || kind === 'otherPerson') {
    return { tone: 'error', answer: 'doubtfulKey', notes, comparison };
  }
  if (kind === 'unknown') {
    const answer = comparison.kind === 'exact' ? 'exactUnknownKey' : 'sameTextUnknownKey';
    return { tone: 'warning', answer, notes, comparison };
  }
  return { tone: 'done', answer: comparison.kind, notes, comparison };
}

function judgeApproved(file: CheckedFile, comparison: FileComparison): Judgement {
  const notes: VerdictNote[] = [{ kind: 'info', note: 'outside', values: {} }, ...savedNote(comparison)];
  if (comparison.kind === 'changed') {
    return { tone: 'error', answer: isAnother(comparison) ? 'otherText' : 'changed', notes, comparison };
  }
  // Without the dossier there is only what the file says of itself.
  if (file.here === null) return { tone: 'warning', answer: 'approvedUnknown', notes, comparison };
  const answer = comparison.kind === 'exact' ? 'approvedExact' : 'approvedSameText';
  return { tone: 'done', answer, notes, comparison };
}

function judgeMatched({ check, match }: CheckedFile): Judgement {
  const isBroken = check.kind === 'broken';
  const broken: VerdictNote[] = isBroken ? [{ kind: 'error', note: 'brokenSeal', values: {} }] : [];
  if (match === null) {
    return {
      tone: isBroken ? 'error' : 'warning',
      answer: isBroken ? 'broken' : 'notOurs',
      notes: [],
      comparison: null,
    };
  }
  const { comparison } = match;
  const notes = [...broken, ...savedNote(comparison)];
  if (comparison.kind === 'changed') return { tone: 'error', answer: 'matchChanged', notes, comparison };
  const answer = comparison.kind === 'exact' ? 'matchExact' : 'matchSameText';
  return { tone: isBroken ? 'warning' : 'done', answer, notes, comparison };
}

export function judge(file: CheckedFile): Judgement {
  const { check } = file;
  switch (check.kind) {
    case 'unreadable':
      return { tone: 'error', answer: `unreadable.${check.why}`, notes: [], comparison: null };
    case 'newer':
      return { tone: 'warning', answer: 'newer', notes: [], comparison: null };
    case 'sealed':
      return judgeSealed(file, check.comparison);
    case 'approved':
      return judgeApproved(file, check.comparison);
    case 'unsealed':
    case 'broken':
      return judgeMatched(file);
  }
}
