import { describe, expect, test } from 'vitest';
import { add, type Change, patch } from '#core/journal/change';
import type { JournalEntry } from '#core/journal/journal-entry';
import { Refusal } from '#core/refusals/refusal';
import type { Database } from '#store/database';
import { createGate, type Gate } from '#store/gate';
import { body, dossier, draftIn } from './council.ts';
import { everything, makingOf, type Place, place, refusalOf } from './place.ts';

const DEVICE = '018f0000-0000-7000-8000-00000000d001';

async function gateIn(where: Place): Promise<{ db: Database; gate: Gate; actor: string }> {
  const db = await where.look();
  const making = makingOf(where.clock);
  return { db, gate: createGate(db, making, DEVICE), actor: making.actor };
}

function dossierRow(title: string, id = crypto.randomUUID()): Extract<Change, { kind: 'add' }>['row'] {
  return { ...dossier(title), id, v: 1, deleted: null };
}

async function addDossier(gate: Gate, row = dossierRow('Wonen')): Promise<string> {
  await gate.commit({ intent: 'createDossier', partition: `dossier/${row.id}` }, async () => ({
    changes: [add('dossiers', row)],
    result: null,
  }));
  return row.id;
}

async function lastEntry(db: Database): Promise<JournalEntry | undefined> {
  return db.journal.orderBy('clock').last();
}

describe('the gate', () => {
  test('writes rows and one journal entry with actor, device, partition and every field', async () => {
    const { db, gate, actor } = await gateIn(place());
    const row = dossierRow('Wonen');
    const done = await gate.commit({ intent: 'createDossier', partition: `dossier/${row.id}` }, async () => ({
      changes: [add('dossiers', row)],
      result: 'made',
    }));

    expect(done.result).toBe('made');
    expect(await db.dossiers.toArray()).toEqual([row]);
    const entry = await lastEntry(db);
    expect(entry).toMatchObject({
      id: done.entryId,
      intent: 'createDossier',
      partition: `dossier/${row.id}`,
      actor,
      device: DEVICE,
      undoes: null,
      changes: [{ kind: 'added', table: 'dossiers', id: row.id, row }],
    });
    expect(await db.journal.count()).toBe(1);
  });

  test('tells the journal only the fields that changed, from what they were to what they are', async () => {
    const { db, gate } = await gateIn(place());
    const id = await addDossier(gate);
    await gate.commit({ intent: 'changeDossier', partition: `dossier/${id}` }, async () => ({
      changes: [patch('dossiers', id, { title: 'Wonen en zorg', summary: '', laws: ['Wmo'] })],
      result: null,
    }));
    expect((await lastEntry(db))?.changes).toEqual([
      { kind: 'patched', table: 'dossiers', id, fields: { title: { from: 'Wonen', to: 'Wonen en zorg' } } },
    ]);
  });

  test('writes nothing at all where nothing changes', async () => {
    const { db, gate } = await gateIn(place());
    const id = await addDossier(gate);
    const done = await gate.commit({ intent: 'changeDossier', partition: `dossier/${id}` }, async () => ({
      changes: [patch('dossiers', id, { title: 'Wonen' })],
      result: null,
    }));
    expect(done.entryId).toBeNull();
    expect(await db.journal.count()).toBe(1);
  });

  test('leaves everything as it was when the rule refuses, and says with what', async () => {
    const { db, gate } = await gateIn(place());
    await addDossier(gate);
    const before = await everything(db);
    const refusal = await refusalOf(
      gate.commit(
        { intent: 'createDossier', partition: 'register' },
        async () => new Refusal('no.way', { n: 1 }, 'title'),
      ),
    );
    expect(refusal).toMatchObject({ code: 'no.way', context: { n: 1 }, field: 'title' });
    expect(await everything(db)).toEqual(before);
  });

  test.each([
    ['a row of a wrong shape', (id: string) => patch('dossiers', id, { themeYear: 3 })],
    ['a row that is gone', () => patch('dossiers', crypto.randomUUID(), { title: 'x' })],
    ['a row of another partition', () => add('dossiers', dossierRow('Elders'))],
  ])('writes nothing of a command that ends with %s', async (_, wrong) => {
    const { db, gate } = await gateIn(place());
    const id = await addDossier(gate);
    const before = await everything(db);
    await expect(
      gate.commit({ intent: 'changeDossier', partition: `dossier/${id}` }, async () => ({
        changes: [patch('dossiers', id, { title: 'Half' }), wrong(id)],
        result: null,
      })),
    ).rejects.toThrow();
    expect(await everything(db)).toEqual(before);
  });

  test('stands a wrong shape beside its field', async () => {
    const { gate } = await gateIn(place());
    const id = await addDossier(gate);
    const refusal = await refusalOf(
      gate.commit({ intent: 'changeDossier', partition: `dossier/${id}` }, async () => ({
        changes: [patch('dossiers', id, { title: '' })],
        result: null,
      })),
    );
    expect(refusal).toMatchObject({ code: 'record.invalid', field: 'title' });
  });

  test('lets no row be moved to another partition', async () => {
    const where = place();
    const { letterId } = await draftIn(await where.open());
    const { db, gate } = await gateIn(where);
    await expect(
      gate.commit({ intent: 'changeLetterHead', partition: 'register' }, async () => ({
        changes: [patch('letters', letterId, { subject: 'x' })],
        result: null,
      })),
    ).rejects.toThrow();
    expect((await db.letters.get(letterId))?.subject).toBe('Vervoer naar de dagbesteding');
  });

  test('never patches what decides', async () => {
    const where = place();
    const store = await where.open();
    const { letterId } = await draftIn(store);
    const { result: event } = await store.giveReference(letterId, null);
    const { db, gate } = await gateIn(where);
    const before = await everything(db);
    const failure = await refusalOf(
      gate.commit({ intent: 'giveReference', partition: `letter/${letterId}` }, async () => ({
        changes: [patch('letterEvents', event.id, { reference: '2026/99' })],
        result: null,
      })),
    );
    expect(JSON.stringify(failure.context)).toContain('append-only');
    expect(await everything(db)).toEqual(before);
  });

  test('keeps a field of a newer program through a patch and its undo', async () => {
    const where = place();
    const store = await where.open();
    const { db, gate } = await gateIn(where);
    const id = await addDossier(gate, { ...dossierRow('Wonen'), mood: { of: 'the newer program' } });
    const { entryId } = await store.changeDossier(id, { title: 'Zorg' });
    expect(await db.dossiers.get(id)).toMatchObject({ title: 'Zorg', mood: { of: 'the newer program' } });
    await store.undo(entryId!);
    expect(await db.dossiers.get(id)).toMatchObject({ title: 'Wonen', mood: { of: 'the newer program' } });
  });

  test('keeps the living body of a letter out of row and journal, and that of a frozen version in', async () => {
    const where = place();
    const store = await where.open();
    const { letterId } = await draftIn(store, body('Alleen in het document.'));
    await store.giveReference(letterId, null);
    await store.registerDispatch(letterId, { on: where.clock.today(), channel: 'post', recipients: [] });
    const db = await where.look();
    const letters = (await db.journal.toArray())
      .flatMap((entry) => entry.changes)
      .filter((change) => change.table === 'letters');
    expect(JSON.stringify(letters)).not.toContain('Alleen in het document');
    expect((await db.letterVersions.toArray())[0]?.body).toEqual(body('Alleen in het document.'));
  });
});
