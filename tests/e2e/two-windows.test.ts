/** Two windows on one letter: what the one does while the other is at it, neither loses. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { Desk } from './pages/desk';
import { makeDossier, setUpCouncil } from './pages/first-run';

const POINTS = ['Eerste.', 'Tweede.', 'Derde.'] as const;

async function twoDesks(page: Page): Promise<readonly [Desk, Desk]> {
  await setUpCouncil(page);
  await makeDossier(page, 'Vervoer');
  const one = await Desk.begin(page, 'Vervoer naar de dagbesteding');
  await one.chooseAll();
  await page.keyboard.type('Wij vragen bussen.');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Shift+Enter');
  for (const words of POINTS) {
    await page.keyboard.type(words);
    if (words !== 'Derde.') await page.keyboard.press('Enter');
  }
  await one.saved();
  const other = await page.context().newPage();
  await other.goto(page.url());
  const two = new Desk(other);
  await two.open();
  await expect(two.text).toContainText('Derde.');
  return [one, two];
}

test('both type at once, and a point is drawn away from under a cursor', async ({ program }) => {
  test.skip(program.host === 'electron', 'Electron has one window: a second start shows the first');
  const { page } = program;
  const [one, two] = await twoDesks(page);
  await one.toEndOf('Wij vragen bussen.');
  await two.toEndOf('Tweede.');
  await Promise.all([
    page.keyboard.type(' Met een lift.', { delay: 10 }),
    two.page.keyboard.type(' En snel.', { delay: 10 }),
  ]);
  for (const { text } of [one, two]) {
    await expect(text).toContainText('Wij vragen bussen. Met een lift.');
    await expect(text).toContainText('Tweede. En snel.');
  }

  await two.toEndOf('Derde.');
  await two.page.keyboard.type(' Ook');
  const points = one.text.locator('[data-advice-point]');
  await expect(points.nth(2)).toHaveText('Derde. Ook');
  await points.nth(2).hover();
  await page.locator('[data-drag-handle]').hover();
  await page.mouse.down();
  const first = await points.nth(0).boundingBox();
  await page.mouse.move(first?.x ?? 0, (first?.y ?? 0) + 2, { steps: 5 });
  await page.mouse.up();
  await expect(two.text.locator('[data-advice-point]').nth(0)).toHaveText('Derde. Ook');
  // The cursor went along with the point.
  await two.page.keyboard.type(' in het weekend.');
  for (const { text } of [one, two]) {
    await expect(text.locator('[data-advice-point]')).toHaveText([
      'Derde. Ook in het weekend.',
      'Eerste.',
      'Tweede. En snel.',
    ]);
  }
});

test('one brings back a version while the other types: undo has the words of both', async ({ program }) => {
  test.skip(program.host === 'electron', 'Electron has one window: a second start shows the first');
  const { page } = program;
  const [one, two] = await twoDesks(page);
  await page.getByRole('tab', { name: 'Versies' }).click();
  await page.getByLabel('Naam van deze versie').fill('Eerst');
  await page.getByRole('button', { name: 'Bewaar versie' }).click();
  await expect(page.getByRole('button', { name: 'Lees de versie “Eerst”' })).toBeVisible();
  await one.toEndOf('Eerste.');
  await page.keyboard.type(' Van de een.');
  await expect(two.text).toContainText('Van de een.');
  await two.toEndOf('Tweede.');
  await two.page.keyboard.type(' Van de ander.');
  await expect(one.text).toContainText('Van de ander.');
  await page.getByRole('button', { name: /^Vergelijk de versie “Eerst”/ }).click();
  await page.getByRole('button', { name: /^Zet terug: Eerst/ }).click();
  for (const { text } of [one, two]) {
    await expect(text.locator('[data-advice-point]')).toHaveText([...POINTS]);
  }
  await page.getByRole('button', { name: 'Maak ongedaan' }).last().click();
  for (const { text } of [one, two]) {
    await expect(text).toContainText('Eerste. Van de een.');
    await expect(text).toContainText('Tweede. Van de ander.');
  }
});
