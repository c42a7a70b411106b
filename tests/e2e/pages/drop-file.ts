import { expect, type Page } from '@playwright/test';

/** As a person drags a file from its folder over the window and lets go. */
export async function dropFile(
  page: Page,
  { name, bytes }: { readonly name: string; readonly bytes: Buffer },
): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([name, base64]) => {
      const data = new DataTransfer();
      const content = Uint8Array.from(atob(base64 ?? ''), (character) => character.charCodeAt(0));
      data.items.add(new File([content], name ?? ''));
      return data;
    },
    [name, bytes.toString('base64')],
  );
  const place = page.locator('body');
  await place.dispatchEvent('dragover', { dataTransfer: transfer });
  await expect(page.getByText('Laat hier los')).toBeVisible();
  await place.dispatchEvent('drop', { dataTransfer: transfer });
  await expect(page.getByText('Laat hier los')).toBeHidden();
}
