import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { plainText } from '#core/letter/body';
import { type OpenBody, type Store, StoreUnavailable } from '#store';
import { body, type Desk, day, draftIn, sentIn, sentToday } from './council.ts';
import { disk } from './full-disk.ts';
import { everything, place } from './place.ts';

async function unavailable(act: Promise<unknown>): Promise<StoreUnavailable> {
  const error = await act.then(
    () => new Error('it went well'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof StoreUnavailable)) throw error;
  return error;
}

type Act = (store: Store, desk: Desk) => Promise<unknown>;

const acts: Readonly<Record<string, Act>> = {
  'a new row': (store, { dossierId }) => store.createLetter(dossierId, 'questions'),
  'a patch': (store, { dossierId }) => store.changeDossier(dossierId, { title: 'Zorg' }),
  'an event': (store, { letterId }) => store.registerReceipt(letterId, day('2026-11-02')),
  'a document': (store, { dossierId }) =>
    store.addDocument({
      dossierId,
      fileName: 'nota.pdf',
      mediaType: 'application/pdf',
      bytes: new Uint8Array(1000),
      date: day('2026-11-01'),
      remark: '',
    }),
};

describe.each(['atCommit', 'halfWay'] as const)('when the disk is full (%s)', (moment) => {
  test.each(Object.keys(acts))('%s that does not fit is not half there', async (name) => {
    const act = acts[name]!;
    const where = place();
    const store = await where.open();
    const desk = await sentIn(store);
    const db = await where.look();
    const before = await everything(db);
    const { fill, free } = disk();
    fill(moment);
    expect((await unavailable(act(store, desk))).code).toBe('store.full');
    expect(await everything(db)).toEqual(before);
    free();
    await act(store, desk);
    expect(await everything(db)).not.toEqual(before);
  });

  test('a dispatch leaves a draft, without a frozen version', async () => {
    const where = place();
    const store = await where.open();
    const { letterId } = await draftIn(store);
    await store.giveReference(letterId, null);
    const db = await where.look();
    const before = await everything(db);
    disk().fill(moment);
    expect((await unavailable(store.registerDispatch(letterId, sentToday))).code).toBe('store.full');
    expect(await everything(db)).toEqual(before);
  });

  test('an archive restores nothing', async () => {
    const other = await place().open();
    await draftIn(other);
    const { bytes } = await other.saveArchive({ programVersion: '1' });
    const where = place();
    const store = await where.open();
    const db = await where.look();
    const before = await everything(db);
    disk().fill(moment);
    expect((await unavailable(store.restoreArchive(bytes))).code).toBe('store.full');
    expect(await everything(db)).toEqual(before);
  });
});

test('what is typed while the disk is full is told, kept on screen, and saved as a whole once there is room', async () => {
  const where = place();
  const store = await where.open();
  const { letterId } = await draftIn(store, body('Eerst.'));
  const opened = (await store.openLetterBody(letterId)) as Extract<OpenBody, { kind: 'writable' }>;
  const type = (words: string): void => {
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [new Y.XmlText(words)]);
    opened.fragment.insert(opened.fragment.length, [paragraph]);
  };
  const { fill, free } = disk();
  fill('atCommit');
  type('Zonder ruimte.');
  expect((await unavailable(opened.settled())).code).toBe('store.full');
  expect(opened.saveState()).toMatchObject({ kind: 'failed', error: { code: 'store.full' } });
  expect(plainText(await store.letterBody(letterId))).toBe('Eerst.');

  free();
  type('Met ruimte.');
  await opened.settled();
  expect(opened.saveState()).toEqual({ kind: 'saved' });
  store.close();
  const again = await where.open();
  expect(plainText(await again.letterBody(letterId))).toBe('Eerst.\nZonder ruimte.\nMet ruimte.');
});
