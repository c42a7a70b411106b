/** What the first keys do in a letter that was just begun, and keys that people bring from other programs. */
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { chooseHost, type Host } from '#platform';
import { askOnArrival } from '../../../../src/renderer/app/asked-on-arrival.ts';
import { cursorAt } from './cursor-at.ts';
import { heading, paragraph } from './editor-at-work.ts';
import { bodyOf, editorInPage, onDesk } from './letter-on-desk.tsx';

describe('a letter that was just begun', () => {
  test('takes what is typed as its subject where it has none', async () => {
    const { id, sit } = await onDesk({ head: { subject: '' } });
    askOnArrival(id, 'write');
    await sit();
    const subject = page.getByRole('textbox', { name: 'Onderwerp' });
    await expect.poll(() => document.activeElement === subject.element()).toBe(true);
    await userEvent.keyboard('Drempels');
    await expect.element(subject).toHaveValue('Drempels');
  });

  test('and otherwise in the first empty line of the text', async () => {
    const { id, sit } = await onDesk({ body: bodyOf(heading('Aanleiding'), paragraph(), heading('Advies')) });
    askOnArrival(id, 'write');
    await sit();
    const editor = await editorInPage();
    await expect.poll(() => editor.view.hasFocus()).toBe(true);
    await userEvent.keyboard('Wij zagen.');
    expect(editor.state.doc.child(1).textContent).toBe('Wij zagen.');
  });
});

describe('keys of other programs', () => {
  test('for saving say once that everything is saved', async () => {
    const { store, id, sit } = await onDesk({ body: bodyOf(paragraph('Tekst.')) });
    await sit();
    const editor = await editorInPage();
    await cursorAt(editor, 'end');
    await userEvent.keyboard(' Meer.{Control>}s{/Control}{Control>}s{/Control}');
    await expect.element(page.getByText('Alles is al bewaard')).toBeVisible();
    expect(page.getByText('Alles is al bewaard').elements()).toHaveLength(1);
    expect(JSON.stringify(await store.letterBody(id))).toContain('Tekst. Meer.');
    expect(editor.view.hasFocus()).toBe(true);
  });

  test('for printing print the pages of the letter', async () => {
    let shown = '';
    const host: Host = {
      ...chooseHost(),
      print: async () => {
        shown = document.querySelector('body > [data-paper]')?.shadowRoot?.textContent ?? '';
        window.dispatchEvent(new Event('afterprint'));
        return 'sent';
      },
    };
    const { sit } = await onDesk({ body: bodyOf(paragraph('Wij adviseren dit.')), host });
    await sit();
    await editorInPage();
    await userEvent.keyboard('{Control>}p{/Control}');
    await expect.poll(() => shown, { timeout: 20_000 }).toContain('Wij adviseren dit.');
  });
});
