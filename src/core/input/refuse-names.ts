/** A session whose names were taken out takes no new ones: it was said that none would be kept of it. */
import type { Contribution } from '#core/records/contribution';
import type { Session } from '#core/records/session';
import { Refusal } from '#core/refusals/refusal';

type Stripped = Pick<Session, 'namesStripped'>;

export function takesNames({ namesStripped }: Stripped): boolean {
  return namesStripped === null;
}

/** Refuses `session.namesStripped`, beside the name or the consent to be quoted with one. */
export function refuseNames(
  session: Stripped,
  { speaker, consent }: Partial<Pick<Contribution, 'speaker' | 'consent'>>,
): Refusal | null {
  if (takesNames(session)) return null;
  if (speaker !== undefined && speaker.trim() !== '') {
    return new Refusal('session.namesStripped', {}, 'speaker');
  }
  return consent === 'withName' ? new Refusal('session.namesStripped', {}, 'consent') : null;
}

/** The same of those who attended. */
export function refusePersons(session: Stripped, persons: string | undefined): Refusal | null {
  const isNamed = persons !== undefined && persons.trim() !== '';
  return isNamed && !takesNames(session) ? new Refusal('session.namesStripped', {}, 'persons') : null;
}
