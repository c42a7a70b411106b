/** Whose words the council has, and who of them agreed to be named. */
import type { Speaker } from '#core/letter/desk-check/facts';
import type { Contribution } from '#core/records/contribution';

/** Who speaks for the public in an office speaks in public. */
const OFFICE =
  /(?<![\p{L}])(?:wethouder|burgemeester|raadslid|raadsleden|minister|staatssecretaris|gedeputeerde)(?![\p{L}])/iu;

type Said = Pick<Contribution, 'speaker' | 'role' | 'consent' | 'deleted' | 'erased'>;

/** Each name once; somebody who agreed for one thing that was said may be named. */
export function speakersOf(contributions: readonly Said[]): Speaker[] {
  const agreed = new Map<string, boolean>();
  for (const { speaker, role, consent, deleted, erased } of contributions) {
    const name = speaker.trim();
    if (name === '' || deleted !== null || erased !== null) continue;
    const may = consent === 'withName' || OFFICE.test(`${role} ${name}`);
    agreed.set(name, (agreed.get(name) ?? false) || may);
  }
  return [...agreed].map(([name, mayBeQuoted]) => ({ name, mayBeQuoted }));
}
