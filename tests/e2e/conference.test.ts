/** A conference, logged as it is typed: three hundred contributions, by keyboard alone, with a power cut in the middle. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures';
import { openSample } from './pages/first-run';

const ROLES = ['mantelzorger', 'ervaringsdeskundige', 'wijkverpleegkundige', 'buurtbewoner'];
const CURRENTS = ['Dichtbij huis', 'Samen vervoer'];

const said = (number: number): string => `Bijdrage ${number}: de bus is te laat en het loket is dicht`;

const field = (page: Page) => page.getByRole('textbox', { name: 'Wat er gezegd wordt' });

/** Types one line with its codes, as somebody does who does not look at the keys any more. */
async function log(page: Page, number: number): Promise<void> {
  const keys = page.keyboard;
  if (number % 10 === 1) {
    await keys.type(`@${ROLES[Math.floor(number / 10) % ROLES.length]}`);
    await keys.press('Enter');
  }
  if (number % 25 === 1) {
    await keys.type(`~${CURRENTS[Math.floor(number / 25) % CURRENTS.length]}`);
    await keys.press('Enter');
  }
  if (number % 30 === 0) await keys.press('F4');
  if (number % 40 === 0) await keys.press('F2');
  // Its words at once, for three hundred times sixty keys say no more than this.
  await keys.insertText(said(number));
  await keys.press('Enter');
}

/** Keys are pressed here faster than anybody types; each line still waits for its own transaction. */
const WRITTEN = { timeout: 60_000 };

const saved = (count: number): string => `${count} bijdragen, alles bewaard`;

test('three hundred contributions are logged without a mouse, and a power cut takes nothing that was saved', async ({
  program,
}) => {
  test.setTimeout(600_000);
  let { page } = program;
  await openSample(page);
  await page.keyboard.press('Alt+4');
  await expect(page.getByRole('heading', { level: 1, name: 'Inbreng' })).toBeVisible();
  await page.getByRole('button', { name: 'Nieuwe bijeenkomst' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Naam', { exact: true })).toBeFocused();
  await page.keyboard.type('Avond over vervoer');
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();

  for (let number = 1; number <= 150; number += 1) await log(page, number);
  await expect(page.getByRole('status').filter({ hasText: saved(150) })).toBeVisible(WRITTEN);
  // Half a line, and the lamps go out.
  await page.keyboard.type('Een halve zin die nog niet');
  await page.waitForTimeout(500);
  page = await program.killAndRestart();
  // The keys work once the screen is there.
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Alt+4');
  await page.getByRole('row', { name: /Avond over vervoer/ }).focus();
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveValue('Een halve zin die nog niet');
  await expect(field(page)).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: saved(150) })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.type(' af was');
  await page.keyboard.press('Enter');
  for (let number = 152; number <= 300; number += 1) await log(page, number);
  await expect(page.getByRole('status').filter({ hasText: saved(300) })).toBeVisible(WRITTEN);

  // The last but one is put right, from where the hands are.
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.type('!');
  await page.keyboard.press('Enter');
  const log299 = page.getByRole('listitem').filter({ hasText: `${said(299)}!` });
  await expect(log299).toContainText('Verbeterd');
  // What sticks was kept over the power cut, too.
  await expect(page.getByRole('list', { name: 'Hoort bij deze regel' })).toContainText('Samen vervoer');

  // And everything is in the database, in the order in which it was said.
  const list = page.getByRole('region', { name: 'Wat er gezegd is' });
  await expect(list.getByRole('listitem').filter({ hasText: said(300) })).toBeVisible();
  for (let pages = 0; pages < 60; pages += 1) await page.keyboard.press('PageUp');
  await expect(list.getByRole('listitem').filter({ hasText: said(1) })).toBeVisible();
});
