/** Tables, pictures and page breaks as a person makes them, by keys and by hand, into the Word file and after sending. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures';
import { Desk } from './pages/desk';
import { saveByDownload } from './pages/downloads';
import { makeDossier, setUpCouncil } from './pages/first-run';
import { readBack, validate } from './pages/word-file';

/** A picture the browser draws, as the bytes of a file. */
async function drawn(page: Page, width: number, height: number): Promise<Buffer> {
  const bytes = await page.evaluate(
    async ([across, down]) => {
      const canvas = new OffscreenCanvas(across, down);
      canvas.getContext('2d')?.fillRect(10, 10, across / 2, down / 2);
      return [...new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer())];
    },
    [width, height] as const,
  );
  return Buffer.from(bytes);
}

async function beginLetter(page: Page): Promise<Desk> {
  await setUpCouncil(page);
  await makeDossier(page, 'Vervoer');
  const desk = await Desk.begin(page, 'Vervoer naar de dagbesteding');
  return desk;
}

test('a table, a picture and a page break come in, go along to Word, and are read after sending', async ({
  program,
}) => {
  const { page } = program;
  const desk = await beginLetter(page);
  await desk.toEndOf(/^Overwegingen$/);
  await page.keyboard.press('Enter');

  // A table, by keys alone.
  await page.keyboard.press('Control+Alt+g');
  const dialog = page.getByRole('dialog', { name: 'Tabel invoegen' });
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('textbox', { name: 'Rijen' }).fill('2');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(desk.text.locator('th').first()).toBeVisible();
  for (const word of ['Wijk', 'Aantal', 'Wachttijd', 'Noord', 'twaalf', '6 weken', 'Zuid']) {
    await page.keyboard.type(word);
    await page.keyboard.press('Tab');
  }
  await expect(desk.text.locator('tr')).toHaveCount(3);
  await expect(desk.text.locator('th')).toHaveText(['Wijk', 'Aantal', 'Wachttijd']);
  await expectAccessible(page);

  // Its tools.
  await page.getByRole('button', { name: 'Wijzig tabel' }).click();
  await page.getByRole('menuitem', { name: 'Kolom rechts' }).click();
  await expect(desk.text.locator('th')).toHaveCount(4);
  await page.keyboard.press('Control+z');
  await expect(desk.text.locator('th')).toHaveCount(3);

  // A page break and a picture behind the table.
  await desk.toEndOf(/^Reactie$/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await expect(desk.text.getByText('Nieuwe pagina')).toBeVisible();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Invoegen', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Afbeelding…' }).click();
  const chooser = await choosing;
  await chooser.setFiles({ name: 'plan.png', mimeType: 'image/png', buffer: await drawn(page, 3000, 600) });
  const question = page.getByRole('dialog', { name: 'Verklein de afbeelding?' });
  await expect(question).toContainText('plan.png');
  await expectAccessible(page);
  await question.getByRole('button', { name: 'Verklein en voeg in' }).click();
  const picture = desk.text.locator('figure img');
  await expect(picture).toBeVisible();
  await desk.text.getByRole('textbox', { name: 'Wat staat er op de afbeelding?' }).fill('Een plattegrond');
  await desk.saved();
  await expectAccessible(page);
  for (const width of [900, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await desk.text.locator('td').first().click();
    const tools = await page.getByRole('toolbar', { name: 'Opmaak' }).boundingBox();
    // One row of tools, also with those of a table.
    expect(tools?.height).toBeLessThan(60);
  }

  // It is all there after a restart, in the Word file, and when it is only read.
  await page.reload();
  await desk.open();
  await expect(desk.text.locator('figure img')).toHaveAttribute('alt', 'Een plattegrond');
  await saveByDownload(page);
  const file = await desk.export();
  expect(await validate(file.bytes)).toEqual([]);
  expect(await readBack(file.bytes)).toContain('twaalf');
  await desk.date('3-11-2025');
  await desk.giveReference();
  await desk.dispatch('3-11-2025');
  const sent = page.getByRole('table');
  await expect(sent.getByRole('columnheader')).toHaveText(['Wijk', 'Aantal', 'Wachttijd']);
  await expect(page.getByRole('img', { name: 'Een plattegrond' })).toBeVisible();
  await expectAccessible(page);
});

test('what is copied from Word comes in as what it is', async ({ program }) => {
  const { page } = program;
  const desk = await beginLetter(page);
  await desk.toEndOf(/^Overwegingen$/);
  await page.keyboard.press('Enter');
  await desk.text.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData(
      'text/html',
      `<html><body><p class=MsoNormal style='color:red;font-family:"Comic Sans MS"'>Uit Word<a href="#_ftn1" name="_ftnref1">[1]</a>.</p>` +
        `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1.</span>Eerst.</p>` +
        `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>2.</span>Dan.</p>` +
        `<div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1">[1]</a> Een noot.</p></div></div></body></html>`,
    );
    clipboardData.setData('text/plain', 'Uit Word');
    text.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  const line = desk.text.locator('p', { hasText: 'Uit Word' });
  await expect(line).toBeVisible();
  await expect(line).not.toHaveAttribute('style');
  await expect(desk.text.locator('ol > li')).toHaveText(['Eerst.', 'Dan.']);
  await expect(page.getByText('Een noot.').first()).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(line).toBeHidden();
});

test('a point is drawn to another place by its handle', async ({ program }) => {
  const { page } = program;
  const desk = await beginLetter(page);
  await desk.toEndOf(/^Advies$/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Shift+Enter');
  for (const words of ['Eerste.', 'Tweede.', 'Derde.']) {
    await page.keyboard.type(words);
    if (words !== 'Derde.') await page.keyboard.press('Enter');
  }
  const points = desk.text.locator('[data-advice-point]').filter({ hasText: /de\.$|ste\.$/ });
  await expect(points).toHaveText(['Eerste.', 'Tweede.', 'Derde.']);
  await points.nth(2).hover();
  const handle = page.locator('[data-drag-handle]');
  await handle.hover();
  await page.mouse.down();
  const first = await points.nth(0).boundingBox();
  await page.mouse.move(first?.x ?? 0, (first?.y ?? 0) + 2, { steps: 5 });
  await expect(page.locator('[data-drop-line]')).toBeVisible();
  await page.mouse.up();
  await expect(points).toHaveText(['Derde.', 'Eerste.', 'Tweede.']);
  await expect(points.nth(0)).toHaveAttribute('data-number', '1');
  await expect(page.getByText('Verplaatst. Dit is nu punt 1.')).toBeAttached();
});
