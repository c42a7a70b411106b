/** "De negen levensgebieden: ..." with eight behind the colon, or "drie adviezen:" above a list of two. */
import type { BodyNode } from '#core/letter/body';
import { numberLike } from '../dutch/numbers';
import { type Finding, finding, type Mend, mendBy } from '../finding';
import {
  countsThatDiffer,
  fits,
  type Listed,
  OPEN_END,
  type Stated,
  statedIn,
} from '../reading/counts-in-text';
import { unitsOf } from '../reading/inline-text';
import { type LetterReading, nodeAt, parentOf, rangeOf, type TextBlock } from '../reading/letter-reading';

function mendFor(block: TextBlock, stated: Stated, listed: Listed): Mend {
  const { inline, path } = block;
  const { ampersand } = listed;
  if (ampersand && stated.number === listed.natural + 1) {
    const at = inline.text.indexOf('&', ampersand.from);
    const units = unitsOf(inline, at, at + 1);
    const words = ampersand.words.replace(/\s*&\s*/, ' en ');
    const isSpaced = /\s/.test(inline.text.charAt(at - 1)) && /\s/.test(inline.text.charAt(at + 1));
    const text = isSpaced ? 'en' : ' en ';
    return mendBy('replace', { kind: 'text', path, ...units, content: [{ type: 'text', text }] }, words);
  }
  return numberMend(block, stated, listed.natural);
}

function numberMend({ path, inline }: TextBlock, stated: Stated, number: number): Mend {
  const text = numberLike(number, inline.text.slice(stated.from, stated.to));
  const units = unitsOf(inline, stated.from, stated.to);
  return mendBy('replace', { kind: 'text', path, ...units, content: [{ type: 'text', text }] }, text);
}

function inRunningText(block: TextBlock): Finding[] {
  const { text, sentences } = block.inline;
  return countsThatDiffer(text, sentences).map(({ stated, listed }) => {
    const { ampersand } = listed;
    return finding('countDiffers', rangeOf(block, stated.from, stated.to), stated.words, {
      context: {
        stated: stated.number,
        listed: listed.natural,
        other: ampersand ? listed.natural + 1 : listed.natural,
        doubtful: ampersand?.words ?? '',
      },
      mend: mendFor(block, stated, listed),
    });
  });
}

function itemsAfter(letter: LetterReading, block: TextBlock): number | null {
  const { parent, index } = parentOf(block.path);
  const siblings: readonly BodyNode[] = nodeAt(letter.body, parent)?.content ?? [];
  const next = siblings[index + 1];
  if (!next) return null;
  if (next.type === 'bulletList' || next.type === 'orderedList') return next.content?.length ?? 0;
  if (next.type !== 'advicePoint') return null;
  let count = 0;
  for (const node of siblings.slice(index + 1)) {
    if (node.type !== 'advicePoint' || node.attrs?.branch !== next.attrs?.branch) break;
    count += 1;
  }
  return count;
}

/** "... drie onderdelen:" with the list as a list below it. */
function aboveList(letter: LetterReading, block: TextBlock): Finding[] {
  const { text, sentences } = block.inline;
  const last = sentences.at(-1);
  if (!last || !text.slice(last.from, last.to).endsWith(':')) return [];
  const stated = statedIn(text, last.from, last.to);
  const items = stated && itemsAfter(letter, block);
  if (!stated || items === null || items < 1 || OPEN_END.test(text.slice(last.from, last.to))) return [];
  const listed: Listed = { natural: items, least: items, most: items, ampersand: null };
  if (fits(stated, listed)) return [];
  return [
    finding('countDiffers', rangeOf(block, stated.from, stated.to), stated.words, {
      context: { stated: stated.number, listed: items, other: items, doubtful: '' },
      mend: items > 1 ? numberMend(block, stated, items) : null,
    }),
  ];
}

export function countRule(letter: LetterReading): Finding[] {
  return letter.blocks
    .filter((block) => block.kind === 'paragraph' && block.part !== 'annex')
    .flatMap((block) => [...inRunningText(block), ...aboveList(letter, block)]);
}
