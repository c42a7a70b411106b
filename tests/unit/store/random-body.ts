/** Bodies as the letter desk can hold them, every node and every mark, for property tests. */
import * as fc from 'fast-check';
import { type BodyMark, type BodyNode, citationSources, type LetterBody } from '#core/letter/body';

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  fc.constantFrom('cliënt', ' ', '👩🏽‍🦽', '“ja”', '<b>&', 'a\u00a0b', '\u200b', 'مرحبا بكم', 'שלום', 'H₂O'),
);

/** By name, as the store gives them. */
const marks: fc.Arbitrary<BodyMark[]> = fc
  .record({
    bold: fc.boolean(),
    italic: fc.boolean(),
    underline: fc.boolean(),
    shift: fc.constantFrom(null, null, 'superscript', 'subscript'),
    href: fc.option(fc.webUrl(), { nil: null, freq: 2 }),
  })
  .map(({ bold, italic, underline, shift, href }) => [
    ...(bold ? [{ type: 'bold' }] : []),
    ...(italic ? [{ type: 'italic' }] : []),
    ...(href === null ? [] : [{ type: 'link', attrs: { href } }]),
    ...(shift === null ? [] : [{ type: shift }]),
    ...(underline ? [{ type: 'underline' }] : []),
  ]);

function joined(nodes: readonly BodyNode[]): BodyNode[] {
  const out: BodyNode[] = [];
  for (const node of nodes) {
    const before = out.at(-1);
    const isSame = JSON.stringify(before?.marks) === JSON.stringify(node.marks);
    if (before?.text !== undefined && node.text !== undefined && isSame) {
      out[out.length - 1] = { ...before, text: before.text + node.text };
    } else out.push(node);
  }
  return out;
}

function node(type: string, content: readonly BodyNode[], attrs?: Record<string, unknown>): BodyNode {
  return { type, ...(attrs ? { attrs } : {}), ...(content.length > 0 ? { content } : {}) };
}

function inlineOf(text: fc.Arbitrary<string>): fc.Arbitrary<BodyNode[]> {
  const words: fc.Arbitrary<BodyNode> = fc
    .tuple(text, marks)
    .map(([value, on]) =>
      on.length > 0 ? { type: 'text', text: value, marks: on } : { type: 'text', text: value },
    );
  const footnote = fc
    .tuple(fc.array(words, { maxLength: 3 }).map(joined), fc.uuid())
    .map(([content, id]) => node('footnote', content, { id }));
  const citation = fc
    .record({ source: fc.constantFrom(...citationSources), id: fc.uuid(), words: text })
    .map((attrs) => node('citation', [], attrs));
  return fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: words },
        { weight: 1, arbitrary: fc.constant<BodyNode>({ type: 'hardBreak' }) },
        { weight: 1, arbitrary: fc.constant<BodyNode>({ type: 'dueDate' }) },
        { weight: 1, arbitrary: footnote },
        { weight: 1, arbitrary: citation },
      ),
      { maxLength: 4 },
    )
    .map(joined);
}

function innerOf(paragraph: fc.Arbitrary<BodyNode>): fc.Arbitrary<BodyNode> {
  return fc.letrec<{ inner: BodyNode; item: BodyNode }>((tie) => ({
    inner: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      paragraph,
      fc.array(tie('item'), { minLength: 1, maxLength: 3 }).map((items) => node('bulletList', items)),
      fc
        .tuple(fc.array(tie('item'), { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 9 }))
        .map(([items, start]) => node('orderedList', items, { start })),
    ),
    item: fc.array(tie('inner'), { minLength: 1, maxLength: 2 }).map((content) => node('listItem', content)),
  })).inner;
}

/** Ragged, with spans over each other: what pasting and undoing can leave. */
function tableOf(paragraph: fc.Arbitrary<BodyNode>, inner: fc.Arbitrary<BodyNode>): fc.Arbitrary<BodyNode> {
  const cell = fc
    .tuple(
      fc.constantFrom('tableHeader', 'tableCell', 'tableCell'),
      fc.array(fc.oneof({ weight: 4, arbitrary: paragraph }, inner), { minLength: 1, maxLength: 2 }),
      fc.constantFrom(1, 1, 1, 2, 3),
      fc.constantFrom(1, 1, 1, 2, 4),
      fc.option(fc.integer({ min: 25, max: 900 }), { nil: null }),
    )
    .map(([type, content, colspan, rowspan, width]) => {
      const colwidth = width === null ? {} : { colwidth: Array.from({ length: colspan }, () => width) };
      return node(type, content, { colspan, rowspan, ...colwidth });
    });
  return fc
    .array(
      fc.array(cell, { minLength: 1, maxLength: 3 }).map((cells) => node('tableRow', cells)),
      { minLength: 1, maxLength: 3 },
    )
    .map((rows) => node('table', rows));
}

/** Hashes of pictures a test may keep bytes for; the last of them nobody has. */
export const pictureHashes = ['a'.repeat(64), 'b'.repeat(64), 'c'.repeat(64)] as const;

function pictureOf(text: fc.Arbitrary<string>): fc.Arbitrary<BodyNode> {
  return fc
    .record({
      hash: fc.constantFrom(...pictureHashes),
      mediaType: fc.constantFrom('image/png', 'image/jpeg'),
      alt: fc.oneof(fc.constant(''), text),
      width: fc.integer({ min: 10, max: 100 }),
      pixelWidth: fc.integer({ min: 1, max: 4000 }),
      pixelHeight: fc.integer({ min: 1, max: 4000 }),
    })
    .map((attrs) => node('picture', [], attrs));
}

function blocksOf(text: fc.Arbitrary<string>): fc.Arbitrary<BodyNode[]> {
  const inline = inlineOf(text);
  const paragraph = inline.map((content) => node('paragraph', content));
  const inner = innerOf(paragraph);
  const heading = fc
    .tuple(inline, fc.integer({ min: 1, max: 3 }))
    .map(([content, level]) => node('heading', content, { level }));
  const point = fc
    .tuple(
      fc.array(inner, { minLength: 1, maxLength: 2 }),
      fc.uuid(),
      fc.constantFrom('primary', 'fallback'),
      fc.constantFrom('recommendation', 'question'),
    )
    .map(([content, id, branch, kind]) => node('advicePoint', content, { id, branch, kind }));
  const quotation = fc
    .tuple(fc.array(inner, { minLength: 1, maxLength: 2 }), fc.option(fc.uuid(), { nil: null }))
    .map(([content, definitionId]) =>
      node('blockquote', content, definitionId === null ? undefined : { definitionId }),
    );
  const block = fc.oneof(
    { weight: 3, arbitrary: inner },
    heading,
    point,
    quotation,
    tableOf(paragraph, inner),
    pictureOf(text),
    fc.constant<BodyNode>({ type: 'pageBreak' }),
  );
  return fc.array(block, { minLength: 1, maxLength: 4 });
}

/** `text` makes the words of every text; give each its own to see whether all come out. */
export function randomBodyOf(text: fc.Arbitrary<string>): fc.Arbitrary<LetterBody> {
  const blocks = blocksOf(text);
  const summary = blocks.map((content) => node('summary', content));
  const annex = fc
    .tuple(blocks, fc.uuid(), text)
    .map(([content, id, title]) => node('annex', content, { id, title }));
  return fc
    .tuple(fc.option(summary, { nil: null }), blocks, fc.array(annex, { maxLength: 2 }))
    .map(([first, main, annexes]) => ({
      type: 'doc',
      content: [...(first ? [first] : []), ...main, ...annexes],
    }));
}

export const randomBody = randomBodyOf(anyText);
