/** A reply that nobody owes is called late nowhere. */
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { Dossier } from '../../../../src/renderer/features/dossiers/dossier.tsx';
import { sixWeeks } from '../../store/council.ts';
import { renderOn } from '../app/on-store.tsx';
import { sentCouncil, today } from '../app/sent-letters.ts';

it('says in the dossier that no reply is owed, until the executive is known to depart', async () => {
  const { store, dossierId, send } = await sentCouncil({
    termRules: [{ ...sixWeeks, duty: 'whenDeparting' }],
  });
  const id = await send('Vervoer naar de dagbesteding', 100);
  await renderOn(store, <Dossier id={dossierId} />);
  const ends = page.getByRole('complementary', { name: 'Nog open' });
  await expect.element(ends.getByText('geen reactie verplicht')).toBeVisible();
  await expect.element(page.getByText(/te laat/)).not.toBeInTheDocument();
  await store.registerDeparture(id, { on: today, reason: 'Eén bureau.', documentId: null });
  await expect.element(ends.getByText(/dagen te laat/)).toBeVisible();
  await ends.getByRole('link', { name: /waarom deze dag\?$/ }).click();
  await expect.poll(() => window.location.hash).toBe(`#/terms/${id}`);
});
