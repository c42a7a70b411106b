import { describe, expect, test } from 'vitest';
import { intents } from '#core/journal/journal-entry';
import type { Council } from '#core/records/council';
import { defaultHead, type Store } from '#store';
import { acts, seen } from './acts.ts';
import { body, day, dossier, draftIn, sentIn, sentToday, setUp } from './council.ts';
import { everything, once, place, refusalOf } from './place.ts';

const onNovember2 = day('2026-11-02');
const reply = { on: onNovember2, form: 'final', reference: '', remark: '' } as const;

test('every intent is here', () => {
  // A version that was kept stays kept, undone or not.
  // Setting up, withdrawing and what a merge brought back cannot be taken back, and an undo of an undo has a test of its own.
  // Keys stay in their list; a letter that went back to what was signed is opened again.
  const signing = ['makeSigningKey', 'endSigningKey', 'returnToSigned'];
  // What was erased cannot come back. Of two values that met, the one not taken is a choice away, not an undo.
  const input = ['stripNames', 'erasePerson', 'takeOtherValue'];
  const others = ['setUpCouncil', 'needNewerEditor', 'keepVersion', 'withdrawEvent', 'undo', 'bringBack'];
  expect([...Object.keys(acts), ...others, ...signing, ...input].sort()).toEqual([...intents].sort());
});

describe('undo takes back', () => {
  test.each(Object.keys(acts))('%s', async (intent) => {
    const where = place();
    const store = await where.open();
    const { before, act } = acts[intent]!;
    const desk = await before(store);
    const was = await seen(store);
    const { entryId } = await act(store, desk);
    expect(await seen(store)).not.toEqual(was);

    const undone = await store.undo(entryId!);

    expect(await seen(store)).toEqual(was);
    const entry = await (await where.look()).journal.get(undone.entryId!);
    expect(entry).toMatchObject({ intent: 'undo', undoes: entryId });
  });

  test('an undo, so that what was done stands again', async () => {
    const store = await place().open();
    const { dossierId } = await draftIn(store);
    const { entryId } = await store.changeDossier(dossierId, { title: 'Zorg' });
    const undone = await store.undo(entryId!);
    await store.undo(undone.entryId!);
    expect((await once(store.watch.dossier(dossierId)))?.dossier.title).toBe('Zorg');
  });

  test('an event by another event, so that what was believed can still be read', async () => {
    const where = place();
    const store = await where.open();
    const { letterId } = await sentIn(store);
    const { result: event, entryId } = await store.registerReply(letterId, reply);
    await store.undo(entryId!);
    const events = await (await where.look()).letterEvents.where('letterId').equals(letterId).toArray();
    expect(events).toContainEqual(expect.objectContaining(event));
    expect(events).toContainEqual(expect.objectContaining({ kind: 'withdrawn', eventId: event.id }));
  });
});

describe('undo refuses, and changes nothing,', () => {
  async function refused(
    acting: (store: Store) => Promise<{ readonly entryId: string | null }>,
  ): Promise<{ code: string; context: unknown }> {
    const where = place();
    const store = await where.open();
    const { entryId } = await acting(store);
    const before = await everything(await where.look());
    const refusal = await refusalOf(store.undo(entryId!));
    expect(await everything(await where.look())).toEqual(before);
    return refusal;
  }

  test('where somebody changed the field since', async () => {
    const refusal = await refused(async (store) => {
      const { dossierId } = await draftIn(store);
      const first = await store.changeDossier(dossierId, { title: 'Zorg' });
      await store.changeDossier(dossierId, { title: 'Zorg en wonen' });
      return first;
    });
    expect(refusal).toMatchObject({ code: 'undo.changedSince', context: { field: 'title' } });
  });

  test('where it would take a letter away that was sent', async () => {
    const refusal = await refused(async (store) => {
      await store.setUpCouncil(setUp);
      const { result: dossierId } = await store.createDossier(dossier('Vervoer'));
      const made = await store.createLetter(dossierId, 'other', { subject: 'x', date: onNovember2 });
      await store.giveReference(made.result, null);
      await store.registerDispatch(made.result, sentToday);
      return made;
    });
    expect(refusal.code).toBe('letter.alreadySent');
  });

  test('where it would take a dossier away that holds letters', async () => {
    const refusal = await refused(async (store) => {
      await store.setUpCouncil(setUp);
      const made = await store.createDossier(dossier('Vervoer'));
      await store.createLetter(made.result, 'other');
      return made;
    });
    expect(refusal).toMatchObject({ code: 'dossier.holdsLetters', context: { letters: 1 } });
  });

  test('where it would bring back a reference that another letter has now', async () => {
    const refusal = await refused(async (store) => {
      const { dossierId, letterId } = await draftIn(store);
      await store.giveReference(letterId, '2026/01');
      const removed = await store.removeLetter(letterId);
      // Nobody gets it by hand; a letter that is read in had it long ago.
      const head = { ...defaultHead('other', setUp.council as Council, undefined), subject: 'Oud' };
      const read = { dossierId, head, body: body('hi'), reference: '2026 / 01', source: null };
      await store.importLetter(read);
      return removed;
    });
    expect(refusal.code).toBe('reference.taken');
  });

  test('where a later event rests on the one to take back', async () => {
    const refusal = await refused(async (store) => {
      const { letterId } = await draftIn(store);
      await store.giveReference(letterId, null);
      const sent = await store.registerDispatch(letterId, sentToday);
      await store.registerReply(letterId, reply);
      return sent;
    });
    expect(refusal.code).toBe('withdraw.laterEventsFirst');
  });

  test('where it would leave the profile without its council', async () => {
    expect((await refused((store) => store.setUpCouncil(setUp))).code).toBe('undo.setUp');
  });

  test('where a withdrawal would be withdrawn: the event has to be registered again', async () => {
    const refusal = await refused(async (store) => {
      const { letterId } = await sentIn(store);
      const { result: event } = await store.registerReply(letterId, reply);
      return store.withdrawEvent(letterId, event.id, 'Verkeerde brief');
    });
    expect(refusal.code).toBe('withdraw.notStanding');
  });

  test('an entry that is not there', async () => {
    const store = await place().open();
    expect((await refusalOf(store.undo(crypto.randomUUID()))).code).toBe('undo.entryGone');
  });
});
