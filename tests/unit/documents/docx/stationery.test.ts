import { describe, expect, it } from 'vitest';
import type { LetterDocument } from '#core/letter/letter-document';
import { letterFonts, type Stationery, usualStationery } from '#core/records/stationery';
import { linesNeeded } from '#documents/docx/text-width';
import { writeLetterDocx } from '#documents/docx/write-letter-docx';
import { part, value, wordParagraphs } from '../../../documents-checks/word-paragraphs';
import { allNamed, at, textOf, type XmlElement } from '../../../documents-checks/xml-tree';
import { logo, pngOf } from '../../../fixtures/letters/logo';
import { transportAdvice } from '../../../fixtures/letters/transport-advice';

const DOCUMENT = 'word/document.xml';

function letterOn(stationery: Partial<Stationery>, rest: Partial<LetterDocument> = {}): LetterDocument {
  const sender = { ...transportAdvice.sender, logo };
  return { ...transportAdvice, sender, ...rest, stationery: { ...usualStationery, ...stationery } };
}

/** The parts the one section names as its headers or footers, by what pages they are for. */
function furniture(bytes: Uint8Array, kind: 'header' | 'footer'): Map<string, XmlElement> {
  const links = new Map(
    allNamed(part(bytes, 'word/_rels/document.xml.rels'), 'Relationship').map((rel) => [
      rel.attributes.get('Id') ?? '',
      rel.attributes.get('Target') ?? '',
    ]),
  );
  return new Map(
    allNamed(part(bytes, DOCUMENT), `w:${kind}Reference`).map((reference) => [
      reference.attributes.get('w:type') ?? '',
      part(bytes, `word/${links.get(reference.attributes.get('r:id') ?? '')}`),
    ]),
  );
}

describe('stationery', () => {
  it('sets fonts, size and colour for the whole letter', async () => {
    const bytes = await writeLetterDocx(
      letterOn({ accent: '7a1f3d', textFont: 'Georgia', labelFont: 'Verdana', textSize: 10.5 }),
    );
    const styles = part(bytes, 'word/styles.xml');
    const defaults = at(styles, 'w:docDefaults', 'w:rPrDefault', 'w:rPr');
    expect(defaults && at(defaults, 'w:rFonts')?.attributes.get('w:ascii')).toBe('Georgia');
    expect(value(defaults && at(defaults, 'w:sz'))).toBe('21');
    const heading = allNamed(styles, 'w:style').find(
      (style) => style.attributes.get('w:styleId') === 'Heading2',
    );
    expect(heading && at(heading, 'w:rPr', 'w:rFonts')?.attributes.get('w:ascii')).toBe('Verdana');
    expect(value(heading && at(heading, 'w:rPr', 'w:color'))).toBe('7A1F3D');
    const theme = part(bytes, 'word/theme/theme1.xml');
    expect(
      allNamed(theme, 'a:accent1')
        .flatMap((colour) => allNamed(colour, 'a:srgbClr'))
        .map((c) => c.attributes.get('val')),
    ).toEqual(['7A1F3D']);
  });

  it.each([
    ['left', 'left'],
    ['centre', 'center'],
    ['right', 'right'],
  ] as const)('puts the logo, and the names under it, %s', async (logoPlace, side) => {
    const [picture, name] = wordParagraphs(await writeLetterDocx(letterOn({ logoPlace })));
    expect(picture && value(at(picture.element, 'w:pPr', 'w:jc'))).toBe(side);
    expect(name?.text).toBe(transportAdvice.sender.name);
    expect(name && (value(at(name.element, 'w:pPr', 'w:jc')) ?? 'left')).toBe(side);
  });

  it('says "Concept" also under names on the right', async () => {
    const all = wordParagraphs(await writeLetterDocx(letterOn({ logoPlace: 'right' }, { draft: true })));
    expect(all.slice(0, 5).map(({ text }) => text)).toContain('Concept');
  });

  it('prints its lines at the foot of the first page, or of every page', async () => {
    const footer = ['Bank NL00 1234', '', 'Ma-vr 9-12 uur'];
    const first = furniture(await writeLetterDocx(letterOn({ footer, footerOn: 'first' })), 'footer');
    const every = furniture(await writeLetterDocx(letterOn({ footer, footerOn: 'every' })), 'footer');
    const lines = 'Bank NL00 1234Ma-vr 9-12 uur';
    const read = (parts: Map<string, XmlElement>) =>
      [...parts].map(([pages, root]) => [pages, textOf(root)]).sort();
    expect(read(first)).toEqual([
      ['default', 'Pagina 2 van 2'],
      ['first', lines],
    ]);
    expect(read(every)).toEqual([
      ['default', `Pagina 2 van 2${lines}`],
      ['first', lines],
    ]);
  });

  it.each([
    ['thirds', [107, 212]],
    ['half', [158]],
  ] as const)('marks where to fold in %s on the first page, for eyes only', async (foldMarks, fromTop) => {
    const header = furniture(await writeLetterDocx(letterOn({ foldMarks })), 'header').get('first');
    const anchors = header ? allNamed(header, 'wp:anchor') : [];
    const verticals = anchors.flatMap((anchor) => at(anchor, 'wp:positionV') ?? []);
    expect(verticals.map((vertical) => vertical.attributes.get('relativeFrom'))).toEqual(
      fromTop.map(() => 'page'),
    );
    expect(verticals.map((vertical) => Number(textOf(vertical)) / 36_000)).toEqual(fromTop);
    for (const anchor of anchors) expect(allNamed(anchor, 'adec:decorative')).toHaveLength(1);
  });

  it('folds no memo, also when a letter on the same paper was made before it', async () => {
    await writeLetterDocx(letterOn({ foldMarks: 'thirds' }));
    const memo = await writeLetterDocx(letterOn({ foldMarks: 'thirds' }, { layout: 'memo' }));
    expect([...furniture(memo, 'header').keys()]).toEqual(['default']);
  });

  it('has no header on the first page when nothing hangs in it', async () => {
    const headers = furniture(await writeLetterDocx(letterOn({ foldMarks: 'none' })), 'header');
    expect([...headers.keys()]).toEqual(['default']);
  });

  it('knows of every font how wide it runs', () => {
    for (const font of letterFonts) {
      expect(
        linesNeeded('Aan het college van burgemeester en wethouders', { font, size: 11, line: 14 }, 9000),
      ).toBe(1);
    }
    const verdana = { font: 'Verdana', size: 11, line: 14 } as const;
    expect(linesNeeded('Stichting Samen Sterk voor Elkaar in Waterveen', verdana, 4600)).toBe(2);
    expect(
      linesNeeded('Stichting Samen Sterk voor Elkaar in Waterveen', { ...verdana, font: 'Calibri' }, 4600),
    ).toBe(1);
  });
});

describe('a signature', () => {
  const signatory = {
    ...transportAdvice.signatory,
    picture: { bytes: pngOf(300, 90), mediaType: 'image/png' as const },
  };

  it('stands as a picture between the closing and the name, and says whose it is', async () => {
    const all = wordParagraphs(await writeLetterDocx({ ...transportAdvice, signatory }));
    const closing = all.findIndex(({ style }) => style === 'Closing');
    const [picture, name] = all.slice(closing + 1);
    const described =
      picture && allNamed(picture.element, 'wp:docPr').map((found) => found.attributes.get('descr'));
    expect(described).toEqual(['Handtekening van Hanneke Postma']);
    expect(name?.text).toBe('Hanneke Postma');
  });

  it('that is no picture leaves the room to sign', async () => {
    const broken = { ...signatory, picture: { ...signatory.picture, bytes: new Uint8Array() } };
    const all = wordParagraphs(await writeLetterDocx({ ...transportAdvice, signatory: broken }));
    const closing = all.find(({ style }) => style === 'Closing');
    const after = closing && at(closing.element, 'w:pPr', 'w:spacing')?.attributes.get('w:after');
    expect(Number(after)).toBeGreaterThan(1000);
  });
});
