/** A day the council found in a decree itself, and what it does to the terms that run. */
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { addDays } from '#core/calendar/calendar-day';
import { DECREED_DAYS } from '#core/terms/equated-days';
import { dueDayFrom } from '#core/terms/term';
import { FreeDaySettings } from '../../../../src/renderer/features/council/free-day-settings.tsx';
import { formatDayFigures } from '../../../../src/renderer/i18n/days.ts';
import { sixWeeks } from '../../store/council.ts';
import { renderOn } from '../app/on-store.tsx';
import { sentCouncil, today } from '../app/sent-letters.ts';

const DAYS_AGO = 7;

it('tells which running terms it will move before it is added', async () => {
  const { store, send } = await sentCouncil();
  await send('Bankjes in het park', DAYS_AGO);
  const due = dueDayFrom(sixWeeks, addDays(today, -DAYS_AGO), DECREED_DAYS);
  await renderOn(store, <FreeDaySettings />);
  const field = page.getByRole('textbox', { name: /^Dag/ });
  await field.fill(formatDayFigures(due));
  await expect
    .element(page.getByText('Eén lopende termijn krijgt hierdoor een andere laatste dag'))
    .toBeVisible();
  await expect.element(page.getByText(/^Bankjes in het park: van /)).toBeVisible();
  // The day after it moves nothing.
  await field.fill(formatDayFigures(addDays(due, 1)));
  await expect.element(page.getByText(/andere laatste dag/)).not.toBeInTheDocument();
});
