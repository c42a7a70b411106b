/** Amendments to a working definition, proposed in a session; adopting them makes its next version. */
import type { CalendarDay } from '#core/calendar/calendar-day';
import type { Making } from '#core/clock';
import {
  currentDefinition,
  type NewDefinitionVersion,
  nextDefinitionVersion,
} from '#core/definition/definition-versions';
import { timeOrder } from '#core/input/time-order';
import { add, type Change, patch } from '#core/journal/change';
import {
  type AmendmentOutcome,
  DEFINITION_AMENDMENT_VERSION,
  type ProposedAmendment,
} from '#core/records/definition-amendment';
import type { DefinitionVersion } from '#core/records/definition-version';
import type { Session } from '#core/records/session';
import { Refusal } from '#core/refusals/refusal';

export type AmendmentFields = Pick<ProposedAmendment, 'words' | 'by' | 'contributionId'>;

/** Refused: `amendment.noWords`, `amendment.otherDossier` for a session that was not held for the dossier. */
export function proposeAmendment(
  session: Session,
  dossierId: string,
  given: AmendmentFields,
  making: Making,
): ProposedAmendment | Refusal {
  if (!session.dossierIds.includes(dossierId)) return new Refusal('amendments.otherDossier');
  if (given.words.trim() === '') return new Refusal('amendments.noWords', {}, 'words');
  return {
    id: making.newId(),
    v: DEFINITION_AMENDMENT_VERSION,
    deleted: null,
    sessionId: session.id,
    dossierId,
    words: given.words.trim(),
    by: given.by.trim(),
    contributionId: given.contributionId,
    outcome: 'open',
    versionId: null,
    at: making.clock.now(),
    order: timeOrder(making.clock.now()),
  };
}

/** One that came into a version stays as it was: letters quote that version. */
export function changeAmendment(
  row: ProposedAmendment | undefined,
  set: Partial<Pick<ProposedAmendment, 'words' | 'by' | 'outcome'>>,
): Change[] | Refusal {
  if (!row || row.deleted) return new Refusal('record.gone', { table: 'definitionAmendments' });
  if (row.versionId !== null) return new Refusal('amendments.inVersion');
  if (set.words !== undefined && set.words.trim() === '')
    return new Refusal('amendments.noWords', {}, 'words');
  return [patch('definitionAmendments', row.id, set)];
}

export interface Adoption {
  readonly term: string;
  readonly words: string;
  readonly on: CalendarDay | null;
  /** What was decided on each that is still open, by id; one that is not named stays open. */
  readonly outcomes: ReadonlyMap<string, Exclude<AmendmentOutcome, 'open'>>;
}

/** What the dialog begins with: the words that count now, the day of the session. */
export function adoptionOf(
  session: Pick<Session, 'on'>,
  versions: readonly DefinitionVersion[],
): Pick<NewDefinitionVersion, 'term' | 'words' | 'on'> {
  const current = currentDefinition(versions);
  return { term: current?.term ?? '', words: current?.words ?? '', on: session.on };
}

/** The next version of the definition with what was proposed, adopted or not, and by whom. */
export function adoptAmendments(
  session: Session,
  dossierId: string,
  adoption: Adoption,
  of: { readonly amendments: readonly ProposedAmendment[]; readonly versions: readonly DefinitionVersion[] },
  making: Making,
): { readonly version: DefinitionVersion; readonly changes: Change[] } | Refusal {
  const decided = of.amendments.flatMap((row) => {
    const outcome = adoption.outcomes.get(row.id);
    const isOpen = row.deleted === null && row.versionId === null && row.dossierId === dossierId;
    return isOpen && outcome ? [{ row, outcome }] : [];
  });
  const version = nextDefinitionVersion(
    dossierId,
    {
      term: adoption.term,
      words: adoption.words,
      on: adoption.on,
      where: session.title,
      amendments: decided.map(({ row, outcome }) => ({
        words: row.words,
        by: row.by,
        where: session.title,
        adopted: outcome === 'adopted',
      })),
    },
    of.versions,
    making,
  );
  if (version instanceof Refusal) return version;
  return {
    version,
    changes: [
      add('definitionVersions', version),
      ...decided.map(({ row, outcome }) =>
        patch('definitionAmendments', row.id, { outcome, versionId: version.id }),
      ),
    ],
  };
}
