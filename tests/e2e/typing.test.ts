/** Typing as fast as keys can come: each goes where the one before it left the cursor. */
import { expect, test } from './fixtures';
import { Desk } from './pages/desk';
import { makeDossier, setUpCouncil } from './pages/first-run';

test('thirty points are typed without a pause', async ({ program }) => {
  const { page } = program;
  await setUpCouncil(page);
  await makeDossier(page, 'Vervoer');
  const desk = await Desk.begin(page, 'Vervoer naar de dagbesteding');
  await desk.chooseAll();
  await page.keyboard.type('Wij vragen bussen.');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Shift+Enter');
  const points = Array.from({ length: 30 }, (_, at) => `Punt ${at + 1}.`);
  for (const [at, words] of points.entries()) {
    if (at > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(words);
  }
  await expect(desk.text.locator('[data-advice-point]')).toHaveText(points);
  await desk.saved();
  await page.reload();
  await desk.open();
  await expect(desk.text.locator('[data-advice-point]')).toHaveText(points);
});

test('a page that is loaded anew while one types loses no word', async ({ program }) => {
  const { page } = program;
  await setUpCouncil(page);
  await makeDossier(page, 'Vervoer');
  const desk = await Desk.begin(page, 'Vervoer naar de dagbesteding');
  await desk.chooseAll();
  const written: string[] = [];
  for (let round = 1; round <= 8; round += 1) {
    const words = `Ronde ${round} gaat over vervoer. `;
    await page.keyboard.type(words);
    written.push(words);
    await page.reload();
    await desk.open();
    await expect(desk.text).toHaveText(written.join('').trim());
    await desk.toText();
    await page.keyboard.press('Control+End');
  }
  // In the head as well, where a field is saved once one stops typing.
  for (const words of ['Vervoer in de avond', 'Vervoer in het weekend']) {
    await desk.subject.fill('');
    await desk.subject.pressSequentially(words);
    await page.reload();
    await desk.open();
    await expect(desk.subject).toHaveValue(words);
  }
});
