/** A council that owes itself replies. The program asks the real day, so its letters are dated from it. */
import { addDays } from '#core/calendar/calendar-day';
import type { CouncilSetUp, Store } from '#store';
import { systemClock } from '../../../../src/renderer/app/clock.ts';
import { dossier, setUp } from '../../store/council.ts';
import { place } from '../../store/place.ts';

export const today = systemClock.today();

export interface SentCouncil {
  readonly store: Store;
  readonly dossierId: string;
  /** Sends a letter so many days ago, and has its receipt acknowledged; gives its id. */
  readonly send: (subject: string, daysAgo: number) => Promise<string>;
}

export async function sentCouncil(changes: Partial<CouncilSetUp> = {}): Promise<SentCouncil> {
  const store = await place({ ...systemClock, set: () => {} }).open();
  await store.setUpCouncil({ ...setUp, ...changes });
  const { result: dossierId } = await store.createDossier(dossier('Vervoer'));
  const send = async (subject: string, daysAgo: number): Promise<string> => {
    const on = addDays(today, -daysAgo);
    const { result: id } = await store.createLetter(
      dossierId,
      'unsolicitedAdvice',
      { subject, date: on },
      null,
    );
    await store.giveReference(id, null);
    await store.registerDispatch(id, { on, channel: 'post', recipients: ['College'] });
    await store.registerAcknowledgement(id, on);
    return id;
  };
  return { store, dossierId, send };
}
