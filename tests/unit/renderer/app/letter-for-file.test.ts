/** What goes into a file is kept first, whichever file it is. */
import { expect, it, onTestFinished } from 'vitest';
import { letterForFile } from '../../../../src/renderer/app/letter-for-file.ts';
import { once } from '../../store/place.ts';
import { sentCouncil, today } from './sent-letters.ts';

it('keeps the draft once, and nothing of a letter that went out', async () => {
  const { store, dossierId, send } = await sentCouncil();
  onTestFinished(() => store.close());
  const profile = await once(store.watch.profile());
  if (!profile) throw new Error('no profile');
  const { result: draft } = await store.createLetter(
    dossierId,
    'unsolicitedAdvice',
    { subject: 'Halte', date: today },
    null,
  );
  const reasons = async (id: string) =>
    (await once(store.watch.letterVersions(id))).flatMap((version) =>
      version.occasion === 'automatic' ? [version.reason] : [],
    );

  expect((await letterForFile(draft, profile, store))?.subject).toBe('Halte');
  expect(await reasons(draft)).toEqual(['export']);
  await letterForFile(draft, profile, store);
  expect(await reasons(draft)).toEqual(['export']);
  await store.changeLetterHead(draft, { subject: 'Halte Noord' });
  expect((await letterForFile(draft, profile, store))?.subject).toBe('Halte Noord');
  expect(await reasons(draft)).toEqual(['export', 'export']);

  const sent = await send('Bus', 3);
  expect((await letterForFile(sent, profile, store))?.subject).toBe('Bus');
  expect(await reasons(sent)).toEqual([]);
  expect(await letterForFile('gone', profile, store)).toBeNull();
});
