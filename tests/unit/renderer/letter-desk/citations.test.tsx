import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { calendarDayOf } from '#core/calendar/calendar-day';
import { type BodyNode, citationOf, walk } from '#core/letter/body';
import type { CitableSource } from '#core/letter/citable-sources';
import { citationWords } from '#core/letter/citation-words';
import {
  changeCitation,
  citationToText,
  cite,
} from '../../../../src/renderer/features/letter-desk/citations/citation-commands.ts';
import { askedCitation } from '../../../../src/renderer/features/letter-desk/citations/citation-list-plugin.ts';
import { perform } from '../../../../src/renderer/features/letter-desk/editor/perform.ts';
import { cursorAt } from './cursor-at.ts';
import { paragraph, words, write } from './editor-at-work.ts';
import { bodyOf, editorInPage, onDesk, sitAt, text } from './letter-on-desk.tsx';

const thing = {
  kind: 'reply',
  form: 'final',
  day: calendarDayOf('2015-06-16'),
  reference: '2015/33',
} as const;
const reply: CitableSource = {
  source: 'reply',
  id: 'r1',
  thing,
  words: citationWords(thing, 'executive'),
  subject: 'Vervoer',
  letterId: 'l1',
  isDraft: false,
  isListed: true,
};
const citation = (said: string, id = 'r1'): BodyNode => ({
  type: 'citation',
  attrs: { source: 'reply', id, words: said },
});
const line = (...content: BodyNode[]): BodyNode => ({ type: 'paragraph', content });
const cites = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('.ProseMirror cite')].map(
    (each) => `${each.dataset.state} ${each.textContent}`,
  );
const said = (body: BodyNode): string[] =>
  [...walk(body)].flatMap((node) => {
    const found = citationOf(node);
    return found ? [`${found.source} ${found.id} ${found.words}`] : [];
  });

describe('a citation in the text', () => {
  test('takes the words of its source, with a capital where a sentence begins', () => {
    const at = write(paragraph('Zie ook. '), paragraph('Met verwijzing naar x'));
    at.select('x', 'x');
    perform(at.editor, cite(reply, 'full'));
    at.cursor('ook. ');
    perform(at.editor, cite(reply, 'short'));
    expect(said(at.editor.getJSON() as BodyNode)).toEqual([
      'reply r1 Uw reactie van 16 juni 2015',
      'reply r1 uw reactie van 16 juni 2015 (kenmerk 2015/33)',
    ]);
    expect(at.editor.getText()).toContain('verwijzing naar uw reactie van');
  });

  test('in a footnote comes as words: a note holds nothing else', () => {
    const at = write(line(words('een'), { type: 'footnote', attrs: { id: 'a' }, content: [words('zie ')] }));
    at.cursor('zie ');
    perform(at.editor, cite(reply, 'short'));
    expect(said(at.editor.getJSON() as BodyNode)).toEqual([]);
    expect(document.querySelector('[data-note-words]')?.textContent).toBe('zie uw reactie van 16 juni 2015');
  });

  test('shows whether it still says what its source says, once the dossier was read', () => {
    const at = write(
      line(
        citation('uw reactie van 16 juni 2015'),
        citation('uw brief van 1 mei 2015'),
        citation('weg', 'x'),
      ),
    );
    expect(cites().map((each) => each.split(' ')[0])).toEqual(['unknown', 'unknown', 'unknown']);
    at.sources.set([reply]);
    expect(cites().map((each) => each.split(' ')[0])).toEqual(['good', 'changed', 'gone']);
    at.sources.set([{ ...reply, words: { short: 'uw brief van 1 mei 2015', full: 'x', day: null } }]);
    expect(cites().map((each) => each.split(' ')[0])).toEqual(['changed', 'good', 'gone']);
  });

  test('is brought up to date, or let go with its words', () => {
    const at = write(line(words('zie '), citation('uw brief van 1 mei 2015'), words('.')));
    perform(at.editor, changeCitation(5, 'uw reactie van 16 juni 2015'));
    expect(said(at.editor.getJSON() as BodyNode)).toEqual(['reply r1 uw reactie van 16 juni 2015']);
    perform(at.editor, citationToText(5));
    expect(at.blocks()).toEqual(['paragraph zie uw reactie van 16 juni 2015.']);
    expect(changeCitation(5, 'x')(at.editor.state)).toBe(false);
  });

  test('is asked about by a press or by Enter, and taken away only by the second key', async () => {
    const at = write(line(words('zie '), citation('uw brief'), words(' nu')));
    at.cursor('zie ');
    await at.type('{ArrowRight}{Enter}');
    expect(at.asked).toEqual([5]);
    await userEvent.click(document.querySelector('.ProseMirror cite') ?? document.body);
    expect(at.asked).toEqual([5, 5]);
    at.cursor(' nu', 'before');
    await at.type('{Backspace}');
    expect(cites()).toHaveLength(1);
    await userEvent.keyboard('{Backspace}');
    expect(at.blocks()).toEqual(['paragraph zie  nu']);
  });

  test('survives the clipboard', () => {
    const at = write(line(words('zie '), citation('uw brief van 1 mei 2015')), paragraph('twee'));
    const { dom } = at.editor.view.serializeForClipboard(at.editor.state.doc.slice(1, 6));
    at.cursor('twee');
    at.editor.view.pasteHTML(dom.innerHTML);
    expect(said(at.editor.getJSON() as BodyNode)).toEqual([
      'reply r1 uw brief van 1 mei 2015',
      'reply r1 uw brief van 1 mei 2015',
    ]);
  });
});

describe('the sign that asks for a source', () => {
  const asked = (at: ReturnType<typeof write>): string | null =>
    askedCitation(at.editor.state)?.typed ?? null;

  test('does so at the start of a word, and follows what is typed', async () => {
    const at = write(paragraph('Zie'));
    at.cursor('Zie');
    await at.type(' @');
    expect(asked(at)).toBe('');
    await userEvent.keyboard('re');
    expect(asked(at)).toBe('re');
    await userEvent.keyboard('{Backspace}{Backspace}{Backspace}');
    expect(asked(at)).toBeNull();
  });

  test('does not in an address, nor when the cursor only comes by', async () => {
    const at = write(paragraph('mail info'), paragraph('een @ teken'));
    at.cursor('info');
    await at.type('@raad.example');
    expect(asked(at)).toBeNull();
    at.cursor('een @');
    expect(asked(at)).toBeNull();
  });
});

describe('on the desk', () => {
  async function answered() {
    const first = await onDesk({
      head: { subject: 'Vragen over vervoer', date: calendarDayOf('2015-04-07') },
    });
    const { store, dossierId, id } = first;
    await store.giveReference(id, '2015/4');
    await store.registerDispatch(id, {
      on: calendarDayOf('2015-04-07'),
      channel: 'email',
      recipients: ['College'],
    });
    const { result: event } = await store.registerReply(id, {
      on: calendarDayOf('2015-06-16'),
      form: 'final',
      reference: '2015/33',
      remark: '',
    });
    const { result: second } = await store.createLetter(
      dossierId,
      'followUpAdvice',
      { subject: 'Vervolg' },
      bodyOf(paragraph('Met dank voor')),
    );
    return { ...first, second, replyId: event.id };
  }

  /** Words of that reply about its first point. */
  async function quoted() {
    const point = {
      type: 'advicePoint',
      attrs: { id: '01900000-0000-7000-8000-0000000000a1', branch: 'primary', kind: 'recommendation' },
      content: [paragraph('Laat de bus rijden.')],
    };
    const first = await onDesk({
      head: { subject: 'Advies over vervoer', date: calendarDayOf('2015-04-07') },
      body: bodyOf(point),
    });
    const { store, dossierId, id } = first;
    await store.giveReference(id, '2015/4');
    const on = calendarDayOf('2015-04-07');
    await store.registerDispatch(id, { on, channel: 'email', recipients: ['College'] });
    const { result: reply } = await store.registerReply(id, {
      on: calendarDayOf('2015-06-16'),
      form: 'final',
      reference: '2015/33',
      remark: '',
    });
    await store.giveVerdict(id, point.attrs.id, {
      replyId: reply.id,
      verdict: 'adopted',
      words: 'De lijndienst komt terug.',
      place: null,
      reason: '',
      answersQuestion: false,
    });
    await store.addMotion(dossierId, {
      title: 'Laat rijden die bus',
      date: calendarDayOf('2015-07-01'),
      reference: '',
      offAgenda: true,
      movers: [],
      instruction: '',
      clauses: [],
      letterId: id,
      documentId: null,
    });
    const { result: second } = await store.createLetter(
      dossierId,
      'followUpAdvice',
      { subject: 'Vervolg' },
      bodyOf(paragraph('Beste lezer.')),
    );
    return { store, second };
  }

  test('the sign finds words of the executive and motions too, and writes them with where they come from', async () => {
    const { store, second } = await quoted();
    await sitAt(store, second);
    const editor = await editorInPage();
    await cursorAt(editor, 'end');
    await userEvent.keyboard(' @lijndienst');
    const list = page.getByRole('listbox', { name: 'Bronnen' });
    await expect.element(list.getByRole('option')).toHaveTextContent('De lijndienst komt terug.');
    await userEvent.keyboard('{Enter}. En @rijden die');
    await expect.element(list.getByRole('option')).toHaveTextContent('Laat rijden die bus');
    await userEvent.keyboard('{Enter}.');
    await expect
      .element(text())
      .toHaveTextContent(
        'Beste lezer. In uw reactie van 16 juni 2015 (kenmerk 2015/33) staat: “De lijndienst komt terug.”. ' +
          'En de motie “Laat rijden die bus” van 1 juli 2015.',
      );
    await expect.poll(async () => said(await store.letterBody(second)).length).toBe(1);
  });

  test('the filter of the panel looks into what was said', async () => {
    const { store, second } = await quoted();
    await sitAt(store, second);
    await editorInPage();
    await page.getByRole('tab', { name: 'Bronnen' }).click();
    await page.getByRole('searchbox', { name: 'Zoek een bron' }).fill('lijndienst');
    await expect.element(page.getByRole('heading', { name: 'Gezegd, toegezegd en besloten' })).toBeVisible();
    await page.getByRole('button', { name: /^De lijndienst komt terug/ }).click();
    await expect.element(text()).toHaveTextContent('(kenmerk 2015/33) staat: “De lijndienst komt terug.”');
  });

  test('the sign gives the sources of the dossier, filtered by what is typed; Enter writes the first', async () => {
    const { store, second } = await answered();
    await sitAt(store, second);
    const editor = await editorInPage();
    await cursorAt(editor, 'end');
    await userEvent.keyboard(' @');
    const list = page.getByRole('listbox', { name: 'Bronnen' });
    await expect.element(list).toBeVisible();
    expect(list.getByRole('option').elements()).toHaveLength(2);
    await userEvent.keyboard('reac');
    await expect.poll(() => list.getByRole('option').elements().length).toBe(1);
    await userEvent.keyboard('{Enter}.');
    await expect.element(text()).toHaveTextContent('Met dank voor uw reactie van 16 juni 2015.');
    await expect.poll(async () => said(await store.letterBody(second)).length).toBe(1);
  });

  test('the panel lists them newest first, a press writes one, and the sheet over it lets go of it', async () => {
    const { store, second } = await answered();
    await sitAt(store, second);
    const editor = await editorInPage();
    await cursorAt(editor, 'end');
    await page.getByRole('tab', { name: 'Bronnen' }).click();
    const rows = page.getByRole('button', { name: /2015/ });
    await expect.element(rows.first()).toHaveTextContent('uw reactie van 16 juni 2015');
    await page.getByText('Met datum en kenmerk of naam').click();
    await page.getByRole('button', { name: /^uw reactie van 16 juni 2015/ }).click();
    await expect.element(text()).toHaveTextContent('uw reactie van 16 juni 2015 (kenmerk 2015/33)');
    await userEvent.click(document.querySelector('.ProseMirror cite') ?? document.body);
    await expect.element(page.getByRole('dialog', { name: 'Verwijzing' })).toBeVisible();
    await page.getByText('uw reactie van 16 juni 2015', { exact: true }).click();
    await expect.poll(cites).toEqual(['good uw reactie van 16 juni 2015']);
    await page.getByRole('button', { name: 'Maak er gewone tekst van' }).click();
    await expect.poll(cites).toEqual([]);
    await expect.element(text()).toHaveTextContent('Met dank vooruw reactie van 16 juni 2015');
  });
});
