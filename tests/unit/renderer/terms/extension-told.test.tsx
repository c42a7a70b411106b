/** An extension the rule does not allow moved nothing, and no screen says that it did. */
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { addDays } from '#core/calendar/calendar-day';
import { Dossier } from '../../../../src/renderer/features/dossiers/dossier.tsx';
import { TermPage } from '../../../../src/renderer/features/terms/term-page.tsx';
import { sixWeeks } from '../../store/council.ts';
import { renderOn } from '../app/on-store.tsx';
import { sentCouncil, today } from '../app/sent-letters.ts';

async function putOff(isAllowed: boolean) {
  const extension = isAllowed ? ({ amount: 4, unit: 'weeks', times: 1 } as const) : null;
  const place = await sentCouncil({ termRules: [{ ...sixWeeks, extension }] });
  const id = await place.send('Bankjes in het park', 10);
  await place.store.registerExtension(id, {
    on: addDays(today, -1),
    until: addDays(today, 50),
    reason: 'Nader onderzoek.',
    documentId: null,
  });
  return { ...place, id };
}

it('tells in the dossier of a delay that was announced, and of no last day', async () => {
  const { store, dossierId } = await putOff(false);
  await renderOn(store, <Dossier id={dossierId} />);
  const line = page.getByRole('listitem').filter({ hasText: 'Uitstel aangekondigd, niet afgesproken' });
  await expect.element(line.last()).toHaveTextContent('het college noemde');
  await expect.element(line.last()).not.toHaveTextContent('uiterlijk');
  await expect.element(page.getByText(/^Termijn verlengd/)).not.toBeInTheDocument();
});

it('tells of an extension where the rule allows it', async () => {
  const { store, dossierId } = await putOff(true);
  await renderOn(store, <Dossier id={dossierId} />);
  const line = page.getByRole('listitem').filter({ hasText: 'Termijn verlengd' });
  await expect.element(line.last()).toHaveTextContent('uiterlijk');
  await expect.element(page.getByText(/niet afgesproken/)).not.toBeInTheDocument();
});

it('calls it by the same name on the page of the term', async () => {
  for (const [isAllowed, name] of [
    [false, 'Uitstel aangekondigd'],
    [true, 'Verdaagd'],
  ] as const) {
    const { store, id } = await putOff(isAllowed);
    const screen = await renderOn(store, <TermPage id={id} />);
    await expect.element(page.getByText(name, { exact: true })).toBeVisible();
    await screen.unmount();
  }
});
