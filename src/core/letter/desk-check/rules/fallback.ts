/** A fallback advice holds only where the first advice is not followed, and must say so. */
import type { BodyNode } from '#core/letter/body';
import { plainText } from '#core/letter/body';
import { pointNumbers } from '#core/letter/points';
import { type Finding, finding, mendBy, type Path } from '../finding';
import { branchOf, type LetterReading, nodePlace } from '../reading/letter-reading';

const WHEN =
  /(?<![\p{L}])(?:mocht(?:en)?|als|indien|wanneer|tenzij|ingeval|in geval|in het geval|voor het geval|zolang|alleen (?:als|wanneer)|neemt u|kiest u|wijst u|volgt u|lukt dat niet|is dat niet)(?![\p{L}])/iu;
const OF_THE_ADVICE =
  /(?<![\p{L}])(?:advies|adviezen|adviespunten|voorstel|aanbeveling(?:en)?|overne(?:emt|men)|afwij(?:kt|ken)|afwijst|overwogen|(?:niet|on)(?:mogelijk|haalbaar)|verworpen|u|college|gemeenteraad|bovenstaande|poging)(?![\p{L}])/iu;

/** "Blijft u daarbij? Dan adviseren wij ...": a question stands for "als". */
const ASKED_FIRST =
  /(?<![\p{L}])\p{Lu}\p{L}+t (?:u|het college|de gemeente)(?![\p{L}])[^.?!]*\?\s+Dan(?![\p{L}])/u;

function saysWhen(text: string): boolean {
  if (ASKED_FIRST.test(text)) return true;
  return text.split(/(?<=[.!?])\s/).some((sentence) => WHEN.test(sentence) && OF_THE_ADVICE.test(sentence));
}

interface Met {
  readonly node: BodyNode;
  readonly path: Path;
}

/** Points stand in the letter or one of its parts, never deeper. */
function* inOrder(body: BodyNode): Generator<Met> {
  for (const [index, node] of (body.content ?? []).entries()) {
    if (node.type === 'summary') {
      for (const [inner, child] of (node.content ?? []).entries())
        yield { node: child, path: [index, inner] };
    } else if (node.type !== 'annex') yield { node, path: [index] };
  }
}

export function fallbackRule({ body, facts }: LetterReading): Finding[] {
  const met = [...inOrder(body)];
  const isFallback = ({ node }: Met): boolean => node.type === 'advicePoint' && branchOf(node) === 'fallback';
  const at = met.findIndex(isFallback);
  const first = met[at];
  if (!first) return [];
  const lastPrimary = met.findLastIndex(
    ({ node }, index) => index < at && node.type === 'advicePoint' && branchOf(node) === 'primary',
  );
  const before = met.slice(lastPrimary + 1, at).map(({ node }) => plainText(node));
  if (before.some(saysWhen)) return [];
  // The points of the fallback may say it themselves, in their first sentence.
  const opening = plainText(first.node).split(/(?<=[.!?])\s/)[0] ?? '';
  if (
    /^(?:mocht|als|indien|wanneer|alleen als|neemt u)/i.test(opening) &&
    /(?<![\p{L}])(?:u|college|advies|gemeenteraad)(?![\p{L}])/iu.test(opening)
  ) {
    return [];
  }
  const parent = first.path.slice(0, -1);
  const place = first.path.at(-1) ?? 0;
  const condition = {
    type: 'paragraph',
    content: [
      { type: 'text', text: 'Neemt u het advies hierboven niet over? Dan adviseren wij u het volgende.' },
    ],
  };
  const number = pointNumbers(body, facts.numbering).get(String(first.node.attrs?.id)) ?? '';
  return [
    finding('fallbackWithoutCondition', nodePlace(first.path), '', {
      context: { number },
      mend: mendBy('addCondition', { kind: 'nodes', parent, from: place, to: place, content: [condition] }),
    }),
  ];
}
