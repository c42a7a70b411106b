/** Versions of a letter: kept by a person, kept by themselves, brought back. */
import { describe, expect, test } from 'vitest';
import type * as Y from 'yjs';
import { plainText } from '#core/letter/body';
import type { OpenBody, Store } from '#store';
import { body, draftIn, sentToday } from './council.ts';
import { once, place, refusalOf, until } from './place.ts';

type Writable = Extract<OpenBody, { kind: 'writable' }>;

async function opened(store: Store, letterId: string): Promise<Writable> {
  const found = await store.openLetterBody(letterId);
  if (found.kind !== 'writable') throw new Error('not writable');
  return found;
}

function write({ fragment }: Writable, line: number, words: string): void {
  const found = (fragment.get(line) as Y.XmlElement).get(0) as Y.XmlText;
  found.insert(found.length, words);
}

/** One sitting: opens, writes behind the first line, leaves. */
async function sit(store: Store, letterId: string, words: string): Promise<void> {
  const open = await opened(store, letterId);
  write(open, 0, words);
  await open.settled();
  await open.release();
}

const linesOf = (store: Store, letterId: string) => once(store.watch.letterVersions(letterId));
const reasons = async (store: Store, letterId: string) =>
  (await linesOf(store, letterId)).map(({ reason, name }) => name ?? reason);
const textOf = async (store: Store, letterId: string) => plainText(await store.letterBody(letterId));

describe('a version', () => {
  test('kept by a person has his name for it, the text, the head and a fingerprint', async () => {
    const store = await place().open();
    const { letterId } = await draftIn(store);
    const { result } = await store.keepVersion(letterId, ' Voor het bestuur ');
    const version = await store.letterVersion(result.id);
    expect(version).toMatchObject({
      occasion: 'named',
      name: 'Voor het bestuur',
      head: { subject: 'Vervoer naar de dagbesteding' },
      body: await store.letterBody(letterId),
    });
    expect(version?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect((await refusalOf(store.keepVersion(letterId, '  '))).code).toBe('version.nameMissing');
    // Also of a text that was kept before: the name is what counts.
    await store.keepVersion(letterId, 'Nog eens');
    expect(await reasons(store, letterId)).toEqual(['Nog eens', 'Voor het bestuur']);
  });

  test('is kept by itself when somebody leaves what he wrote, once a piece of work', async () => {
    const where = place();
    const store = await where.open();
    const { letterId } = await draftIn(store);
    await (await opened(store, letterId)).release();
    expect(await linesOf(store, letterId)).toEqual([]);

    await sit(store, letterId, ' Eén.');
    expect(await reasons(store, letterId)).toEqual(['leave']);
    where.clock.set('2026-11-02T10:00:00.000Z');
    await sit(store, letterId, ' Twee.');
    expect(await reasons(store, letterId)).toEqual(['leave']);
    where.clock.set('2026-11-02T13:00:00.000Z');
    await sit(store, letterId, ' Drie.');
    expect(await reasons(store, letterId)).toEqual(['leave', 'leave']);
  });

  test('holds what an earlier day or another left behind, before the next one goes on', async () => {
    const where = place();
    const store = await where.open();
    const { letterId } = await draftIn(store);
    const { council: _, people } = (await until(store.watch.profile(), (p) => p !== null))!;
    const [lot, bas] = people.map(({ id }) => id);
    await sit(store, letterId, ' Eén.');
    where.clock.set('2026-11-02T10:00:00.000Z');
    await sit(store, letterId, ' Twee.');

    where.clock.set('2026-11-03T09:00:00.000Z');
    await store.workAs(bas!);
    await sit(store, letterId, ' Drie.');

    const [left, begun, first] = await linesOf(store, letterId);
    expect([left?.reason, begun?.reason, first?.reason]).toEqual(['leave', 'begin', 'leave']);
    expect(plainText((await store.letterVersion(begun!.id))!.body)).toBe('Het vervoer kan beter. Eén. Twee.');
    expect([left?.writers, begun?.writers, first?.writers]).toEqual([[bas], [lot], [lot]]);
  });

  test('is not kept twice of one text, and not of what went out', async () => {
    const store = await place().open();
    const { letterId } = await draftIn(store);
    expect((await store.keepVersionByItself(letterId, 'export')).result).not.toBeNull();
    expect(await store.keepVersionByItself(letterId, 'export')).toEqual({ result: null, entryId: null });
    await store.changeLetterHead(letterId, { subject: 'Anders' });
    expect((await store.keepVersionByItself(letterId, 'paste')).result).not.toBeNull();
    await store.giveReference(letterId, null);
    await store.registerDispatch(letterId, sentToday);
    expect((await store.keepVersionByItself(letterId, 'export')).result).toBeNull();
  });

  test('is told with what the thing in the register is called, where nothing was done to a letter', async () => {
    const store = await place().open();
    await draftIn(store);
    const { council } = (await until(store.watch.profile(), (p) => p !== null))!;
    await store.changeCouncil(council.id, { phone: '0123' });
    const [act] = await once(store.watch.recentActs(1));
    expect([act?.entry.intent, act?.title]).toEqual(['changeCouncil', council.name]);
  });

  test('kept by itself is nothing somebody did lately', async () => {
    const store = await place().open();
    const { letterId } = await draftIn(store);
    await store.keepVersionByItself(letterId, 'export');
    const acts = await once(store.watch.recentActs(5));
    expect(acts.map(({ entry }) => entry.intent)).not.toContain('keepVersion');
    await store.keepVersion(letterId, 'Eerste');
    expect((await once(store.watch.recentActs(5)))[0]?.entry.intent).toBe('keepVersion');
  });
});

describe('bringing a version back', () => {
  test('gives text and head as they were, and keeps those of now', async () => {
    const store = await place().open();
    const { letterId } = await draftIn(store);
    const { result: first } = await store.keepVersion(letterId, 'Eerste');
    await store.changeLetterHead(letterId, { subject: 'Iets anders', layout: 'memo' });
    await sit(store, letterId, ' En dit erbij.');
    await store.restoreVersion(letterId, first.id);

    expect(await textOf(store, letterId)).toBe('Het vervoer kan beter.');
    const letter = (await once(store.watch.letter(letterId)))?.letter;
    expect(letter?.subject).toBe('Vervoer naar de dagbesteding');
    expect(letter).not.toHaveProperty('layout', 'memo');
    const [restored, kept] = await linesOf(store, letterId);
    expect(restored).toMatchObject({ reason: 'restored', restoredFrom: first.id, replaced: kept?.id });
    expect(plainText((await store.letterVersion(kept!.id))!.body)).toBe(
      'Het vervoer kan beter. En dit erbij.',
    );
    expect(await once(store.watch.search('erbij', 5))).toEqual([]);
  });

  test('reaches who has the letter open, in this window and another, and what they write stays', async () => {
    const where = place();
    const [one, two] = [await where.open(), await where.open()];
    const { letterId } = await draftIn(one, body('Het vervoer kan beter.', 'Tweede regel.'));
    const { result: first } = await one.keepVersion(letterId, 'Eerste');
    const [here, there] = [await opened(one, letterId), await opened(two, letterId)];
    write(here, 0, ' Weg hiermee.');
    await here.settled();
    await expect.poll(() => there.fragment.toString()).toContain('Weg hiermee');

    await one.restoreVersion(letterId, first.id);
    write(there, 1, ' Van de ander.');
    await there.settled();

    const both = 'Het vervoer kan beter.\nTweede regel. Van de ander.';
    for (const open of [here, there]) {
      await expect.poll(() => open.fragment.toString()).toContain('Van de ander');
      await expect.poll(() => open.fragment.toString()).not.toContain('Weg hiermee');
    }
    expect(await textOf(one, letterId)).toBe(both);
    await Promise.all([here.release(), there.release()]);
  });

  test('is undone, and undone again, unless somebody wrote since', async () => {
    const store = await place().open();
    const { letterId } = await draftIn(store);
    const { result: first } = await store.keepVersion(letterId, 'Eerste');
    await sit(store, letterId, ' Meer.');
    const { entryId } = await store.restoreVersion(letterId, first.id);

    const undone = await store.undo(entryId!);
    expect(await textOf(store, letterId)).toBe('Het vervoer kan beter. Meer.');
    await store.undo(undone.entryId!);
    expect(await textOf(store, letterId)).toBe('Het vervoer kan beter.');

    const again = await store.restoreVersion(letterId, first.id);
    await sit(store, letterId, ' Later werk.');
    expect((await refusalOf(store.undo(again.entryId!))).code).toBe('undo.changedSince');
    expect(await textOf(store, letterId)).toBe('Het vervoer kan beter. Later werk.');
  });

  test('is refused where the letter went out, and for a version of another letter', async () => {
    const store = await place().open();
    const { letterId, dossierId } = await draftIn(store);
    const { result: version } = await store.keepVersion(letterId, 'Eerste');
    const { result: other } = await store.createLetter(dossierId, 'other', {}, body('Anders.'));
    expect((await refusalOf(store.restoreVersion(other, version.id))).code).toBe('record.gone');
    await store.giveReference(letterId, null);
    await store.registerDispatch(letterId, sentToday);
    expect((await refusalOf(store.restoreVersion(letterId, version.id))).code).toBe('letter.alreadySent');
  });
});
