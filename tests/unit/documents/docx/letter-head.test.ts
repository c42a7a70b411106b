import { describe, expect, it } from 'vitest';
import { calendarDayOf } from '#core/calendar/calendar-day';
import type { LetterDocument } from '#core/letter/letter-document';
import { mm } from '#documents/docx/stationery';
import { writeLetterDocx } from '#documents/docx/write-letter-docx';
import { part, type WordParagraph, wordParagraphs } from '../../../documents-checks/word-paragraphs';
import { allNamed, at, textOf } from '../../../documents-checks/xml-tree';
import { followUpAdvice } from '../../../fixtures/letters/follow-up-advice';
import { logo, pngOf } from '../../../fixtures/letters/logo';
import { transportAdvice } from '../../../fixtures/letters/transport-advice';

async function head(letter: LetterDocument): Promise<WordParagraph[]> {
  const paragraphs = wordParagraphs(await writeLetterDocx(letter));
  return paragraphs.slice(
    0,
    paragraphs.findIndex((paragraph) => paragraph.style === 'Salutation'),
  );
}

function texts(paragraphs: readonly WordParagraph[]): string[] {
  return paragraphs.map(({ text }) => text.replaceAll('\u00a0', ' '));
}

describe('the head of a letter', () => {
  it('names sender, addressee, references and subject, in that order', async () => {
    expect(texts(await head(transportAdvice))).toEqual([
      'Adviesraad Sociaal Domein Waterveen',
      'Postbus 218, 8251 ZD  WATERVEEN',
      '(0321) 55 01 80  ·  post@adviesraadwaterveen.example  ·  www.adviesraadwaterveen.example',
      'Retouradres: Postbus 218, 8251 ZD  WATERVEEN',
      'Aan het college van burgemeester en wethouders van Waterveen',
      'Postbus 40',
      '8250 AA  WATERVEEN',
      'Datum',
      'Ons kenmerk',
      'Contactpersoon',
      'Doorkiesnummer',
      '28 oktober 2016',
      '2016/17',
      'M. van der Zwaag',
      '(0321) 55 01 82',
      'E-mail\tm.vanderzwaag@adviesraadwaterveen.example',
      'Kopie aan\tmevrouw T. Oosterhof, griffier',
      'Onderwerp\tOngevraagd advies over vervoer naar de dagbesteding, los van de instelling',
    ]);
  });

  it('has room for all a letter can refer to', async () => {
    expect(texts(await head(followUpAdvice)).slice(-12)).toEqual([
      'Datum',
      'Ons kenmerk',
      'Uw kenmerk',
      'Uw brief van',
      '14 april 2017',
      'CR 2017-04',
      'SD/17-0233',
      '2 maart 2017',
      'Contactpersoon\tdrs. L. Brandsma',
      'Doorkiesnummer\t(010) 555 01 46',
      'E-mail\tl.brandsma@clientenraad-oosterdam.example',
      'Betreft\tVervolgadvies over begeleiding bij schulden',
    ]);
  });

  it('never splits a date', async () => {
    const references = (await head(followUpAdvice)).filter(({ style }) => style === 'Kenmerk');
    expect(references.map(({ text }) => text)).toContain('14\u00a0april\u00a02017');
    expect(references.map(({ text }) => text)).toContain('2\u00a0maart\u00a02017');
  });

  it('says "Concept" in a draft, also from the second page on, and not in a letter that goes out', async () => {
    const draft = { ...transportAdvice, draft: true, date: null, ourReference: null };
    expect(texts(await head(draft))[1]).toBe('Postbus 218, 8251 ZD  WATERVEEN\tConcept');
    expect(textOf(part(await writeLetterDocx(draft), 'word/header1.xml'))).toContain('Concept');
    const bytes = await writeLetterDocx(transportAdvice);
    expect(textOf(part(bytes, 'word/document.xml')) + textOf(part(bytes, 'word/header1.xml'))).not.toContain(
      'Concept',
    );
  });

  it('says "Concept" also for a council without an address', async () => {
    const sender = { ...transportAdvice.sender, postalAddress: [], phone: '', email: '', website: '' };
    expect(texts(await head({ ...transportAdvice, sender, draft: true }))[1]).toBe('\tConcept');
  });

  it('shows a logo with its alt text, printed no higher than 14 mm', async () => {
    const bytes = await writeLetterDocx({ ...transportAdvice, sender: { ...transportAdvice.sender, logo } });
    const [picture] = allNamed(part(bytes, 'word/document.xml'), 'wp:inline');
    expect(picture && at(picture, 'wp:docPr')?.attributes.get('descr')).toBe(logo.alt);
    const extent = picture && at(picture, 'wp:extent')?.attributes;
    expect(Number(extent?.get('cy')) / 36_000).toBeCloseTo(14, 1);
    expect(Number(extent?.get('cx')) / 36_000).toBeCloseTo(42, 1);
  });

  it('goes out without a logo whose bytes are no picture', async () => {
    const broken = { ...logo, bytes: pngOf(4, 4).subarray(0, 12) };
    const bytes = await writeLetterDocx({
      ...transportAdvice,
      sender: { ...transportAdvice.sender, logo: broken },
    });
    expect(allNamed(part(bytes, 'word/document.xml'), 'w:drawing')).toEqual([]);
  });
});

interface HeadLine {
  readonly style: string;
  readonly top: number;
  readonly bottom: number;
  /** Where what follows begins. */
  readonly next: number;
}

/** Adds up the fixed lines and the room after them, from the top of the page on. */
function heights(bytes: Uint8Array): HeadLine[] {
  const styles = new Map(
    allNamed(part(bytes, 'word/styles.xml'), 'w:style').map((style) => [
      style.attributes.get('w:styleId'),
      Number(at(style, 'w:pPr', 'w:spacing')?.attributes.get('w:line')),
    ]),
  );
  let y = Number(
    at(part(bytes, 'word/document.xml'), 'w:body', 'w:sectPr', 'w:pgMar')?.attributes.get('w:top'),
  );
  return wordParagraphs(bytes)
    .filter(({ style }) => ['Afzender', 'Afzendergegevens', 'Retouradres', 'Geadresseerde'].includes(style))
    .map(({ style, element }) => {
      const spacing = at(element, 'w:pPr', 'w:spacing')?.attributes;
      const [picture] = allNamed(element, 'wp:extent');
      y += Number(spacing?.get('w:before') ?? 0);
      const top = y;
      const bottom =
        top + (picture ? Number(picture.attributes.get('cy')) / 635 : (styles.get(style) ?? Number.NaN));
      y = bottom + Number(spacing?.get('w:after') ?? 0);
      return { top, bottom, style, next: y };
    });
}

describe('behind the window of an envelope (NEN 1026)', () => {
  const short = ['Aan de gemeenteraad', 'Postbus 40', '8250 AA Waterveen'];
  const long = [...short.slice(0, 1), 'ter attentie van de griffie', 'Stadhuis', ...short.slice(1)];
  const withLogo = { ...transportAdvice.sender, logo };
  const bareSender = { ...transportAdvice.sender, name: '', phone: '', email: '', website: '' };

  it.each([
    ['three lines', { ...transportAdvice, addressee: short }],
    ['five lines', { ...transportAdvice, addressee: long }],
    ['under a logo', { ...transportAdvice, addressee: long, sender: withLogo }],
    ['a bare sender', { ...transportAdvice, addressee: short, sender: bareSender }],
  ])('keeps the middle of the address at 63.5 mm and the references at 98 mm: %s', async (_, letter) => {
    const lines = heights(await writeLetterDocx(letter));
    const address = lines.filter(({ style }) => style === 'Geadresseerde');
    const middle = ((address[0]?.top ?? 0) + (address.at(-1)?.bottom ?? 0)) / 2;
    expect(Math.abs(middle - mm(63.5))).toBeLessThan(mm(0.2));
    const last = lines.at(-1);
    expect(Math.abs((last?.next ?? 0) - mm(98))).toBeLessThan(mm(0.2));
    for (const [index, line] of lines.entries())
      expect(line.top).toBeGreaterThanOrEqual(lines[index - 1]?.bottom ?? 0);
  });

  it.each([
    ['left', 35],
    ['right', 105],
  ] as const)('gives the address 70 mm, with the window on the %s from %i mm on', async (side, from) => {
    const bytes = await writeLetterDocx({ ...transportAdvice, window: side });
    const margins = at(part(bytes, 'word/document.xml'), 'w:body', 'w:sectPr', 'w:pgMar')?.attributes;
    for (const { element } of wordParagraphs(bytes).filter(({ style }) => style === 'Geadresseerde')) {
      const indent = at(element, 'w:pPr', 'w:ind')?.attributes;
      const left = Number(margins?.get('w:left')) + Number(indent?.get('w:left'));
      const right = mm(210) - Number(margins?.get('w:right')) - Number(indent?.get('w:right'));
      expect(Math.abs(left - mm(from))).toBeLessThan(3);
      expect(Math.abs(right - left - mm(70))).toBeLessThan(3);
    }
  });

  it('begins the columns of references at 35, 70, 105 and 140 mm', async () => {
    const bytes = await writeLetterDocx({ ...transportAdvice, yourLetterOf: calendarDayOf('2016-09-01') });
    const widths = allNamed(part(bytes, 'word/document.xml'), 'w:gridCol').map((column) =>
      Number(column.attributes.get('w:w')),
    );
    expect(widths.slice(0, 3)).toEqual([mm(35), mm(35), mm(35)]);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(mm(210) - mm(35) - mm(29));
  });
});
