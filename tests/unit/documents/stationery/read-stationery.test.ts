/** The look of a council's own Word files: those we wrote ourselves, and those of others. */
import { readFile } from 'node:fs/promises';
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { letterFonts, usualStationery } from '#core/records/stationery';
import { writeLetterDocx } from '#documents/docx/write-letter-docx';
import { readStationery } from '#documents/stationery/read-stationery';
import { logo, pngOf } from '../../../fixtures/letters/logo';
import { transportAdvice } from '../../../fixtures/letters/transport-advice';

const png = pngOf(300, 80);

interface Template {
  readonly header?: readonly (Paragraph | Table)[];
  readonly footer?: readonly Paragraph[];
  readonly firstFooter?: readonly Paragraph[];
  readonly body?: readonly Paragraph[];
  readonly font?: string;
  readonly halfPoints?: number;
}

async function template(given: Template): Promise<Uint8Array> {
  const {
    header,
    footer,
    firstFooter,
    body = [new Paragraph('')],
    font = 'Verdana',
    halfPoints = 20,
  } = given;
  const document = new Document({
    styles: { default: { document: { run: { font, size: halfPoints } } } },
    sections: [
      {
        properties: { titlePage: firstFooter !== undefined },
        headers: header ? { default: new Header({ children: [...header] }) } : {},
        footers: {
          ...(footer ? { default: new Footer({ children: [...footer] }) } : {}),
          ...(firstFooter ? { first: new Footer({ children: [...firstFooter] }) } : {}),
        },
        children: [...body],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function picture(description = 'Logo van de raad'): ImageRun {
  return new ImageRun({
    type: 'png',
    data: png,
    transformation: { width: 150, height: 40 },
    altText: { name: 'logo', title: '', description },
  });
}

/** The same file with one part written anew. */
function withPart(file: Uint8Array, name: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(file);
  return zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name] ?? new Uint8Array()))) });
}

const why = async (bytes: Uint8Array): Promise<unknown> =>
  readStationery(bytes).then(
    () => null,
    (error: { code?: string; context?: { why?: string } }) => [error.code, error.context?.why],
  );

describe('a letter of our own', () => {
  it('gives back the paper it was written on, whatever that is', async () => {
    const paper = fc.record({
      accent: fc.constantFrom('0B5563', '2B5D34', '8C1D2F', '9A4A00', '5B2A6E'),
      textFont: fc.constantFrom(...letterFonts),
      labelFont: fc.constantFrom(...letterFonts),
      textSize: fc.integer({ min: 18, max: 28 }).map((half) => half / 2),
      logoPlace: fc.constantFrom('left', 'centre', 'right'),
      foldMarks: fc.constantFrom('none', 'thirds', 'half'),
      footer: fc.subarray(['IBAN NL00 BANK 0123 4567 89', 'Spreekuur: dinsdag', 'www.raad.example']),
      footerOn: fc.constantFrom('first', 'every'),
    });
    await fc.assert(
      fc.asyncProperty(paper, async (given) => {
        const bytes = await writeLetterDocx({
          ...transportAdvice,
          sender: { ...transportAdvice.sender, logo },
          stationery: { ...usualStationery, ...given },
        });
        const { look, logo: found, otherFonts } = await readStationery(bytes);
        const { footerOn, foldMarks: _, ...rest } = given;
        expect({ ...look, footer: look.footer ?? [] }).toMatchObject(rest);
        if (given.footer.length > 0) expect(look.footerOn).toBe(footerOn);
        expect(found?.bytes).toEqual(logo.bytes);
        expect(found?.alt).toBe(logo.alt);
        expect(otherFonts).toEqual([]);
      }),
      { numRuns: 30, seed: 411 },
    );
  });
});

describe('a file of another hand', () => {
  it('that was saved by LibreOffice is read', async () => {
    const bytes = new Uint8Array(await readFile('tests/fixtures/word/saved-by-libreoffice.docx'));
    const { look, logo: found } = await readStationery(bytes);
    expect(look).toMatchObject({ textFont: 'Cambria', labelFont: 'Calibri', textSize: 11, accent: '1D3F72' });
    // Its fold marks are no logo, and the line of its seal belongs to that letter.
    expect(found?.alt).toBe('Beeldmerk');
    expect(look.footer).toEqual(['NL00 VOOR 0123 4567 89']);
  });

  it('without a word yet is read by its styles', async () => {
    const { look, logo: found, logoLeftOut } = await readStationery(await template({ font: 'Georgia' }));
    expect(look).toEqual({ textFont: 'Georgia', labelFont: 'Georgia', textSize: 10 });
    expect([found, logoLeftOut]).toEqual([null, null]);
  });

  it('is read by what most of it is in, not by its styles', async () => {
    const body = [
      new Paragraph({ children: [new TextRun({ text: 'Geachte raad,', font: 'Tahoma', size: 22 })] }),
      new Paragraph({ children: [new TextRun('Kort.')] }),
    ];
    expect((await readStationery(await template({ body }))).look).toMatchObject({
      textFont: 'Tahoma',
      textSize: 11,
    });
  });

  it('names the fonts not everybody has, and proposes none for them', async () => {
    const header = [new Paragraph({ children: [new TextRun({ text: 'Raad', font: 'Arial' })] })];
    const { look, otherFonts } = await readStationery(await template({ font: 'Frutiger', header }));
    expect(look.textFont).toBeUndefined();
    expect(look.labelFont).toBe('Arial');
    expect(otherFonts).toEqual(['Frutiger']);
  });

  it('may name its fonts by their role in the theme', async () => {
    const plain = await template({ font: 'Verdana' });
    const themed = zipSync({
      ...unzipSync(
        withPart(
          withPart(plain, 'word/styles.xml', (xml) =>
            xml.replace(/<w:rFonts [^>]*\/>/, '<w:rFonts w:asciiTheme="minorHAnsi" w:ascii="Verdana"/>'),
          ),
          'word/_rels/document.xml.rels',
          (xml) =>
            xml.replace(
              '</Relationships>',
              '<Relationship Id="themed" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme" Target="theme/theme1.xml"/></Relationships>',
            ),
        ),
      ),
      'word/theme/theme1.xml': strToU8(
        '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme name="x"><a:majorFont><a:latin typeface="Cambria"/></a:majorFont><a:minorFont><a:latin typeface="Corbel"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>',
      ),
    });
    expect((await readStationery(themed)).look.textFont).toBe('Corbel');
  });

  it.each([
    ['left', AlignmentType.LEFT],
    ['centre', AlignmentType.CENTER],
    ['right', AlignmentType.RIGHT],
  ] as const)('has its logo in the header, %s', async (place, alignment) => {
    const bytes = await template({ header: [new Paragraph({ alignment, children: [picture()] })] });
    const { look, logo: found } = await readStationery(bytes);
    expect(look.logoPlace).toBe(place);
    expect(found).toMatchObject({ mediaType: 'image/png', alt: 'Logo van de raad' });
    expect(found?.bytes).toEqual(png);
  });

  it('may have its logo in a table, and a picture in the text that is none', async () => {
    const cell = (width: number, children: Paragraph[]): TableCell =>
      new TableCell({ children, width: { size: width, type: WidthType.DXA } });
    const table = new Table({
      rows: [
        new TableRow({
          children: [
            cell(6000, [new Paragraph('Adviesraad')]),
            cell(3000, [new Paragraph({ children: [picture()] })]),
          ],
        }),
      ],
    });
    const body = [new Paragraph({ children: [picture('Foto van de markt')] })];
    const { look, logo: found } = await readStationery(await template({ header: [table], body }));
    expect(found?.alt).toBe('Logo van de raad');
    expect(look.logoPlace).toBe('right');
  });

  it('says of a logo that is no picture we can take that it was left out', async () => {
    const bytes = await template({ header: [new Paragraph({ children: [picture()] })] });
    const parts = unzipSync(bytes);
    const name = Object.keys(parts).find((each) => each.startsWith('word/media/')) ?? '';
    const drawn = await readStationery(zipSync({ ...parts, [name]: strToU8('<svg/>') }));
    expect([drawn.logo, drawn.logoLeftOut]).toEqual([null, 'otherKind']);
    const large = new Uint8Array(2_100_000);
    large.set(png);
    const heavy = await readStationery(zipSync({ ...parts, [name]: large }));
    expect([heavy.logo, heavy.logoLeftOut]).toEqual([null, 'tooLarge']);
  });

  it('has no logo far down in its text', async () => {
    const text = Array.from({ length: 12 }, (_, at) => new Paragraph(`Regel ${at}`));
    const body = [...text, new Paragraph({ children: [picture('Foto van de markt')] })];
    expect((await readStationery(await template({ body }))).logo).toBeNull();
    expect((await readStationery(await template({ body: body.slice(1) }))).logo?.alt).toBe(
      'Foto van de markt',
    );
  });

  it('has its colour around the text; black, grey, pale and what only Word chose are none', async () => {
    const inColour = (...colours: string[]): Paragraph =>
      new Paragraph({ children: colours.map((color) => new TextRun({ text: `In ${color}`, color })) });
    const accentOf = async (...colours: string[]): Promise<string | undefined> =>
      (await readStationery(await template({ header: [inColour(...colours)] }))).look.accent;
    expect(await accentOf('000000', '7F7F7F', 'FFD700')).toBeUndefined();
    expect(await accentOf('333333', '8c1d2f')).toBe('8C1D2F');
    expect(await accentOf('2F5496', '8C1D2F')).toBe('8C1D2F');
    expect(await accentOf('2F5496')).toBe('2F5496');
  });

  it('has a footer: its lines, without the one that counts pages, and on which pages', async () => {
    const line = new Paragraph('Postbus 12 \t 1234 AB Merenveld');
    const pages = new Paragraph({ children: [new TextRun({ children: ['Pagina ', PageNumber.CURRENT] })] });
    const every = await readStationery(await template({ footer: [line, new Paragraph(''), pages] }));
    expect(every.look).toMatchObject({ footer: ['Postbus 12 1234 AB Merenveld'], footerOn: 'every' });
    const first = await readStationery(await template({ firstFooter: [line], footer: [pages] }));
    expect(first.look).toMatchObject({ footer: ['Postbus 12 1234 AB Merenveld'], footerOn: 'first' });
    const long = await readStationery(
      await template({ footer: [...'123456'].map((digit) => new Paragraph(`Regel ${digit}`)) }),
    );
    expect(long.look.footer).toEqual(['Regel 1', 'Regel 2', 'Regel 3', 'Regel 4']);
  });
});

describe('a file that is no Word file', () => {
  it('is refused for what it is', async () => {
    const word = await template({});
    const old = new Uint8Array(4096);
    old.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(await why(new Uint8Array())).toEqual(['stationery.unreadable', 'empty']);
    expect(await why(strToU8('%PDF-1.7 …'))).toEqual(['stationery.unreadable', 'notWord']);
    expect(await why(png)).toEqual(['stationery.unreadable', 'notWord']);
    expect(await why(zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }))).toEqual([
      'stationery.unreadable',
      'notWord',
    ]);
    expect(await why(old)).toEqual(['stationery.unreadable', 'oldWord']);
    expect(await why(word.slice(0, word.length / 2))).toEqual(['stationery.unreadable', 'truncated']);
    expect(await why(withPart(word, 'word/styles.xml', () => '<w:styles>'))).toEqual([
      'stationery.unreadable',
      'damaged',
    ]);
  });

  it('is read or refused, and never anything else, whatever its parts hold', async () => {
    const word = await template({
      header: [new Paragraph({ children: [picture()] })],
      footer: [new Paragraph('x')],
    });
    const names = Object.keys(unzipSync(word)).filter((name) => /\.(xml|rels)$/.test(name));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.string(),
        async (name, at, put) => {
          const broken = withPart(word, name, (xml) => {
            const place = Math.floor(at * xml.length);
            return `${xml.slice(0, place)}${put}${xml.slice(place + put.length)}`;
          });
          const refused = await why(broken);
          if (refused !== null) expect(refused).toEqual(['stationery.unreadable', expect.any(String)]);
        },
      ),
      { numRuns: 200, seed: 412 },
    );
  });
});
