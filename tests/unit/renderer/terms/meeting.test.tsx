/** Counting back from a meeting: what has to have happened by which day, under the rule of that day. */
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { addDays, type CalendarDay, weekdayOf } from '#core/calendar/calendar-day';
import { DECREED_DAYS, freeReasons } from '#core/terms/equated-days';
import type { TermRuleFields } from '#store';
import { MeetingDialog } from '../../../../src/renderer/features/terms/meeting-dialog.tsx';
import { formatDayFigures, formatDayLong } from '../../../../src/renderer/i18n/days.ts';
import { sixWeeks } from '../../store/council.ts';
import { renderOn } from '../app/on-store.tsx';
import { sentCouncil, today } from '../app/sent-letters.ts';

async function countedBack(meeting: CalendarDay, termRules: readonly TermRuleFields[]) {
  const { store } = await sentCouncil({ termRules: [...termRules] });
  const screen = await renderOn(store, <MeetingDialog isOpen onClose={() => {}} />);
  await page.getByRole('textbox').fill(formatDayFigures(meeting));
  return screen;
}
const written = (day: CalendarDay): string => formatDayLong(day, 'nl');

/** From then on: a Sunday with an ordinary Friday before it. */
function sundayAfter(day: CalendarDay): CalendarDay {
  let found = day;
  while (weekdayOf(found) !== 7 || freeReasons(addDays(found, -2), DECREED_DAYS).length > 0)
    found = addDays(found, 1);
  return found;
}
const ordinaryAfter = (day: CalendarDay): CalendarDay => addDays(sundayAfter(day), -2);

it('names who has to have done what, as the rule starts its term', async () => {
  const meeting = ordinaryAfter(addDays(today, 100));
  const day = written(addDays(meeting, -42));
  for (const [startsAt, sentence] of [
    ['dispatch', `De brief moet uiterlijk ${day} de deur uit.`],
    ['receipt', `De gemeente moet de brief uiterlijk op ${day} hebben ontvangen.`],
    ['acknowledgement', `De gemeente moet de ontvangst uiterlijk op ${day} hebben bevestigd.`],
  ] as const) {
    const screen = await countedBack(meeting, [{ ...sixWeeks, startsAt }]);
    await expect.element(page.getByText(sentence)).toBeVisible();
    await screen.unmount();
  }
});

it('says the same when it is too late', async () => {
  const meeting = ordinaryAfter(addDays(today, 10));
  await countedBack(meeting, [{ ...sixWeeks, startsAt: 'receipt' }]);
  const day = written(addDays(meeting, -42));
  await expect
    .element(page.getByText(`De gemeente had de brief uiterlijk op ${day} moeten ontvangen.`))
    .toBeVisible();
});

it('names one day, in the answer and in its last step, and says why it is not the one counted back', async () => {
  const meeting = sundayAfter(addDays(today, 100));
  await countedBack(meeting, [sixWeeks]);
  const day = written(addDays(meeting, -44));
  await expect.element(page.getByText(`De brief moet uiterlijk ${day} de deur uit.`)).toBeVisible();
  const steps = page.getByRole('listitem');
  await expect
    .element(steps.filter({ hasText: 'Vooruit geteld wel' }))
    .toHaveTextContent(`een termijn die op ${written(addDays(meeting, -42))} ingaat`);
  await expect.element(steps.last()).toHaveTextContent(`De termijn moet uiterlijk op ${day} ingaan.`);
});

it('counts under the rule that is in force on the day it finds', async () => {
  const meeting = ordinaryAfter(addDays(today, 200));
  const later: TermRuleFields = {
    ...sixWeeks,
    amount: 12,
    citation: 'artikel 8 van de Verordening adviesraad',
    validFrom: addDays(today, 30),
  };
  await countedBack(meeting, [{ ...sixWeeks, validTo: addDays(today, 29) }, later]);
  await expect
    .element(page.getByText(`De brief moet uiterlijk ${written(addDays(meeting, -84))} de deur uit.`))
    .toBeVisible();
  await expect
    .element(page.getByText(`Op die dag geldt een termijn van 12 weken, volgens ${later.citation}.`))
    .toBeVisible();
});
