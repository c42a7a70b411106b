/** What stands inside a line of the sample's markup. */
import type { BodyNode, BodyPicture, CitationSource } from '#core/letter/body';

/** What the markup names and only whoever loads the sample has. Each throws a RangeError for a name nobody has. */
export interface SampleSources {
  readonly cited: (source: CitationSource, key: string) => string;
  readonly picture: (file: string) => Omit<BodyPicture, 'alt' | 'width'>;
}

const INLINE = new RegExp(
  [
    String.raw`\*\*(?<bold>[^*]+)\*\*`,
    String.raw`\*(?<italic>[^*]+)\*`,
    '__(?<underline>[^_]+)__',
    String.raw`\^(?<superscript>[^^\s]+)\^`,
    String.raw`~(?<subscript>[^~\s]+)~`,
    String.raw`\[\[due\]\]`,
    String.raw`\[\[(?<source>letter|reply|definition):(?<key>[a-z0-9-]+)\|(?<said>[^\]|]+)\]\]`,
    // A note may hold a link.
    String.raw`\[\^(?<note>(?:[^[\]]|\[[^[\]]+\]\([^()]+\))+)\]`,
    String.raw`\[(?<words>[^[\]]+)\]\((?<href>https:\/\/[^()\s]+)\)`,
  ].join('|'),
  'g',
);

function text(words: string): BodyNode[] {
  return words === '' ? [] : [{ type: 'text', text: words }];
}

function marked(words: string, type: string, attrs?: Readonly<Record<string, unknown>>): BodyNode {
  return { type: 'text', text: words, marks: [attrs ? { type, attrs } : { type }] };
}

const MARKS = ['bold', 'italic', 'underline', 'superscript', 'subscript'] as const;

function nodeOf(found: Readonly<Record<string, string>>, newId: () => string, from: SampleSources): BodyNode {
  for (const mark of MARKS) {
    const words = found[mark];
    if (words) return marked(words, mark);
  }
  const { source, key = '', said, note, words, href } = found;
  if (note) return { type: 'footnote', attrs: { id: newId() }, content: inline(note, newId, from) };
  if (words && href) return marked(words, 'link', { href });
  if (said && (source === 'letter' || source === 'reply' || source === 'definition')) {
    return { type: 'citation', attrs: { source, id: from.cited(source, key), words: said } };
  }
  return { type: 'dueDate' };
}

export function inline(line: string, newId: () => string, from: SampleSources): BodyNode[] {
  const nodes: BodyNode[] = [];
  let at = 0;
  for (const match of line.matchAll(INLINE)) {
    nodes.push(...text(line.slice(at, match.index)), nodeOf(match.groups ?? {}, newId, from));
    at = match.index + match[0].length;
  }
  nodes.push(...text(line.slice(at)));
  return nodes;
}
