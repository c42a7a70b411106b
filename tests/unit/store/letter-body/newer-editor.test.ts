/** An editor deletes what it does not know, for everyone. These letters must never reach it. */
import { yXmlFragmentToProseMirrorRootNode } from '@tiptap/y-tiptap';
import { describe, expect, test } from 'vitest';
import { BODY_FRAGMENT, BODY_WRITER, type LetterBody } from '#core/letter/body';
import { BODY_UPDATES } from '#store/database';
import { bodyFromYjs, seededDocument } from '#store/letter-body/body-from-yjs';
import { letterSchema } from '../../../../src/renderer/features/letter-desk/editor/extensions.ts';
import { body, draftIn } from '../council.ts';
import { type Place, place } from '../place.ts';

const withGrid: LetterBody = {
  type: 'doc',
  content: [
    { type: 'paragraph', content: [{ type: 'text', text: 'Vooraf.' }] },
    {
      type: 'grid',
      attrs: { columns: 2 },
      content: [{ type: 'cell', content: [{ type: 'text', text: 'Een cel.' }] }],
    },
  ],
};
const withMark: LetterBody = {
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [{ type: 'marker' }] }] }],
};

async function stored(where: Place): Promise<unknown> {
  return (await where.look())
    .table(BODY_UPDATES)
    .filter((row: { i: number }) => row.i > 0)
    .toArray();
}

test('the editor by itself does delete an unknown node, so the guard is needed', () => {
  const doc = seededDocument(withGrid);
  yXmlFragmentToProseMirrorRootNode(doc.getXmlFragment(BODY_FRAGMENT), letterSchema);
  expect(JSON.stringify(bodyFromYjs(doc))).not.toContain('Een cel.');
});

describe('a letter of a newer editor opens as a copy to read', () => {
  test.each([
    ['for a node', withGrid, ['grid', 'cell']],
    ['for a mark', withMark, ['marker']],
  ])('%s it does not know', async (_, text, unknown) => {
    const where = place();
    const store = await where.open();
    const { letterId } = await draftIn(store, text);
    const before = await stored(where);
    const opened = await store.openLetterBody(letterId);
    expect(opened).toMatchObject({
      kind: 'readOnly',
      because: 'newerEditor',
      body: text,
      unknown,
      release: expect.any(Function),
    });
    expect(opened).not.toHaveProperty('fragment');
    await opened.release();
    expect(await stored(where)).toEqual(before);
  });

  test('for one that says it needs a newer writer, whatever it holds now', async () => {
    const where = place();
    const store = await where.open();
    const { letterId } = await draftIn(store, body('Gewone tekst.'));
    await (await where.look()).letters.update(letterId, { minWriter: BODY_WRITER + 1 });
    expect(await store.openLetterBody(letterId)).toMatchObject({
      kind: 'readOnly',
      because: 'newerEditor',
      unknown: [],
    });
  });

  test('and the node is still there in a profile restored from its archive', async () => {
    const store = await place().open();
    const { letterId } = await draftIn(store, withGrid);
    await (await store.openLetterBody(letterId)).release();
    const { bytes } = await store.saveArchive({ programVersion: '1' });
    const restored = await place().open();
    await restored.restoreArchive(bytes);
    expect(await restored.letterBody(letterId)).toEqual(withGrid);
    expect(await restored.openLetterBody(letterId)).toMatchObject({
      kind: 'readOnly',
      unknown: ['grid', 'cell'],
    });
  });

  test('and the node is frozen along when the letter is sent', async () => {
    const where = place();
    const store = await where.open();
    const { letterId } = await draftIn(store, withGrid);
    await store.giveReference(letterId, null);
    await store.registerDispatch(letterId, { on: where.clock.today(), channel: 'post', recipients: [] });
    expect((await (await where.look()).letterVersions.toArray())[0]?.body).toEqual(withGrid);
  });
});
