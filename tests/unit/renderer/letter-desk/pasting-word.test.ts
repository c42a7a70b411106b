/** A whole text from Word, LibreOffice, Google Docs or a page, and what of it comes into the letter. */
import { describe, expect, test } from 'vitest';
import type { BodyNode } from '#core/letter/body';
import { noPictures, type Pictures } from '../../../../src/renderer/features/letter-desk/editor/pictures.ts';
import { type AtWork, heading, paragraph, words, write, writeWith } from './editor-at-work.ts';
import { withoutNulls } from './letter-on-desk.tsx';

const inWord = (body: string): string =>
  `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{font-size:11pt}</style></head>` +
  `<body lang=NL style='tab-interval:35.4pt'><!--StartFragment-->${body}<!--EndFragment--></body></html>`;

const item = (text: string, list: string, marker: string, level = 1): string =>
  `<p class=MsoListParagraph style='margin-left:36pt;mso-list:${list} level${level} lfo1'><![if !supportLists]>` +
  `<span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;</span></span><![endif]>${text}</p>`;

const noteMark = (number: number): string =>
  `<a style='mso-footnote-id:ftn${number}' href="#_ftn${number}" name="_ftnref${number}" title="">` +
  `<span class=MsoFootnoteReference><span style='mso-special-character:footnote'>[${number}]</span></span></a>`;

const note = (number: number, text: string): string =>
  `<div style='mso-element:footnote' id=ftn${number}><p class=MsoFootnoteText>` +
  `<a style='mso-footnote-id:ftn${number}' href="#_ftnref${number}" name="_ftn${number}" title="">` +
  `<span class=MsoFootnoteReference>[${number}]</span></a> ${text}</p></div>`;

/** What was pasted into an empty letter, without what the cursor leaves behind it. */
function blocks(at: AtWork): BodyNode[] {
  const all = (at.editor.getJSON().content ?? []) as BodyNode[];
  return all.map(withoutNulls);
}

function pasted(html: string): BodyNode[] {
  const at = write(paragraph());
  at.editor.view.pasteHTML(html);
  expect(() => at.editor.state.doc.check()).not.toThrow();
  return blocks(at);
}

const cell = (
  type: 'tableHeader' | 'tableCell',
  text: string,
  rest: Record<string, unknown> = {},
): BodyNode => ({
  type,
  attrs: { colspan: 1, rowspan: 1, ...rest },
  content: [paragraph(text)],
});

describe('from Word', () => {
  test('title, headings and quotations keep what they are', () => {
    const html = inWord(
      `<p class=MsoTitle>Advies <span style='color:red'>vervoer</span><o:p></o:p></p>` +
        `<h2 style='mso-list:l4 level2 lfo9'><span style='mso-list:Ignore'>1.1 </span><b>Aanleiding</b></h2>` +
        `<p class=MsoNormal><o:p>&nbsp;</o:p></p>` +
        `<p class=MsoNormal><u>Let op</u>: m<span style='vertical-align:super'>2</span></p>` +
        `<p class=MsoQuote>Eerste regel.</p><p class=MsoQuote>Tweede regel.</p>`,
    );
    expect(pasted(html)).toEqual([
      heading('Advies vervoer', 1),
      heading('Aanleiding'),
      {
        type: 'paragraph',
        content: [
          { ...words('Let op'), marks: [{ type: 'underline' }] },
          words(': m'),
          { ...words('2'), marks: [{ type: 'superscript' }] },
        ],
      },
      { type: 'blockquote', content: [paragraph('Eerste regel.'), paragraph('Tweede regel.')] },
    ]);
  });

  test('two lists one after the other each count for themselves, and one that goes on goes on', () => {
    const [first, second, third] = pasted(
      inWord(
        item('een', 'l0', '1.') +
          item('twee', 'l0', '2.') +
          item('weer een', 'l1', '1.') +
          '<p class=MsoNormal>Tussendoor.</p>' +
          item('drie', 'l0', '3.'),
      ),
    );
    expect(first?.content).toHaveLength(2);
    expect(second).toMatchObject({ type: 'orderedList', attrs: { start: 1 } });
    expect(second?.content).toHaveLength(1);
    expect(third).toEqual(paragraph('Tussendoor.'));
    const last = pasted(inWord(item('drie', 'l0', '3.')));
    expect(last[0]).toMatchObject({ type: 'orderedList', attrs: { start: 3 } });
  });

  test('a table keeps its header row and merged cells; a picture, a heading and a table in it do not break it', () => {
    const html = inWord(
      `<table class=MsoTableGrid border=1 style='border-collapse:collapse'><thead><tr><td width=151><p>Wijk</p></td>` +
        `<td width=151><p>Aantal</p></td></tr></thead><tr><td colspan=2><h3>Samen</h3></td></tr>` +
        `<tr><td rowspan=2><p>Noord</p></td><td><p>12</p></td></tr>` +
        `<tr><td><table><tr><td><p>dertien</p></td></tr></table></td></tr></table>`,
    );
    expect(pasted(html)[0]).toEqual({
      type: 'table',
      content: [
        {
          type: 'tableRow',
          content: [
            cell('tableHeader', 'Wijk', { colwidth: [151] }),
            cell('tableHeader', 'Aantal', { colwidth: [151] }),
          ],
        },
        {
          type: 'tableRow',
          content: [
            {
              type: 'tableCell',
              attrs: { colspan: 2, rowspan: 1, colwidth: [151, 151] },
              content: [{ type: 'paragraph', content: [{ ...words('Samen'), marks: [{ type: 'bold' }] }] }],
            },
          ],
        },
        {
          type: 'tableRow',
          content: [
            cell('tableCell', 'Noord', { rowspan: 2, colwidth: [151] }),
            cell('tableCell', '12', { colwidth: [151] }),
          ],
        },
        { type: 'tableRow', content: [cell('tableCell', 'dertien', { colwidth: [151] })] },
      ],
    });
  });

  test('footnotes are footnotes, and the list of them at the end is gone', () => {
    const html = inWord(
      `<p class=MsoNormal>Het vervoer${noteMark(1)} kan beter${noteMark(2)}.</p>` +
        `<div style='mso-element:footnote-list'><br clear=all><hr align=left size=1 width="33%">` +
        `${note(1, 'Zie de <i>nota</i> van 2015.')}${note(2, 'Blz. 12.')}</div>`,
    );
    const [only, ...rest] = pasted(html);
    expect(rest).toEqual([]);
    expect(only?.content?.map(({ type, text, content }) => text ?? `${type}: ${content?.[0]?.text}`)).toEqual(
      ['Het vervoer', 'footnote: Zie de nota van 2015.', ' kan beter', 'footnote: Blz. 12.', '.'],
    );
  });

  test('a page break is one, what was crossed out stays behind, and so do comments', () => {
    const html = inWord(
      `<p class=MsoNormal>Voor.</p><p><span><br clear=all style='mso-special-character:line-break;page-break-before:always'></span></p>` +
        `<p class=MsoNormal>Na <del>weg</del><ins>erbij</ins><a style='mso-comment-reference:x_1'>[x1]</a>.</p>` +
        `<div style='mso-element:comment-list'><p>Klopt dit?</p></div>`,
    );
    expect(pasted(html)).toEqual([paragraph('Voor.'), { type: 'pageBreak' }, paragraph('Na erbij.')]);
  });
});

describe('from elsewhere', () => {
  test.each([
    [
      'LibreOffice',
      '<p>Tekst<sup><a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></sup>.</p>' +
        '<div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a> Een noot.</p></div>',
    ],
    [
      'Google Docs',
      '<p>Tekst<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup>.</p><hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a> Een noot.</p></div>',
    ],
    [
      'a page',
      '<p>Tekst<a href="#fn1" id="fnref1"><sup>1</sup></a>.</p><section><ol><li id="fn1"><p>Een noot.<a href="#fnref1">↩</a></p></li></ol></section>',
    ],
  ])('footnotes of %s', (_, html) => {
    const [first] = pasted(html);
    expect(
      first?.content?.map(({ type, text, content }) => text ?? `${type}: ${content?.[0]?.text}`),
    ).toEqual(['Tekst', 'footnote: Een noot.', '.']);
  });

  test('a table in a list, and a picture in a table, come after it', () => {
    const html =
      '<ul><li>een<table><tr><td>cel</td></tr></table></li><li>twee</li></ul>' +
      '<table><tr><td><img data-hash="aa" alt="x">cel</td><td>nog</td></tr></table>';
    expect(pasted(html).map(({ type }) => type)).toEqual(['bulletList', 'table', 'table', 'picture']);
  });

  test('rows that are too short are filled up', () => {
    const [table] = pasted('<table><tr><td>een</td><td>twee</td></tr><tr><td>drie</td></tr></table>');
    expect(table?.content?.map((row) => row.content?.length)).toEqual([2, 2]);
  });

  test('a table pasted in a point comes out of it whole', () => {
    const at = write({
      type: 'advicePoint',
      attrs: { id: 'a', branch: 'primary', kind: 'recommendation' },
      content: [paragraph('Voor na')],
    });
    at.cursor('Voor');
    at.editor.view.pasteHTML('<table><tr><td>cel</td><td>nog een</td></tr></table>');
    expect(() => at.editor.state.doc.check()).not.toThrow();
    expect(at.editor.getText()).toContain('cel');
    expect(at.editor.getText()).toContain('nog een');
    expect(at.points()[0]).toContain('Voor');
  });
});

const dot =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGP4z8AARAwQCgAf7gP9i18U1AAAAABJRU5ErkJggg==';

/** As a program puts it on the clipboard. */
function paste(at: AtWork, html: string, text = ''): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/html', html);
  clipboardData.setData('text/plain', text);
  at.editor.view.dom.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
  );
}

describe('what takes a moment', () => {
  test('pictures inside are kept and named by their hash; one in a file of Word stays behind and is told', async () => {
    const kept: Uint8Array[] = [];
    const left: number[] = [];
    const pictures: Pictures = {
      ...noPictures,
      keep: async (bytes) => {
        kept.push(bytes);
        return 'ab12';
      },
      leftBehind: (count) => left.push(count),
    };
    const at = writeWith(pictures, paragraph());
    paste(
      at,
      `<p>Voor <img src="${dot}" alt="Een stip"> na</p><p><img src="file:///C:/x.png"></p>`,
      'Voor na',
    );
    await expect.poll(() => at.blocks()).toEqual(['paragraph Voor na', 'picture']);
    expect(blocks(at)[1]?.attrs).toMatchObject({
      hash: 'ab12',
      mediaType: 'image/png',
      alt: 'Een stip',
      pixelWidth: 2,
      pixelHeight: 2,
    });
    expect(kept).toHaveLength(1);
    expect(left).toEqual([1]);
  });

  test('two hundred pages come in whole, marked while they come, and go with one undo', async () => {
    const page = (number: number): string =>
      `<h2>Deel ${number}</h2>${'<p class=MsoNormal>Het vervoer naar de dagbesteding kan volgens ons op veel plaatsen beter dan nu.</p>'.repeat(12)}` +
      `${item('een', `l${number}`, '1.')}${item('twee', `l${number}`, '2.')}` +
      `<table><tr><td><p>a</p></td><td><p>b</p></td></tr></table>`;
    const at = write(paragraph('Er was al iets. '));
    at.cursor('iets. ');
    const long = inWord(Array.from({ length: 200 }, (_, index) => page(index)).join(''));
    paste(at, long, 'veel');
    expect(at.editor.view.dom.querySelector('[data-coming]')?.textContent).toBe('Komt');
    await expect.poll(() => at.editor.state.doc.childCount, { timeout: 30_000 }).toBeGreaterThan(2_900);
    await expect.poll(() => at.editor.view.dom.querySelector('[data-coming]')).toBeNull();
    expect(at.blocks().filter((line) => line.startsWith('heading'))).toHaveLength(199);
    // The first line of what is pasted joins the line it is pasted in.
    expect(at.blocks()[0]).toBe('paragraph Er was al iets. Deel 0');
    at.editor.commands.undo();
    expect(at.blocks()).toEqual(['paragraph Er was al iets.']);
  });
});
