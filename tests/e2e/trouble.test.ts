/** When the data cannot be reached: a page that says what happened and what to do, never a blank one. */

import { expect, expectAccessible, test } from './fixtures';
import { openSample } from './pages/first-run';

test('data of a newer program is left alone, and the page says so', async ({ program }) => {
  const { page } = program;
  await openSample(page);
  // Raise the version as a newer program would.
  await page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const ours = databases.find((database) => database.name === 'raadgever');
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('raadgever', (ours?.version ?? 0) + 100);
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        opening.result.close();
        resolve();
      };
    });
  });
  // This window lets go when the newer one comes, and says that too.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Er is een nieuwere Raadgever geopend');
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Deze gegevens zijn van een nieuwere Raadgever',
  );
  await expectAccessible(page);
});

test('two windows show each other what was done', async ({ program }) => {
  const { page } = program;
  test.skip(program.host === 'electron', 'Electron has one window: a second start shows the first');
  await openSample(page);
  const second = await page.context().newPage();
  await second.goto(page.url());
  await expect(second.getByRole('heading', { name: 'Te doen' })).toBeVisible();
  await second.keyboard.press('Alt+2');
  await page.keyboard.press('Alt+2');
  await page.getByRole('button', { name: 'Nieuw dossier' }).click();
  await page.getByLabel('Naam van het dossier').fill('Van het ene venster');
  await page.getByRole('button', { name: 'Maak dossier' }).click();
  await expect(second.getByText('Van het ene venster')).toBeVisible();
});
