/** Tables, notes, pictures, pages and marks in the text of a letter. */
import { describe, expect, it } from 'vitest';
import type { BodyNode } from '#core/letter/body';
import type { LetterDocument } from '#core/letter/letter-document';
import { advicePoints } from '#core/letter/points';
import { writeLetterDocx } from '#documents/docx/write-letter-docx';
import { part, value, type WordParagraph, wordParagraphs } from '../../../documents-checks/word-paragraphs';
import { allNamed, at, elementsIn, textOf, type XmlElement } from '../../../documents-checks/xml-tree';
import { pngOf } from '../../../fixtures/letters/logo';
import {
  annex,
  body,
  bullets,
  footnote,
  heading,
  link,
  pageBreak,
  paragraph,
  picture,
  point,
  summary,
  table,
} from '../../../fixtures/letters/parts';
import { memoWithAnnex } from '../../../fixtures/letters/schooling-memo';
import { transportAdvice } from '../../../fixtures/letters/transport-advice';

const DOCUMENT = 'word/document.xml';
const hash = 'a'.repeat(64);

function letterWith(...content: readonly BodyNode[]): LetterDocument {
  return { ...transportAdvice, body: body(...content) };
}

/** All after the salutation, up to the closing. */
async function written(letter: LetterDocument): Promise<WordParagraph[]> {
  const all = wordParagraphs(await writeLetterDocx(letter));
  return all.slice(
    all.findIndex(({ style }) => style === 'Salutation') + 1,
    all.findIndex(({ style }) => style === 'Closing'),
  );
}

async function tablesOf(letter: LetterDocument): Promise<XmlElement[]> {
  return allNamed(part(await writeLetterDocx(letter), DOCUMENT), 'w:tbl').slice(1);
}

/** Per row its cells: text, with how many columns, and whether it goes on from above. */
function cells(found: XmlElement | undefined): string[][] {
  return elementsIn(found ?? { name: '', attributes: new Map(), children: [] })
    .filter(({ name }) => name === 'w:tr')
    .map((row) =>
      elementsIn(row)
        .filter(({ name }) => name === 'w:tc')
        .map((cell) => {
          const columns = value(at(cell, 'w:tcPr', 'w:gridSpan'));
          const merge = at(cell, 'w:tcPr', 'w:vMerge');
          return `${textOf(cell)}${columns === null ? '' : ` x${columns}`}${merge ? ` ${value(merge) ?? 'continue'}` : ''}`;
        }),
    );
}

function cell(text: string, attrs: Record<string, unknown> = {}, type = 'tableCell'): BodyNode {
  return { type, attrs, content: [paragraph(text)] };
}

function rows(...all: readonly (readonly BodyNode[])[]): BodyNode {
  return { type: 'table', content: all.map((content) => ({ type: 'tableRow', content })) };
}

describe('a table', () => {
  it('repeats its header row, keeps rows whole, and fills the width in the shares it was given', async () => {
    const given = rows(
      [cell('Wijk', { colwidth: [300] }, 'tableHeader'), cell('Aantal', { colwidth: [100] }, 'tableHeader')],
      [cell('Noord'), cell('12')],
    );
    const [found] = await tablesOf(letterWith(given));
    const all = allNamed(found ?? part(new Uint8Array(), ''), 'w:tr');
    expect(all.map((row) => at(row, 'w:trPr', 'w:tblHeader') !== undefined)).toEqual([true, false]);
    expect(all.every((row) => at(row, 'w:trPr', 'w:cantSplit'))).toBe(true);
    const [wide = 0, narrow = 0] = found
      ? allNamed(found, 'w:gridCol').map((column) => Number(column.attributes.get('w:w')))
      : [];
    expect(wide / narrow).toBeCloseTo(3, 1);
  });

  it('says that it has no header row when it has none', async () => {
    const [found] = await tablesOf(letterWith(rows([cell('een'), cell('twee')])));
    expect(found && at(found, 'w:tblPr', 'w:tblLook')?.attributes.get('w:firstRow')).toBe('false');
    expect(found && allNamed(found, 'w:tblHeader')).toEqual([]);
  });

  it('gives every place of its grid one cell, whatever its spans say', async () => {
    const spans = rows(
      [cell('a', { colspan: 2, rowspan: 2 }), cell('b')],
      [cell('c', { rowspan: 9 })],
      [cell('d'), cell('e', { colspan: 7 })],
      [],
    );
    expect(cells((await tablesOf(letterWith(spans)))[0])).toEqual([
      ['a x2 restart', 'b'],
      [' x2 continue', 'c restart'],
      ['d', 'e', ' continue'],
      ['', '', ' continue'],
    ]);
  });

  it('takes the columns every row spans as one', async () => {
    const pasted = rows([cell('a', { colspan: 500 }), cell('b')], [cell('c', { colspan: 500 }), cell('d')]);
    const [found] = await tablesOf(letterWith(pasted));
    expect(cells(found)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('with more columns than Word can open is printed as lines', async () => {
    const wide = rows(Array.from({ length: 64 }, (_, column) => cell(`kolom ${column}`)));
    expect(await tablesOf(letterWith(wide))).toEqual([]);
    expect((await written(letterWith(wide))).map(({ text }) => text)).toHaveLength(64);
  });

  it('stays apart from the next, and begins a page when a break stands before it', async () => {
    const found = await written(
      letterWith(table(['A'], ['1']), table(['B'], ['2']), pageBreak, table(['C'], ['3'])),
    );
    const between = found.filter(({ style }) => style === 'Tabelscheiding');
    expect(between.map(({ element }) => at(element, 'w:pPr', 'w:pageBreakBefore') !== undefined)).toEqual([
      false,
      true,
    ]);
  });
});

describe('a footnote', () => {
  const noted = letterWith(
    paragraph(
      'Er is onderzoek',
      footnote({ type: 'text', text: 'Zie ' }, link('hier', 'https://een.example/a')),
      '.',
    ),
    heading(2, 'Kop', footnote({ type: 'text', text: 'Bij de kop.', marks: [{ type: 'italic' }] })),
    table(['A'], ['cel']),
    paragraph('Leeg', footnote()),
  );

  it('is a real one, in Word’s own styles, with its marks and links', async () => {
    const bytes = await writeLetterDocx(noted);
    const notes = allNamed(part(bytes, 'word/footnotes.xml'), 'w:footnote').slice(2);
    expect(notes.map((note) => textOf(note).trim())).toEqual(['Zie hier', 'Bij de kop.', '[noot]']);
    expect(notes.map((note) => value(at(note, 'w:p', 'w:pPr', 'w:pStyle')))).toEqual(
      Array(3).fill('FootnoteText'),
    );
    expect(notes.every((note) => allNamed(note, 'w:footnoteRef').length === 1)).toBe(true);
    expect(notes.flatMap((note) => allNamed(note, 'w:i'))).toHaveLength(1);
    expect(
      allNamed(part(bytes, 'word/_rels/footnotes.xml.rels'), 'Relationship').map((rel) =>
        rel.attributes.get('Target'),
      ),
    ).toEqual(['https://een.example/a']);
    const references = allNamed(part(bytes, DOCUMENT), 'w:footnoteReference');
    expect(references.map((found) => found.attributes.get('w:id'))).toEqual(['1', '2', '3']);
  });

  it('does not stop at five thousand', async () => {
    const many = Array.from({ length: 5000 }, (_, count) =>
      paragraph(`Zin ${count}`, footnote({ type: 'text', text: `noot ${count}` })),
    );
    const bytes = await writeLetterDocx(letterWith(...many));
    const notes = allNamed(part(bytes, 'word/footnotes.xml'), 'w:footnote');
    expect(notes).toHaveLength(5002);
    expect(textOf(notes.at(-1) ?? part(bytes, DOCUMENT))).toContain('noot 4999');
  }, 60_000);
});

describe('a picture', () => {
  const pictures = new Map([[hash, { bytes: pngOf(480, 160), mediaType: 'image/png' as const }]]);

  it('has its alt text and its share of the width, and keeps its own shape', async () => {
    const bytes = await writeLetterDocx({
      ...letterWith(picture(hash, 'Drie golven', 50), picture(hash, 'Weer', 25)),
      pictures,
    });
    const drawings = allNamed(part(bytes, DOCUMENT), 'wp:inline');
    expect(drawings.map((drawing) => at(drawing, 'wp:docPr')?.attributes.get('descr'))).toEqual([
      'Drie golven',
      'Weer',
    ]);
    const [wide, half] = drawings.map(
      (drawing) => Number(at(drawing, 'wp:extent')?.attributes.get('cx')) / 36_000,
    );
    expect(wide).toBeCloseTo(73, 0);
    expect(half).toBeCloseTo(36.5, 0);
    const extent = drawings[0] && at(drawings[0], 'wp:extent')?.attributes;
    expect(Number(extent?.get('cx')) / Number(extent?.get('cy'))).toBeCloseTo(3, 2);
    // The same bytes are in the file once.
    expect(
      new Set(allNamed(part(bytes, DOCUMENT), 'a:blip').map((blip) => blip.attributes.get('r:embed'))).size,
    ).toBe(1);
  });

  it('that is not there, or is no picture, says what it was', async () => {
    const broken = new Map([[hash, { bytes: Uint8Array.of(1, 2), mediaType: 'image/png' as const }]]);
    const letter = letterWith(picture(hash, 'Kaart'), picture('b'.repeat(64), ''));
    expect((await written({ ...letter, pictures: broken })).map(({ text }) => text)).toEqual([
      '[Afbeelding ontbreekt: Kaart]',
      '[Afbeelding ontbreekt]',
    ]);
  });
});

describe('a page break', () => {
  async function starting(...content: readonly BodyNode[]): Promise<string[]> {
    const all = wordParagraphs(await writeLetterDocx(letterWith(...content)));
    return all.filter(({ element }) => at(element, 'w:pPr', 'w:pageBreakBefore')).map(({ text }) => text);
  }

  it('is a property of what comes after it, never a paragraph of its own', async () => {
    expect(
      await starting(
        paragraph('een'),
        pageBreak,
        pageBreak,
        paragraph('twee'),
        pageBreak,
        heading(2, 'drie'),
      ),
    ).toEqual(['twee', 'drie']);
  });

  it('under the text moves the closing', async () => {
    expect(await starting(paragraph('een'), pageBreak)).toEqual(['Met vriendelijke groet,']);
  });
});

describe('numbers', () => {
  it.each([
    ['decimal', 'decimal', ''],
    ['letter', 'letter', 'Alt. '],
    ['section', 'section', ''],
    ['section', 'decimal', '%1'],
  ] as const)('of points are counted by Word as by the program: %s and %s', async (one, other, prefix) => {
    const pointNumbering = { primary: { style: one, prefix: '' }, fallback: { style: other, prefix } };
    const content = [
      point('nul', [paragraph('voor de eerste kop')]),
      heading(2, 'Een'),
      ...Array.from({ length: 28 }, (_, at) =>
        point(`a${at}`, [paragraph('x')], at % 9 === 8 ? 'fallback' : 'primary'),
      ),
      heading(2, 'Twee'),
      point('b', [paragraph('y')], 'fallback'),
      point('c', [paragraph('z')]),
      annex('Bijlage', heading(2, 'Drie'), point('d', [paragraph('in een bijlage')])),
    ];
    const letter = { ...letterWith(...content), pointNumbering };
    const printed = wordParagraphs(await writeLetterDocx(letter)).filter(({ style }) =>
      style.startsWith('Adviespunt'),
    );
    expect(printed.map(({ number }) => number)).toEqual(
      advicePoints(letter.body, pointNumbering).map(({ number }) => number.replace('%', '\uff05')),
    );
  });

  it('of parts stand before the headings that part the letter, and before no other', async () => {
    const headings = (await written(memoWithAnnexLetter())).filter(({ style }) =>
      style.startsWith('Heading'),
    );
    expect(headings.map(({ number, text }) => `${number ?? ''}${text}`)).toEqual([
      'Samenvatting',
      '1.Een',
      'Onder',
      '2.Twee',
    ]);
  });

  function memoWithAnnexLetter(): LetterDocument {
    const content = [summary(paragraph('Kort.')), heading(2, 'Een'), heading(3, 'Onder'), heading(2, 'Twee')];
    return { ...letterWith(...content), numberedHeadings: true };
  }
});

describe('the fallback branch', () => {
  it('stands further in, beside a line, with all that belongs to its points', async () => {
    const found = await written(
      letterWith(
        point('a', [paragraph('een')]),
        point('b', [paragraph('anders'), bullets('zo'), paragraph('en zo')], 'fallback'),
        paragraph('daarna'),
      ),
    );
    const beside = found.filter(({ element }) => at(element, 'w:pPr', 'w:pBdr', 'w:left'));
    expect(beside.map(({ text }) => text)).toEqual(['Alternatief', 'anders', 'zo', 'en zo']);
  });

  it('needs no label under words of the letter’s own', async () => {
    const found = await written(
      letterWith(
        point('a', [paragraph('een')]),
        paragraph('Of:'),
        point('b', [paragraph('anders')], 'fallback'),
      ),
    );
    expect(found.map(({ text }) => text)).toEqual(['een', 'Of:', 'anders']);
  });
});

describe('text', () => {
  it('has all marks, and words from the dossier', async () => {
    const marked = (type: string): BodyNode => ({ type: 'text', text: type, marks: [{ type }] });
    const citation: BodyNode = {
      type: 'citation',
      attrs: { source: 'reply', id: 'x', words: 'uw brief van 16 juni 2015' },
    };
    const [found] = await written(
      letterWith(paragraph(marked('underline'), marked('superscript'), marked('subscript'), citation)),
    );
    const runs = found ? allNamed(found.element, 'w:u', 'w:vertAlign').map(value) : [];
    expect(runs).toEqual(['single', 'superscript', 'subscript']);
    expect(found?.text).toContain('uw brief van 16\u00a0juni\u00a02015');
  });

  it('from right to left is marked as such: its runs, and the paragraph it begins', async () => {
    const found = await written(
      letterWith(paragraph('مرحبا بكم 2016 x'), paragraph('Hij zei שלום עליכם, meer niet.')),
    );
    expect(found.map(({ element }) => at(element, 'w:pPr', 'w:bidi') !== undefined)).toEqual([true, false]);
    const marked = found.flatMap(({ element }) =>
      allNamed(element, 'w:r')
        .filter((run) => at(run, 'w:rPr', 'w:rtl'))
        .map(textOf),
    );
    expect(marked).toEqual(['مرحبا بكم', 'שלום עליכם']);
  });

  it('that introduces something stays on its page', async () => {
    const found = await written(
      letterWith(paragraph('Daarom:'), bullets('een', 'twee:'), paragraph('Klaar.')),
    );
    const kept = found.filter(({ element }) => at(element, 'w:pPr', 'w:keepNext'));
    // The last of the text stays with the closing.
    expect(kept.map(({ text }) => text)).toEqual(['Daarom:', 'twee:', 'Klaar.']);
  });

  it('of two hundred pages is written', async () => {
    const page = Array.from({ length: 12 }, (_, at) =>
      paragraph(`Alinea ${at}. ${'Een zin van gewone lengte. '.repeat(12)}`),
    );
    const bytes = await writeLetterDocx(letterWith(...Array.from({ length: 200 }, () => page).flat()));
    expect(wordParagraphs(bytes).filter(({ text }) => text.startsWith('Alinea'))).toHaveLength(2400);
  }, 60_000);
});

describe('a memo', () => {
  it('begins with its subject, who issued it and the summary; nobody is greeted', async () => {
    const all = wordParagraphs(await writeLetterDocx(memoWithAnnex));
    expect(all.slice(0, 7).map(({ text }) => text.replaceAll('\u00a0', ' '))).toEqual([
      'Adviesraad Maatschappelijk Domein Veldwijk',
      'Raadhuisplein 1, 7241 AB  VELDWIJK',
      'adviesraad@veldwijk.example',
      'Betreft\tOngevraagd (vervolg)advies over taal- en rekenlessen voor volwassenen',
      'Uitgebracht door Adviesraad Maatschappelijk Domein Veldwijk op 14 april 2017',
      'Ons kenmerk\tAMD 2017-03',
      'Samenvatting',
    ]);
    expect(all.map(({ style }) => style)).not.toContain('Geadresseerde');
  });

  it('says to whom it goes, and greets, where that is given', async () => {
    const addressed = {
      ...memoWithAnnex,
      addressee: ['Aan het college van Veldwijk', 'Postbus 1', '7241ab Veldwijk'],
      salutation: 'Beste leden,',
    };
    const all = wordParagraphs(await writeLetterDocx(addressed));
    expect(all.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Aan\tHet college van Veldwijk\nPostbus 1\n7241 AB  VELDWIJK', 'Beste leden,']),
    );
  });
});
