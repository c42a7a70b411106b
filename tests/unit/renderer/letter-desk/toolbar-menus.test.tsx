import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { advicePoints } from '#core/letter/points';
import { cursorAt } from './cursor-at.ts';
import { paragraph, point } from './editor-at-work.ts';
import { bodyOf, editorInPage, onDesk, saveState } from './letter-on-desk.tsx';

const ID = '0198a8de-0000-7000-8000-000000000001';

describe('a menu of the toolbar that is left with Escape', () => {
  test.each(['Invoegen', 'Soort adviespunt', 'Boven of onder de regel', /^Stijl/])(
    'gives the text its cursor back: %s',
    async (name) => {
      const { store, id, sit } = await onDesk({
        body: bodyOf(paragraph('Wij adviseren:'), point(ID, 'Stel een meldpunt in.')),
      });
      await sit();
      const editor = await editorInPage();
      await cursorAt(editor, 'end');
      await page.getByRole('button', { name, exact: typeof name === 'string' }).click();
      await expect.element(page.getByRole('menu')).toBeVisible();
      await userEvent.keyboard('{Escape}');
      await expect.poll(() => document.querySelector('[role="menu"]')).toBeNull();
      await expect.poll(() => editor.view.hasFocus()).toBe(true);
      await userEvent.keyboard(' In een app.');
      await expect.poll(saveState).toBe('saved');
      const [only, ...others] = advicePoints(await store.letterBody(id));
      expect(others).toEqual([]);
      expect(only?.text).toBe('Stel een meldpunt in. In een app.');
      expect(only?.kind).toBe('recommendation');
    },
  );

  test('and a button walked to with the keys as well', async () => {
    const { sit } = await onDesk({ body: bodyOf(paragraph('Wij adviseren')) });
    await sit();
    const editor = await editorInPage();
    await cursorAt(editor, 'end');
    await userEvent.keyboard('{F6}{ArrowRight}{ArrowRight}{Escape}');
    await expect.poll(() => editor.view.hasFocus()).toBe(true);
    await userEvent.keyboard(' dit.');
    expect(editor.getText()).toContain('Wij adviseren dit.');
  });
});
