/** Word files and PDFs as they come in: their words with places, and a plain no where there are none. */
import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { advicePoints } from '#core/letter/points';
import type { DocumentReading } from '#core/reading/document-reading';
import { Refusal } from '#core/refusals/refusal';
import { documentReaderFor, readerFor, wordWriter } from '#documents';
import { transportAdvice } from '../../../fixtures/letters/transport-advice';
import { plainPdf } from './plain-pdf';

const FOLDER = 'tests/fixtures/documents/';

async function read(
  name: string,
  bytes: Uint8Array = new Uint8Array(readFileSync(FOLDER + name)),
): Promise<DocumentReading> {
  const reader = documentReaderFor(name);
  if (reader === null) throw new Error(`nobody reads ${name}`);
  return reader.read(bytes);
}

async function refusal(name: string, bytes?: Uint8Array): Promise<Pick<Refusal, 'code' | 'context'>> {
  try {
    await read(name, bytes);
  } catch (error) {
    if (error instanceof Refusal) return { code: error.code, context: error.context };
    throw error;
  }
  throw new Error('it was read');
}

describe.each(['reply.pdf', 'reply.docx'])('the reply in %s', (name) => {
  test('says of itself what its head says', async () => {
    const { reply } = await read(name);
    expect(reply).toMatchObject({
      date: '2024-03-14',
      reference: 'SD-2024/118',
      yourReference: '2024-03',
      yourLetterOf: '2024-01-22',
      subject: 'Reactie op uw advies over vervoer',
      signatoryName: 'A. de Wit',
      kind: 'final',
    });
  });

  test('gives its paragraphs whole and in order', async () => {
    const { passages } = await read(name);
    const words = passages.map((passage) => passage.words);
    expect(words).toContain(
      'Wij nemen uw advies over om de buurtbus elk uur te laten rijden. De nieuwe dienstregeling gaat in met ingang van 1 september 2024. Na een jaar zullen wij evalueren of de bus voldoende wordt gebruikt.',
    );
    const items = passages.filter(({ kind }) => kind === 'item');
    expect(items.map((item) => item.words.split(' ').slice(0, 5).join(' '))).toEqual([
      'de halte bij de school,',
      'de halte bij het station;',
    ]);
    expect(passages.filter(({ kind }) => kind === 'heading')).toHaveLength(2);
  });
});

test('a PDF gives the page of each passage, a Word file has none', async () => {
  const inPdf = await read('reply.pdf');
  expect(inPdf.pages).toBe(2);
  expect(inPdf.passages[0]?.page).toBe(1);
  expect(inPdf.passages.find(({ words }) => words.startsWith('Wij kunnen'))?.page).toBe(2);
  const inWord = await read('reply.docx');
  expect(inWord.pages).toBeNull();
  expect(inWord.passages.every(({ page }) => page === null)).toBe(true);
});

test('a letter that this program wrote comes back with its points', async () => {
  const bytes = await wordWriter.write(transportAdvice);
  let made = 0;
  const proposal = await readerFor('brief.docx')?.read(bytes, () => {
    made += 1;
    return `id-${made}`;
  });
  const own = advicePoints(transportAdvice.body);
  const back = advicePoints(proposal?.body ?? { type: 'doc', content: [] });
  expect(back.map(({ branch }) => branch)).toEqual(own.map(({ branch }) => branch));
  expect(back.map(({ text }) => text.slice(0, 30))).toEqual(own.map(({ text }) => text.slice(0, 30)));
  expect(proposal?.subject).toBe(transportAdvice.subject);
  expect(proposal?.date).toBe(transportAdvice.date);
});

describe('a text that cannot be had', () => {
  test('for a password', async () => {
    expect(await refusal('locked.pdf')).toEqual({ code: 'reading.locked', context: { format: 'PDF' } });
  });

  test('for pages that are pictures', async () => {
    const scan = plainPdf([[], [], ['3'], []]);
    expect(await refusal('scan.pdf', scan)).toEqual({ code: 'reading.scan', context: { pages: 4 } });
  });

  test('for too many pages', async () => {
    const thick = plainPdf(Array.from({ length: 601 }, () => ['Een bladzijde met woorden erop.']));
    expect(await refusal('dik.pdf', thick)).toMatchObject({
      code: 'reading.tooManyPages',
      context: { pages: 601 },
    });
  });

  test('for a file that is too large, before it is opened', async () => {
    for (const name of ['groot.pdf', 'groot.docx'])
      expect(await refusal(name, new Uint8Array(31_000_000))).toMatchObject({ code: 'reading.tooLarge' });
  });

  test('for a small zip with a very large text in it', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(61_000_000) }, { level: 1 });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await refusal('bom.docx', bomb)).toMatchObject({ code: 'reading.tooLarge' });
  });

  test.each([
    ['half.pdf', () => readFileSync(`${FOLDER}reply.pdf`).subarray(0, 900), 'reading.broken'],
    ['half.docx', () => readFileSync(`${FOLDER}reply.docx`).subarray(0, 3000), 'reading.broken'],
    ['tekst.pdf', () => new TextEncoder().encode('Geacht college,'), 'reading.broken'],
    ['tekst.docx', () => new TextEncoder().encode('Geacht college,'), 'reading.broken'],
    ['map.docx', () => zipSync({ 'een.txt': new Uint8Array(3) }), 'reading.broken'],
    [
      'oud.docx',
      () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      'reading.oldOrLockedWord',
    ],
    ['leeg.pdf', () => new Uint8Array(0), 'reading.empty'],
    ['leeg.docx', () => new Uint8Array(0), 'reading.empty'],
  ] as const)('%s', async (name, bytes, code) => {
    expect((await refusal(name, new Uint8Array(bytes()))).code).toBe(code);
  });
});

test('a PDF of which some pages are pictures says which', async () => {
  const mixed = plainPdf([
    ['Geachte leden van de raad,', 'Wij nemen uw advies over.'],
    ['Met vriendelijke groet, het college'],
    [],
  ]);
  const reading = await read('deels.pdf', mixed);
  expect(reading.pagesWithoutText).toEqual([3]);
  expect(reading.pages).toBe(3);
});

test('lines of a PDF that are apart become paragraphs, and columns stay apart', async () => {
  const page = plainPdf([
    [
      'Datum 3 mei 2024@300 Kenmerk AB/12',
      '',
      'Geachte raad,',
      '',
      'Wij zullen uw advies in het najaar bespreken met de',
      'gemeenteraad en daarna beslissen.',
    ],
  ]);
  const { passages } = await read('kolommen.pdf', page);
  expect(passages.at(-1)?.words).toBe(
    'Wij zullen uw advies in het najaar bespreken met de gemeenteraad en daarna beslissen.',
  );
});

describe('a reply', () => {
  const kindOf = async (text: string) =>
    (await read('brief.txt', new TextEncoder().encode(`Geachte raad,\n\n${text}`))).reply.kind;

  test.each([
    'Een inhoudelijke reactie volgt uiterlijk 1 mei.',
    'Wij streven ernaar om binnen zes weken te reageren.',
    'Dit is een tussenbericht.',
    'Daarom verlengen wij de reactietermijn met vier weken.',
    'Wij hebben meer tijd nodig om een reactie op uw advies te geven.',
  ])('is interim that says: %s', async (text) => {
    expect(await kindOf(text)).toBe('interim');
  });

  test.each([
    'Wij nemen uw advies over.',
    'Hierbij ontvangt u onze reactie.',
    'Wij nemen aanbeveling 2 niet over.',
  ])('is final that says: %s', async (text) => {
    expect(await kindOf(text)).toBe('final');
  });

  test('is neither where nothing shows it', async () => {
    expect(await kindOf('Het regent vandaag.')).toBeNull();
  });
});
