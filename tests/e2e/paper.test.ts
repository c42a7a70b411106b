/** The page beside the text: what is typed comes onto it, broken over pages as it will be printed. */
import { expect, expectAccessible, test } from './fixtures';
import { openSample } from './pages/first-run';
import { goByRail } from './pages/rail';

test('looks at the page beside the text and instead of it, and it follows what is typed', async ({
  program,
}) => {
  const { page } = program;
  await openSample(page);
  await goByRail(page, 'Brieven');
  await page
    .getByRole('row', { name: /Concept/ })
    .first()
    .click();
  const text = page.getByRole('textbox', { name: 'Tekst van de brief' });
  await expect(text).toBeVisible({ timeout: 15_000 });

  await page.getByRole('radio', { name: 'Naast elkaar' }).click();
  const paper = page.getByRole('region', { name: 'Zoals hij uit de printer komt' });
  await expect(paper.getByRole('status')).toHaveText(/^\d+ bladzijden?$/);
  await expectAccessible(page);
  const before = await paper.locator('.sheet').count();

  await text.click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Dit staat er sinds vandaag. ');
  await expect(paper.locator('.sheet').first()).toContainText('Dit staat er sinds vandaag.');

  await page.keyboard.press('Control+Enter');
  await expect(paper.locator('.sheet')).toHaveCount(before + 1);

  await page.keyboard.press('Control+Alt+w');
  await expect(text).toBeHidden();
  await expect(paper.locator('.sheet')).toHaveCount(before + 1);
  await paper.getByRole('button', { name: 'Ware grootte' }).click();
  const width = await paper
    .locator('.sheet')
    .first()
    .evaluate((sheet) => sheet.getBoundingClientRect().width);
  expect(Math.round(width)).toBe(794);

  // It is what one looks at until one chooses otherwise, also after the program was closed.
  await page.reload();
  await expect(paper.locator('.sheet').first()).toBeVisible({ timeout: 15_000 });
  await page.getByRole('radio', { name: 'Schrijven' }).click();
  await expect(text).toBeVisible();
});
