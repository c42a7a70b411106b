import { expect, type Locator, type Page } from '@playwright/test';

/** The letter desk, by what a person sees on it. */
export class Desk {
  constructor(readonly page: Page) {}

  get text(): Locator {
    return this.page.getByRole('textbox', { name: 'Tekst van de brief' });
  }

  get subject(): Locator {
    return this.page.getByRole('textbox', { name: 'Onderwerp' });
  }

  async open(): Promise<void> {
    await expect(this.text).toBeVisible({ timeout: 15_000 });
  }

  /** Puts the cursor behind the last word of a block; how many lines it takes depends on the room there is. */
  async toEndOf(words: string): Promise<void> {
    const block = this.text.getByText(words);
    // A page that is still being laid out can move away from under the click.
    await expect(async () => {
      const box = await block.boundingBox();
      await block.click({ position: { x: 4, y: (box?.height ?? 12) - 6 } });
      await this.page.keyboard.press('End');
      const isThere = await block.evaluate((element) => element.contains(getSelection()?.focusNode ?? null));
      expect(isThere).toBe(true);
      await expect(this.text).toBeFocused();
    }).toPass({ timeout: 10_000 });
  }

  async saved(): Promise<void> {
    await expect(this.page.getByText('Bewaard', { exact: true })).toBeVisible();
  }

  /** Puts the date on the letter, d-m-yyyy. */
  async date(day: string): Promise<void> {
    const field = this.page.getByRole('textbox', { name: 'Datum' });
    await field.fill(day);
    await field.press('Tab');
  }

  async giveReference(reference?: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Geef kenmerk' }).first().click();
    const dialog = this.page.getByRole('dialog');
    if (reference !== undefined) await dialog.getByRole('textbox').fill(reference);
    await dialog.getByRole('button', { name: 'Geef kenmerk' }).click();
    await expect(dialog).toBeHidden();
  }

  async dispatch(day: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Leg verzending vast' }).click();
    const dialog = this.page.getByRole('dialog');
    const on = dialog.getByRole('textbox', { name: 'Verzonden op' });
    await on.fill(day);
    await on.press('Tab');
    await dialog.getByRole('button', { name: 'Leg verzending vast' }).click();
    await expect(dialog).toBeHidden();
  }

  /** Exports to Word and gives the file's bytes and name. */
  async export(): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const download = this.page.waitForEvent('download');
    await this.page.keyboard.press('Control+Shift+E');
    const file = await download;
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
    return { name: file.suggestedFilename(), bytes: Buffer.concat(chunks) };
  }
}
