import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JournalEntry } from '#core/journal/journal-entry';
import { plainText } from '#core/letter/body';
import type { Store } from '#store';
import type { Database } from '#store/database';
import { body, day, dossier, draftIn, sentToday } from '../council.ts';
import { everything, once, type Place, place, refusalOf, setClock } from '../place.ts';
import { randomWork, work } from '../random-work.ts';

const version = { programVersion: '1' };

async function archiveOf(store: Store): Promise<Uint8Array> {
  return (await store.saveArchive(version)).bytes;
}

/** Another machine that begins with what `store` has, with somebody at work there. */
async function secondMachine(store: Store, where: Place = place()): Promise<{ store: Store; where: Place }> {
  const other = await where.open();
  await other.restoreArchive(await archiveOf(store));
  const profile = await once(other.watch.profile());
  await other.workAs(profile?.people[1]?.id ?? '');
  return { store: other, where };
}

async function council(store: Store, db: Database): Promise<Record<string, unknown>> {
  const { local: _, searchIndex: __, '$letters.body_updates': ___, ...tables } = await everything(db);
  const ids = await db.letters.toCollection().primaryKeys();
  const byId = (rows: unknown[]) =>
    [...(rows as { id?: string }[])].sort((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1));
  // What a merge brings back, each machine brings back by itself: the rows come to be the same, the acts are two.
  const journal = (tables.journal ?? []).filter((entry) => (entry as JournalEntry).intent !== 'bringBack');
  return {
    ...Object.fromEntries(Object.entries({ ...tables, journal }).map(([name, rows]) => [name, byId(rows)])),
    bodies: await Promise.all(ids.map(async (id) => [id, await store.letterBody(id)])),
  };
}

describe('merging', () => {
  test('is only done when it was asked for', async () => {
    const store = await place().open();
    await draftIn(store);
    const refusal = await refusalOf(store.restoreArchive(await archiveOf(store)));
    expect(refusal.code).toBe('archive.profileNotEmpty');
  });

  test('never mixes two councils', async () => {
    const [one, two] = [place(), place()];
    const mine = await one.open();
    await draftIn(mine);
    const theirs = await two.open();
    await draftIn(theirs);
    const before = await everything(await one.look());
    const refusal = await refusalOf(mine.restoreArchive(await archiveOf(theirs), { merge: true }));
    expect(refusal.code).toBe('archive.otherCouncil');
    expect(await everything(await one.look())).toEqual(before);
  });

  test('with an older archive takes nothing back', async () => {
    const where = place();
    const store = await where.open();
    const { dossierId, letterId } = await draftIn(store);
    const old = await archiveOf(store);
    await store.changeDossier(dossierId, { title: 'Later' });
    await store.giveReference(letterId, null);
    await store.removeLetter(letterId);
    const before = await everything(await where.look());
    const done = await store.restoreArchive(old, { merge: true });
    expect(done).toEqual({
      merged: true,
      acts: 0,
      actIds: new Set(),
      rowsAdded: 0,
      rowsChanged: 0,
      attachmentsAdded: 0,
      doubleReferences: [],
      broughtBack: [],
    });
    expect(await everything(await where.look())).toEqual(before);
  });

  test('keeps for each field what was written last, and both where they differ in field', async () => {
    const here = place();
    const store = await here.open();
    const { dossierId } = await draftIn(store);
    const { store: there, where } = await secondMachine(store);
    here.clock.set('2026-11-05T10:00:00.000Z');
    await store.changeDossier(dossierId, { title: 'Hier, later', summary: 'Van hier' });
    where.clock.set('2026-11-05T09:00:00.000Z');
    await there.changeDossier(dossierId, { title: 'Daar, eerder', workingGroup: 'Van daar' });
    for (const [into, from] of [
      [store, there],
      [there, store],
    ] as const) {
      await into.restoreArchive(await archiveOf(from), { merge: true });
      expect((await once(into.watch.dossier(dossierId)))?.dossier).toMatchObject({
        title: 'Hier, later',
        summary: 'Van hier',
        workingGroup: 'Van daar',
      });
    }
  });

  test('brings together what two people wrote in one letter, also where it stands open', async () => {
    const store = await place().open();
    const { letterId } = await draftIn(store, body('Samen begonnen.'));
    const { store: there } = await secondMachine(store);
    const opened = await store.openLetterBody(letterId);
    const elsewhere = await there.openLetterBody(letterId);
    if (opened.kind !== 'writable' || elsewhere.kind !== 'writable') throw new Error('should be writable');
    elsewhere.fragment.delete(0, 1);
    await elsewhere.settled();
    const { result: other } = await there.createLetter(
      (await once(store.watch.dossiers()))[0]!.dossier.id,
      'other',
    );
    await store.restoreArchive(await archiveOf(there), { merge: true });
    expect(plainText(await store.letterBody(letterId))).toBe('');
    expect(await once(store.watch.letter(other))).not.toBeNull();
    await store.restoreArchive(await archiveOf(there), { merge: true });
    expect(plainText(await store.letterBody(letterId))).toBe('');
  });

  test('leaves who works here, and goes on by a clock that is later than both', async () => {
    const here = place();
    const store = await here.open();
    await draftIn(store);
    const { store: there, where } = await secondMachine(store);
    where.clock.set('2031-01-01T00:00:00.000Z');
    await there.createDossier(dossier('Uit de toekomst'));
    const actor = (await once(store.watch.profile()))?.actor;
    await store.restoreArchive(await archiveOf(there), { merge: true });
    expect((await once(store.watch.profile()))?.actor).toEqual(actor);
    const { entryId } = await store.createDossier(dossier('Daarna'));
    const last = await (await here.look()).journal.orderBy('clock').last();
    expect(last?.id).toBe(entryId);
  });

  test('says which reference two letters have now', async () => {
    const store = await place().open();
    const { dossierId, letterId } = await draftIn(store);
    const { store: there } = await secondMachine(store);
    await store.giveReference(letterId, null);
    const { result: other } = await there.createLetter(dossierId, 'other', { date: day('2026-11-01') });
    await there.giveReference(other, null);
    const done = await store.restoreArchive(await archiveOf(there), { merge: true });
    expect(done.doubleReferences).toEqual(['2026/01']);
  });

  test('is refused between two copies of one profile that were both worked in', async () => {
    const where = place();
    const store = await where.open();
    await draftIn(store);
    const { store: there, where: second } = await secondMachine(store);
    const device = await store.local.read('device');
    await there.local.write('device', device ?? '');
    there.close();
    const copy = await second.open();
    for (const [worked, at] of [
      [store, where],
      [copy, second],
    ] as const) {
      at.clock.set('2026-11-06T00:00:00.000Z');
      await worked.createDossier(dossier('Op hetzelfde ogenblik'));
    }
    const before = await everything(await where.look());
    const refusal = await refusalOf(store.restoreArchive(await archiveOf(copy), { merge: true }));
    expect(refusal.code).toBe('archive.forked');
    expect(await everything(await where.look())).toEqual(before);
  });

  test('keeps what was sent on either side as it was sent', async () => {
    const store = await place().open();
    const { letterId } = await draftIn(store, body('Zo ging het weg.'));
    const { store: there } = await secondMachine(store);
    await there.giveReference(letterId, null);
    await there.registerDispatch(letterId, sentToday);
    await store.changeLetterHead(letterId, { subject: 'Hier nog veranderd' });
    await store.restoreArchive(await archiveOf(there), { merge: true });
    const desk = await once(store.watch.letter(letterId));
    expect(desk?.state.status).toBe('sent');
    expect(desk?.frozenVersion?.head.subject).toBe('Vervoer naar de dagbesteding');
    expect(desk?.frozenVersion?.body).toEqual(body('Zo ging het weg.'));
  });
});

describe('what one machine deleted while the other worked on in it', () => {
  interface Apart {
    readonly store: Store;
    readonly there: Store;
    readonly db: Database;
    readonly dossierId: string;
    readonly letterId: string;
  }

  /** Two machines, in each of which the dossier holds one letter that can go. */
  async function apart(): Promise<Apart> {
    const here = place();
    const store = await here.open();
    const desk = await draftIn(store);
    const { store: there } = await secondMachine(store);
    return { store, there, db: await here.look(), ...desk };
  }

  async function deletedHere({ store, dossierId, letterId }: Apart): Promise<void> {
    await store.removeLetter(letterId);
    await store.removeDossier(dossierId);
  }

  test('a dossier with a new letter in it is there again, and the journal says so', async () => {
    const both = await apart();
    const { store, there, db, dossierId } = both;
    await deletedHere(both);
    const { result: letter } = await there.createLetter(dossierId, 'other', { subject: 'Doorgewerkt' });

    const done = await store.restoreArchive(await archiveOf(there), { merge: true });

    expect(done.broughtBack).toEqual([{ kind: 'dossier', id: dossierId, name: 'Vervoer' }]);
    const dossiers = await once(store.watch.dossiers());
    expect(dossiers.map(({ dossier: { id }, letters }) => [id, letters])).toEqual([[dossierId, 1]]);
    expect((await once(store.watch.letter(letter)))?.dossier?.title).toBe('Vervoer');
    const view = await once(store.watch.dossier(dossierId));
    expect(view?.history.at(-1)).toMatchObject({
      intent: 'bringBack',
      actor: (await once(store.watch.profile()))?.actor?.id,
      changes: [{ table: 'dossiers', fields: { deleted: { from: { at: expect.anything() }, to: null } } }],
    });
    expect((await once(store.watch.search('Vervoer', 9))).map(({ id }) => id)).toContain(dossierId);
    expect(await db.journal.where('partition').equals(`letter/${letter}`).count()).toBe(1);
  });

  test('comes back the other way round too, and stays when the two are merged again', async () => {
    const both = await apart();
    const { store, there, dossierId } = both;
    await deletedHere(both);
    await there.createLetter(dossierId, 'other');
    const done = await there.restoreArchive(await archiveOf(store), { merge: true });
    expect(done.broughtBack.map(({ id }) => id)).toEqual([dossierId]);
    await store.restoreArchive(await archiveOf(there), { merge: true });
    const again = await there.restoreArchive(await archiveOf(store), { merge: true });
    expect(again.broughtBack).toEqual([]);
    for (const each of [store, there]) expect(await once(each.watch.dossier(dossierId))).not.toBeNull();
  });

  test('a letter that the other machine had sent is there again, with its dossier', async () => {
    const both = await apart();
    const { store, there, dossierId, letterId } = both;
    await deletedHere(both);
    await there.giveReference(letterId, null);
    await there.registerDispatch(letterId, sentToday);

    const done = await store.restoreArchive(await archiveOf(there), { merge: true });

    expect(done.broughtBack.map(({ kind, id }) => [kind, id])).toEqual([
      ['letter', letterId],
      ['dossier', dossierId],
    ]);
    expect((await once(store.watch.letter(letterId)))?.state.status).toBe('sent');
    expect((await once(store.watch.awaitingLetters())).map(({ id }) => id)).toEqual([letterId]);
    expect((await once(store.watch.search('vervoer kan beter', 9))).map(({ id }) => id)).toContain(letterId);
  });

  test('stays deleted where nobody worked on in it', async () => {
    const both = await apart();
    const { store, there, dossierId } = both;
    await deletedHere(both);
    await there.changeDossier(dossierId, { summary: 'Alleen de omschrijving' });
    const done = await store.restoreArchive(await archiveOf(there), { merge: true });
    expect(done.broughtBack).toEqual([]);
    expect(await once(store.watch.dossier(dossierId))).toBeNull();
  });
});

test('whatever two machines did apart, merged either way round they are the same, and merging again changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(randomWork(8), randomWork(16), randomWork(16), async (before, left, right) => {
      const endings: (() => Promise<void>)[] = [];
      const at = (start: string): Place => place(setClock(start), (clear) => endings.push(clear));
      const here = at('2026-11-02T09:00:00.000Z');
      const store = await here.open();
      await draftIn(store);
      await work(store, await here.look(), before);
      const old = await archiveOf(store);
      // Its clock is ten minutes behind, as machines are.
      const { store: there, where } = await secondMachine(store, at('2026-11-02T08:50:00.000Z'));
      await work(store, await here.look(), left);
      await work(there, await where.look(), right);
      const [mine, theirs] = [await archiveOf(store), await archiveOf(there)];

      await store.restoreArchive(theirs, { merge: true });
      await there.restoreArchive(mine, { merge: true });

      const merged = await council(store, await here.look());
      expect(await council(there, await where.look())).toEqual(merged);
      for (const again of [theirs, mine, old]) {
        expect(await store.restoreArchive(again, { merge: true })).toMatchObject({
          acts: 0,
          rowsAdded: 0,
          rowsChanged: 0,
        });
      }
      expect(await council(store, await here.look())).toEqual(merged);
      const restored = at('2026-11-02T09:00:00.000Z');
      const third = await restored.open();
      await third.restoreArchive(await archiveOf(store));
      expect(await council(third, await restored.look())).toEqual(merged);
      for (const clear of endings) await clear();
    }),
    { seed: 20261128, numRuns: 12 },
  );
}, 180_000);
