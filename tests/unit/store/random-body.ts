/** Bodies as the letter desk can hold them, for property tests. */
import * as fc from 'fast-check';
import type { BodyMark, BodyNode, LetterBody } from '#core/letter/body';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  fc.constantFrom('cliënt', ' ', '👩🏽‍🦽', '“ja”', '<b>&', 'a\u00a0b', '\u200b'),
);

/** By name, as the store gives them. */
const marks: fc.Arbitrary<BodyMark[]> = fc
  .record({ bold: fc.boolean(), italic: fc.boolean(), href: fc.option(fc.webUrl(), { nil: null }) })
  .map(({ bold, italic, href }) => [
    ...(bold ? [{ type: 'bold' }] : []),
    ...(italic ? [{ type: 'italic' }] : []),
    ...(href === null ? [] : [{ type: 'link', attrs: { href } }]),
  ]);

const words: fc.Arbitrary<BodyNode> = fc
  .tuple(text, marks)
  .map(([value, on]) =>
    on.length > 0 ? { type: 'text', text: value, marks: on } : { type: 'text', text: value },
  );

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

const inline = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: words },
      { weight: 1, arbitrary: fc.constant<BodyNode>({ type: 'hardBreak' }) },
      { weight: 1, arbitrary: fc.constant<BodyNode>({ type: 'dueDate' }) },
    ),
    { maxLength: 5 },
  )
  .map(joined);

function node(type: string, content: readonly BodyNode[], attrs?: Record<string, unknown>): BodyNode {
  return { type, ...(attrs ? { attrs } : {}), ...(content.length > 0 ? { content } : {}) };
}

const paragraph = inline.map((content) => node('paragraph', content));
const heading = fc
  .tuple(inline, fc.integer({ min: 1, max: 3 }))
  .map(([content, level]) => node('heading', content, { level }));

const { inner } = fc.letrec<{ inner: BodyNode; item: BodyNode }>((tie) => ({
  inner: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    paragraph,
    fc.array(tie('item'), { minLength: 1, maxLength: 3 }).map((items) => node('bulletList', items)),
    fc
      .tuple(fc.array(tie('item'), { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 9 }))
      .map(([items, start]) => node('orderedList', items, { start })),
  ),
  item: fc.array(tie('inner'), { minLength: 1, maxLength: 2 }).map((content) => node('listItem', content)),
}));

const point = fc
  .tuple(
    fc.array(inner, { minLength: 1, maxLength: 2 }),
    fc.uuid(),
    fc.constantFrom('primary', 'fallback'),
    fc.constantFrom('recommendation', 'question'),
  )
  .map(([content, id, branch, kind]) => node('advicePoint', content, { id, branch, kind }));

const quotation = fc
  .array(inner, { minLength: 1, maxLength: 2 })
  .map((content) => node('blockquote', content));
const block = fc.oneof({ weight: 3, arbitrary: inner }, heading, point, quotation);
const blocks = fc.array(block, { minLength: 1, maxLength: 5 });

const summary = blocks.map((content) => node('summary', content));
const annex = fc
  .tuple(blocks, fc.uuid(), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }))
  .map(([content, id, title]) => node('annex', content, { id, title }));

export const randomBody: fc.Arbitrary<LetterBody> = fc
  .tuple(fc.option(summary, { nil: null }), blocks, fc.array(annex, { maxLength: 2 }))
  .map(([first, main, annexes]) => ({
    type: 'doc',
    content: [...(first ? [first] : []), ...main, ...annexes],
  }));
