import { describe, expect, it } from 'vitest';
import type { BodyNode } from '#core/letter/body';
import { advicePoints } from '#core/letter/points';
import { writeLetterDocx } from '#documents/docx/write-letter-docx';
import { part, type WordParagraph, wordParagraphs } from '../../../documents-checks/word-paragraphs';
import { allNamed, at, textOf } from '../../../documents-checks/xml-tree';
import { followUpWithAnnexes } from '../../../fixtures/letters/follow-up-advice';
import {
  annex,
  body,
  bold,
  bullets,
  dueDate,
  hardBreak,
  heading,
  link,
  numbers,
  paragraph,
  point,
  quote,
  summary,
} from '../../../fixtures/letters/parts';
import { transportAdvice } from '../../../fixtures/letters/transport-advice';

async function textOfBody(...content: readonly BodyNode[]): Promise<WordParagraph[]> {
  const all = wordParagraphs(await writeLetterDocx({ ...transportAdvice, body: body(...content) }));
  return all.slice(
    all.findIndex(({ style }) => style === 'Salutation') + 1,
    all.findIndex(({ style }) => style === 'Closing'),
  );
}

function lines(paragraphs: readonly WordParagraph[]): string[] {
  return paragraphs.map(({ number, text }) => `${number === null ? '' : `${number} `}${text}`);
}

describe('the text of a letter', () => {
  it('counts points as the program does', async () => {
    for (const letter of [transportAdvice, followUpWithAnnexes]) {
      const printed = wordParagraphs(await writeLetterDocx(letter)).filter(({ style }) =>
        style.startsWith('Adviespunt'),
      );
      expect(printed.map(({ number }) => number)).toEqual(
        advicePoints(letter.body).map(({ number }) => number),
      );
    }
  });

  it('says of a point that it is a question, and where the fallback begins when nothing else does', async () => {
    const paragraphs = await textOfBody(
      point('a', [paragraph('Regel het.')]),
      point('b', [paragraph('Wanneer?')], 'primary', 'question'),
      point('c', [paragraph('Anders zo.')], 'fallback'),
    );
    expect(lines(paragraphs)).toEqual(['1 Regel het.', '2 Vraag: Wanneer?', 'Alternatief', 'A1 Anders zo.']);
  });

  it('keeps a number for a point that begins with a list or holds nothing yet', async () => {
    const paragraphs = await textOfBody(
      point('a', [paragraph()]),
      point('b', [bullets('een', 'twee'), paragraph('en dat.')]),
      point('c', [paragraph('drie')]),
    );
    expect(lines(paragraphs)).toEqual(['1 ', '2 ', '• een', '• twee', 'en dat.', '3 drie']);
  });

  it('gives every list a count of its own', async () => {
    const paragraphs = await textOfBody(
      numbers('een', 'twee'),
      paragraph('Daarna:'),
      numbers(
        [paragraph('een'), numbers('onder', 'onder'), paragraph('vervolg')],
        [paragraph('twee'), numbers('onder')],
      ),
      { ...numbers('vijf', 'zes'), attrs: { start: 5 } },
    );
    expect(lines(paragraphs)).toEqual([
      '1. een',
      '2. twee',
      'Daarna:',
      '1. een',
      'a. onder',
      'b. onder',
      'vervolg',
      '2. twee',
      'a. onder',
      '5. vijf',
      '6. zes',
    ]);
    expect(new Set(paragraphs.flatMap(({ list }) => list ?? [])).size).toBe(5);
  });

  it('drops a bullet without words and keeps a number without words', async () => {
    const empty = [paragraph()];
    expect(lines(await textOfBody(bullets('een', empty, 'twee'), numbers('een', empty, 'drie')))).toEqual([
      '• een',
      '• twee',
      '1. een',
      '2. ',
      '3. drie',
    ]);
    expect(
      await textOfBody(
        bullets(),
        numbers(),
        quote(),
        summary(),
        heading(2),
        paragraph(' '),
        paragraph(hardBreak),
      ),
    ).toEqual([]);
  });

  it('writes out the due date, whole, and says where it is still to come', async () => {
    const paragraphs = await textOfBody(
      paragraph('Uiterlijk op ', dueDate('2016-12-09'), '.'),
      paragraph('Uiterlijk op ', dueDate(null), '.'),
      paragraph('Zie onze brief van 3 maart 2015 en die van 1 mei.'),
    );
    expect(lines(paragraphs)).toEqual([
      'Uiterlijk op 9\u00a0december\u00a02016.',
      'Uiterlijk op [datum].',
      'Zie onze brief van 3\u00a0maart\u00a02015 en die van 1\u00a0mei.',
    ]);
  });

  it('turns every break into a line of its own and leaves none at the ends', async () => {
    const paragraphs = await textOfBody(
      paragraph(hardBreak, 'een', hardBreak, 'twee\ndrie', hardBreak, ' ', hardBreak),
    );
    expect(lines(paragraphs)).toEqual(['een\ntwee\ndrie']);
  });

  it('links to the web and to mailboxes only', async () => {
    const bytes = await writeLetterDocx({
      ...transportAdvice,
      body: body(
        paragraph(
          link('site', 'https://voorbeeld.example/a b'),
          link('post', 'mailto:post@voorbeeld.example'),
          link('gevaar', 'javascript:alert(1)'),
          link('schijf', 'file:///c:/x'),
        ),
      ),
    });
    const links = allNamed(part(bytes, 'word/document.xml'), 'w:hyperlink').map(textOf);
    expect(links).toEqual(['site', 'post']);
    const targets = allNamed(part(bytes, 'word/_rels/document.xml.rels'), 'Relationship')
      .filter((rel) => rel.attributes.get('TargetMode') === 'External')
      .map((rel) => rel.attributes.get('Target'));
    expect(targets).toEqual(['https://voorbeeld.example/a%20b', 'mailto:post@voorbeeld.example']);
  });

  it('keeps the words of nodes and marks a newer program made', async () => {
    const paragraphs = await textOfBody(
      {
        type: 'callout',
        content: [paragraph('Let op: ', { type: 'mention', content: [{ type: 'text', text: 'Anna' }] })],
      },
      {
        type: 'table',
        content: [{ type: 'row', content: [{ type: 'cell', content: [{ type: 'text', text: 'cel' }] }] }],
      },
      { type: 'margin', text: 'los woord' },
      { type: 'text', text: 'in het document zelf' },
      paragraph({ type: 'text', text: 'gemarkeerd', marks: [{ type: 'highlight' }] }),
      { type: 'bulletList', content: [{ type: 'taskItem', text: 'taak' }, paragraph('item')] },
    );
    expect(lines(paragraphs)).toEqual([
      'Let op: Anna',
      'cel',
      'los woord',
      'in het document zelf',
      'gemarkeerd',
      '• taak',
      '• item',
    ]);
  });

  it('gives headings their rank, and the summary the rank of its peers', async () => {
    const ranks = async (...content: readonly BodyNode[]): Promise<string[]> =>
      (await textOfBody(...content))
        .filter(({ style }) => style.startsWith('Heading'))
        .map(({ style, text }) => `${style} ${text}`);
    expect(await ranks(summary(paragraph('Kort.')), heading(2, 'Aanleiding'), heading(3, 'Eerst'))).toEqual([
      'Heading2 Samenvatting',
      'Heading2 Aanleiding',
      'Heading3 Eerst',
    ]);
    expect(await ranks(summary(paragraph('Kort.')), heading(1, 'Aanleiding'))).toEqual([
      'Heading1 Samenvatting',
      'Heading1 Aanleiding',
    ]);
  });

  it('quotes in the style for it, with marks inside', async () => {
    const [quoted] = await textOfBody(quote(paragraph('Zo ', bold('staat'), ' het er.')));
    expect(quoted?.style).toBe('Quote');
    expect(quoted && allNamed(quoted.element, 'w:b')).toHaveLength(1);
  });

  it('leaves a text alone that looks like a mark of ours', async () => {
    const [only] = await textOfBody(
      paragraph('{points-0} {\ufdd0points-0} {0}'),
      point('a', [paragraph('x')]),
    );
    expect(only?.text).toBe('{points-0} {points-0} {0}');
  });
});

describe('the end of a letter', () => {
  async function end(letter = followUpWithAnnexes): Promise<WordParagraph[]> {
    const all = wordParagraphs(await writeLetterDocx(letter));
    return all.slice(all.findIndex(({ style }) => style === 'Closing'));
  }

  it('signs, says who gets a copy and lists the annexes', async () => {
    expect(lines(await end()).slice(0, 5)).toEqual([
      'Hoogachtend,',
      'Rogier Tahapary',
      'Voorzitter Cliëntenraad Werk en Zorg Oosterdam',
      'Kopie aan\tde gemeenteraad van Oosterdam, door tussenkomst van de griffie\nStichting Naast Elkaar',
      'Bijlagen\t1. Wat goede begeleiding is\n2. Gesprekken die wij voerden',
    ]);
  });

  it('leaves room for a hand to sign, and keeps it with the name and the last of the text', async () => {
    const all = wordParagraphs(await writeLetterDocx(transportAdvice));
    const closing = all.findIndex(({ style }) => style === 'Closing');
    const spacing = at(all[closing]!.element, 'w:pPr', 'w:spacing')?.attributes;
    expect(Number(spacing?.get('w:after'))).toBeGreaterThan(1000);
    for (const kept of [closing - 1, closing, closing + 1, closing + 2]) {
      expect(at(all[kept]!.element, 'w:pPr', 'w:keepNext')).toBeDefined();
    }
    expect(lines(all.slice(closing + 1, closing + 4))).toEqual([
      'Hanneke Postma',
      'Voorzitter',
      'Adviesraad Sociaal Domein Waterveen',
    ]);
  });

  it('begins a page with every annex', async () => {
    const titles = (await end()).filter(({ element }) => at(element, 'w:pPr', 'w:pageBreakBefore'));
    expect(titles.map(({ style, text }) => `${style} ${text}`)).toEqual([
      'Heading1 Bijlage 1: Wat goede begeleiding is',
      'Heading1 Bijlage 2: Gesprekken die wij voerden',
    ]);
  });

  it('does not number a single annex, and names one without a title', async () => {
    const one = body(annex('Kaart', paragraph('Zie onder.')));
    expect(lines(await end({ ...transportAdvice, body: one })).slice(-3)).toEqual([
      'Bijlage\tKaart',
      'Bijlage: Kaart',
      'Zie onder.',
    ]);
    const untitled = body(annex('', paragraph('a')), annex('Kaart'));
    expect(lines(await end({ ...transportAdvice, body: untitled })).slice(-4)).toEqual([
      'Bijlagen\t1\n2. Kaart',
      'Bijlage 1',
      'a',
      'Bijlage 2: Kaart',
    ]);
  });
});

describe('the pages of a letter', () => {
  it('numbers them from the second on, and says there whose letter it is', async () => {
    const bytes = await writeLetterDocx(transportAdvice);
    const section = at(part(bytes, 'word/document.xml'), 'w:body', 'w:sectPr');
    expect(section && at(section, 'w:titlePg')).toBeDefined();
    const references = section ? allNamed(section, 'w:headerReference', 'w:footerReference') : [];
    expect(references.map((reference) => reference.attributes.get('w:type'))).toEqual(['default', 'default']);
    expect(textOf(part(bytes, 'word/footer1.xml'))).toBe('Pagina 2 van 2');
    expect(textOf(part(bytes, 'word/header1.xml'))).toBe(
      'Adviesraad Sociaal Domein Waterveen28\u00a0oktober\u00a02016  ·  2016/17',
    );
    const size = section && at(section, 'w:pgSz')?.attributes;
    expect([size?.get('w:w'), size?.get('w:h')]).toEqual(['11906', '16838']);
  });
});
