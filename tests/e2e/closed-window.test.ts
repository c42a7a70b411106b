/** The page is closed: nothing comes in from elsewhere, nothing runs that is not ours, nothing gets out. */
import { pageHeaders } from '../../src/main/page/page-headers';
import { expect, expectAccessible, test } from './fixtures';

test('the program opens with its name, without a word on the console', async ({ page }) => {
  await expect(page).toHaveTitle(/Raadgever/);
  await expect(page.getByRole('heading').first()).toBeVisible();
});

test('the first screen is accessible', async ({ page }) => {
  await expect(page.getByRole('heading').first()).toBeVisible();
  await expectAccessible(page);
});

test('every answer carries the promised headers', async ({ page }) => {
  const response = await page.reload();
  expect(response?.status()).toBe(200);
  const headers = await response?.allHeaders();
  for (const [name, value] of Object.entries(pageHeaders)) {
    expect(headers?.[name.toLowerCase()], name).toBe(value);
  }
});

test('a place in the program is an address of its own', async ({ page }) => {
  const response = await page.goto(new URL('/instellingen', page.url()).href);
  expect(response?.status()).toBe(200);
  await expect(page.getByRole('heading').first()).toBeVisible();
});

test('a script in the text of the page does not run', async ({ page, program }) => {
  program.tolerate(/Content Security Policy/);
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.documentElement.dataset.ran = "yes"';
    document.body.append(script);
    return document.documentElement.dataset.ran ?? null;
  });
  expect(ran).toBeNull();
});

test('text does not become code', async ({ page, program }) => {
  program.tolerate(/Content Security Policy/);
  // Through a timer: what Playwright evaluates itself stands above the policy of the page.
  const outcome = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
        setTimeout('document.documentElement.dataset.ran = "yes"', 0);
        setTimeout(() => resolve(document.documentElement.dataset.ran ?? 'nothing'), 500);
      }),
  );
  expect(outcome).toBe('script-src');
});

test('nothing is fetched from another host', async ({ page, program }) => {
  program.tolerate(/Content Security Policy|Failed to load resource|ERR_/);
  const outcome = await page.evaluate(async () => {
    const fetched = await fetch('https://example.org/').then(
      () => 'fetched',
      () => 'refused',
    );
    const drawn = await new Promise<string>((resolve) => {
      const image = new Image();
      image.onload = () => resolve('drawn');
      image.onerror = () => resolve('refused');
      image.src = 'https://example.org/pixel.png';
    });
    return { fetched, drawn };
  });
  expect(outcome).toEqual({ fetched: 'refused', drawn: 'refused' });
});

test('no form leaves the page', async ({ page, program }) => {
  program.tolerate(/Content Security Policy/);
  const before = page.url();
  const refused = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
        const form = document.createElement('form');
        form.action = 'https://example.org/';
        document.body.append(form);
        form.submit();
      }),
  );
  expect(refused).toBe('form-action');
  expect(page.url()).toBe(before);
});
