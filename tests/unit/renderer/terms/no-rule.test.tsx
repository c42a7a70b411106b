/** A letter that went out when no rule was in force: not lost, and a person can say which rule it falls under. */
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { addDays } from '#core/calendar/calendar-day';
import { TermPage } from '../../../../src/renderer/features/terms/term-page.tsx';
import { Terms } from '../../../../src/renderer/features/terms/terms.tsx';
import { sixWeeks } from '../../store/council.ts';
import { once } from '../../store/place.ts';
import { renderOn } from '../app/on-store.tsx';
import { sentCouncil, today } from '../app/sent-letters.ts';

/** In force from next month on. */
const laterRule = { ...sixWeeks, validFrom: addDays(today, 30) };

it('stands in the list under "no reply owed", and nowhere else', async () => {
  const { store, send } = await sentCouncil({ termRules: [laterRule] });
  await send('Vervoer', 10);
  await renderOn(store, <Terms list={null} />);
  await expect.element(page.getByText(/Hier komt elke termijn/)).toBeVisible();
  await page.getByLabelText('Stand', { exact: true }).click();
  await page.getByRole('option', { name: 'Geen reactie verplicht' }).click();
  await expect.element(page.getByRole('row', { name: 'Vervoer' })).toBeVisible();
});

it('comes under the rule that is chosen, for a reason, and out again with an undo', async () => {
  const { store, send } = await sentCouncil({ termRules: [laterRule] });
  const id = await send('Vervoer', 10);
  await renderOn(store, <TermPage id={id} />);
  await page.getByRole('button', { name: 'Kies een regel' }).click();
  await page.getByRole('button', { name: 'Leg vast' }).last().click();
  await expect.element(page.getByText(/reden/i).last()).toBeVisible();
  expect((await once(store.watch.letter(id)))?.state.rule).toBeNull();
  await page.getByRole('textbox', { name: 'Reden' }).click();
  await userEvent.keyboard('afgesproken in het overleg');
  await page.getByRole('button', { name: 'Leg vast' }).last().click();
  await expect.element(page.getByText(/zes weken|6 weken/).first()).toBeVisible();
  expect((await once(store.watch.letter(id)))?.state.rule?.citation).toBe(laterRule.citation);
  await page.getByRole('button', { name: /ongedaan/i }).click();
  await expect.element(page.getByRole('button', { name: 'Kies een regel' })).toBeVisible();
});
