import { checkEmail } from '#core/email-address';
import { add, patch } from '#core/journal/change';
import { starterRows } from '#core/letter/council-blocks';
import { checkReferencePatterns } from '#core/letter/reference';
import { starterBlocks } from '#core/letter/starter-blocks';
import { checkStationery } from '#core/letter/stationery-rule';
import { COUNCIL_VERSION, type Council } from '#core/records/council';
import { PERSON_VERSION, type Person } from '#core/records/person';
import { TERM_RULE_VERSION, type TermRule } from '#core/records/term-rule';
import { Refusal } from '#core/refusals/refusal';
import { isExtensionCount, isTermAmount } from '#core/terms/term-length';
import type { StoreContext } from '../context';
import type { Committed } from '../gate';

type Fields<T> = Omit<T, 'id' | 'v' | 'deleted'>;
export type CouncilFields = Fields<Council>;
export type PersonFields = Fields<Person>;
/** `extension` may be left out: none. */
export type TermRuleFields = Omit<Fields<TermRule>, 'extension'> & Partial<Pick<TermRule, 'extension'>>;

export interface CouncilSetUp {
  readonly council: CouncilFields;
  /** At least one; the first is who sets up the council, and becomes the one working here. */
  readonly people: readonly (PersonFields & { readonly id?: string })[];
  readonly termRules: readonly TermRuleFields[];
}

/** What is set of a council, wherever it is set. */
function checkCouncil(set: Partial<CouncilFields>): Refusal | null {
  return (
    checkReferencePatterns(set) ??
    (set.stationery ? checkStationery(set.stationery) : null) ??
    checkEmail(set.email ?? '', 'email') ??
    checkEmail(set.contactEmail ?? '', 'contactEmail')
  );
}

function checkTermRule(rule: TermRuleFields): Refusal | null {
  if (rule.citation.trim() === '') return new Refusal('termRule.noCitation', {}, 'citation');
  if (!isTermAmount(rule.amount)) return new Refusal('termRule.badLength', {}, 'amount');
  const extension = rule.extension ?? null;
  if (extension && !(isTermAmount(extension.amount) && isExtensionCount(extension.times))) {
    return new Refusal('termRule.badExtension', {}, 'extension');
  }
  if (rule.validFrom !== null && rule.validTo !== null && rule.validTo < rule.validFrom) {
    return new Refusal('termRule.endsBeforeStart', {}, 'validTo');
  }
  return null;
}

/** First run: the council, its people, its first term rules and text blocks to begin with, in one go. */
export async function setUpCouncil(
  { gate, making }: StoreContext,
  { council, people, termRules }: CouncilSetUp,
): Promise<Committed<string>> {
  const councilId = making.newId();
  const rows = people.map((person) => ({
    ...person,
    id: person.id ?? making.newId(),
    v: PERSON_VERSION,
    deleted: null,
  }));
  return gate.commit({ intent: 'setUpCouncil', partition: 'register' }, async (db) => {
    if ((await db.councils.count()) > 0) return new Refusal('council.alreadyThere');
    const wrong = checkCouncil(council) ?? termRules.map(checkTermRule).find((r) => r !== null);
    if (wrong) return wrong;
    return {
      changes: [
        add('councils', { ...council, id: councilId, v: COUNCIL_VERSION, deleted: null }),
        ...rows.map((row) => add('people', row)),
        ...termRules.map((rule) =>
          add('termRules', { ...rule, id: making.newId(), v: TERM_RULE_VERSION, deleted: null }),
        ),
        ...starterRows(starterBlocks, [], making.newId).map((row) => add('textBlocks', row)),
      ],
      result: councilId,
    };
  });
}

export function changeCouncil(
  { gate, making: _making }: StoreContext,
  id: string,
  set: Partial<CouncilFields>,
): Promise<Committed<null>> {
  return gate.commit({ intent: 'changeCouncil', partition: 'register' }, async () => {
    const wrong = checkCouncil(set);
    return wrong ?? { changes: [patch('councils', id, set)], result: null };
  });
}

export function addPerson({ gate, making }: StoreContext, fields: PersonFields): Promise<Committed<string>> {
  const id = making.newId();
  return gate.commit(
    { intent: 'addPerson', partition: 'register' },
    async () =>
      checkEmail(fields.email, 'email') ?? {
        changes: [add('people', { ...fields, id, v: PERSON_VERSION, deleted: null })],
        result: id,
      },
  );
}

export function changePerson(
  { gate }: StoreContext,
  id: string,
  set: Partial<PersonFields>,
): Promise<Committed<null>> {
  return gate.commit(
    { intent: 'changePerson', partition: 'register' },
    async () => checkEmail(set.email ?? '', 'email') ?? { changes: [patch('people', id, set)], result: null },
  );
}

export function removePerson({ gate, making }: StoreContext, id: string): Promise<Committed<null>> {
  return gate.commit({ intent: 'removePerson', partition: 'register' }, async () =>
    id === making.actor
      ? new Refusal('person.isWorkingHere')
      : {
          changes: [patch('people', id, { deleted: { at: making.clock.now(), by: making.actor } })],
          result: null,
        },
  );
}

export function addTermRule(
  { gate, making }: StoreContext,
  fields: TermRuleFields,
): Promise<Committed<string>> {
  const id = making.newId();
  return gate.commit(
    { intent: 'addTermRule', partition: 'register' },
    async () =>
      checkTermRule(fields) ?? {
        changes: [add('termRules', { ...fields, id, v: TERM_RULE_VERSION, deleted: null })],
        result: id,
      },
  );
}

/** Terms already running keep the rule they started with: it is copied into the dispatch. */
export function changeTermRule(
  { gate }: StoreContext,
  id: string,
  set: Partial<TermRuleFields>,
): Promise<Committed<null>> {
  return gate.commit({ intent: 'changeTermRule', partition: 'register' }, async (db) => {
    const current = await db.termRules.get(id);
    if (!current) return new Refusal('record.gone', { table: 'termRules' });
    return checkTermRule({ ...current, ...set }) ?? { changes: [patch('termRules', id, set)], result: null };
  });
}

export function removeTermRule({ gate, making }: StoreContext, id: string): Promise<Committed<null>> {
  return gate.commit({ intent: 'removeTermRule', partition: 'register' }, async () => ({
    changes: [patch('termRules', id, { deleted: { at: making.clock.now(), by: making.actor } })],
    result: null,
  }));
}
