/** Every screen, in both languages and both lights: nothing inaccessible, nothing that scrolls sideways. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures';
import { openSample } from './pages/first-run';

const places = [
  '/',
  '/dossiers',
  '/letters',
  '/terms',
  '/sign',
  '/read-letter',
  '/verify',
  '/exchange',
  '/settings/council',
  '/settings/stationery',
  '/settings/references',
  '/settings/people',
  '/settings/termRules',
  '/settings/ordering',
  '/settings/notifications',
  '/settings/appearance',
  '/settings/archive',
  '/settings/about',
];

/** What one does in a session. */
const sessionTabs = ['log', 'capture', 'about', 'order', 'definition', 'foundation', 'reportBack'];

async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate((path) => {
    window.location.hash = path;
  }, place);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** A list that draws only the rows in sight learns of a new width a frame or two later. */
async function expectNothingSideways(page: Page): Promise<void> {
  const tooWide = () =>
    page.evaluate(() => {
      const main = document.querySelector('main');
      const places = [document.documentElement, ...(main ? [main] : [])];
      return places.filter((place) => place.scrollWidth > place.clientWidth + 1).length;
    });
  await expect.poll(tooWide).toBe(0);
}

for (const { name, locale, colorScheme } of [
  { name: 'in Dutch by day', locale: 'nl-NL', colorScheme: 'light' },
  { name: 'in English by night', locale: 'en-GB', colorScheme: 'dark' },
] as const) {
  test.describe(name, () => {
    test.use({ locale, colorScheme });

    test('what is owed is accessible and fits, full and with nothing left of it', async ({ program }) => {
      const { page } = program;
      await openSample(page);
      for (const list of ['replies', 'commitments', 'questions']) {
        await goTo(page, `/terms/${list}`);
        await expect(page.getByRole('row').first()).toBeVisible();
        await expectAccessible(page);
        for (const width of [900, 1920]) {
          await page.setViewportSize({ width, height: 800 });
          await expectNothingSideways(page);
        }
        await page.setViewportSize({ width: 1280, height: 800 });
        await page.getByRole('searchbox').fill('zzz');
        // The list says that nothing is left in a row of its own.
        await expect(page.getByRole('row')).toHaveCount(1);
        await expectAccessible(page);
      }
      // A term with all its reasons.
      await goTo(page, '/terms/replies');
      await page.getByRole('row').first().click();
      await expect(page.getByRole('columnheader').first()).toBeVisible();
      await expectAccessible(page);
      await page.setViewportSize({ width: 900, height: 800 });
      await expectNothingSideways(page);
    });

    test('every screen is accessible and fits', async ({ program }) => {
      test.setTimeout(360_000);
      const { page } = program;
      await openSample(page);
      for (const place of places) {
        await goTo(page, place);
        await expectAccessible(page);
        for (const width of [900, 1920]) {
          await page.setViewportSize({ width, height: 800 });
          await expectNothingSideways(page);
        }
        await page.setViewportSize({ width: 1280, height: 800 });
      }
      // What lies before who signs, read as the secretary does.
      await goTo(page, '/sign');
      await page
        .getByRole('link', { name: /respijtzorg/ })
        .first()
        .click();
      await expect(page.getByRole('heading', { level: 1, name: /respijtzorg/ }).first()).toBeVisible();
      await expectAccessible(page);
      await expectNothingSideways(page);
      // One session, one dossier and one letter stand for all.
      await goTo(page, '/sessions');
      await expectAccessible(page);
      await page.getByRole('row').first().click();
      await expect(page.getByRole('tab').first()).toBeVisible();
      const session = await page.evaluate(() => window.location.hash.split('/')[2]);
      for (const tab of sessionTabs) {
        await goTo(page, `/sessions/${session}/${tab}`);
        const panel = page.getByRole('tabpanel');
        await expect(panel.getByRole('heading').or(panel.getByRole('textbox')).first()).toBeVisible();
        await expectAccessible(page);
        for (const width of [900, 1920]) {
          await page.setViewportSize({ width, height: 800 });
          await expectNothingSideways(page);
        }
        await page.setViewportSize({ width: 1280, height: 800 });
      }
      await goTo(page, '/dossiers');
      await page.getByRole('row').first().click();
      await expect(page.getByRole('list', { name: /./ }).first()).toBeVisible();
      await expectAccessible(page);
      await goTo(page, '/letters');
      await page.getByRole('row').nth(1).click();
      await expect(page.getByRole('tab').first()).toBeVisible();
      await expectAccessible(page);
      await page.setViewportSize({ width: 900, height: 600 });
      await expectNothingSideways(page);
    });

    test('the screens of what became of advice are accessible and fit', async ({ program }) => {
      const { page } = program;
      await openSample(page);
      await goTo(page, '/dossiers');
      await page.getByRole('row').filter({ hasText: 'Huishoudelijke hulp' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Huishoudelijke hulp' })).toBeVisible();
      const dossier = await page.evaluate(() => window.location.hash.slice(1));
      await goTo(page, `${dossier}/effect`);
      const table = page.getByRole('table').first();
      await expect(table).toBeVisible();
      const hrefs = (start: RegExp) =>
        page
          .getByRole('link')
          .evaluateAll(
            (links, source) =>
              links
                .map((link) => link.getAttribute('href') ?? '')
                .find((href) => new RegExp(source).test(href)) ?? '',
            start.source,
          );
      const reply = (await hrefs(/\/reply\//)).slice(1);
      const motion = (await hrefs(/\/motion\//)).slice(1);
      const letter = reply.replace(/\/reply\/.*/, '');
      for (const [place, ready] of [
        [`${dossier}/effect`, table],
        [`${dossier}/new-motion`, page.getByRole('textbox').first()],
        [motion, page.getByRole('button', { name: /^[1-9]|Leg|Record/ }).first()],
        [reply, page.getByRole('listbox').first()],
        // Under the points of the letter itself.
        [letter, page.locator('[data-beside-text]').first()],
      ] as const) {
        await page.evaluate((path) => {
          window.location.hash = path;
        }, place);
        await expect(ready).toBeVisible();
        await expectAccessible(page);
        for (const width of [900, 1920]) {
          await page.setViewportSize({ width, height: 800 });
          await expectNothingSideways(page);
        }
        await page.setViewportSize({ width: 1280, height: 800 });
      }
    });
  });
}

test('everything is found, and every place reached, by keyboard', async ({ program }) => {
  const { page } = program;
  await openSample(page);
  await page.keyboard.press('Control+K');
  // Nobody waits for the line to be there.
  await page.keyboard.type('clientondersteuning');
  await expect(page.getByRole('combobox')).toHaveValue('clientondersteuning');
  await expect(page.getByRole('option').first()).toContainText('cliëntondersteuning');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/cliëntondersteuning/i);
  await page.keyboard.press('Alt+3');
  await expect(page.getByRole('heading', { level: 1, name: 'Brieven' })).toBeVisible();
  await page.getByRole('row').nth(1).click();
  await expect(page.getByRole('tab').first()).toBeVisible();
  await page.keyboard.press('Control+K');
  await page.keyboard.type('exporteer');
  await expect(page.getByRole('option', { name: /Exporteer naar Word/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+3');
  await page.keyboard.press('Control+K');
  await page.keyboard.type('exporteer');
  await expect(page.getByRole('option', { name: /Exporteer naar Word/ })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+K');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('engels');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Letters' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('the language and light chosen are there after a restart', async ({ program }) => {
  await program.page.getByRole('button', { name: 'English' }).click();
  await expect(program.page.getByRole('heading', { level: 1 })).toHaveText('Welcome to Raadgever');
  await program.page.getByRole('button', { name: 'Dark screen' }).click();
  const page = await program.restart();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Welcome to Raadgever');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
