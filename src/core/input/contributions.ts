/** What may be said of a contribution, and what becomes of it when it is corrected. */
import type { Making } from '#core/clock';
import { refuseNames, takesNames } from '#core/input/refuse-names';
import { timeOrder } from '#core/input/time-order';
import { type Change, patch } from '#core/journal/change';
import { CONTRIBUTION_VERSION, type Contribution, LONGEST_CONTRIBUTION } from '#core/records/contribution';
import type { Session } from '#core/records/session';
import { Refusal } from '#core/refusals/refusal';

/** What a person fills in; all but the text has a usual value. */
export type ContributionFields = Pick<
  Contribution,
  | 'text'
  | 'form'
  | 'mark'
  | 'speaker'
  | 'role'
  | 'organisation'
  | 'currentId'
  | 'lifeDomains'
  | 'laws'
  | 'themes'
  | 'targetGroups'
  | 'part'
  | 'table'
  | 'consent'
>;
export type NewContribution = Partial<ContributionFields> & { readonly text: string };

/** Where a contribution came from, of one that was not logged live. */
export type Origin = Pick<Contribution, 'source' | 'importId' | 'importKey'> & { readonly number: number };

/** `key` was made with the line, so that a line whose saving was never confirmed is known again. */
export function liveOrigin(key: string | null): Origin {
  return { source: 'live', importId: null, importKey: key, number: 0 };
}

/** As a person counts them: an emoji is one character. */
function charactersIn(text: string): number {
  return text.length <= LONGEST_CONTRIBUTION ? text.length : [...text].length;
}

/** Refuses `contribution.empty` and `contribution.tooLong`. */
export function refuseText(text: string): Refusal | null {
  if (text.trim() === '') return new Refusal('contribution.empty', {}, 'text');
  const characters = charactersIn(text);
  return characters > LONGEST_CONTRIBUTION
    ? new Refusal('contribution.tooLong', { characters, most: LONGEST_CONTRIBUTION }, 'text')
    : null;
}

/** A contribution to `session`: anonymous, put into the words of who logs it, unless it says otherwise. */
export function newContribution(
  session: Session,
  given: NewContribution,
  { clock, actor, newId }: Making,
  { number, ...origin }: Origin = liveOrigin(null),
): Contribution | Refusal {
  const wrong = refuseText(given.text) ?? refuseNames(session, given);
  if (wrong) return wrong;
  const at = clock.now();
  const { usualConsent } = session;
  return {
    form: 'paraphrase',
    mark: 'none',
    speaker: '',
    role: '',
    organisation: '',
    currentId: null,
    lifeDomains: [],
    laws: [],
    themes: [],
    targetGroups: [],
    part: '',
    table: '',
    consent: usualConsent === 'withName' && !takesNames(session) ? 'anonymous' : usualConsent,
    ...given,
    text: given.text.trim(),
    id: newId(),
    v: CONTRIBUTION_VERSION,
    deleted: null,
    sessionId: session.id,
    firstText: null,
    loggedAt: at,
    loggedBy: actor,
    order: timeOrder(at, number),
    ...origin,
    mergedInto: null,
    splitFrom: null,
    erased: null,
  };
}

/** The first text stays beside what it was corrected to. One that was erased is not written again. */
export function changeContribution(
  current: Contribution,
  set: Partial<ContributionFields>,
  session: Pick<Session, 'namesStripped'>,
): Change[] | Refusal {
  if (current.erased) return new Refusal('contribution.erased');
  const named = refuseNames(session, set);
  if (named) return named;
  if (set.text === undefined) return [patch('contributions', current.id, set)];
  const wrong = refuseText(set.text);
  if (wrong) return wrong;
  const text = set.text.trim();
  if (text === current.text) return [patch('contributions', current.id, { ...set, text })];
  // Corrected back to what was logged first: there is nothing left to tell.
  const firstText = (current.firstText ?? current.text) === text ? null : (current.firstText ?? current.text);
  return [patch('contributions', current.id, { ...set, text, firstText })];
}

/** Those that count by themselves: neither deleted, nor erased, nor merged into another. */
export function standingContributions<C extends Contribution>(contributions: readonly C[]): C[] {
  return contributions.filter(
    ({ deleted, erased, mergedInto }) => deleted === null && erased === null && mergedInto === null,
  );
}
