import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cursorAt } from './cursor-at.ts';
import { heading, paragraph, point } from './editor-at-work.ts';
import { bodyOf, choose, editorInPage, onDesk } from './letter-on-desk.tsx';

const panel = () => page.getByRole('complementary', { name: 'Bij deze brief' });
const problems = () => panel().getByRole('region', { name: 'Op te lossen' }).getByRole('listitem');
const hints = () => panel().getByRole('region', { name: 'Tips voor leesbaarheid' }).getByRole('listitem');
const tab = () => panel().getByRole('tab', { name: 'Controle' });

const whole = [
  heading('Advies'),
  point('01900000-0000-7000-8000-0000000000a1', 'Zorg voor hulp.'),
  {
    type: 'paragraph',
    content: [
      {
        type: 'text',
        text: 'Wij ontvangen uw reactie graag binnen zes weken, volgens de verordening, uiterlijk op ',
      },
      { type: 'dueDate' },
      { type: 'text', text: '.' },
    ],
  },
];
const noDate = { date: null };

describe('the check beside the letter', () => {
  test('says what is missing, counts it on its tab, and follows what is mended', async () => {
    const { sit } = await onDesk({ body: bodyOf(...whole), head: noDate });
    await sit();
    await editorInPage();
    await expect.element(problems().filter({ hasText: 'Er staat geen datum op de brief.' })).toBeVisible();
    await expect.element(problems().filter({ hasText: 'De brief heeft nog geen kenmerk.' })).toBeVisible();
    await expect.element(tab()).toHaveTextContent('2');
    await page.getByRole('button', { name: 'Zet de datum van vandaag' }).click();
    await expect.element(tab()).toHaveTextContent('1');
    await expect.element(page.getByText('Er staat geen datum op de brief.')).not.toBeInTheDocument();
  });

  test('goes to a field of the head and to a passage of the text', async () => {
    const text = paragraph('Dat komt binnenkort goed.');
    const { sit } = await onDesk({ body: bodyOf(...whole, text), head: noDate });
    await sit();
    const editor = await editorInPage();
    await page.getByRole('button', { name: 'Ga naar: Er staat geen datum op de brief.' }).click();
    await expect.poll(() => document.activeElement?.closest('[data-head="date"]')).not.toBeNull();
    await page.getByRole('button', { name: /^Ga naar: Dit is vaag/ }).click();
    await expect
      .poll(() => {
        const { from, to } = editor.state.selection;
        return editor.state.doc.textBetween(from, to);
      })
      .toBe('binnenkort');
  });

  test('underlines what it is about, a problem otherwise than a hint', async () => {
    const text = paragraph('De drie dingen: geld, tijd. Dat komt binnenkort.');
    const { sit } = await onDesk({ body: bodyOf(...whole, text) });
    await sit();
    await editorInPage();
    const marked = (kind: string) =>
      [...document.querySelectorAll(`[data-finding="${kind}"]`)].map((each) => each.textContent);
    await expect.poll(() => marked('problem')).toEqual(['drie']);
    await expect.poll(() => marked('hint')).toEqual(['binnenkort']);
  });

  test('mends all places of one word in one step, which undo takes back in one', async () => {
    const text = paragraph('Dat kan middels geld en middels tijd.');
    const { store, id, sit } = await onDesk({ body: bodyOf(...whole, text) });
    await sit();
    const editor = await editorInPage();
    const said = async () => JSON.stringify((await store.letterBody(id)).content.at(-1));
    await expect.element(hints().filter({ hasText: '2 keer' })).toBeVisible();
    await page.getByRole('button', { name: 'Maak er overal “met” van' }).click();
    await expect.poll(said).toContain('Dat kan met geld en met tijd.');
    await expect.element(page.getByText('middels').nth(0)).not.toBeInTheDocument();
    editor.commands.undo();
    await expect.poll(said).toContain('Dat kan middels geld en middels tijd.');
  });

  test('follows what is typed', async () => {
    const { sit } = await onDesk({ body: bodyOf(...whole, paragraph('Goed')) });
    await sit();
    const editor = await editorInPage();
    await cursorAt(editor, 'end');
    await userEvent.keyboard(' binnenkort.');
    await expect.element(hints().filter({ hasText: 'binnenkort' })).toBeVisible();
    await userEvent.keyboard('{Backspace>12/}');
    await expect.element(hints()).not.toBeInTheDocument();
  });

  test('leaves a finding as it is for a reason, which is kept, and takes it up again', async () => {
    const { store, id, sit } = await onDesk({ body: bodyOf(...whole), head: noDate });
    await sit();
    await editorInPage();
    await page.getByRole('button', { name: 'Laat zo: Er staat geen datum op de brief.' }).click();
    const reason = page.getByRole('textbox', { name: 'Waarom laat je dit zo?' });
    await expect.element(reason).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('Schrijf op waarom je dit zo laat.')).toBeVisible();
    await reason.fill('Die komt er bij het versturen op.');
    await userEvent.keyboard('{Enter}');
    await expect.element(tab()).toHaveTextContent('1');
    await page.getByRole('button', { name: 'Zo gelaten (1)' }).click();
    await expect.element(page.getByText('Reden: Die komt er bij het versturen op.')).toBeVisible();
    await page.getByRole('button', { name: 'Weer meetellen: Er staat geen datum op de brief.' }).click();
    await expect.element(tab()).toHaveTextContent('2');
    await page.getByRole('button', { name: 'Maak ongedaan' }).last().click();
    await expect.element(tab()).toHaveTextContent('1');
    expect((await store.letterBody(id)).content).toHaveLength(3);
  });

  test('is walked through by F8 and back, and opened by it', async () => {
    const { sit } = await onDesk({ body: bodyOf(...whole, paragraph('Dat komt binnenkort.')), head: noDate });
    await sit();
    const editor = await editorInPage();
    await expect.element(tab()).toHaveTextContent('2');
    await page.getByRole('tab', { name: 'Gegevens' }).click();
    await cursorAt(editor, 'start');
    const current = () => document.querySelector('li[aria-current="true"] p')?.textContent;
    await userEvent.keyboard('{F8}');
    await expect.poll(current).toBe('Er staat geen datum op de brief.');
    await userEvent.keyboard('{F8}');
    await expect.poll(current).toBe('De brief heeft nog geen kenmerk.');
    await userEvent.keyboard('{F8}');
    await expect.poll(current).toMatch(/^Dit is vaag/);
    await userEvent.keyboard('{F8}');
    await expect.poll(current).toBe('Er staat geen datum op de brief.');
    await userEvent.keyboard('{Shift>}{F8}{/Shift}');
    await expect.poll(current).toMatch(/^Dit is vaag/);
  });

  test('of a letter without a fault says so', async () => {
    const { store, id, sit } = await onDesk({ body: bodyOf(...whole) });
    await store.changeLetterHead(id, { date: '2026-10-28' as never });
    await store.giveReference(id, null);
    await sit();
    await editorInPage();
    await expect.element(panel().getByText('De controle vindt niets.', { exact: false })).toBeVisible();
  });

  test('is told once more when the letter goes out, and stops nothing', async () => {
    const { store, id, sit } = await onDesk({
      body: bodyOf(...whole, paragraph('De drie dingen: geld, tijd. Dat komt binnenkort.')),
      head: { date: '2026-10-28' as never },
    });
    await store.giveReference(id, null);
    await sit();
    await editorInPage();
    await expect.element(tab()).toHaveTextContent('1');
    await choose('Leg verzending vast');
    const dialog = page.getByRole('dialog');
    await expect.element(dialog.getByText('De controle vond nog 1 punt')).toBeVisible();
    await expect.element(dialog.getByText('vaag', { exact: false })).not.toBeInTheDocument();
    await expect.element(dialog.getByRole('button', { name: 'Leg verzending vast' })).toBeEnabled();
    await dialog.getByRole('button', { name: 'Bekijk ze' }).click();
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(problems()).toBeVisible();
  });
});
