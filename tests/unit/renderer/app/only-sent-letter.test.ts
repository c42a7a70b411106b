import { expect, it, onTestFinished } from 'vitest';
import { onlySentLetter } from '../../../../src/renderer/app/only-sent-letter.ts';
import { sentCouncil } from './sent-letters.ts';

it('is the one letter that went out, for a letter that goes on from another', async () => {
  const { store, dossierId, send } = await sentCouncil();
  onTestFinished(() => store.close());
  expect(await onlySentLetter(store, dossierId, 'reminder')).toBeNull();
  const first = await send('Bus', 30);
  await store.createLetter(dossierId, 'questions', { subject: 'Vragen' }, null);
  expect(await onlySentLetter(store, dossierId, 'reminder')).toBe(first);
  expect(await onlySentLetter(store, dossierId, 'followUpAdvice')).toBe(first);
  expect(await onlySentLetter(store, dossierId, 'unsolicitedAdvice')).toBeNull();
  await send('Halte', 10);
  expect(await onlySentLetter(store, dossierId, 'reminder')).toBeNull();
});
