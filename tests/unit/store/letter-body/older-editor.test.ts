/**
 * A letter of an older program. Once this editor writes in it the older one must not open it any more, and must be
 * able to know that before it meets anything new.
 */
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { BODY_READER, BODY_WRITER, plainText } from '#core/letter/body';
import type { OpenBody, Store } from '#store';
import { BODY_UPDATES, type Database } from '#store/database';
import { draftIn } from '../council.ts';
import { type Place, place, refusalOf } from '../place.ts';

type Writable = Extract<OpenBody, { kind: 'writable' }>;

async function olderLetter(where: Place): Promise<{ readonly store: Store; readonly letterId: string }> {
  const store = await where.open();
  const { letterId } = await draftIn(store);
  await (await where.look()).letters.update(letterId, { minReader: 1, minWriter: 1 });
  return { store, letterId };
}

async function openToWrite(store: Store, letterId: string): Promise<Writable> {
  const opened = await store.openLetterBody(letterId);
  if (opened.kind !== 'writable') throw new Error(`opened ${opened.kind}`);
  return opened;
}

function type(fragment: Y.XmlFragment, name: string, words: string): void {
  const element = new Y.XmlElement(name);
  element.insert(0, [new Y.XmlText(words)]);
  fragment.insert(fragment.length, [element]);
}

const updates = (db: Database): Promise<number> => db.table(BODY_UPDATES).count();

async function announcements(db: Database): Promise<unknown[]> {
  return db.journal.filter(({ intent }) => intent === 'needNewerEditor').toArray();
}

describe('a letter of an older editor', () => {
  test('stays one as long as it is only opened', async () => {
    const where = place();
    const { store, letterId } = await olderLetter(where);
    const opened = await openToWrite(store, letterId);
    expect(opened.fragment.toString()).toContain('Het vervoer kan beter.');
    await opened.release();
    const db = await where.look();
    expect(await db.letters.get(letterId)).toMatchObject({ minReader: 1, minWriter: 1 });
    expect(await announcements(db)).toEqual([]);
  });

  test('says what it needs now before the first thing written is stored', async () => {
    const where = place();
    const { store, letterId } = await olderLetter(where);
    const db = await where.look();
    const before = await updates(db);
    const opened = await openToWrite(store, letterId);
    type(opened.fragment, 'pageBreak', '');
    type(opened.fragment, 'paragraph', 'Nieuw.');
    expect(opened.saveState().kind).toBe('saving');
    // Each look at the tables is a transaction of its own: never is there more text than was announced.
    for (;;) {
      const [count, letter] = await db.transaction('r', [db.table(BODY_UPDATES), db.letters], async () => [
        await updates(db),
        await db.letters.get(letterId),
      ]);
      if (count === before) continue;
      expect(letter).toMatchObject({ minReader: BODY_READER, minWriter: BODY_WRITER });
      break;
    }
    await opened.settled();
    expect(opened.saveState().kind).toBe('saved');
    expect(plainText(await store.letterBody(letterId))).toBe('Het vervoer kan beter.\nNieuw.');
    expect(await announcements(db)).toMatchObject([
      {
        partition: `letter/${letterId}`,
        changes: [
          {
            kind: 'patched',
            table: 'letters',
            id: letterId,
            fields: { minReader: { from: 1, to: BODY_READER }, minWriter: { from: 1, to: BODY_WRITER } },
          },
        ],
      },
    ]);
  });

  test('says so once, and loses nothing typed on the way', async () => {
    const where = place();
    const { store, letterId } = await olderLetter(where);
    const opened = await openToWrite(store, letterId);
    for (const words of ['een', 'twee', 'drie']) type(opened.fragment, 'paragraph', words);
    await opened.settled();
    for (const words of ['vier', 'vijf']) type(opened.fragment, 'paragraph', words);
    await opened.release();
    expect(plainText(await store.letterBody(letterId))).toBe(
      'Het vervoer kan beter.\neen\ntwee\ndrie\nvier\nvijf',
    );
    expect(await announcements(await where.look())).toHaveLength(1);
  });

  test('is written in two windows at once, and neither loses a word', async () => {
    const where = place();
    const { store, letterId } = await olderLetter(where);
    const other = await where.open();
    const [left, right] = [await openToWrite(store, letterId), await openToWrite(other, letterId)];
    type(left.fragment, 'paragraph', 'Links.');
    type(right.fragment, 'paragraph', 'Rechts.');
    await Promise.all([left.settled(), right.settled()]);
    const words = plainText(await store.letterBody(letterId));
    expect(words).toContain('Links.');
    expect(words).toContain('Rechts.');
    await expect.poll(() => left.fragment.toString()).toContain('Rechts.');
  });

  test('cannot be made one again by an undo', async () => {
    const where = place();
    const { store, letterId } = await olderLetter(where);
    const opened = await openToWrite(store, letterId);
    type(opened.fragment, 'paragraph', 'Nieuw.');
    await opened.release();
    const [entry] = await (await where.look()).journal
      .filter(({ intent }) => intent === 'needNewerEditor')
      .toArray();
    expect((await refusalOf(store.undo(entry?.id ?? ''))).code).toBe('undo.newerEditor');
  });
});
