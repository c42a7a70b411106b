import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import * as Y from 'yjs';
import { advicePoints } from '#core/letter/points';
import { bodyUpdates } from '#store/database';
import { copyOfDocument } from '#store/letter-body/stored-body';
import { cursorAt } from './cursor-at.ts';
import { heading, paragraph, point, words } from './editor-at-work.ts';
import { bodyOf, editorInPage, onDesk, saveState, sitAt, text, withoutNulls } from './letter-on-desk.tsx';

describe('writing the text', () => {
  test('what is typed is in the database and back after leaving', async () => {
    const { store, id, sit } = await onDesk({ body: bodyOf(heading('Advies'), paragraph('Wij adviseren:')) });
    const shown = await sit();
    const editor = await editorInPage();
    await cursorAt(editor, 'end');
    await userEvent.keyboard(
      '{Enter}{Control>}{Alt>}p{/Alt}{/Control}Stel een meldpunt in.{Enter}Maak het bekend.{Enter}{Enter}Tot zover.',
    );
    await expect.poll(saveState).toBe('saved');
    await shown.unmount();
    expect(
      advicePoints(await store.letterBody(id)).map(({ number, text: line }) => `${number} ${line}`),
    ).toEqual(['1 Stel een meldpunt in.', '2 Maak het bekend.']);
    await sitAt(store, id);
    await expect.element(text()).toHaveTextContent('Tot zover.');
    expect(document.querySelectorAll('[data-number]')).toHaveLength(2);
  });

  test('the word that all is saved stands there only while it is true', async () => {
    const { sit } = await onDesk({ body: bodyOf(paragraph('Wij vragen')) });
    await sit();
    const editor = await editorInPage();
    const state = document.querySelector<HTMLElement>('[data-save-state]');
    if (!state) throw new Error('no save state');
    expect(state.textContent).toBe('Bewaard');
    const said = new Set<string>();
    // A line that grows with the word breaks in two, and the page jumps from under the hand.
    const widths = new Set([state.getBoundingClientRect().width]);
    const note = (): void => {
      said.add(`${state.dataset.saveState} ${state.textContent}`);
      widths.add(state.getBoundingClientRect().width);
    };
    const observer = new MutationObserver(note);
    observer.observe(state, { attributes: true, characterData: true, childList: true, subtree: true });
    await cursorAt(editor, 'end');
    await userEvent.keyboard(' aandacht');
    await expect.poll(() => state.textContent).toBe('Bewaard');
    observer.disconnect();
    expect(said).toContain('saving Bewaren…');
    expect(said).not.toContain('saving Bewaard');
    expect(widths.size).toBe(1);
  });

  test('what is exported is what the editor shows', async () => {
    const marked = {
      type: 'paragraph',
      content: [
        words('Gewoon, '),
        { ...words('vet en schuin'), marks: [{ type: 'bold' }, { type: 'italic' }] },
        { type: 'hardBreak' },
        { ...words('link'), marks: [{ type: 'link', attrs: { href: 'https://voorbeeldstad.example/' } }] },
        { type: 'dueDate' },
      ],
    };
    const list = {
      type: 'orderedList',
      attrs: { start: 3 },
      content: [
        {
          type: 'listItem',
          content: [
            paragraph('drie'),
            { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('diep')] }] },
          ],
        },
      ],
    };
    const { store, id, sit } = await onDesk({
      body: bodyOf(
        { type: 'summary', content: [paragraph('Kort.')] },
        heading('Kop'),
        heading('Tussenkop', 3),
        marked,
        list,
        { type: 'blockquote', content: [paragraph('Citaat')] },
        point('0198a8de-0000-7000-8000-000000000001', 'Punt', { branch: 'fallback', kind: 'question' }),
        {
          type: 'annex',
          attrs: { id: '0198a8de-0000-7000-8000-000000000002', title: 'Lijst' },
          content: [paragraph('bij')],
        },
      ),
    });
    await sit();
    const editor = await editorInPage();
    await cursorAt(editor, 'end');
    await userEvent.keyboard('lage');
    await expect.poll(async () => JSON.stringify(await store.letterBody(id))).toContain('bijlage');
    expect(withoutNulls(await store.letterBody(id))).toEqual(withoutNulls(editor.getJSON() as never));
  });

  test('opening and looking writes nothing', async () => {
    const { place, store, id, sit } = await onDesk();
    const db = await place.look();
    // Without what the library puts together now and then: a machine that is busy sees that happen meanwhile.
    const written = async (): Promise<Uint8Array> => {
      const copy = await copyOfDocument(db, id);
      const state = Y.encodeStateVector(copy);
      copy.destroy();
      return state;
    };
    const before = await written();
    const journal = await db.journal.count();
    const shown = await sit();
    await editorInPage();
    await page.getByRole('tab', { name: 'Versies' }).click();
    await expect.element(page.getByText('Brief begonnen')).toBeVisible();
    await shown.unmount();
    expect(await written()).toEqual(before);
    expect(await db.journal.count()).toBe(journal);
    expect(await store.letterBody(id)).toBeTruthy();
  });

  test('the due day in the text follows the date on the letter', async () => {
    const { sit } = await onDesk();
    await sit();
    await editorInPage();
    const dueDate = (): string | undefined =>
      document.querySelector('.ProseMirror [data-due-date]')?.textContent ?? undefined;
    await expect.poll(dueDate).toBe('(datum volgt)');
    await page.getByRole('textbox', { name: 'Datum' }).fill('28-10-2016');
    await userEvent.keyboard('{Tab}');
    await expect.poll(dueDate).toBe('9 december 2016');
  });
});

describe('a letter that cannot be written here', () => {
  test('of a newer editor is shown whole and left as it is', async () => {
    const newer = { type: 'pollResult', attrs: { votes: 12 }, content: [paragraph('Twaalf stemmen voor')] };
    const { place, store, id, sit } = await onDesk({
      body: bodyOf(paragraph('Ervoor'), newer, point('p', 'Punt')),
    });
    const db = await place.look();
    const before = await bodyUpdates(db).toArray();
    const shown = await sit();
    await expect.element(page.getByText('Deze brief is geschreven met een nieuwere Raadgever')).toBeVisible();
    await expect.element(page.getByText('Twaalf stemmen voor')).toBeVisible();
    await expect.element(page.getByText('Onderdeel van een nieuwere Raadgever')).toBeVisible();
    expect(document.querySelector('.ProseMirror')).toBeNull();
    // The head is not the text: it can still be filled in.
    await page.getByRole('textbox', { name: 'Onderwerp' }).fill('Ander onderwerp');
    await expect.poll(saveState).toBe('saved');
    await shown.unmount();
    expect(await bodyUpdates(db).toArray()).toEqual(before);
    expect(JSON.stringify(await store.letterBody(id))).toContain('pollResult');
  });

  test('because a known part stands where this editor does not allow it, is not bound either', async () => {
    const misplaced = { type: 'blockquote', content: [heading('Kop in een citaat')] };
    const { place, sit } = await onDesk({ body: bodyOf(paragraph('Ervoor'), misplaced) });
    const db = await place.look();
    const before = await bodyUpdates(db).toArray();
    const shown = await sit();
    await expect.element(page.getByText('Kop in een citaat')).toBeVisible();
    expect(document.querySelector('.ProseMirror')).toBeNull();
    await shown.unmount();
    expect(await bodyUpdates(db).toArray()).toEqual(before);
  });
});
