import { describe, expect, test } from 'vitest';
import type { BodyNode } from '#core/letter/body';
import { plainText } from '#core/letter/body';
import { starterBlocks } from '#core/letter/starter-blocks';
import type { Store } from '#store';
import { body, dossier, draftIn, setUp } from './council.ts';
import { once, place } from './place.ts';

const content = (text: string): BodyNode[] => [{ type: 'paragraph', content: [{ type: 'text', text }] }];

async function council(): Promise<Store> {
  const store = await place().open();
  await store.setUpCouncil(setUp);
  return store;
}

const blocks = (store: Store) => once(store.watch.textBlocks());
const refusalOf = (done: Promise<unknown>): Promise<unknown> =>
  done.then(
    () => null,
    (error: unknown) => error,
  );

describe('text blocks', () => {
  test('a new council has the starter set, and asking again adds nothing', async () => {
    const store = await council();
    expect((await blocks(store)).map(({ starter }) => starter).sort()).toEqual(
      starterBlocks.map(({ starter }) => starter).sort(),
    );
    expect(await store.addStarterBlocks()).toEqual({ result: 0, entryId: null });
  });

  test('what was removed comes back on request, and only that', async () => {
    const store = await council();
    const before = await blocks(store);
    const [first, second] = before;
    await store.removeTextBlock(first?.id ?? '');
    await store.changeTextBlock(second?.id ?? '', { title: 'Van onszelf' });
    expect((await store.addStarterBlocks()).result).toBe(1);
    expect((await blocks(store)).length).toBe(before.length);
  });

  test('a block is added behind the others of its purpose, and moved among them', async () => {
    const store = await council();
    const { result: id } = await store.addTextBlock({
      title: ' Groet ',
      purpose: 'closing',
      content: content('Tot ziens, {raad.naam}.'),
    });
    const titles = async () =>
      (await blocks(store)).filter(({ purpose }) => purpose === 'closing').map(({ title }) => title);
    const was = await titles();
    expect(was.at(-1)).toBe('Groet');
    const first = (await blocks(store)).find(({ purpose }) => purpose === 'closing');
    await store.moveTextBlock(id, first?.id ?? '');
    expect(await titles()).toEqual(['Groet', ...was.slice(0, -1)]);
    await store.moveTextBlock(id, null);
    expect(await titles()).toEqual(was);
  });

  test('with another purpose it goes behind the others there', async () => {
    const store = await council();
    const [first] = await blocks(store);
    await store.changeTextBlock(first?.id ?? '', { purpose: 'other' });
    expect((await blocks(store)).at(-1)?.id).toBe(first?.id);
  });

  test.each([
    [{ title: ' ' }, { code: 'textBlock.noTitle', field: 'title' }],
    [{ content: content('{raad.nam}') }, { code: 'textBlock.unknownField', field: 'content' }],
    [{ content: content('{onderwerp') }, { code: 'textBlock.strayBrace', field: 'content' }],
    [{ content: content(' ') }, { code: 'textBlock.empty', field: 'content' }],
  ])('%j is refused, new and changed', async (set, refusal) => {
    const store = await council();
    const good = { title: 'Groet', purpose: 'closing', content: content('Dag.') } as const;
    expect(await refusalOf(store.addTextBlock({ ...good, ...set }))).toMatchObject(refusal);
    const { result: id } = await store.addTextBlock(good);
    expect(await refusalOf(store.changeTextBlock(id, set))).toMatchObject(refusal);
  });
});

describe('a new letter', () => {
  test("begins with the council's own words for its form", async () => {
    const store = await council();
    const [first] = await blocks(store);
    await store.changeTextBlock(first?.id ?? '', { content: content('Wij van {raad.naam} schrijven u.') });
    const { result: dossierId } = await store.createDossier(dossier('Vervoer'));
    const { result: id } = await store.createLetter(dossierId, 'unsolicitedAdvice', {}, 'memo');
    expect(plainText(await store.letterBody(id))).toContain('Wij van Adviesraad Voorbeeldstad schrijven u.');
    const desk = await once(store.watch.letter(id));
    expect(desk?.letter).toMatchObject({ layout: 'memo', numberedHeadings: true });
  });

  test('tells what went before in its dossier', async () => {
    const store = await place().open();
    const { dossierId, letterId } = await draftIn(store, body('Het vervoer kan beter.'));
    await store.giveReference(letterId, '2026/01');
    await store.registerDispatch(letterId, {
      on: (await once(store.watch.letter(letterId)))?.letter.date ?? store.today(),
      channel: 'email',
      recipients: ['College'],
    });
    const { result: id } = await store.createLetter(dossierId, 'followUpAdvice', { predecessorId: letterId });
    expect(plainText(await store.letterBody(id))).toContain(
      'Op 1 november 2026 gaven wij u ongevraagd advies (kenmerk 2026/01).',
    );
  });
});
