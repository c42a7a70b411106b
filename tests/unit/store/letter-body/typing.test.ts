import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { plainText } from '#core/letter/body';
import type { OpenBody, Store } from '#store';
import { BODY_UPDATES } from '#store/database';
import { body, draftIn, sentIn } from '../council.ts';
import { place, refusalOf } from '../place.ts';

type Writable = Extract<OpenBody, { kind: 'writable' }>;

async function openToWrite(store: Store, letterId: string): Promise<Writable> {
  const opened = await store.openLetterBody(letterId);
  if (opened.kind !== 'writable') throw new Error(`opened ${opened.kind}`);
  return opened;
}

function type(fragment: Y.XmlFragment, words: string): void {
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [new Y.XmlText(words)]);
  fragment.insert(fragment.length, [paragraph]);
}

/** When the text of a fragment holds `words`, now or after somebody else wrote them. */
function reads(fragment: Y.XmlFragment, words: string): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!fragment.toString().includes(words)) return;
      fragment.unobserveDeep(look);
      resolve();
    };
    fragment.observeDeep(look);
    look();
  });
}

describe('what is typed', () => {
  test('is there again after the program was killed', async () => {
    const where = place();
    const store = await where.open();
    const { letterId } = await draftIn(store);
    const { fragment, settled } = await openToWrite(store, letterId);
    type(fragment, 'Nog een zin.');
    await settled();
    // Neither released nor waited for: the connection is simply gone.
    store.close();
    const again = await where.open();
    expect(plainText(await again.letterBody(letterId))).toBe('Het vervoer kan beter.\nNog een zin.');
  });

  test('is there again even when the program was gone at once', async () => {
    const where = place();
    const store = await where.open();
    const { letterId } = await draftIn(store);
    const { fragment } = await openToWrite(store, letterId);
    type(fragment, 'De laatste zin.');
    store.close();
    const again = await where.open();
    expect(plainText(await again.letterBody(letterId))).toContain('De laatste zin.');
  });

  test('in one window is seen in the other, both ways, and neither loses a word', async () => {
    const where = place();
    const [one, two] = [await where.open(), await where.open()];
    const { letterId } = await draftIn(one);
    const [left, right] = [await openToWrite(one, letterId), await openToWrite(two, letterId)];
    type(left.fragment, 'Van links.');
    await reads(right.fragment, 'Van links.');
    type(right.fragment, 'Van rechts.');
    await reads(left.fragment, 'Van rechts.');

    type(left.fragment, 'Tegelijk links.');
    type(right.fragment, 'Tegelijk rechts.');
    await Promise.all([reads(left.fragment, 'Tegelijk rechts.'), reads(right.fragment, 'Tegelijk links.')]);
    expect(left.fragment.toString()).toBe(right.fragment.toString());
    await Promise.all([left.settled(), right.settled()]);
    const stored = plainText(await one.letterBody(letterId));
    for (const words of ['Van links.', 'Van rechts.', 'Tegelijk links.', 'Tegelijk rechts.'])
      expect(stored).toContain(words);
  });

  test('is said to be saving until it is in the database, and saved from then on', async () => {
    const where = place();
    const store = await where.open();
    const { letterId } = await draftIn(store);
    const opened = await openToWrite(store, letterId);
    const heard: string[] = [];
    opened.onSaveState(() => heard.push(opened.saveState().kind));
    const before = await (await where.look()).table(BODY_UPDATES).count();
    type(opened.fragment, 'Een zin.');
    expect(opened.saveState().kind).toBe('saving');
    await opened.settled();
    expect(opened.saveState().kind).toBe('saved');
    expect(heard).toEqual(['saving', 'saved']);
    expect(await (await where.look()).table(BODY_UPDATES).count()).toBe(before + 1);
  });

  test('stays when a letter is closed and opened over and over', async () => {
    const store = await place().open();
    const { letterId } = await draftIn(store);
    for (const words of ['een', 'twee', 'drie']) {
      const opened = await openToWrite(store, letterId);
      type(opened.fragment, words);
      await opened.release();
    }
    expect(plainText(await store.letterBody(letterId))).toBe('Het vervoer kan beter.\neen\ntwee\ndrie');
  });

  test('goes on in the second place it is open in when the first is closed', async () => {
    const store = await place().open();
    const { letterId } = await draftIn(store);
    const first = await openToWrite(store, letterId);
    const second = await openToWrite(store, letterId);
    await first.release();
    type(second.fragment, 'Nog steeds.');
    await second.settled();
    expect(plainText(await store.letterBody(letterId))).toContain('Nog steeds.');
  });
});

test('a letter that was sent opens to be read, with the text that went out', async () => {
  const store = await place().open();
  const { letterId } = await sentIn(store, body('Zo ging hij weg.'));
  expect(await store.openLetterBody(letterId)).toMatchObject({
    kind: 'readOnly',
    because: 'sent',
    body: body('Zo ging hij weg.'),
    unknown: [],
  });
});

test('a letter that is gone is refused', async () => {
  const store = await place().open();
  const { letterId } = await draftIn(store);
  await store.removeLetter(letterId);
  expect((await refusalOf(store.openLetterBody(letterId))).code).toBe('record.gone');
});
