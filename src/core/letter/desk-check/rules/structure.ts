/** What keeps a letter readable for who does not see it, and whole for who does (EN 301 549, chapter 10). */
import type { BodyNode } from '#core/letter/body';
import { plainText } from '#core/letter/body';
import { type Finding, finding, mendBy, type Path } from '../finding';
import { unitsOf } from '../reading/inline-text';
import {
  type LetterReading,
  nodePlace,
  parentOf,
  removalOf,
  type TextBlock,
} from '../reading/letter-reading';

/** The heading of the subject stands above all: the first of the letter is of the second rank, or says so itself. */
const SUBJECT_RANK = 1;

function headings(letter: LetterReading): Finding[] {
  const found: Finding[] = [];
  let above = SUBJECT_RANK;
  let part: TextBlock['part'] = 'letter';
  for (const block of letter.blocks) {
    if (block.kind !== 'heading') continue;
    // A summary and an annex have a title of their own above them.
    if (block.part !== part) above = block.part === 'letter' ? SUBJECT_RANK : SUBJECT_RANK + 1;
    part = block.part;
    const title = block.inline.text.trim();
    const level = Number(block.node.attrs?.level) || SUBJECT_RANK + 1;
    if (title === '') {
      found.push(
        finding('headingEmpty', nodePlace(block.path), '', {
          mend: mendBy('remove', removalOf(letter.body, block.path)),
        }),
      );
      continue;
    }
    if (level > above + 1) {
      const { parent, index } = parentOf(block.path);
      const content = [{ ...block.node, attrs: { ...block.node.attrs, level: above + 1 } }];
      const edit = { kind: 'nodes', parent, from: index, to: index + 1, content } as const;
      found.push(finding('headingSkipped', nodePlace(block.path), title, { mend: mendBy('level', edit) }));
    }
    above = Math.min(level, above + 1);
  }
  return found;
}

function isBare(node: BodyNode): boolean {
  return node.type === 'paragraph' && plainText(node).trim() === '';
}

/** A heading with nothing but white below it. */
function withoutText({ blocks, body }: LetterReading): Finding[] {
  return blocks.flatMap((block) => {
    const [index] = block.path;
    if (block.kind !== 'heading' || block.path.length !== 1 || index === undefined) return [];
    if (block.inline.text.trim() === '') return [];
    const next = body.content.slice(index + 1).find((node) => !isBare(node));
    const isBelow = next !== undefined && next.type !== 'annex';
    // A subheading may follow at once; a heading of the same rank may not.
    const goesOn =
      isBelow && (next.type !== 'heading' || Number(next.attrs?.level) > Number(block.node.attrs?.level));
    if (goesOn) return [];
    return [finding('headingWithoutText', nodePlace(block.path), block.inline.text.trim())];
  });
}

const NUMERAL = /^\s*\d+(?:\.\d+)*\.?\s+(?=\p{L})/u;

function typedNumbers({ head, blocks }: LetterReading): Finding[] {
  if (head.numberedHeadings !== true) return [];
  return blocks.flatMap((block) => {
    const typed =
      block.kind === 'heading' && block.part === 'letter' ? NUMERAL.exec(block.inline.text) : null;
    if (!typed) return [];
    const units = unitsOf(block.inline, 0, typed[0].length);
    const edit = { kind: 'text', path: block.path, ...units, content: [] } as const;
    return [
      finding('headingNumberTyped', { kind: 'range', path: block.path, ...units }, block.inline.text.trim(), {
        mend: mendBy('removeNumber', edit, typed[0].trim()),
      }),
    ];
  });
}

function nodes(letter: LetterReading): Finding[] {
  const found: Finding[] = [];
  const visit = (node: BodyNode, path: Path): void => {
    if (node.type === 'picture' && String(node.attrs?.alt ?? '').trim() === '') {
      found.push(finding('pictureWithoutAlt', nodePlace(path), String(node.attrs?.hash ?? '')));
    }
    if (node.type === 'table') found.push(...tableFindings(node, path));
    (node.content ?? []).forEach((child, index) => {
      visit(child, [...path, index]);
    });
  };
  visit(letter.body, []);
  for (const block of letter.blocks) {
    let unit = 0;
    for (const node of block.node.content ?? []) {
      if (node.type === 'footnote' && plainText(node).trim() === '') {
        const range = { path: block.path, from: unit, to: unit + 1 };
        const edit = { kind: 'text', ...range, content: [] } as const;
        found.push(
          finding('footnoteEmpty', { kind: 'range', ...range }, '', { mend: mendBy('remove', edit) }),
        );
      }
      unit += node.type === 'text' ? (node.text ?? '').length : 1;
    }
  }
  return found;
}

function tableFindings(table: BodyNode, path: Path): Finding[] {
  const [first] = table.content ?? [];
  const cells = first?.content ?? [];
  if (cells.length === 0 || cells.some(({ type }) => type === 'tableHeader')) return [];
  const row = {
    ...first,
    type: 'tableRow',
    content: cells.map((cell) => ({ ...cell, type: 'tableHeader' })),
  };
  const edit = { kind: 'nodes', parent: path, from: 0, to: 1, content: [row] } as const;
  const about = plainText(table).split('\n')[0] ?? '';
  return [finding('tableWithoutHeader', nodePlace(path), about, { mend: mendBy('headerRow', edit) })];
}

export function structureRule(letter: LetterReading): Finding[] {
  return [...headings(letter), ...withoutText(letter), ...typedNumbers(letter), ...nodes(letter)];
}
