/** What a plan for a list amounts to against what is there already. */
import type { ImportedLine } from '#core/input/plan-import';

/**
 * A line of a list in one string: the same line again is known by it. Of two equal lines in one list both count, for two
 * people can say the same; `keysOf` numbers them.
 */
function wordsOf({ given, currentName }: ImportedLine): string {
  const { text, speaker, role, organisation, part, table } = given;
  return JSON.stringify([text, speaker, role, organisation, part, table, currentName]);
}

/** For each line what its key is made of, in their order. */
export function keysOf(lines: readonly ImportedLine[]): string[] {
  const times = new Map<string, number>();
  return lines.map((line) => {
    const words = wordsOf(line);
    const number = (times.get(words) ?? 0) + 1;
    times.set(words, number);
    return `${number} ${words}`;
  });
}
