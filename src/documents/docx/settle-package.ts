/**
 * Makes the bytes of a Word file depend on the letter alone. The `docx` package puts the hour of writing
 * into the properties and the zip, and random ids on links; a file has to be comparable with the version
 * that was signed.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { ZIP_DAY } from '../zip-day';

const CONTENT_TYPES = '[Content_Types].xml';
const CORE = 'docProps/core.xml';
const DOCUMENT = 'word/document.xml';
const DOCUMENT_LINKS = 'word/_rels/document.xml.rels';

const LINK = /<Relationship Id="([^"]+)" Type="[^"]+\/hyperlink"/g;
const WRITTEN_AT = /<dcterms:(created|modified)( [^>]*)>[^<]*<\/dcterms:\1>/g;

function steadyLinks(parts: Map<string, string>): void {
  const links = parts.get(DOCUMENT_LINKS) ?? '';
  const renamed = new Map(
    Array.from(links.matchAll(LINK), ([, id = ''], at) => [id, `rIdLink${at + 1}`] as const),
  );
  const rename = (attribute: string) => (whole: string, id: string) => {
    const name = renamed.get(id);
    return name === undefined ? whole : `${attribute}="${name}"`;
  };
  parts.set(DOCUMENT_LINKS, links.replace(/\bId="([^"]+)"/g, rename('Id')));
  parts.set(DOCUMENT, (parts.get(DOCUMENT) ?? '').replace(/\br:id="([^"]+)"/g, rename('r:id')));
}

/** `writtenAt` is what the properties say about when it was made; null leaves it out. */
export function settlePackage(bytes: Uint8Array, writtenAt: string | null): Uint8Array {
  const entries = Object.entries(unzipSync(bytes));
  const parts = new Map(
    entries
      .filter(([name]) => /\.(xml|rels)$/.test(name))
      .map(([name, content]) => [name, strFromU8(content)]),
  );
  steadyLinks(parts);
  parts.set(
    CORE,
    (parts.get(CORE) ?? '').replace(WRITTEN_AT, (_, name: string, attributes: string) =>
      writtenAt === null ? '' : `<dcterms:${name}${attributes}>${writtenAt}</dcterms:${name}>`,
    ),
  );
  // The content types first, as in a file of Word's own; then by name.
  const names = entries.map(([name]) => name).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const settled = names.map((name) => {
    const text = parts.get(name);
    const content = text === undefined ? entries.find(([entry]) => entry === name)?.[1] : strToU8(text);
    return [name, content ?? new Uint8Array()] as const;
  });
  return zipSync(Object.fromEntries(settled), { mtime: ZIP_DAY, level: 6 });
}

function rank(name: string): number {
  return name === CONTENT_TYPES ? 0 : 1;
}
