import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import * as Y from 'yjs';
import type { BodyNode } from '#core/letter/body';
import { bodyFromYjs } from '#store/letter-body/body-from-yjs';
import { type AtWork, paragraph, words, write } from './editor-at-work.ts';

const note = (id: string, text = ''): BodyNode => ({
  type: 'footnote',
  attrs: { id },
  ...(text === '' ? {} : { content: [words(text)] }),
});
const line = (...content: BodyNode[]): BodyNode => ({ type: 'paragraph', content });

/** A line for each note under the letter: its number and words. */
const listed = (): string[] =>
  [...document.querySelectorAll('[role="doc-footnote"]')].map(
    (row) =>
      `${row.querySelector('button')?.textContent} ${row.querySelector('[data-note-words]')?.textContent}`,
  );
const numbers = (): string[] =>
  [...document.querySelectorAll('[role="doc-noteref"]')].map((each) => each.textContent ?? '');
const stored = (at: AtWork): string => {
  if (!(at.fragment.doc instanceof Y.Doc)) throw new Error('no document');
  return JSON.stringify(bodyFromYjs(at.fragment.doc));
};

describe('footnotes', () => {
  test('are begun with the keys of Word, written in the list, and left for the text', async () => {
    const at = write(paragraph('Stel een meldpunt in.'));
    at.cursor('meldpunt');
    await at.type('{Control>}{Alt>}f{/Alt}{/Control}');
    await userEvent.keyboard('Zie de verordening.');
    expect(listed()).toEqual(['1 Zie de verordening.']);
    expect(at.blocks()).toEqual(['paragraph Stel een meldpuntZie de verordening. in.']);
    await userEvent.keyboard('{Enter}-snel');
    expect(at.editor.getText()).toContain('meldpunt [noot: Zie de verordening.]-snel in.');
    expect(stored(at)).toContain('"type":"footnote","attrs":{"id":"new-1"},"content":[{"type":"text"');
  });

  test('are numbered by their place, also after one is put before them', async () => {
    const at = write(
      line(words('een'), note('a', 'noot a'), words(' twee')),
      line(words('drie'), note('b', 'noot b')),
    );
    expect(numbers()).toEqual(['1', '2']);
    at.cursor('ee', 'before');
    await at.type('{Control>}{Alt>}f{/Alt}{/Control}');
    await userEvent.keyboard('nieuw{Escape}');
    expect(numbers()).toEqual(['1', '2', '3']);
    expect(listed()).toEqual(['1 nieuw', '2 noot a', '3 noot b']);
    const names = (role: string): (string | null)[] =>
      [...document.querySelectorAll(`[role="${role}"]`)].map((each) => each.getAttribute('aria-label'));
    expect(names('doc-noteref')).toEqual(['Voetnoot 1', 'Voetnoot 2', 'Voetnoot 3']);
    expect(names('doc-footnote')).toEqual(['Voetnoot 1', 'Voetnoot 2', 'Voetnoot 3']);
  });

  test('a key beside a number selects it, and only the next takes it away', async () => {
    const at = write(line(words('een'), note('a', 'noot a'), words(' twee')));
    at.cursor(' twee', 'before');
    await at.type('{Backspace}');
    expect(numbers()).toEqual(['1']);
    expect(document.querySelector('[role="doc-noteref"].ProseMirror-selectednode')).not.toBeNull();
    await userEvent.keyboard('{Backspace}');
    expect(at.blocks()).toEqual(['paragraph een twee']);
    expect(listed()).toEqual([]);
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(listed()).toEqual(['1 noot a']);
    at.cursor('een');
    await at.type('{Delete}{Delete}');
    expect(listed()).toEqual([]);
  });

  test('Enter on a number goes to the note, its number in the list goes back', async () => {
    const at = write(line(words('een'), note('a', 'noot a'), words(' twee')), line(note('b', 'noot b')));
    at.cursor('een');
    await at.type('{ArrowRight}{Enter}!');
    expect(listed()).toEqual(['1 noot a!', '2 noot b']);
    await userEvent.keyboard('{ArrowDown}?');
    expect(listed()).toEqual(['1 noot a!', '2 noot b?']);
    await page.getByRole('button', { name: 'Naar noot 1 in de tekst' }).click();
    await userEvent.keyboard('{Delete}');
    expect(listed()).toEqual(['1 noot b?']);
  });

  test('an empty note is taken away from within: first its number is selected', async () => {
    const at = write(line(words('een'), note('a')));
    expect(listed()).toEqual(['1 Lege voetnoot']);
    await page.getByText('Lege voetnoot').click();
    await userEvent.keyboard('{Backspace}{Backspace}');
    expect(at.blocks()).toEqual(['paragraph een']);
  });

  test('take marks, from keys and from the toolbar', async () => {
    const at = write(line(words('een'), note('a', 'noot a')));
    await page.getByText('noot a').click();
    await userEvent.keyboard('{Control>}a{/Control}{Control>}b{/Control}');
    expect(document.querySelector('[data-note-words] strong')?.textContent).toBe('noot a');
    at.editor.chain().focus().toggleItalic().run();
    expect(document.querySelector('[data-note-words] em')?.textContent).toBe('noot a');
    await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe('Voetnoot 1');
  });

  test('undo takes back what was written in a note', async () => {
    const at = write(line(words('een'), note('a', 'noot')));
    await page.getByText('noot', { exact: true }).click();
    await userEvent.keyboard('{End} erbij');
    expect(listed()).toEqual(['1 noot erbij']);
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(listed()).toEqual(['1 noot']);
    expect(stored(at)).toContain('"text":"noot"');
  });

  test('a copy has an id of its own, and one that is moved keeps its own', () => {
    const at = write(line(words('een'), note('a', 'noot a')), paragraph('twee'));
    const { state, view } = at.editor;
    view.dispatch(state.tr.insert(state.doc.content.size, state.doc.child(0)));
    const ids: unknown[] = [];
    at.editor.state.doc.descendants((node) => {
      if (node.type.name === 'footnote') ids.push(node.attrs.id);
    });
    expect(ids).toEqual(['a', 'new-1']);
    expect(listed()).toEqual(['1 noot a', '2 noot a']);
  });

  test('survive the clipboard', () => {
    const at = write(line(words('een'), note('a', 'noot a')), paragraph('twee'));
    const { dom } = at.editor.view.serializeForClipboard(at.editor.state.doc.slice(1, 13));
    at.cursor('twee');
    at.editor.view.pasteHTML(dom.innerHTML);
    expect(listed()).toEqual(['1 noot a', '2 noot a']);
  });

  test('what is pasted into a note becomes one line', async () => {
    write(line(words('een'), note('a', 'x')));
    await page.getByText('x', { exact: true }).click();
    const { activeElement } = document;
    const data = new DataTransfer();
    data.setData('text/html', '<h2>Kop</h2><p>eerste <b>vet</b></p><ul><li>punt</li></ul>');
    activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
    expect(listed()).toEqual(['1 xKop eerste vet punt']);
    expect(document.querySelector('[data-note-words] strong')?.textContent).toBe('vet');
  });

  test('another writes in the note that is open, and both are kept', async () => {
    const at = write(line(words('een'), note('a', 'noot')));
    await page.getByText('noot', { exact: true }).click();
    const doc = at.fragment.doc;
    const paragraphThere = at.fragment.get(0);
    const noteThere = paragraphThere instanceof Y.XmlElement ? paragraphThere.get(1) : null;
    const textThere = noteThere instanceof Y.XmlElement ? noteThere.get(0) : null;
    if (!(doc instanceof Y.Doc) || !(textThere instanceof Y.XmlText)) throw new Error('no note there');
    doc.transact(() => textThere.insert(0, 'Zie '), 'elsewhere');
    await userEvent.keyboard('{End}!');
    expect(listed()).toEqual(['1 Zie noot!']);
  });

  test('five thousand are numbered, and one more before them counts them all on', async () => {
    const at = write(
      ...Array.from({ length: 500 }, (_, block) =>
        line(
          ...Array.from({ length: 10 }, (_, i) => [
            words(`w${block} `),
            note(`${block}-${i}`, `noot ${block}-${i}`),
          ]).flat(),
        ),
      ),
    );
    expect(numbers().at(-1)).toBe('5000');
    at.cursor('w0', 'before');
    await at.type('{Control>}{Alt>}f{/Alt}{/Control}');
    await userEvent.keyboard('eerste');
    expect(numbers().at(-1)).toBe('5001');
    expect(listed().at(0)).toBe('1 eerste');
    expect(listed().at(-1)).toBe('5001 noot 499-9');
  });
});
