/** Advice that has no number cannot be answered point by point; a number typed by hand is wrong after the next move. */
import type { BodyNode } from '#core/letter/body';
import { plainText } from '#core/letter/body';
import { pointNumbers } from '#core/letter/points';
import type { LetterKind } from '#core/records/letter';
import { type Finding, finding, mendBy, type Path } from '../finding';
import { type AdviceHeading, adviceHeading } from '../reading/advice-headings';
import { unitsOf } from '../reading/inline-text';
import {
  blocksOf,
  endOfLetter,
  type LetterReading,
  nodePlace,
  removalOf,
  type TextBlock,
} from '../reading/letter-reading';

const HAS_POINTS: Readonly<Record<LetterKind, boolean>> = {
  unsolicitedAdvice: true,
  requestedAdvice: true,
  followUpAdvice: true,
  questions: true,
  reminder: false,
  other: false,
};

const ADVISES =
  /^(?:(?:wij|we|ik)|(?:de|onze) [\p{L}-]+raad|daarom|tot slot|ook|verder)?[\p{L}\s-]{0,40}?\b(?:advise(?:ren|ert)|beve(?:len|elt)|stel(?:len|t) voor|roep(?:en|t) u op|verzoek(?:en|t) (?:u|het college))(?![\p{L}])/iu;
/** "1.", "2)", "2.1", "a." and "Advies 3:"; a bare figure may be the beginning of the sentence. */
const TYPED =
  /^\s*(?:(?:\d{1,2}\.\d{1,2}\.?|\d{1,2}[.)]|[A-Za-z][.)])\s+|(?:advies|adviespunt|punt|aanbeveling|vraag)\s+\d{1,2}\s*[:.]\s*)(?=\S)/i;

/** Top-level blocks that stand under one heading, with their places. */
interface Section {
  readonly announces: AdviceHeading;
  readonly nodes: readonly { readonly node: BodyNode; readonly path: Path }[];
}

function sections({ body, blocks }: LetterReading): Section[] {
  const headings = new Map<BodyNode, TextBlock>(
    blocks.filter(({ kind }) => kind === 'heading').map((block) => [block.node, block]),
  );
  const found: { announces: AdviceHeading; nodes: { node: BodyNode; path: Path }[] }[] = [];
  let open: (typeof found)[number] | null = null;
  body.content.slice(0, endOfLetter({ body })).forEach((node, index) => {
    if (node.type === 'heading') {
      const announces = adviceHeading(headings.get(node) ?? null);
      // A subheading stays within what the heading above it announced.
      if (announces === null && open && Number(node.attrs?.level) >= 3) return;
      open = announces === null ? null : { announces, nodes: [] };
      if (open) found.push(open);
    } else open?.nodes.push({ node, path: [index] });
  });
  return found;
}

function pointFrom(content: readonly BodyNode[], announces: AdviceHeading): BodyNode {
  const branch = announces === 'fallback' ? 'fallback' : 'primary';
  const kind = announces === 'questions' ? 'question' : 'recommendation';
  return { type: 'advicePoint', attrs: { id: null, branch, kind }, content };
}

function unnumbered(section: Section): Finding[] {
  const { announces, nodes } = section;
  if (nodes.some(({ node }) => node.type === 'advicePoint')) return [];
  return nodes.flatMap(({ node, path }) => {
    const index = path[0] ?? 0;
    const replace = (content: readonly BodyNode[]) =>
      ({ kind: 'nodes', parent: [], from: index, to: index + 1, content }) as const;
    if (node.type === 'bulletList' || node.type === 'orderedList') {
      const items = node.content ?? [];
      const points = items.map((item) =>
        pointFrom(item.content?.length ? item.content : [{ type: 'paragraph' }], announces),
      );
      if (points.length === 0) return [];
      return [
        finding('pointUnnumbered', nodePlace(path), plainText(node).split('\n')[0] ?? '', {
          context: { count: items.length },
          mend: mendBy('makePoints', replace(points), String(items.length)),
        }),
      ];
    }
    const text = node.type === 'paragraph' ? plainText(node) : '';
    if (!ADVISES.test(text) || /:\s*$/.test(text)) return [];
    return [
      finding('pointUnnumbered', nodePlace(path), text, {
        context: { count: 1 },
        mend: mendBy('makePoint', replace([pointFrom([node], announces)])),
      }),
    ];
  });
}

function pointFindings(letter: LetterReading): Finding[] {
  const numbers = pointNumbers(letter.body, letter.facts.numbering);
  const found: Finding[] = [];
  const visit = (node: BodyNode, path: Path): void => {
    if (node.type !== 'advicePoint') {
      (node.content ?? []).forEach((child, index) => {
        visit(child, [...path, index]);
      });
      return;
    }
    const number = numbers.get(String(node.attrs?.id)) ?? '';
    if (plainText(node).trim() === '') {
      found.push(
        finding('pointEmpty', nodePlace(path), String(node.attrs?.id ?? ''), {
          context: { number },
          mend: mendBy('remove', removalOf(letter.body, path)),
        }),
      );
    }
  };
  visit(letter.body, []);
  for (const block of letter.blocks) {
    if (block.point === null || block.isInList) continue;
    const typed = TYPED.exec(block.inline.text);
    if (!typed) continue;
    const units = unitsOf(block.inline, 0, typed[0].length);
    const edit = { kind: 'text', path: block.path, ...units, content: [] } as const;
    found.push(
      finding('pointNumberTyped', { kind: 'range', path: block.path, ...units }, typed[0].trim(), {
        context: { number: numbers.get(String(block.point.node.attrs?.id)) ?? '' },
        mend: mendBy('removeNumber', edit, typed[0].trim()),
      }),
    );
  }
  return found;
}

export function pointsRule(letter: LetterReading): Finding[] {
  const fromSections = sections(letter).flatMap(unnumbered);
  const hasPoints = blocksOf(letter.body).some(({ point }) => point !== null);
  const lacksPoints = HAS_POINTS[letter.head.kind] && !hasPoints && fromSections.length === 0;
  const end = endOfLetter(letter);
  return [
    ...(lacksPoints ? [finding('pointsMissing', nodePlace(end > 0 ? [end - 1] : []), '')] : []),
    ...fromSections,
    ...pointFindings(letter),
  ];
}
