import { expect, type Page } from '@playwright/test';

/** Sets up a council through the four steps, as its secretary would. */
export async function setUpCouncil(
  page: Page,
  citation = 'artikel 5 van de Verordening adviesraad Merenveld',
): Promise<void> {
  const next = page.getByRole('button', { name: 'Verder' });
  await page.getByRole('button', { name: /^Richt je raad in/ }).click();
  await page.getByLabel('Naam van de raad').fill('Adviesraad Sociaal Domein Merenveld');
  await page.getByLabel('Gemeente').fill('Merenveld');
  await page.getByLabel('Postadres').fill('Postbus 12\n1234 ab Merenveld');
  await next.click();
  await page.getByLabel('Secretaris', { exact: true }).fill('Joke de Wit');
  await page.getByLabel('Voorzitter', { exact: true }).fill('Pieter Bos');
  await next.click();
  await expect(page.getByText('De eerste brief krijgt')).toBeVisible();
  await next.click();
  await page.getByLabel('Titel en artikel').fill(citation);
  await page.getByRole('button', { name: 'Begin met Raadgever' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Welkom/);
}

export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: /voorbeeldraad|sample council/ }).click();
  await expect(page.getByRole('heading', { name: /^(Te doen|To do)$/ })).toBeVisible({ timeout: 20_000 });
}

export async function makeDossier(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Nieuw dossier' }).click();
  await page.getByLabel('Naam van het dossier').fill(title);
  await page.getByRole('button', { name: 'Maak dossier' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}
