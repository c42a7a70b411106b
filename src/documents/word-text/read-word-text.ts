import { numbersOf } from '../paper/numbers';
import { styleBook } from '../paper/style-book';
import { childrenNamed, wordAttribute } from '../paper/word-xml';
import { everyNode } from '../xml/read-xml';
import type { Doubt, ReadingTools, WordPassage } from './passages';
import { PassageReader } from './read-passages';
import type { WordPart, WordParts } from './word-parts';

export interface WordText {
  /** The text, then what stands above and below it on the pages, each line of that once. */
  readonly passages: readonly WordPassage[];
  readonly doubts: ReadonlySet<Doubt>;
  /** Addresses that words lead to, sorted. */
  readonly links: readonly string[];
  /** SHA-256 of each picture in the file, by the name of its part. */
  readonly pictures: ReadonlyMap<string, string>;
}

/** What else in a file can show or do something, by how it hangs on the document. */
const STRANGE_PARTS: Readonly<Record<string, Doubt>> = {
  comments: 'remarks',
  aFChunk: 'embedded',
  subDocument: 'embedded',
  attachedTemplate: 'embedded',
  oleObject: 'embedded',
  package: 'embedded',
  control: 'embedded',
  vbaProject: 'embedded',
  frame: 'embedded',
};
const PICTURE = /\.(png|jpe?g|gif|bmp|tiff?|emf|wmf|svg|webp)$/i;

function aroundText(parts: WordParts, tools: ReadingTools): WordPassage[] {
  const lines = ['header', 'footer'].flatMap((kind) =>
    parts.related(kind).flatMap((part) => new PassageReader(tools, part, 'around').blocks(part.root)),
  );
  // Programs repeat them for the first page, for left pages and for each section.
  const seen = new Set<string>();
  return lines.filter(({ kind, text, form }) => {
    const key = `${kind} ${form ?? ''} ${text}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function strangers(parts: WordParts, doubts: Set<Doubt>): void {
  for (const part of [parts.document, ...['settings', 'fontTable'].flatMap((kind) => parts.related(kind))]) {
    for (const { kind, isOutside } of part.relations.values()) {
      const doubt = Object.hasOwn(STRANGE_PARTS, kind) ? STRANGE_PARTS[kind] : undefined;
      if (doubt) doubts.add(doubt);
      if (isOutside && kind !== 'hyperlink') doubts.add('embedded');
      if (kind === 'font') doubts.add('embeddedFont');
    }
  }
  for (const node of parts.document.root.children) {
    if (node.name === 'w:background') doubts.add('drawing');
    else if (node.name !== 'w:body') doubts.add('unknown');
  }
}

/** Rejects with XmlUnreadable where a part with words in it is no XML. */
export async function readWordText(
  parts: WordParts,
  sha256: (bytes: Uint8Array) => Promise<string>,
): Promise<WordText> {
  const pictures = new Map<string, string>();
  for (const [name, bytes] of parts.entries) if (PICTURE.test(name)) pictures.set(name, await sha256(bytes));
  const first = (kind: string): WordPart | null => parts.related(kind)[0] ?? null;
  const notesPart = first('footnotes');
  const doubts = new Set<Doubt>();
  const tools: ReadingTools = {
    styles: styleBook(first('styles')),
    numbers: numbersOf(first('numbering')),
    notesPart,
    notes: new Map(
      childrenNamed(notesPart?.root, 'footnote').map((note) => [wordAttribute(note, 'id') ?? '', note]),
    ),
    hashOf: (name) => pictures.get(name) ?? null,
    doubts,
    links: [],
    noteCount: 0,
  };
  const bodies = [...parts.document.root.children].filter(({ name }) => name === 'w:body');
  const text = bodies.flatMap((body) => new PassageReader(tools, parts.document).blocks(body));
  const around = aroundText(parts, tools);
  strangers(parts, doubts);
  // What a page says of itself is another matter: a table of contents in a header would be a field.
  if ([...everyNode(parts.document.root)].some(({ name }) => name === 'w:ins' || name === 'w:del')) {
    doubts.add('trackedChanges');
  }
  return {
    passages: [...text, ...around],
    doubts,
    links: tools.links.map((link) => link.replace(/\/$/, '')).sort(),
    pictures,
  };
}
