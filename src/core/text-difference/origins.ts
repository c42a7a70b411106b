import type { Comparable } from '#core/text-difference/block-difference';

/**
 * For each passage of the last of `texts`, oldest first, the place of the text since which it reads as it does now.
 * A passage that was taken out and came back is of the text it came back in.
 */
export function origins(texts: readonly (readonly Pick<Comparable, 'kind' | 'text'>[])[]): number[] {
  let before = new Map<string, number[]>();
  let last: number[] = [];
  for (const [place, text] of texts.entries()) {
    const here = new Map<string, number[]>();
    last = text.map((block) => {
      const key = `${block.kind}\n${block.text}`;
      const origin = before.get(key)?.shift() ?? place;
      here.set(key, [...(here.get(key) ?? []), origin]);
      return origin;
    });
    before = here;
  }
  return last;
}
