/** The outline leads to a part also where the letter is looked at as pages. */
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { heading, paragraph, point } from './editor-at-work.ts';
import { bodyOf, editorInPage, onDesk } from './letter-on-desk.tsx';

const SENTENCE = 'Het vervoer naar de dagbesteding begint voor veel bewoners met wachten op de stoep. ';
const filling = () => Array.from({ length: 6 }, () => paragraph(`Advies is gevraagd. ${SENTENCE.repeat(5)}`));
const body = bodyOf(
  heading('Aanleiding'),
  ...filling(),
  heading('Advies'),
  point('0198a8de-0000-7000-8000-000000000001', 'Stel een meldpunt in.'),
  ...filling(),
  {
    type: 'advicePoint',
    attrs: { id: '0198a8de-0000-7000-8000-000000000002', branch: 'primary', kind: 'recommendation' },
    content: [paragraph('Zorg voor bankjes:'), paragraph('bij elke halte, en in de schaduw.')],
  },
  ...filling(),
  heading('Aanleiding'),
  ...filling(),
  { type: 'annex', attrs: { id: 'a1', title: 'Cijfers' }, content: [paragraph(SENTENCE)] },
);

const pane = () => document.querySelector('section[aria-label="Zoals hij uit de printer komt"]');

const shadow = () => pane()?.querySelector('[class*="pages"]')?.shadowRoot;

/** The lines that stand so far from the top of what is to be seen of the pages. */
function within(far: number): string[] {
  const { top = 0 } = pane()?.parentElement?.getBoundingClientRect() ?? {};
  return [...(shadow()?.querySelectorAll('.pages :is(p, h1, h2, h3)') ?? [])].flatMap((line) => {
    const from = line.getBoundingClientRect().top - top;
    return from > 0 && from < far ? [line.textContent.trim()] : [];
  });
}
const upper = (): string[] => within(120);

test.each([
  ['the pages alone', 2],
  ['the pages beside the text', 1],
])(
  'to a heading, to a point, to the second of two headings alike, to an annex, on %s',
  async (_where, steps) => {
    const { sit } = await onDesk({ body });
    await sit();
    await editorInPage();
    for (let step = 0; step < steps; step += 1) {
      await userEvent.keyboard('{Control>}{Alt>}w{/Alt}{/Control}');
    }
    await expect.poll(() => upper().join('')).not.toBe('');
    const outline = page.getByRole('navigation', { name: 'Inhoud van de brief' });
    const go = (name: string, at = 0) => outline.getByRole('button', { name }).nth(at).click();
    await go('Advies');
    await expect.poll(upper).toContainEqual(expect.stringMatching(/^(\d+\W+)?Advies$/));
    await go('Stel een meldpunt in');
    await expect.poll(upper).toContainEqual(expect.stringMatching(/Stel een meldpunt in\.$/));
    // A point whose first paragraph is short goes on in its second.
    await go('Zorg voor bankjes');
    await expect.poll(upper).toContainEqual(expect.stringMatching(/Zorg voor bankjes:$/));
    await go('Aanleiding', 1);
    await expect.poll(upper).toContainEqual(expect.stringMatching(/Aanleiding$/));
    const scroller = document.querySelector(
      'section[aria-label="Zoals hij uit de printer komt"]',
    )?.parentElement;
    const second = scroller?.scrollTop ?? 0;
    await go('Aanleiding', 0);
    await expect.poll(() => scroller?.scrollTop ?? 0).toBeLessThan(second - 500);
    await go('Cijfers');
    // The last page may be too short to bring it up high.
    await expect.poll(() => within(700)).toContainEqual(expect.stringMatching(/Cijfers$/));
    // A page moves as a whole: nothing in it is scrolled.
    const sheets = [...(shadow()?.querySelectorAll('.sheet') ?? [])];
    expect(sheets.filter(({ scrollTop }) => scrollTop !== 0)).toEqual([]);
  },
);
