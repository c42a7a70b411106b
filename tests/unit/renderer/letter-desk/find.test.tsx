import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { calendarDayOf } from '#core/calendar/calendar-day';
import type { BodyNode } from '#core/letter/body';
import { perform } from '../../../../src/renderer/features/letter-desk/editor/perform.ts';
import {
  findingIn,
  goToMatch,
  lookFor,
  replaceAllMatches,
  replaceMatch,
} from '../../../../src/renderer/features/letter-desk/find/find-plugin.ts';
import { cursorAt } from './cursor-at.ts';
import { type AtWork, paragraph, words, write } from './editor-at-work.ts';
import { bodyOf, editorInPage, onDesk, text } from './letter-on-desk.tsx';

const line = (...content: BodyNode[]): BodyNode => ({ type: 'paragraph', content });
const note = (id: string, said: string): BodyNode => ({
  type: 'footnote',
  attrs: { id },
  content: [words(said)],
});
const cited = (said: string): BodyNode => ({
  type: 'citation',
  attrs: { source: 'reply', id: 'r', words: said },
});

const look = (at: AtWork, looking: string): number => {
  perform(at.editor, lookFor({ text: looking, matchCase: false, wholeWords: false }));
  return findingIn(at.editor.state)?.matches.length ?? 0;
};
const chosen = (at: AtWork): string => {
  const { from, to } = at.editor.state.selection;
  return at.editor.state.doc.textBetween(from, to, '|', (leaf) => String(leaf.attrs.words ?? ''));
};

describe('finding in the text being written', () => {
  test('goes from one to the next and around the end', () => {
    const at = write(paragraph('raad een'), paragraph('twee Raad'));
    expect(look(at, 'raad')).toBe(2);
    at.cursor('een');
    perform(at.editor, goToMatch('next'));
    expect(chosen(at)).toBe('Raad');
    expect(findingIn(at.editor.state)?.current).toBe(1);
    perform(at.editor, goToMatch('next'));
    expect(findingIn(at.editor.state)?.current).toBe(0);
    perform(at.editor, goToMatch('previous'));
    expect(findingIn(at.editor.state)?.current).toBe(1);
    expect(document.querySelector('[data-found="now"]')?.textContent).toBe('Raad');
  });

  test('finds what marks and citations part, and what stands in a note', () => {
    const at = write(
      line(
        words('uw '),
        { ...words('brief'), marks: [{ type: 'bold' }] },
        words(' van gisteren, en '),
        cited('uw brief van 1 mei'),
      ),
      line(words('met noot'), note('a', 'uw brief van toen'), words('.')),
    );
    expect(look(at, 'uw brief van')).toBe(3);
    at.cursor('uw ', 'before');
    const seen: string[] = [];
    for (let i = 0; i < 3; i += 1) {
      perform(at.editor, goToMatch(i === 0 ? 'here' : 'next'));
      seen.push(chosen(at));
    }
    expect(seen).toEqual(['uw brief van', 'uw brief van 1 mei', 'uw brief van']);
  });

  test('no words run from the text into a note', () => {
    const at = write(line(words('een '), note('a', 'twee'), words('drie')));
    expect(look(at, 'een twee')).toBe(0);
    expect(look(at, 'een drie')).toBe(0);
  });

  test('follows what is typed meanwhile', async () => {
    const at = write(paragraph('raad'));
    look(at, 'raad');
    at.cursor('raad');
    await at.type(' raad');
    expect(findingIn(at.editor.state)?.matches).toHaveLength(2);
  });
});

describe('replacing', () => {
  test('one goes on to the next', () => {
    const at = write(paragraph('kat kat'), paragraph('kat'));
    look(at, 'kat');
    at.cursor('kat', 'before');
    perform(at.editor, goToMatch('here'));
    perform(at.editor, replaceMatch('hond'));
    expect(at.blocks()).toEqual(['paragraph hond kat', 'paragraph kat']);
    perform(at.editor, replaceMatch('hond'));
    expect(at.blocks()).toEqual(['paragraph hond hond', 'paragraph kat']);
  });

  test('all is one step for undo, keeps marks, reaches notes, and leaves citations', async () => {
    const at = write(
      line(
        { ...words('kat'), marks: [{ type: 'bold' }] },
        words(' en kat'),
        note('a', 'een kat'),
        cited('uw kat'),
      ),
    );
    expect(look(at, 'kat')).toBe(4);
    perform(at.editor, replaceAllMatches('katten'));
    expect(at.blocks()).toEqual(['paragraph katten en katteneen katten']);
    expect(document.querySelector('.ProseMirror strong')?.textContent).toBe('katten');
    expect(document.querySelector('.ProseMirror cite')?.textContent).toBe('uw kat');
    await at.type('{Control>}z{/Control}');
    expect(at.blocks()).toEqual(['paragraph kat en kateen kat']);
  });

  test('with nothing takes the words away, and words that hold themselves do not go round', () => {
    const at = write(paragraph('aaa b aaa'));
    look(at, 'a');
    perform(at.editor, replaceAllMatches('aa'));
    expect(at.blocks()).toEqual(['paragraph aaaaaa b aaaaaa']);
    perform(at.editor, replaceAllMatches(''));
    expect(at.blocks()).toEqual(['paragraph  b']);
  });
});

describe('the bar on the desk', () => {
  test('opens with the keys, counts, replaces all, and Escape goes back to the text', async () => {
    const { sit } = await onDesk({
      body: bodyOf(paragraph('Meldpunt hier.'), paragraph('Een meldpunt daar.')),
    });
    await sit();
    const editor = await editorInPage();
    await cursorAt(editor, 'start');
    await userEvent.keyboard('{Control>}h{/Control}');
    const bar = page.getByRole('search', { name: 'Zoeken in de tekst' });
    await expect.element(bar).toBeVisible();
    await userEvent.keyboard('meldpunt');
    await expect.element(bar.getByText('1 van 2')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.element(bar.getByText('2 van 2')).toBeVisible();
    await bar.getByRole('textbox', { name: 'Vervang door' }).fill('loket');
    await bar.getByRole('button', { name: 'Vervang alles' }).click();
    await expect.element(bar.getByText('2 vervangen')).toBeVisible();
    await expect.element(text()).toHaveTextContent('Loket hier.Een loket daar.');
    await userEvent.keyboard('{Escape}');
    await expect.element(bar).not.toBeInTheDocument();
    await expect.poll(() => document.activeElement).toBe(text().element());
    expect(document.querySelector('[data-found]')).toBeNull();
  });

  test('brings the one at hand into sight, and no other mark lies over it', async () => {
    const filler = Array.from({ length: 40 }, (_, at) => paragraph(`Regel ${at} van de brief.`));
    const { sit } = await onDesk({
      body: bodyOf(
        paragraph('Eerste drempel.'),
        ...filler,
        line(words('Tweede drempel'), note('0198a8de-0000-7000-8000-000000000003', 'Derde drempel.')),
      ),
    });
    await sit();
    await editorInPage();
    const isSeen = (box: DOMRect | undefined): boolean =>
      box !== undefined && box.top > 200 && box.bottom < window.innerHeight - 100;
    const now = (): DOMRect | undefined =>
      document.querySelector('[data-found="now"]')?.getBoundingClientRect();
    await userEvent.keyboard('{Control>}f{/Control}');
    const bar = page.getByRole('search', { name: 'Zoeken in de tekst' });
    await bar.getByRole('textbox').fill('tweede drempel');
    await expect.poll(() => isSeen(now())).toBe(true);
    await bar.getByRole('textbox').fill('drempel');
    await userEvent.keyboard('{Enter}');
    await expect
      .poll(() => [...(CSS.highlights.get('letter-found-now') ?? [])].map(String))
      .toEqual(['drempel']);
    expect([...(CSS.highlights.get('letter-found') ?? [])]).toEqual([]);
    const [inNote] = [...(CSS.highlights.get('letter-found-now') ?? [])] as Range[];
    expect(inNote?.startContainer.textContent).toBe('Derde drempel.');
    await userEvent.keyboard('{Enter}');
    await expect.element(bar.getByText('1 van 3')).toBeVisible();
    expect(CSS.highlights.get('letter-found-now')?.size).toBe(0);
    await expect.poll(() => isSeen(now())).toBe(true);
  });

  test('finds in a letter that is only read, without changing it', async () => {
    const { store, id, sit } = await onDesk({
      head: { date: calendarDayOf('2025-11-03') },
      body: bodyOf(
        line(words('Een meld'), { ...words('punt'), marks: [{ type: 'bold' }] }),
        paragraph('Nog een meldpunt'),
      ),
    });
    await store.giveReference(id, '2025/9');
    await store.registerDispatch(id, {
      on: calendarDayOf('2025-11-03'),
      channel: 'email',
      recipients: ['College'],
    });
    await sit();
    await expect.element(page.getByText('Nog een meldpunt')).toBeVisible();
    const before = document.querySelector('[data-letter-text]')?.innerHTML;
    await userEvent.keyboard('{Control>}f{/Control}');
    const bar = page.getByRole('search', { name: 'Zoeken in de tekst' });
    await bar.getByRole('textbox').fill('een meldpunt');
    await expect.element(bar.getByText('1 van 2')).toBeVisible();
    expect([...(CSS.highlights.get('letter-found-now') ?? [])].map(String)).toEqual(['Een meldpunt']);
    expect(bar.getByRole('button', { name: 'Vervang alles' }).elements()).toHaveLength(0);
    await userEvent.keyboard('{Enter}');
    await expect.element(bar.getByText('2 van 2')).toBeVisible();
    expect(document.querySelector('[data-letter-text]')?.innerHTML).toBe(before);
    await userEvent.keyboard('{Escape}');
    expect(CSS.highlights.has('letter-found')).toBe(false);
  });
});
