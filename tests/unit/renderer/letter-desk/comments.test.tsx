import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { BodyNode } from '#core/letter/body';
import { day } from '../../store/council.ts';
import { once } from '../../store/place.ts';
import { cursorAt } from './cursor-at.ts';
import { bodyOf, editorInPage, onDesk } from './letter-on-desk.tsx';

const paragraph = (text: string): BodyNode => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const LINES = ['Het vervoer kan beter.', 'Wij vragen om 25.000 euro voor bussen.'] as const;

const marked = (): string[] =>
  [...document.querySelectorAll('[data-comment]')].map((mark) => mark.textContent ?? '');
const threads = () => page.getByRole('list', { name: 'Opmerkingen in de volgorde van de brief' });

async function seated() {
  const desk = await onDesk({ body: bodyOf(...LINES.map(paragraph)) });
  const shown = await desk.sit();
  const editor = await editorInPage();
  const select = (line: number, words: string): Promise<void> => {
    const start = line === 0 ? 1 : LINES[0].length + 3;
    const from = start + (LINES[line] ?? '').indexOf(words);
    return cursorAt(editor, { from, to: from + words.length });
  };
  return { ...desk, shown, editor, select };
}

async function begin(words: string): Promise<void> {
  await userEvent.keyboard('{Control>}{Alt>}m{/Alt}{/Control}');
  await page.getByLabelText('Nieuwe opmerking').fill(words);
}

async function say(words: string): Promise<void> {
  await begin(words);
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.element(page.getByLabelText('Nieuwe opmerking')).not.toBeInTheDocument();
}

describe('a comment', () => {
  test('is about what is selected, marked there, and stands in the order of the letter', async () => {
    const { select } = await seated();
    await select(1, '25.000 euro');
    await say('Is dat genoeg?');
    await expect.poll(marked).toEqual(['25.000 euro']);
    await select(0, 'vervoer');
    await say('Welk vervoer?');
    await expect.poll(marked).toEqual(['vervoer', '25.000 euro']);
    const said = threads().element().textContent ?? '';
    expect(said.indexOf('Welk vervoer?')).toBeLessThan(said.indexOf('Is dat genoeg?'));
    await expect.element(page.getByRole('button', { name: '2 opmerkingen' })).toBeVisible();
    await expect.element(page.getByRole('tab', { name: /Opmerkingen\s*2/ })).toBeVisible();
  });

  test('that is begun while another is being sent stays, and neither is sent twice', async () => {
    const { store, id, select } = await seated();
    await select(1, '25.000 euro');
    await begin('Is dat genoeg?');
    const form = page.getByLabelText('Nieuwe opmerking').element() as HTMLTextAreaElement;
    const press = (target: Element, key: string, more: KeyboardEventInit): void => {
      target.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, ...more }));
    };
    // Within one breath, before the database can have answered.
    press(form, 'Enter', {});
    press(form, 'Enter', {});
    press(document.body, 'm', { altKey: true, code: 'KeyM' });
    await expect.poll(() => once(store.watch.letterThreads(id)).then((threads) => threads.length)).toBe(1);
    await expect.element(page.getByText('Opmerking geplaatst').first()).toBeVisible();
    await expect.element(page.getByLabelText('Nieuwe opmerking')).toHaveValue('');
    expect(await once(store.watch.letterThreads(id))).toHaveLength(1);
  });

  test('goes along with its words, and says so when they are gone', async () => {
    const { editor, select } = await seated();
    await select(1, '25.000 euro');
    await say('Is dat genoeg?');
    await expect.poll(marked).toEqual(['25.000 euro']);
    editor.commands.insertContentAt(1, 'Kortom. ');
    await expect.poll(marked).toEqual(['25.000 euro']);
    const from = 8 + LINES[0].length + 3 + LINES[1].indexOf('25.000');
    editor.commands.deleteRange({ from, to: from + '25.000 euro'.length });
    await expect.element(page.getByText('Deze passage staat niet meer in de brief.')).toBeVisible();
    editor.commands.undo();
    await expect.poll(marked).toEqual(['25.000 euro']);
  });

  test('is answered, resolved out of sight, and reopened', async () => {
    const { select } = await seated();
    await select(0, 'vervoer');
    await say('Welk vervoer?');
    await page.getByRole('button', { name: 'Antwoord', exact: true }).click();
    await page.getByLabelText('Je antwoord').fill('Dat naar de dagbesteding.');
    await page.getByRole('button', { name: 'Plaats antwoord' }).click();
    await expect.element(page.getByText('Dat naar de dagbesteding.')).toBeVisible();
    await page.getByRole('button', { name: 'Handel af' }).click();
    await expect.element(page.getByText('Alle opmerkingen zijn afgehandeld.')).toBeVisible();
    expect(marked()).toEqual([]);
    await page.getByText(/Toon ook wat is afgehandeld/).click();
    await page.getByRole('button', { name: 'Heropen' }).click();
    await expect.poll(marked).toEqual(['vervoer']);
  });

  test('never comes into the text, and is taken back by undo', async () => {
    const { store, id, select } = await seated();
    const before = await store.letterBody(id);
    await select(0, 'vervoer');
    await say('Welk vervoer?');
    await expect.poll(marked).toEqual(['vervoer']);
    expect(await store.letterBody(id)).toEqual(before);
    await page.getByRole('button', { name: 'Maak ongedaan' }).click();
    await expect.poll(marked).toEqual([]);
  });

  test('is given on a letter that was sent, from a selection in the page', async () => {
    const { store, id, shown, sit } = await seated();
    await shown.unmount();
    await store.changeLetterHead(id, { date: day('2026-11-01') });
    await store.giveReference(id, null);
    await store.registerDispatch(id, { on: day('2026-11-02'), channel: 'email', recipients: ['College'] });
    await sit();
    await expect.element(page.getByText(LINES[1])).toBeVisible();
    const line = page.getByText(LINES[1]).element().firstChild as Text;
    const range = document.createRange();
    range.setStart(line, LINES[1].indexOf('25.000'));
    range.setEnd(line, LINES[1].indexOf(' voor'));
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(range);
    await say('Achteraf: was dat genoeg?');
    await expect
      .poll(async () => (await once(store.watch.letterThreads(id)))[0]?.first.quote)
      .toBe('25.000 euro');
    await expect
      .poll(() => [...(CSS.highlights.get('letter-comments') ?? [])].map(String))
      .toEqual(['25.000 euro']);
  });
});
