/** The parts of a Word file, found as Word finds them: by what points to them, and not by their usual names. */
import { readXmlBytes, type XmlNode } from '../xml/read-xml';
import { readForeignZip, type ZipBounds } from '../zip/read-zip';

/** A letter with forty photographs stays below it; a file that wants more is no letter. */
export const WORD_BOUNDS: ZipBounds = { entries: 2000, entry: 128 * 1024 ** 2, all: 256 * 1024 ** 2 };
/** Of a part with words in it. */
const MOST_XML = 48 * 1024 ** 2;

const MAIN = /\/officeDocument$/;

export class NotWord extends Error {
  override readonly name = 'NotWord';
}

export interface Relation {
  /** The last word of its type: `image`, `hyperlink`, `header`. */
  readonly kind: string;
  /** The full name of a part, or an address when it is outside the file. */
  readonly target: string;
  readonly isOutside: boolean;
}

export interface WordPart {
  readonly name: string;
  readonly root: XmlNode;
  readonly relations: ReadonlyMap<string, Relation>;
}

export interface WordParts {
  readonly document: WordPart;
  readonly entries: ReadonlyMap<string, Uint8Array>;
  /** The part of that name as XML; null where there is none, or it is not XML. */
  readonly part: (name: string) => WordPart | null;
  /** The parts the document points to by this kind of relation, in the order of their names. */
  readonly related: (kind: string) => readonly WordPart[];
}

function resolved(target: string, from: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folders = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.') folders.push(step);
  }
  return folders.join('/');
}

function xmlOf(bytes: Uint8Array): XmlNode {
  if (bytes.length > MOST_XML) throw new NotWord('a part is too large');
  return readXmlBytes(bytes);
}

function relationsOf(entries: ReadonlyMap<string, Uint8Array>, name: string): ReadonlyMap<string, Relation> {
  const at = name.lastIndexOf('/') + 1;
  const bytes = entries.get(`${name.slice(0, at)}_rels/${name.slice(at)}.rels`);
  if (bytes === undefined) return new Map();
  return new Map(
    xmlOf(bytes).children.map((each) => {
      const isOutside = each.getAttribute('TargetMode') === 'External';
      const target = each.getAttribute('Target') ?? '';
      return [
        each.getAttribute('Id') ?? '',
        {
          kind: (each.getAttribute('Type') ?? '').split('/').at(-1) ?? '',
          target: isOutside ? target : resolved(target, name),
          isOutside,
        },
      ] as const;
    }),
  );
}

/** Throws ZipUnreadable, NotWord, or XmlUnreadable where a part that has to be read is no XML. */
export function openWordParts(file: Uint8Array): WordParts {
  const entries = readForeignZip(file, WORD_BOUNDS);
  const main = [...relationsOf(entries, '').entries()].filter(([, { kind }]) => MAIN.test(`/${kind}`));
  const [first] = main;
  if (first === undefined || main.length > 1) throw new NotWord('no document');
  const known = new Map<string, WordPart | null>();
  const part = (name: string): WordPart | null => {
    const kept = known.get(name);
    if (kept !== undefined) return kept;
    const bytes = entries.get(name);
    const read =
      bytes === undefined ? null : { name, root: xmlOf(bytes), relations: relationsOf(entries, name) };
    known.set(name, read);
    return read;
  };
  const document = part(first[1].target);
  if (document?.root.name !== 'w:document') throw new NotWord('no document');
  return {
    document,
    entries,
    part,
    related: (kind) => {
      const names = new Set(
        [...document.relations.values()]
          .filter((relation) => relation.kind === kind && !relation.isOutside)
          .map(({ target }) => target),
      );
      return [...names].sort().flatMap((name) => part(name) ?? []);
    },
  };
}
