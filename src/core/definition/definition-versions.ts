/**
 * The working definition (werkdefinitie) of a dossier and its versions. A version is added and never changed, so that
 * a letter that quotes one goes on quoting what was agreed on then.
 */
import type { CalendarDay } from '#core/calendar/calendar-day';
import type { Making } from '#core/clock';
import { DEFINITION_VERSION_VERSION, type DefinitionVersion } from '#core/records/definition-version';
import { Refusal } from '#core/refusals/refusal';

export type DefinitionAmendment = DefinitionVersion['amendments'][number];

export interface NewDefinitionVersion {
  readonly on: CalendarDay | null;
  readonly term: string;
  readonly words: string;
  readonly where: string;
  readonly amendments: readonly DefinitionAmendment[];
}

/** The day a version counts from: that it was agreed on, else that it was entered. */
function dayOf({ on, at }: DefinitionVersion): string {
  return on ?? at.slice(0, 10);
}

/**
 * Oldest first, by the day each was agreed on: one of years ago may be entered today. Those that were removed are left
 * out.
 */
export function inOrder(versions: readonly DefinitionVersion[]): DefinitionVersion[] {
  return versions
    .filter(({ deleted }) => deleted === null)
    .toSorted((a, b) => {
      const [one, other] = [`${dayOf(a)} ${a.at} ${a.id}`, `${dayOf(b)} ${b.at} ${b.id}`];
      return one < other ? -1 : one > other ? 1 : 0;
    });
}

/** The version that counts now; null where nothing was agreed on yet. */
export function currentDefinition(versions: readonly DefinitionVersion[]): DefinitionVersion | null {
  return inOrder(versions).at(-1) ?? null;
}

/** The version before the one with this id; null for the first. */
export function versionBefore(versions: readonly DefinitionVersion[], id: string): DefinitionVersion | null {
  const ordered = inOrder(versions);
  const place = ordered.findIndex((version) => version.id === id);
  return place > 0 ? (ordered[place - 1] ?? null) : null;
}

/** People type a definition with its quotation marks as often as without; the letter puts its own around it. */
function withoutQuotes(words: string): string {
  const trimmed = words.trim();
  const inner = /^[‘'"“„](?<inner>[^‘’“”„"]+)[’'"”]\.?$/.exec(trimmed)?.groups?.inner;
  return (inner ?? trimmed).trim();
}

/** A next version, or why it is none: `definition.noTerm`, `definition.noWords`, `definition.noChange`. */
export function nextDefinitionVersion(
  dossierId: string,
  given: NewDefinitionVersion,
  versions: readonly DefinitionVersion[],
  making: Making,
): DefinitionVersion | Refusal {
  const term = given.term.trim();
  const words = withoutQuotes(given.words);
  if (term === '') return new Refusal('definition.noTerm', {}, 'term');
  if (words === '') return new Refusal('definition.noWords', {}, 'words');
  if (given.on !== null && given.on > making.clock.today()) {
    return new Refusal('definition.inFuture', { on: given.on }, 'on');
  }
  const amendments = given.amendments
    .map((amendment) => ({
      ...amendment,
      words: amendment.words.trim(),
      by: amendment.by.trim(),
      where: amendment.where.trim(),
    }))
    .filter((amendment) => amendment.words !== '');
  const current = currentDefinition(versions);
  if (current && current.words === words && current.term === term && amendments.length === 0) {
    return new Refusal('definition.noChange', {}, 'words');
  }
  return {
    id: making.newId(),
    v: DEFINITION_VERSION_VERSION,
    deleted: null,
    dossierId,
    at: making.clock.now(),
    by: making.actor,
    on: given.on,
    term,
    words,
    where: given.where.trim(),
    amendments,
  };
}
