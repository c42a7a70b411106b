import type { Council } from '#core/records/council';
import type { Person } from '#core/records/person';
import type { TermRule } from '#core/records/term-rule';
import type { EquatedDays } from '#core/terms/equated-days';
import type { Database } from '../database';
import { readLocal } from '../local-settings';
import { equatedDaysOf } from './equated-days';

export interface Profile {
  readonly council: Council;
  readonly people: readonly Person[];
  readonly termRules: readonly TermRule[];
  /** To reckon with: the program's own and those the council added. */
  readonly equatedDays: EquatedDays;
  /** Who is working here; null when that person was removed. */
  readonly actor: Person | null;
}

/** The council of this profile; null before the first run. */
export async function profile(db: Database): Promise<Profile | null> {
  const [councils, people, termRules, equatedDays, actorId] = await Promise.all([
    db.councils.toArray(),
    db.people.toArray(),
    db.termRules.toArray(),
    equatedDaysOf(db),
    readLocal(db, 'actor'),
  ]);
  const council = councils.find((row) => row.deleted === null);
  if (!council) return null;
  const present = people.filter((person) => person.deleted === null);
  return {
    council,
    people: present,
    termRules: termRules.filter((rule) => rule.deleted === null),
    equatedDays,
    actor: present.find((person) => person.id === actorId) ?? null,
  };
}
