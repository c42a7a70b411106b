import { strFromU8, unzipSync } from 'fflate';

/** A part of a Word file and what it points to: pictures, links, its header and footer. */
export interface WordPart {
  readonly root: Element;
  /** By relation id: the name of another part, or an address when it is outside the file. */
  readonly targets: ReadonlyMap<string, string>;
}

export interface WordPackage {
  readonly document: WordPart;
  readonly styles: WordPart | null;
  readonly numbering: WordPart | null;
  readonly footnotes: WordPart | null;
  readonly part: (name: string) => WordPart | null;
  readonly bytes: (name: string) => Uint8Array | null;
}

/** Relations name their target from the folder of the part, or from the top with a slash. */
function fullName(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `word/${target}`;
}

/** Throws when the bytes are no zip or a part is not XML: only files we wrote ourselves are shown. */
export function openWordPackage(file: Uint8Array): WordPackage {
  const entries = unzipSync(file);
  const xml = (name: string): Element | null => {
    const bytes = entries[name];
    if (bytes === undefined) return null;
    return new DOMParser().parseFromString(strFromU8(bytes), 'application/xml').documentElement;
  };
  const part = (name: string): WordPart | null => {
    const root = xml(name);
    if (root === null) return null;
    const at = name.lastIndexOf('/') + 1;
    const relations = xml(`${name.slice(0, at)}_rels/${name.slice(at)}.rels`);
    const targets = new Map<string, string>();
    for (const relation of relations?.children ?? []) {
      const target = relation.getAttribute('Target') ?? '';
      const isOutside = relation.getAttribute('TargetMode') === 'External';
      targets.set(relation.getAttribute('Id') ?? '', isOutside ? target : fullName(target));
    }
    return { root, targets };
  };
  const document = part('word/document.xml');
  if (document === null) throw new Error('This is not a Word file: it has no document part.');
  return {
    document,
    styles: part('word/styles.xml'),
    numbering: part('word/numbering.xml'),
    footnotes: part('word/footnotes.xml'),
    part,
    bytes: (name) => entries[name] ?? null,
  };
}
