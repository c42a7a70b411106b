/** Remarks on passages: they stay with their words, and out of everything that is signed. */
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { type Passage, passageOf, passageText } from '#core/letter/passages';
import type { OpenBody, Store } from '#store';
import { body, draftIn, sentToday } from './council.ts';
import { once, place, refusalOf, until } from './place.ts';

const LINES = ['Het vervoer kan beter.', 'Wij vragen om 25.000 euro voor bussen.'] as const;
const at = (block: number, from: number, to: number): Passage => ({
  from: { block, offset: from },
  to: { block, offset: to },
});
const MONEY = at(1, 14, 25);

type Writable = Extract<OpenBody, { kind: 'writable' }>;
async function writable(store: Store, letterId: string): Promise<Writable> {
  const open = await store.openLetterBody(letterId);
  if (open.kind !== 'writable') throw new Error('not writable');
  return open;
}
const lineAt = ({ fragment }: Writable, block: number): Y.XmlText =>
  (fragment.get(block) as Y.XmlElement).get(0) as Y.XmlText;
const threads = (store: Store, letterId: string) => once(store.watch.letterThreads(letterId));

async function commented(store: Store): Promise<{ letterId: string; anchor: { from: string; to: string } }> {
  const { letterId } = await draftIn(store, body(...LINES));
  const open = await writable(store, letterId);
  const anchor = open.anchors.anchorOf(MONEY);
  if (!anchor) throw new Error('no anchor');
  await store.addComment(letterId, { anchor, quote: '25.000 euro', words: 'Is dat genoeg?' });
  await open.release();
  return { letterId, anchor };
}

describe('a passage', () => {
  test('is found again after others wrote before it, in it and in front of its block', async () => {
    const store = await place().open();
    const { letterId, anchor } = await commented(store);
    const open = await writable(store, letterId);
    lineAt(open, 1).insert(0, 'Daarom: ');
    lineAt(open, 1).insert(28, ',50');
    const added = new Y.XmlElement('paragraph');
    open.fragment.insert(0, [added]);
    await open.settled();
    const found = open.anchors.passageOf(anchor);
    expect(found && passageText(await store.letterBody(letterId), found)).toBe('25.000,50 euro');
    await open.release();
  });

  test('does not grow by what is written against it', async () => {
    const store = await place().open();
    const { letterId, anchor } = await commented(store);
    const open = await writable(store, letterId);
    lineAt(open, 1).insert(25, ' of meer');
    lineAt(open, 1).insert(14, 'zeker ');
    const found = open.anchors.passageOf(anchor);
    await open.settled();
    expect(found && passageText(await store.letterBody(letterId), found)).toBe('25.000 euro');
    await open.release();
  });

  test('is gone when its words are, and may be anywhere in the line', async () => {
    const store = await place().open();
    const { letterId, anchor } = await commented(store);
    const open = await writable(store, letterId);
    lineAt(open, 1).delete(14, 11);
    expect(open.anchors.passageOf(anchor)).toBeNull();
    expect(open.anchors.passageOf({ from: 'x', to: '' })).toBeNull();
    for (const passage of [at(0, 0, 22), at(0, 3, 4), { from: at(0, 4, 0).from, to: at(1, 0, 5).to }]) {
      const other = open.anchors.anchorOf(passage);
      expect(other && open.anchors.passageOf(other)).toEqual(passage);
    }
    expect(open.anchors.anchorOf(at(0, 3, 3))).toBeNull();
    expect(open.anchors.anchorOf(at(9, 0, 3))).toBeNull();
    await open.release();
  });

  test('counts what is no text for one', async () => {
    const store = await place().open();
    const { letterId } = await draftIn(store, {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'Vóór ' },
            { type: 'dueDate' },
            { type: 'text', text: ' graag antwoord.' },
          ],
        },
      ],
    });
    const open = await writable(store, letterId);
    for (const passage of [at(0, 0, 6), at(0, 5, 6), at(0, 6, 12), at(0, 2, 12)]) {
      const anchor = open.anchors.anchorOf(passage);
      expect(anchor && open.anchors.passageOf(anchor)).toEqual(passage);
    }
    await open.release();
  });

  test('that was moved is known by its words, where they stand once and say enough', () => {
    const text = body('Eerst dit.', 'Wij vragen om 25.000 euro voor bussen.', 'euro en nog eens euro');
    expect(passageOf(text, '25.000 euro voor')).toEqual(at(1, 14, 30));
    expect(passageOf(text, 'euro')).toBeNull();
    expect(passageOf(body('Wij vragen het.', 'Wij vragen het.'), 'Wij vragen het')).toBeNull();
  });
});

describe('remarks', () => {
  test('have answers, are settled and opened again', async () => {
    const store = await place().open();
    const { letterId } = await commented(store);
    const first = (await threads(store, letterId))[0]?.first.id ?? '';
    const { result: answer } = await store.answerComment(letterId, first, 'Volgens de wethouder wel.');
    // An answer to an answer stands in the same thread.
    await store.answerComment(letterId, answer.id, 'Dan is het goed.');
    await store.resolveComment(letterId, first, true);
    const [thread] = await threads(store, letterId);
    expect(thread?.answers.map(({ words }) => words)).toEqual([
      'Volgens de wethouder wel.',
      'Dan is het goed.',
    ]);
    expect(thread?.first.resolved).not.toBeNull();
    await store.resolveComment(letterId, first, false);
    expect((await threads(store, letterId))[0]?.first.resolved).toBeNull();
    expect((await refusalOf(store.resolveComment(letterId, answer.id, true))).code).toBe('comment.isAnswer');
  });

  test('are changed and removed by who wrote them, and stay where another answered', async () => {
    const store = await place().open();
    const { letterId } = await commented(store);
    const first = (await threads(store, letterId))[0]?.first.id ?? '';
    const profile = await until(store.watch.profile(), (found) => found !== null);
    const [lot, bas] = profile!.people.map(({ id }) => id);
    await store.workAs(bas!);
    expect((await refusalOf(store.changeComment(letterId, first, 'Nee.'))).code).toBe('comment.ofAnother');
    expect((await refusalOf(store.removeComment(letterId, first))).code).toBe('comment.ofAnother');
    await store.answerComment(letterId, first, 'Ja.');
    await store.workAs(lot!);
    expect((await refusalOf(store.removeComment(letterId, first))).code).toBe('comment.answered');
    await store.changeComment(letterId, first, 'Is dat echt genoeg?');
    expect((await threads(store, letterId))[0]?.first.words).toBe('Is dat echt genoeg?');
    expect((await refusalOf(store.changeComment(letterId, first, ' '))).code).toBe('comment.empty');
  });

  test('in two windows at once are all there', async () => {
    const where = place();
    const [one, two] = [await where.open(), await where.open()];
    const { letterId } = await commented(one);
    await Promise.all(
      [one, two].map((store, index) =>
        store.addComment(letterId, { anchor: null, quote: '', words: `Van venster ${index}` }),
      ),
    );
    const seen = await until(two.watch.letterThreads(letterId), (found) => found.length === 3);
    expect(seen.map(({ first }) => first.words).sort()).toEqual([
      'Is dat genoeg?',
      'Van venster 0',
      'Van venster 1',
    ]);
  });

  test('are given on a letter that was sent, and are no part of what went out', async () => {
    const store = await place().open();
    const { letterId } = await commented(store);
    await store.giveReference(letterId, null);
    await store.registerDispatch(letterId, sentToday);
    const open = await store.openLetterBody(letterId);
    const anchor = open.anchors.anchorOf(at(0, 4, 11));
    await store.addComment(letterId, { anchor, quote: 'vervoer', words: 'Welk vervoer?' });
    expect(anchor && open.anchors.passageOf(anchor)).toEqual(at(0, 4, 11));
    await open.release();
    const desk = await once(store.watch.letter(letterId));
    expect(JSON.stringify(desk?.frozenVersion)).not.toContain('genoeg');
    expect(await threads(store, letterId)).toHaveLength(2);
  });

  test('keep their passage when a version is brought back that has it too', async () => {
    const store = await place().open();
    const { letterId, anchor } = await commented(store);
    const { result: version } = await store.keepVersion(letterId, 'Eerste');
    const open = await writable(store, letterId);
    lineAt(open, 1).insert(0, 'Kortom: ');
    lineAt(open, 0).insert(0, 'Zo. ');
    await open.settled();
    await open.release();
    await store.restoreVersion(letterId, version.id);
    const after = await store.openLetterBody(letterId);
    expect(after.anchors.passageOf(anchor)).toEqual(MONEY);
    await after.release();
  });

  test('and versions come back from an archive as they were', async () => {
    const store = await place().open();
    const { letterId, anchor } = await commented(store);
    await store.keepVersion(letterId, 'Eerste');
    await store.keepVersionByItself(letterId, 'export');
    const restored = await place().open();
    await restored.restoreArchive((await store.saveArchive({ programVersion: '1.2.3' })).bytes);
    expect(await threads(restored, letterId)).toEqual(await threads(store, letterId));
    expect(await once(restored.watch.letterVersions(letterId))).toEqual(
      await once(store.watch.letterVersions(letterId)),
    );
    const open = await restored.openLetterBody(letterId);
    expect(open.anchors.passageOf(anchor)).toEqual(MONEY);
    await open.release();
  });
});
