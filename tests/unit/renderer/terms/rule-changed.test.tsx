/** A rule that is changed while terms run under it: said until somebody chooses, with the day it would give. */
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { addDays } from '#core/calendar/calendar-day';
import { DECREED_DAYS } from '#core/terms/equated-days';
import { dueDayFrom } from '#core/terms/term';
import { TermRuleSettings } from '../../../../src/renderer/features/council/term-rule-settings.tsx';
import { TermPage } from '../../../../src/renderer/features/terms/term-page.tsx';
import { formatDay } from '../../../../src/renderer/i18n/days.ts';
import { sixWeeks } from '../../store/council.ts';
import { once } from '../../store/place.ts';
import { renderOn } from '../app/on-store.tsx';
import { sentCouncil, today } from '../app/sent-letters.ts';

const dueIn = (weeks: number, daysAgo: number): string =>
  formatDay(dueDayFrom({ ...sixWeeks, amount: weeks }, addDays(today, -daysAgo), DECREED_DAYS), 'nl');

async function withChangedRule() {
  const place = await sentCouncil();
  const bench = await place.send('Bankjes in het park', 7);
  const bus = await place.send('De bus naar het ziekenhuis', 10);
  const rule = (await once(place.store.watch.profile()))?.termRules[0];
  const ruleId = rule?.id ?? '';
  await place.store.changeTermRule(ruleId, { amount: 8 });
  const weeksOf = async (id: string) => (await once(place.store.watch.letter(id)))?.state.rule?.amount;
  return { store: place.store, send: place.send, bench, bus, ruleId, weeksOf };
}

it('shows under the rule what still runs as it was, and moves only what is ticked', async () => {
  const { store, send, bench, bus, weeksOf } = await withChangedRule();
  // Went out under the rule as it is now: not one of those that are left.
  await send('Een losse stoeptegel', 0);
  await renderOn(store, <TermRuleSettings />);
  await expect.element(page.getByText('2 termijnen lopen nog onder de oude regel')).toBeVisible();
  await page.getByRole('button', { name: /^Bekijk de nieuwe laatste dagen/ }).click();
  const dialog = page.getByRole('dialog');
  await expect
    .element(dialog.getByText(`de laatste dag wordt ${dueIn(8, 7)} (nu ${dueIn(6, 7)})`))
    .toBeVisible();
  await expect.element(dialog.getByText('Een losse stoeptegel')).not.toBeInTheDocument();
  await dialog.getByText('De bus naar het ziekenhuis').click();
  await dialog.getByRole('button', { name: 'Zet de termijn onder de nieuwe regel' }).click();
  await expect.element(dialog.getByText(/reden/i).last()).toBeVisible();
  expect(await weeksOf(bench)).toBe(6);

  await dialog
    .getByRole('textbox', { name: 'Reden' })
    .fill('Het besluit van 12 november geldt ook hiervoor.');
  await dialog.getByRole('button', { name: 'Zet de termijn onder de nieuwe regel' }).click();
  await expect.element(page.getByText('Eén termijn loopt nog onder de oude regel')).toBeVisible();
  expect([await weeksOf(bench), await weeksOf(bus)]).toEqual([8, 6]);
  await page.getByRole('button', { name: /ongedaan/i }).click();
  await expect.element(page.getByText('2 termijnen lopen nog onder de oude regel')).toBeVisible();
});

it('says so on the page of the term as well, until it was put under it', async () => {
  const { store, bench, weeksOf } = await withChangedRule();
  await renderOn(store, <TermPage id={bench} />);
  await expect
    .element(page.getByText('De regel is veranderd nadat deze termijn begon te lopen.'))
    .toBeVisible();
  await expect
    .element(page.getByText(`Onder de nieuwe regel wordt de laatste dag ${dueIn(8, 7)} (nu ${dueIn(6, 7)}).`))
    .toBeVisible();
  await page.getByRole('button', { name: 'Zet onder de nieuwe regel' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Reden' }).fill('Afgesproken in het overleg.');
  await dialog.getByRole('button', { name: 'Zet de termijn onder de nieuwe regel' }).click();
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(page.getByText(/De regel is veranderd nadat/)).not.toBeInTheDocument();
  expect(await weeksOf(bench)).toBe(8);
  // The citation is the same as before: the length is what says what changed.
  await expect.element(page.getByText(/^8 weken \(was 6 weken\) · artikel 7/)).toBeVisible();
  await expect
    .element(page.getByText(/^Sinds .* geldt voor deze termijn 8 weken \(was 6 weken\), volgens artikel 7/))
    .toBeVisible();
});

it('leaves it to a choice where a term is late already, unless that is the only one', async () => {
  const { store, send, ruleId } = await withChangedRule();
  await store.changeTermRule(ruleId, { amount: 6 });
  const late = await send('Het fietspad langs de vaart', 60);
  await store.changeTermRule(ruleId, { amount: 8 });
  const settings = await renderOn(store, <TermRuleSettings />);
  await page.getByRole('button', { name: /^Bekijk de nieuwe laatste dagen/ }).click();
  const box = (name: string) => page.getByRole('dialog').getByRole('checkbox', { name });
  await expect.element(box('Bankjes in het park')).toBeChecked();
  await expect.element(box('De bus naar het ziekenhuis')).toBeChecked();
  await expect.element(box('Het fietspad langs de vaart')).not.toBeChecked();
  await settings.unmount();
  await renderOn(store, <TermPage id={late} />);
  await page.getByRole('button', { name: 'Zet onder de nieuwe regel' }).click();
  await expect.element(box('Het fietspad langs de vaart')).toBeChecked();
});

it('calls these days the earliest while the term stands still', async () => {
  const { store, bench } = await withChangedRule();
  await store.registerSuspension(bench, {
    on: addDays(today, -2),
    resumedOn: null,
    reason: 'Cijfers.',
    documentId: null,
  });
  await renderOn(store, <TermPage id={bench} />);
  await expect
    .element(
      page.getByText(
        /^Onder de nieuwe regel wordt de laatste dag op zijn vroegst .* \(nu op zijn vroegst .*\)\.$/,
      ),
    )
    .toBeVisible();
});

it('says nothing where the rule was kept as it was', async () => {
  const { store, ruleId } = await withChangedRule();
  await store.changeTermRule(ruleId, { amount: 6 });
  await renderOn(store, <TermRuleSettings />);
  await expect.element(page.getByText(sixWeeks.citation)).toBeVisible();
  await expect.element(page.getByText(/nog onder de oude regel/)).not.toBeInTheDocument();
});
