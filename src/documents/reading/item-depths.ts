/**
 * How deep each item of a list lies. Word shows it by indent; text taken from a PDF has lost the indent and
 * shows it only by another sign: "•" with "o" below it, "1." with "-" below it.
 */
import type { Marker } from './line-markers';
import type { Passage } from './passages';

interface Level {
  readonly indent: number;
  readonly style: string;
}

const DEEPEST = 2;

function styleOf(marker: Marker | null): string | null {
  if (marker?.kind === 'bullet') return marker.sign;
  if (marker?.kind === 'ordinal') return /\d/.test(marker.label) ? 'figures' : 'letters';
  return null;
}

function isBelow(item: Level, top: Level): boolean {
  if (item.indent > top.indent + 1) return true;
  // A numbered list behind bullets is the next list; bullets behind a number belong to it.
  return item.indent >= top.indent - 1 && item.style !== top.style && item.style !== 'figures';
}

export function itemDepths(passages: readonly Passage[], heading: readonly boolean[]): readonly number[] {
  let levels: Level[] = [];
  return passages.map(({ marker, indent }, index) => {
    const style = styleOf(marker);
    if (style === null || heading[index] === true) {
      levels = [];
      return 0;
    }
    const item = { indent, style };
    const same = levels.findIndex((level) => level.style === style && Math.abs(level.indent - indent) <= 1);
    if (same >= 0) {
      levels = levels.slice(0, same + 1);
    } else {
      while (levels.length > 0) {
        const top = levels.at(-1);
        if (top !== undefined && isBelow(item, top)) break;
        levels.pop();
      }
      if (levels.length > DEEPEST) levels.pop();
      levels.push(item);
    }
    return levels.length - 1;
  });
}
