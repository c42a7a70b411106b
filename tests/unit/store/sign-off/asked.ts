/** A letter that lies before the chair, who works here and has a key. */
import type { Store } from '#store';
import { type Desk, draftIn } from '../council.ts';
import { once } from '../place.ts';

export const PASSPHRASE = 'de fietsen staan buiten';

async function workAs(store: Store, role: string): Promise<void> {
  const profile = await once(store.watch.profile());
  await store.workAs(profile?.people.find((person) => person.role === role)?.id ?? '');
}

export const asChair = (store: Store): Promise<void> => workAs(store, 'chair');
export const asSecretary = (store: Store): Promise<void> => workAs(store, 'secretary');

export interface Asked extends Desk {
  readonly versionId: string;
}

export async function askedIn(store: Store): Promise<Asked> {
  const desk = await draftIn(store);
  const { result: asked } = await store.askSignOff(desk.letterId, 'Graag voor vrijdag.');
  await asChair(store);
  await store.makeSigningKey({ passphrase: PASSPHRASE, again: PASSPHRASE });
  return { ...desk, versionId: asked.kind === 'signOffAsked' ? asked.versionId : '' };
}

/** The version that lies there now. */
export async function versionForSignOff(store: Store, letterId: string): Promise<string> {
  return (await once(store.watch.letter(letterId)))?.state.path.asked?.versionId ?? '';
}
