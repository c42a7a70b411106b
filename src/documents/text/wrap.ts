/** As wide as mail and terminals show without breaking it themselves. */
export const WIDTH = 72;

/**
 * Lines of at most `width` characters, broken at blanks; a word that is longer stands on a line of its own. The first
 * begins with `first`, the others with as many blanks, so that the words of an item stand under each other.
 */
export function wrapped(text: string, first = '', width = WIDTH): string[] {
  const indent = ' '.repeat(first.length);
  const lines: string[] = [];
  for (const [at, part] of text.split('\n').entries()) {
    let line = at === 0 ? first : indent;
    let isEmpty = true;
    for (const word of part.split(' ')) {
      if (word === '') continue;
      if (!isEmpty && line.length + 1 + word.length > width) {
        lines.push(line);
        line = indent;
        isEmpty = true;
      }
      line += isEmpty ? word : ` ${word}`;
      isEmpty = false;
    }
    lines.push(line.trimEnd());
  }
  return lines;
}

export function indented(lines: readonly string[], by: string): string[] {
  return lines.map((line) => (line === '' ? '' : by + line));
}
