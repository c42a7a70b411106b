/** What may happen to a letter on its way to being signed, and why not. */
import { type CalendarDay, calendarDayOf } from '#core/calendar/calendar-day';
import type { Making } from '#core/clock';
import { event, noSuchDay, notInFuture, notWritable } from '#core/letter/event-parts';
import { isUnsent, type LetterState } from '#core/letter/letter-state';
import type { Letter } from '#core/records/letter';
import type { ApprovalForm, LetterEventOf } from '#core/records/letter-event';
import type { LetterVersion } from '#core/records/letter-version';
import type { Person } from '#core/records/person';
import { Refusal } from '#core/refusals/refusal';
import type { Seal } from '#core/sign-off/seal';

type OfLetter = Pick<Letter, 'id'>;

function alreadySent(state: LetterState): Refusal | null {
  return isUnsent(state) ? null : new Refusal('letter.alreadySent');
}

export function askReview(
  letter: OfLetter,
  state: LetterState,
  remark: string,
  making: Making,
): LetterEventOf<'reviewAsked'> | Refusal {
  if (state.path.stage === 'inReview') return new Refusal('review.alreadyAsked');
  return notWritable(state) ?? { ...event(making, letter.id, 'reviewAsked'), remark: remark.trim() };
}

/** What a text must have before somebody can put their name under it. */
export function notReadyToSign(letter: Pick<Letter, 'subject' | 'date'>): Refusal | null {
  if (letter.subject.trim() === '') return new Refusal('signOff.noSubject', {}, 'subject');
  return letter.date === null ? new Refusal('signOff.noDate', {}, 'date') : null;
}

/** `versionId`: the text as it is about to be frozen, with the reference it has or gets. */
export function askSignOff(
  letter: Letter,
  state: LetterState,
  versionId: string,
  remark: string,
  making: Making,
): LetterEventOf<'signOffAsked'> | Refusal {
  if (state.path.stage === 'forSignOff') return new Refusal('signOff.alreadyAsked');
  return (
    notWritable(state) ??
    notReadyToSign(letter) ?? {
      ...event(making, letter.id, 'signOffAsked'),
      versionId,
      remark: remark.trim(),
    }
  );
}

/** Why `versionId` cannot be decided about; null where it lies there to be signed. */
function notForSignOff(state: LetterState, versionId: string): Refusal | null {
  const sent = alreadySent(state);
  if (sent) return sent;
  const { asked, signOff } = state.path;
  if (signOff?.versionId === versionId) return new Refusal('signOff.alreadySigned');
  if (asked === null) return new Refusal('signOff.notAsked');
  return asked.versionId === versionId ? null : new Refusal('signOff.notCurrentVersion');
}

export function isSigner({ role }: Pick<Person, 'role'>): boolean {
  return role === 'chair' || role === 'deputyChair';
}

export function requestChanges(
  letter: OfLetter,
  state: LetterState,
  versionId: string,
  reason: string,
  making: Making,
): LetterEventOf<'changesRequested'> | Refusal {
  if (reason.trim() === '') return new Refusal('signOff.noReason', {}, 'reason');
  return (
    notForSignOff(state, versionId) ?? {
      ...event(making, letter.id, 'changesRequested'),
      versionId,
      reason: reason.trim(),
    }
  );
}

/** Opens the text again. What was approved stays as it was, and no longer covers what is written from here on. */
export function reopenLetter(
  letter: OfLetter,
  state: LetterState,
  reason: string,
  making: Making,
): LetterEventOf<'reopened'> | Refusal {
  const sent = alreadySent(state);
  if (sent) return sent;
  return state.path.stage === 'draft'
    ? new Refusal('letter.alreadyOpen')
    : { ...event(making, letter.id, 'reopened'), reason: reason.trim() };
}

/** The clocks of two machines differ by minutes; a clock that was set back differs by more. In milliseconds. */
const CLOCKS_DIFFER = 60 * 60_000;

/** A signature from before the text was there would be worth nothing to who checks it. */
export function clockSetBack(madeAt: string, making: Making): Refusal | null {
  const now = making.clock.now();
  return Date.parse(now) + CLOCKS_DIFFER < Date.parse(madeAt)
    ? new Refusal('signOff.clockSetBack', {
        now: making.clock.today(),
        frozenOn: calendarDayOf(madeAt.slice(0, 10)),
      })
    : null;
}

/** Whether `signer` may set a seal under `version` now. Asked before anything is signed, and again before it is written. */
export function canSign(
  state: LetterState,
  version: Pick<LetterVersion, 'id' | 'madeAt'>,
  signer: Person,
  making: Making,
): Refusal | null {
  if (!isSigner(signer)) return new Refusal('signOff.notASigner');
  return notForSignOff(state, version.id) ?? clockSetBack(version.madeAt, making);
}

export function signOffInProgram(letter: OfLetter, seal: Seal, making: Making): LetterEventOf<'signedOff'> {
  return {
    ...event(making, letter.id, 'signedOff'),
    versionId: seal.versionId,
    how: 'inProgram',
    on: seal.on,
    signer: seal.signer,
    documentId: null,
    remark: '',
    seal,
  };
}

export interface ApprovalDetails {
  readonly how: Exclude<ApprovalForm, 'inProgram'>;
  readonly on: CalendarDay;
  /** Who approved; of a meeting that is the chair, or the name of the meeting. */
  readonly signerId: string | null;
  readonly signerName: string;
  readonly signerFunction: string;
  readonly asDeputy: boolean;
  /** In which it can be seen; null where it is kept elsewhere. */
  readonly documentId: string | null;
  readonly remark: string;
}

/** Given on paper, by e-mail or in a meeting; the program only says that somebody says so. */
export function recordApproval(
  letter: Letter,
  state: LetterState,
  versionId: string,
  details: ApprovalDetails,
  isAuthor: boolean,
  making: Making,
): LetterEventOf<'signedOff'> | Refusal {
  const { signerId, signerName, signerFunction, asDeputy, ...given } = details;
  if (state.path.stage === 'signed') return new Refusal('signOff.alreadySigned');
  const wrong =
    alreadySent(state) ??
    notReadyToSign(letter) ??
    // Beside the day of a dispatch, which has a field of its own.
    noSuchDay(given.on, 'approvedOn') ??
    notInFuture(given.on, making, 'approvedOn') ??
    (signerName.trim() === '' ? new Refusal('signOff.noSigner', {}, 'signerName') : null);
  return (
    wrong ?? {
      ...event(making, letter.id, 'signedOff'),
      ...given,
      versionId,
      remark: given.remark.trim(),
      signer: {
        id: signerId,
        name: signerName.trim(),
        function: signerFunction.trim(),
        asDeputy,
        isAuthor,
      },
      seal: null,
    }
  );
}

/** Undoes one step of the path, in the course of another act. */
export function takeBack(letter: OfLetter, eventId: string, making: Making): LetterEventOf<'withdrawn'> {
  return { ...event(making, letter.id, 'withdrawn'), eventId, reason: '' };
}
