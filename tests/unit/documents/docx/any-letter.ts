/** Letters nobody would write: every node in every place, characters Word cannot bear, empty everything. */
import fc from 'fast-check';
import type { BodyMark, BodyNode, LetterBody } from '#core/letter/body';
import type { LetterDocument, LetterPicture } from '#core/letter/letter-document';
import { type BranchNumbering, numberStyles } from '#core/letter/point-numbering';
import { letterFonts, type Stationery } from '#core/records/stationery';
import { pngOf } from '../../../fixtures/letters/logo';
import { transportAdvice } from '../../../fixtures/letters/transport-advice';

const awkward = [
  '',
  ' ',
  '\u0000\u0007\u001b',
  '\ud800',
  '\udc00 los',
  'eerste\ntweede',
  'eerste\r\n\r\ntweede\rderde',
  'een\ttab',
  'a\vb\fc\u0085d\u2028e',
  '& < > " \' ]]>',
  '<w:p/>',
  '😀 👩‍👩‍👧 🇳🇱',
  'مرحبا بكم',
  'שלום עליכם',
  '\u202eomgekeerd',
  '\ufffe\uffff',
  '\ufdd0',
  '{\ufdd0points-0} {points-0} {0}',
  'op 28 oktober 2016',
  'e\u0301\u00ad\u200b',
  'Hottentottensoldatententententoonstellingsbouwterreinen'.repeat(4),
] as const;

const awkwardText = fc.constantFrom(...awkward);

const href = fc.constantFrom(
  'https://voorbeeld.example/a?b=c&d="e"',
  'https://voorbeeld.example/een pad/ü|^`{}',
  'http://münchen.example',
  'mailto:iemand@voorbeeld.example?subject=Een vraag',
  'tel:+31 20 555',
  'javascript:alert(1)',
  'file:///etc/passwd',
  'geen adres',
  `https://voorbeeld.example/${'lang'.repeat(600)}`,
  '\ud800',
);

const mark: fc.Arbitrary<BodyMark> = fc.oneof(
  fc.constantFrom<BodyMark>(
    { type: 'bold' },
    { type: 'italic' },
    { type: 'highlight', attrs: { colour: 'red' } },
  ),
  href.map((target) => ({ type: 'link', attrs: { href: target } })),
  fc.constant<BodyMark>({ type: 'link' }),
);

/** A type and not an interface: fast-check asks for an open record. */
type Nodes = { readonly inline: BodyNode; readonly block: BodyNode };

function many(node: fc.Arbitrary<BodyNode>, most = 3): fc.Arbitrary<BodyNode[]> {
  return fc.array(node, { maxLength: most });
}

/** `text` makes the words of a text node; give each its own to see whether all come out. */
function nodes(text: fc.Arbitrary<string>): fc.Arbitrary<BodyNode> {
  const tree = fc.letrec<Nodes>((tie) => {
    const inlines = many(tie('inline'));
    const blocks = many(tie('block'));
    const item = fc.record({ type: fc.constantFrom('listItem', 'taskItem'), content: blocks });
    return {
      inline: fc.oneof(
        { depthIdentifier: 'inline' },
        fc.record({ type: fc.constant('text'), text, marks: fc.array(mark, { maxLength: 2 }) }),
        fc.constantFrom<BodyNode>(
          { type: 'hardBreak' },
          { type: 'dueDate', attrs: { day: '2016-12-09' } },
          { type: 'dueDate', attrs: { day: null } },
          { type: 'dueDate' },
          { type: 'picture', attrs: { src: 'x' } },
        ),
        fc.record({ type: fc.constantFrom('mention', 'paragraph'), content: inlines }),
      ),
      block: fc.oneof(
        { depthIdentifier: 'block', maxDepth: 4 },
        fc.record({ type: fc.constant('paragraph'), content: inlines }),
        fc.record({
          type: fc.constantFrom('paragraph', 'bulletList', 'advicePoint', 'blockquote', 'callout'),
        }),
        fc.record({
          type: fc.constant('heading'),
          attrs: fc.record({ level: fc.constantFrom<unknown>(1, 2, 3, 4, '2', null) }),
          content: inlines,
        }),
        fc.record({
          type: fc.constantFrom('bulletList', 'orderedList', 'taskList'),
          attrs: fc.record({ start: fc.constantFrom<unknown>(1, 1, 4, 0, -2, 1e9, 'x') }),
          content: fc.array(
            fc.oneof({ weight: 6, arbitrary: item }, { weight: 1, arbitrary: tie('inline') }),
            { maxLength: 4 },
          ),
        }),
        fc.record({ type: fc.constantFrom('blockquote', 'callout', 'listItem', 'summary'), content: blocks }),
        fc.record({
          type: fc.constant('advicePoint'),
          attrs: fc.record({
            id: fc.uuid(),
            branch: fc.constantFrom<unknown>('primary', 'fallback', 'other'),
            kind: fc.constantFrom<unknown>('recommendation', 'question', undefined),
          }),
          content: blocks,
        }),
        tie('inline'),
      ),
    };
  });
  return tree.block;
}

export function anyBody(text: fc.Arbitrary<string> = awkwardText): fc.Arbitrary<LetterBody> {
  const block = nodes(text);
  const annex = fc.record({
    type: fc.constant('annex'),
    attrs: fc.record({ id: fc.uuid(), title: text }),
    content: many(block),
  });
  return fc
    .tuple(
      many(fc.record({ type: fc.constant('summary'), content: many(block) }), 1),
      many(block, 6),
      many(annex, 2),
    )
    .map((parts) => ({ type: 'doc', content: parts.flat() }));
}

const logo: fc.Arbitrary<LetterPicture> = fc.record({
  bytes: fc.constantFrom(pngOf(2, 1), Uint8Array.of(1, 2, 3), new Uint8Array()),
  mediaType: fc.constantFrom('image/png', 'image/jpeg'),
  alt: awkwardText,
});

const lines = fc.array(awkwardText, { maxLength: 4 });

const anyStationery: fc.Arbitrary<Stationery> = fc.record({
  accent: fc.constantFrom('1D3F72', 'aa0000', '000000'),
  textFont: fc.constantFrom(...letterFonts),
  labelFont: fc.constantFrom(...letterFonts),
  textSize: fc.constantFrom(9, 10.5, 11, 14),
  logoPlace: fc.constantFrom('left', 'centre', 'right'),
  footer: lines,
  footerOn: fc.constantFrom('first', 'every'),
  foldMarks: fc.constantFrom('none', 'thirds', 'half'),
});

const branchNumbering: fc.Arbitrary<BranchNumbering> = fc.record({
  style: fc.constantFrom(...numberStyles),
  prefix: fc.constantFrom('', 'A', '%1.', '&<"', '\u0007', 'ﷺ 1.'),
});

/** A letter with any head around the given body. */
export function anyLetter(body: fc.Arbitrary<LetterBody> = anyBody()): fc.Arbitrary<LetterDocument> {
  const { date } = transportAdvice;
  return fc.record({
    language: fc.constant('nl-NL'),
    layout: fc.constantFrom('letter', 'memo'),
    stationery: anyStationery,
    pictures: fc.constant(new Map()),
    pointNumbering: fc.record({ primary: branchNumbering, fallback: branchNumbering }),
    numberedHeadings: fc.boolean(),
    sender: fc.record({
      name: awkwardText,
      postalAddress: lines,
      phone: awkwardText,
      email: awkwardText,
      website: awkwardText,
      logo: fc.oneof(fc.constant(null), logo),
    }),
    window: fc.constantFrom('left', 'right'),
    addressee: lines,
    date: fc.constantFrom(null, date),
    ourReference: fc.oneof(fc.constant(null), awkwardText),
    yourReference: awkwardText,
    yourLetterOf: fc.constantFrom(null, date),
    contactPerson: awkwardText,
    directLine: awkwardText,
    contactEmail: awkwardText,
    copiesTo: lines,
    copiesPlacement: fc.constantFrom('head', 'end'),
    subject: awkwardText,
    subjectLabel: fc.constantFrom('onderwerp', 'betreft'),
    salutation: awkwardText,
    body,
    closing: awkwardText,
    signatory: fc.record({
      name: awkwardText,
      function: awkwardText,
      council: awkwardText,
      picture: fc.oneof(fc.constant(null), logo),
    }),
    draft: fc.boolean(),
  });
}
