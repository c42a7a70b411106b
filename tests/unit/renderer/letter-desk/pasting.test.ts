import { describe, expect, test } from 'vitest';
import { cleanPastedHtml } from '../../../../src/renderer/features/letter-desk/editor/pasted/clean-pasted-html.ts';
import { safeHref } from '../../../../src/renderer/features/letter-desk/editor/safe-href.ts';
import { paragraph, write } from './editor-at-work.ts';

/** As Word puts a list on the clipboard: paragraphs, the bullet as text, the depth in a style. */
function wordItem(text: string, level: number, marker: string): string {
  return (
    `<p class=MsoListParagraphCxSpMiddle style='margin-left:36.0pt;text-indent:-18.0pt;mso-list:l0 level${level} lfo1'>` +
    `<![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${marker}` +
    `<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>` +
    `<span style='color:red;font-family:"Comic Sans MS"'>${text}</span></p>`
  );
}

/** Pastes into an empty letter and gives the nodes that came in. */
function pasted(html: string): unknown[] {
  const at = write(paragraph());
  at.editor.view.pasteHTML(html);
  return (at.editor.getJSON().content ?? []) as unknown[];
}

const item = (text: string, ...below: unknown[]) => ({
  type: 'listItem',
  content: [paragraph(text), ...below],
});

describe('what is pasted', () => {
  test('a list from Word is a list, with what stands below an item in it', () => {
    const html = [
      '<html><head><style>p.MsoNormal {font-size:11pt}</style></head><body>',
      '<p class=MsoNormal>Wij adviseren:</p>',
      wordItem('een', 1, '·'),
      wordItem('onder een', 2, 'o'),
      wordItem('twee', 1, '·'),
      '<p class=MsoNormal>En ook:</p>',
      wordItem('eerst', 1, '1.'),
      wordItem('dan', 1, '2.'),
      '</body></html>',
    ].join('');
    expect(pasted(html)).toEqual([
      paragraph('Wij adviseren:'),
      {
        type: 'bulletList',
        content: [item('een', { type: 'bulletList', content: [item('onder een')] }), item('twee')],
      },
      paragraph('En ook:'),
      { type: 'orderedList', attrs: { start: 1, type: null }, content: [item('eerst'), item('dan')] },
    ]);
  });

  test('fonts, colours, scripts and what a letter does not have stay behind; the words come along', () => {
    const html =
      '<script>alert(1)</script><h2 style="color:red">Kop</h2><form><button>knop</button></form>' +
      '<p><s>door</s><b>vet</b> <a href="javascript:alert(1)">kwaad</a> <a href="https://voorbeeldstad.example/a">goed</a></p>';
    const at = write(paragraph());
    at.editor.view.pasteHTML(html);
    const json = JSON.stringify(at.editor.getJSON());
    expect(at.editor.getText({ blockSeparator: '|' })).toBe('Kop|knop|doorvet kwaad goed');
    expect(json).not.toMatch(/alert|red|form|strike/);
    expect(json).toContain('https://voorbeeldstad.example/a');
  });

  test('a heading from outside keeps to the three levels of a letter', () => {
    expect(pasted('<h1>een</h1><h5>vijf</h5>')).toEqual([
      { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: 'een' }] },
      paragraph('vijf'),
    ]);
  });

  test('a point copied from a letter keeps kind and branch and gets an id of its own', () => {
    const at = write({
      type: 'advicePoint',
      attrs: { id: 'a', branch: 'fallback', kind: 'question' },
      content: [paragraph('Wanneer?')],
    });
    at.editor.commands.selectAll();
    const html = at.editor.getHTML();
    at.editor.commands.focus('end');
    at.editor.view.pasteHTML(html);
    expect(at.points().every((line) => line.startsWith('A'))).toBe(true);
    const ids = at.points().map((line) => line.split(' ')[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('bold and italic that are said in a style are kept, and no style is', () => {
    const html =
      '<p><span style="font-weight:700;color:red">vet</span> en <span style="font-style: italic">schuin</span> met style="x"</p>';
    expect(cleanPastedHtml(html)).toBe(
      '<p><span><strong>vet</strong></span> en <span><em>schuin</em></span> met style="x"</p>',
    );
  });

  test('what Google wraps in a bold that is not one, is not bold', () => {
    expect(cleanPastedHtml('<b style="font-weight:normal;"><p>tekst</p></b>')).toBe('<p>tekst</p>');
  });
});

describe('addresses of links', () => {
  test.each([
    ['voorbeeldstad.example', 'https://voorbeeldstad.example/'],
    ['http://voorbeeldstad.example/a?b=c', 'http://voorbeeldstad.example/a?b=c'],
    ['raad@voorbeeldstad.example', 'mailto:raad@voorbeeldstad.example'],
    ['mailto:raad@voorbeeldstad.example', 'mailto:raad@voorbeeldstad.example'],
  ])('%s is %s', (typed, href) => {
    expect(safeHref(typed)).toBe(href);
  });

  test.each(['', 'een woord', 'woord', 'javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x'])(
    '%s is none',
    (typed) => {
      expect(safeHref(typed)).toBeNull();
    },
  );
});
