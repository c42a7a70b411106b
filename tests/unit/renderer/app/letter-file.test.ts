/** A letter that went out is made again as it was sent. */
import { expect, it, onTestFinished } from 'vitest';
import { writeLetterDocx } from '#documents/docx/write-letter-docx';
import type { Store } from '#store';
import { letterToExport } from '../../../../src/renderer/app/letter-file.ts';
import { once } from '../../store/place.ts';
import { sentCouncil } from './sent-letters.ts';

async function fileOf(store: Store, id: string): Promise<Uint8Array> {
  const [desk, profile] = [await once(store.watch.letter(id)), await once(store.watch.profile())];
  if (!desk || !profile) throw new Error('no letter');
  return writeLetterDocx(await letterToExport(desk, profile, store));
}

it('also after the council moved and chose another paper', async () => {
  const { store, send } = await sentCouncil();
  onTestFinished(() => store.close());
  const id = await send('Vervoer', 10);
  const asSent = await fileOf(store, id);
  const council = (await once(store.watch.profile()))?.council;
  await store.changeCouncil(council?.id ?? '', {
    name: 'Raad van Elders',
    postalAddress: ['Postbus 9'],
    window: council?.window === 'left' ? 'right' : 'left',
    pointNumbering: {
      primary: { style: 'letter', prefix: '' },
      fallback: { style: 'decimal', prefix: 'B' },
    },
  });
  expect(await fileOf(store, id)).toEqual(asSent);
});
