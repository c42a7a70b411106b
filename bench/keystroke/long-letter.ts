/** A page that puts a letter of forty pages, with every part a letter can have, into the program's own store. */
import type { BodyNode, LetterBody } from '#core/letter/body';
import { openStore } from '#store';
import { systemClock } from '../../src/renderer/app/clock';
import { DATABASE } from '../../src/renderer/app/database-name';
import { dossier, setUp } from '../../tests/unit/store/council';

const PAGES = 40;
const SENTENCE =
  'Het vervoer naar de dagbesteding begint voor veel bewoners met wachten, en eindigt met haast op de stoep. ';

const text = (words: string, ...marks: string[]): BodyNode => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 ? { marks: marks.map((type) => ({ type })) } : {}),
});
const paragraph = (...content: BodyNode[]): BodyNode => ({ type: 'paragraph', content });
const item = (words: string): BodyNode => ({ type: 'listItem', content: [paragraph(text(words))] });
const cell = (type: string, words: string): BodyNode => ({ type, content: [paragraph(text(words))] });
const row = (type: string, ...words: string[]): BodyNode => ({
  type: 'tableRow',
  content: words.map((each) => cell(type, each)),
});

/** What stands on one page: about 400 words. */
function page(number: number, hash: string): BodyNode[] {
  const plain = (): BodyNode => paragraph(text(SENTENCE.repeat(4)));
  return [
    { type: 'heading', attrs: { level: 2 }, content: [text(`Deel ${number}`)] },
    paragraph(
      text(SENTENCE.repeat(2)),
      text('Dat is lang', 'bold'),
      text(', zo schreven wij in '),
      { type: 'citation', attrs: { source: 'letter', id: 'x', words: 'onze brief van 3 maart 2015' } },
      text(' al'),
      { type: 'footnote', attrs: { id: `n${number}` }, content: [text('Zie daar, bladzijde 2.')] },
      text('. Een kamer van 12 m'),
      text('2', 'superscript'),
      text(' is '),
      text('te klein', 'underline'),
      text('.'),
    ),
    plain(),
    { type: 'bulletList', content: [item('Wie er rijdt.'), item('Wanneer er gereden wordt.')] },
    {
      type: 'table',
      content: [
        row('tableHeader', 'Wijk', 'Aantal', 'Wachttijd'),
        row('tableCell', 'Noord', '12', '6 weken'),
        row('tableCell', 'Zuid', '8', '4 weken'),
      ],
    },
    plain(),
    { type: 'blockquote', content: [paragraph(text(SENTENCE))] },
    ...['a', 'b'].map((name) => ({
      type: 'advicePoint',
      attrs: {
        id: `p${number}${name}`,
        branch: name === 'a' ? 'primary' : 'fallback',
        kind: 'recommendation',
      },
      content: [paragraph(text(SENTENCE))],
    })),
    ...(number % 8 === 0
      ? [
          {
            type: 'picture',
            attrs: {
              hash,
              mediaType: 'image/png',
              alt: 'Een vlak',
              width: 50,
              pixelWidth: 600,
              pixelHeight: 300,
            },
          },
          { type: 'pageBreak' },
        ]
      : []),
    plain(),
  ];
}

async function picture(): Promise<Uint8Array> {
  const canvas = new OffscreenCanvas(600, 300);
  canvas.getContext('2d')?.fillRect(50, 50, 500, 200);
  return new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
}

/** Resolves with the id of the letter. */
async function makeLongLetter(): Promise<string> {
  const store = await openStore({
    name: DATABASE,
    clock: systemClock,
    onBlocked: () => {},
    onSuperseded: () => {},
  });
  await store.setUpCouncil(setUp);
  const { result: dossierId } = await store.createDossier(dossier('Vervoer'));
  const hash = await store.keepAttachment(await picture());
  const body: LetterBody = {
    type: 'doc',
    content: [
      { type: 'summary', content: [paragraph(text(SENTENCE))] },
      ...Array.from({ length: PAGES }, (_, at) => page(at + 1, hash)).flat(),
      { type: 'annex', attrs: { id: 'annex', title: 'Cijfers' }, content: [paragraph(text(SENTENCE))] },
    ],
  };
  const subject = { subject: 'Vervoer naar de dagbesteding' };
  const { result } = await store.createLetter(dossierId, 'unsolicitedAdvice', subject, body);
  store.close();
  return result;
}

Object.assign(window, { makeLongLetter });
