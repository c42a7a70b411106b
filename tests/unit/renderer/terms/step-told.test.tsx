/** A step after a late term, as the dossier and the history of the letter tell it: taken when its letter went out. */
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { Dossier } from '../../../../src/renderer/features/dossiers/dossier.tsx';
import { LetterStory } from '../../../../src/renderer/features/letter-story/letter-story.tsx';
import { formatDay } from '../../../../src/renderer/i18n/days.ts';
import { once } from '../../store/place.ts';
import { renderOn } from '../app/on-store.tsx';
import { sentCouncil, today } from '../app/sent-letters.ts';

async function withReminder(fate: 'drafted' | 'sent' | 'thrown away') {
  const { store, dossierId, send } = await sentCouncil();
  const id = await send('Bankjes in het park', 100);
  const { result: reminder } = await store.draftLadderLetter(id, 'reminder');
  const reminderId = reminder.letterId;
  if (fate === 'thrown away') await store.removeLetter(reminderId);
  if (fate === 'sent') {
    await store.giveReference(reminderId, null);
    await store.registerDispatch(reminderId, { on: today, channel: 'post', recipients: ['College'] });
  }
  return { store, dossierId, id, reminderId };
}

it('says which step it was, once its letter went out', async () => {
  const { store, dossierId, id } = await withReminder('sent');
  await renderOn(store, <Dossier id={dossierId} />);
  const line = page.getByRole('listitem').filter({ hasText: 'Herinnering over Bankjes in het park' });
  await expect.element(line.first()).toBeVisible();
  expect((await once(store.watch.dossier(dossierId)))?.followUps.get(id)).toMatchObject([
    { dispatchedOn: today },
  ]);
});

it('tells nothing of one that is a draft, or was thrown away', async () => {
  for (const fate of ['drafted', 'thrown away'] as const) {
    const { store, dossierId } = await withReminder(fate);
    const screen = await renderOn(store, <Dossier id={dossierId} />);
    await expect.element(page.getByText(/^Verzonden: Bankjes/).first()).toBeVisible();
    await expect.element(page.getByText(/^Herinnering over/)).not.toBeInTheDocument();
    await screen.unmount();
  }
});

it('has the day and number of its letter in the story of the letter', async () => {
  const { store, id } = await withReminder('sent');
  await renderOn(store, <LetterStory id={id} />);
  const line = page.getByRole('listitem').filter({ hasText: /^.*Herinnering/ });
  await expect.element(line.first()).toHaveTextContent(formatDay(today, 'nl'));
});

it('leaves the chain of the dossier as far as the letter itself got', async () => {
  const { store, dossierId } = await withReminder('drafted');
  await renderOn(store, <Dossier id={dossierId} />);
  const chain = page.getByRole('list', { name: /“Bankjes in het park”/ });
  await expect
    .element(chain.getByRole('listitem').filter({ hasText: 'Verzonden' }))
    .toHaveTextContent(/\d{4}/);
});
