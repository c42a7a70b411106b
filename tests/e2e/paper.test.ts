/** The page beside the text: what is typed comes onto it, broken over pages as it will be printed. */
import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { expect, expectAccessible, test } from './fixtures';
import { expectStillDocument } from './pages/document-height';
import { saveByDownload } from './pages/downloads';
import { openSample } from './pages/first-run';
import { goByRail } from './pages/rail';

test('looks at the page beside the text and instead of it, and it follows what is typed', async ({
  program,
}) => {
  const { page } = program;
  await openSample(page);
  await goByRail(page, 'Brieven');
  await page.getByRole('row', { name: 'Ongevraagd advies over respijtzorg' }).click();
  const text = page.getByRole('textbox', { name: 'Tekst van de brief' });
  await expect(text).toBeVisible({ timeout: 15_000 });

  await page.getByRole('radio', { name: 'Naast elkaar' }).click();
  const paper = page.getByRole('region', { name: 'Zoals hij uit de printer komt' });
  await expect(paper.getByText(/^\d+ pagina(’s)?$/)).toBeVisible();
  await expectAccessible(page);

  await text.click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Dit staat er sinds vandaag. ');
  await expect(paper.locator('.sheet').first()).toContainText('Dit staat er sinds vandaag.');
  await expectStillDocument(page);

  // A page break after it: what followed on the first page goes to the second.
  const first = async (): Promise<number> =>
    (await paper.locator('.sheet').first().textContent())?.length ?? 0;
  const before = await first();
  await page.keyboard.press('Control+Enter');
  await expect.poll(first).toBeLessThan(before);

  await page.keyboard.press('Control+Alt+w');
  await expect(text).toBeHidden();
  await expect(paper.locator('.sheet').first()).toContainText('Dit staat er sinds vandaag.');
  await expectStillDocument(page);
  await paper.getByRole('button', { name: 'Ware grootte' }).click();
  const width = (): Promise<number> =>
    paper
      .locator('.sheet')
      .first()
      .evaluate((sheet) => Math.round(sheet.getBoundingClientRect().width));
  // Drawn once it is stored as a choice, which is after the press.
  await expect.poll(width).toBe(794);
  // Wider than its room, it is reached to both edges by scrolling.
  const reach = (): Promise<readonly boolean[]> =>
    paper
      .locator('.sheet')
      .first()
      .evaluate((sheet) => {
        let room = (sheet.getRootNode() as ShadowRoot).host.parentElement;
        while (room && room.scrollWidth <= room.clientWidth) room = room.parentElement;
        if (!room) return [];
        const { left, right } = room.getBoundingClientRect();
        room.scrollLeft = 0;
        const first = sheet.getBoundingClientRect().left >= left;
        room.scrollLeft = room.scrollWidth;
        return [first, sheet.getBoundingClientRect().right <= right + 1];
      });
  await expect.poll(reach).toEqual([true, true]);
  await paper.getByRole('button', { name: 'Hele breedte' }).click();
  await expect.poll(width).toBeLessThan(794);
  await paper.getByRole('button', { name: 'Ware grootte' }).click();
  await expect.poll(width).toBe(794);

  // Made larger, the line that was read stays where it was.
  const line = paper.locator('.sheet').nth(1).locator('p').nth(3);
  await line.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const top = (): Promise<number> => line.evaluate((element) => element.getBoundingClientRect().top);
  const stood = await top();
  await paper.getByRole('button', { name: 'Groter' }).click();
  await expect.poll(width).toBe(873);
  await expect(paper.getByText('110%')).toBeVisible();
  expect(Math.abs((await top()) - stood)).toBeLessThan(40);
  await paper.getByRole('button', { name: 'Kleiner' }).click();
  await expect.poll(width).toBe(794);
  expect(Math.abs((await top()) - stood)).toBeLessThan(4);

  // It is what one looks at until one chooses otherwise, also after the program was closed.
  await page.reload();
  await expect(paper.locator('.sheet').first()).toBeVisible({ timeout: 15_000 });
  await page.getByRole('radio', { name: 'Schrijven' }).click();
  await expect(text).toBeVisible();
});

test('exports the letters of a dossier to one zip, with names that sort by date', async ({ program }) => {
  const { page } = program;
  await openSample(page);
  await saveByDownload(page);
  await goByRail(page, 'Dossiers');
  await page.getByRole('row', { name: /cliëntondersteuning/ }).click();
  await page
    .getByRole('button', { name: /^Acties|Meer/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: 'Exporteer alle brieven' }).click();
  const dialog = page.getByRole('dialog');
  await expectAccessible(page);
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Bewaar als zip' }).click();
  const path = await (await download).path();
  await expect(dialog.getByText(/^\d+ brieven zijn bewaard$/)).toBeVisible();
  const names = Object.keys(unzipSync(await readFile(path)));
  expect(names.length).toBeGreaterThan(1);
  for (const name of names) expect(name).toMatch(/^(\d{4}-\d\d-\d\d|concept) .*\.docx$/);
  await dialog.getByRole('button', { name: 'Klaar' }).click();
  await expect(dialog).toBeHidden();
});
