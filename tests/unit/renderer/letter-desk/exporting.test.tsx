import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { chooseHost, type Host, type SaveOutcome, type SaveRequest } from '#platform';
import { cursorAt } from './cursor-at.ts';
import { heading, paragraph, point } from './editor-at-work.ts';
import { bodyOf, editorInPage, onDesk } from './letter-on-desk.tsx';

/** A host that keeps what it is given to save, and answers as told. */
function keepingHost(answer: SaveOutcome): { readonly host: Host; readonly saved: SaveRequest[] } {
  const saved: SaveRequest[] = [];
  const host: Host = {
    ...chooseHost(),
    saveFile: async (request) => {
      saved.push(request);
      if (answer.kind === 'saved' && typeof request.content === 'function') await request.content();
      return answer;
    },
    showInFolder: async () => true,
  };
  return { host, saved };
}

const SAVED: SaveOutcome = {
  kind: 'saved',
  file: { name: 'Vervoer.docx', place: { kind: 'folder', path: '/brieven/Vervoer.docx' } },
};
const body = bodyOf(
  heading('Advies'),
  point('0198a8de-0000-7000-8000-000000000001', 'Stel een meldpunt in.'),
);

async function wordsOf(request: SaveRequest | undefined): Promise<string> {
  if (typeof request?.content !== 'function') throw new Error('nothing was saved');
  const { unzipSync, strFromU8 } = await import('fflate');
  const parts = unzipSync(await request.content());
  return strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, ' ');
}

describe('export to Word', () => {
  test('has what was typed a moment ago, in head and text, and says where the file is', async () => {
    const { host, saved } = keepingHost(SAVED);
    const { sit } = await onDesk({ body, host });
    await sit();
    const editor = await editorInPage();
    await cursorAt(editor, 'end');
    await userEvent.keyboard(' Nog deze week.');
    await page.getByRole('textbox', { name: 'Onderwerp' }).fill('Pas net bedacht');
    await userEvent.keyboard('{Control>}{Shift>}e{/Shift}{/Control}');
    await expect.element(page.getByText('Vervoer.docx is bewaard')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Toon in map' })).toBeVisible();
    const words = await wordsOf(saved[0]);
    expect(words).toContain('Pas net bedacht');
    expect(words).toContain('Stel een meldpunt in. Nog deze week.');
    expect(saved[0]?.suggestedName).toMatch(/\.docx$/);
  });

  test('says what went wrong and offers to try again', async () => {
    const { host, saved } = keepingHost({ kind: 'failed', code: 'file.inUse' });
    const { sit } = await onDesk({ body: bodyOf(paragraph('x')), host });
    await sit();
    await page.getByRole('button', { name: 'Exporteer' }).click();
    await page.getByRole('menuitem', { name: 'Exporteer naar Word' }).click();
    await expect.element(page.getByText(/staat nog open in een ander programma/)).toBeVisible();
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await expect.poll(() => saved.length).toBe(2);
  });

  test('a dialog that is closed leaves nothing behind', async () => {
    const { host, saved } = keepingHost({ kind: 'cancelled' });
    const { sit } = await onDesk({ body, host });
    await sit();
    await editorInPage();
    await userEvent.keyboard('{Control>}{Shift>}e{/Shift}{/Control}');
    await expect.poll(() => saved.length).toBe(1);
    await expect.element(page.getByText('Het bestand wordt gemaakt…')).not.toBeInTheDocument();
    expect(document.querySelector('[role="alert"]')).toBeNull();
  });
});

describe('other forms of a letter', () => {
  async function choose(name: string): Promise<void> {
    await page.getByRole('button', { name: 'Exporteer' }).click();
    await page.getByRole('menuitem', { name }).click();
  }

  test('as plain text, and as a mail with the Word file in it', async () => {
    const { host, saved } = keepingHost(SAVED);
    const { sit } = await onDesk({ body, host });
    await sit();
    await choose('Exporteer als platte tekst');
    await expect.poll(() => saved.length).toBe(1);
    expect(saved[0]?.suggestedName).toMatch(/\.txt$/);
    await choose('Maak een e-mail met de brief erbij');
    await expect.element(page.getByText(/je mailprogramma zet de e-mail klaar/)).toBeVisible();
    expect(saved[1]?.suggestedName).toMatch(/\.eml$/);
    const content = saved[1]?.content;
    if (typeof content !== 'function') throw new Error('no mail was made');
    expect(new TextDecoder().decode(await content())).toContain('X-Unsent: 1');
  });

  test('as a PDF where the host makes one, from pages that need nothing beside them', async () => {
    const { host, saved } = keepingHost(SAVED);
    const made: string[] = [];
    const makePdf = async (html: string): Promise<Uint8Array> => {
      made.push(html);
      return new Uint8Array([37]);
    };
    const { sit } = await onDesk({ body, host: { ...host, makePdf } });
    await sit();
    await choose('Exporteer naar PDF');
    await expect.poll(() => made.length).toBe(1);
    expect(made[0]).toContain('lang="nl-NL"');
    expect(made[0]).toMatch(/<h1[^>]*>/);
    expect(made[0]).not.toMatch(/<script|https?:\/\/(?!www\.w3)/);
    expect(saved[0]?.suggestedName).toMatch(/\.pdf$/);
    expect(document.querySelector('body > [data-paper]')).toBeNull();
  });

  test('as print, with the pages and their name, gone when the dialog is', async () => {
    const { host } = keepingHost(SAVED);
    const printed: { readonly pages: number; readonly title: string }[] = [];
    const print = async () => {
      const pages = document
        .querySelector('body > [data-paper]')
        ?.shadowRoot?.querySelectorAll('.sheet').length;
      printed.push({ pages: pages ?? 0, title: document.title });
      window.dispatchEvent(new Event('afterprint'));
      return 'sent' as const;
    };
    const setTitle = (title: string): void => {
      document.title = title;
    };
    const { sit } = await onDesk({ body, host: { ...host, print, setTitle } });
    await sit();
    await choose('Print, of bewaar als PDF');
    await expect.poll(() => printed[0]?.pages).toBe(1);
    expect(printed[0]?.title).toMatch(/^Concept /);
    await expect.poll(() => document.querySelector('body > [data-paper]')).toBeNull();
    expect(page.getByRole('menuitem', { name: 'Exporteer naar PDF' }).query()).toBeNull();
  });
});
