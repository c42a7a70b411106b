import type { Page } from '@playwright/test';

/** Goes to a place by the rail at the left. */
export async function goByRail(page: Page, place: string): Promise<void> {
  const rail = page.getByRole('navigation', { name: /^(Onderdelen|Places)$/ });
  await rail.getByRole('link', { name: new RegExp(`^${place}`) }).click();
}

/** Says who works here, by the menu at the right of the top line. */
export async function workAs(page: Page, name: string): Promise<void> {
  await page.getByRole('banner').getByRole('button').last().click();
  await page.getByRole('menuitem', { name }).click();
}
