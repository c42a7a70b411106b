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

  /** Begins a letter in the dossier one is in; the cursor stands in its text. */
  static async begin(page: Page, subject: string): Promise<Desk> {
    await page.getByRole('button', { name: 'Nieuwe brief' }).click();
    await page.getByRole('textbox', { name: /^Onderwerp/ }).fill(subject);
    await page.getByRole('button', { name: 'Begin de brief' }).click();
    const desk = new Desk(page);
    await desk.open();
    await expect(desk.text).toBeFocused();
    return desk;
  }

  /** As far as a person waits for it: the text, its tools, and what stands beside it. */
  async open(): Promise<void> {
    await expect(this.text).toBeVisible({ timeout: 15_000 });
    await expect(this.page.getByRole('toolbar', { name: 'Opmaak' })).toBeVisible();
    const panel = this.page.getByRole('complementary', { name: 'Bij deze brief' });
    await expect(panel.getByRole('tab', { selected: true })).toBeVisible();
  }

  /** Puts the cursor in the text, where it was, and waits until keys go there. */
  async toText(): Promise<void> {
    await this.text.focus();
    await expect(this.text).toBeFocused();
  }

  /** What is written next replaces all there is. */
  async chooseAll(): Promise<void> {
    await this.toText();
    await this.page.keyboard.press('Control+A');
  }

  /** Puts the cursor behind the last word of a block; how many lines it takes depends on the room there is. */
  async toEndOf(words: string | RegExp): Promise<void> {
    const block = this.text.getByText(words);
    const box = await block.boundingBox();
    await block.click({ position: { x: 4, y: (box?.height ?? 12) - 6 } });
    await expect(this.text).toBeFocused();
    await this.page.keyboard.press('End');
    await expect
      .poll(() => block.evaluate((element) => element.contains(getSelection()?.focusNode ?? null)))
      .toBe(true);
  }

  async saved(): Promise<void> {
    await expect(this.page.getByText('Bewaard', { exact: true })).toBeVisible();
  }

  /** Puts the date on the letter, d-m-yyyy. */
  async date(day: string): Promise<void> {
    const field = this.page.getByRole('textbox', { name: 'Datum' });
    await field.fill(day);
    await field.press('Tab');
    await this.saved();
  }

  async giveReference(reference?: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Geef kenmerk' }).first().click();
    const dialog = this.page.getByRole('dialog');
    await expect(dialog.getByRole('textbox')).toBeFocused();
    if (reference !== undefined) await dialog.getByRole('textbox').fill(reference);
    await dialog.getByRole('button', { name: 'Geef kenmerk' }).click();
    await expect(dialog).toBeHidden();
  }

  /** Something that can be done with the letter besides the obvious next step. */
  async choose(act: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Meer', exact: true }).click();
    await this.page.getByRole('menuitem', { name: act }).click();
  }

  /** Of a letter that nobody signed in the program. */
  async dispatch(day: string): Promise<void> {
    await this.choose('Leg verzending vast');
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
