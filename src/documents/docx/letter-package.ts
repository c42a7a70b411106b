/** The parts of one letter's file, put together with those every letter on its stationery has. */
import { type FileChild, FootNotes, Paragraph, TextRun } from 'docx';
import type { LetterDocument } from '#core/letter/letter-document';
import {
  type Around,
  DOCUMENT,
  DOCUMENT_LINKS,
  FOOTNOTE_LINKS,
  FOOTNOTES,
  type LetterShell,
  NUMBERING,
  PROPERTIES,
  standIns,
} from './letter-shell';
import { styleIds } from './letter-styles';
import { letterTitle } from './letter-title';
import { laterHeader } from './page-furniture';
import { Relations } from './relations';
import { plainPieceRuns } from './runs';
import { OWN_MARK, safeLine } from './safe-text';
import { SEAL_PART, sealXml } from './seal-part';
import type { Writing } from './writing';
import { escaped, xmlOf } from './xml-of';
import { zipOf, zipPart } from './zip-parts';

const CONTENT_TYPES = '[Content_Types].xml';
const RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">';
/** A number the `docx` package wanted to look up. */
const KNOWN_NUMBER = new RegExp(`\\{${OWN_MARK}-(\\d+)\\}`, 'g');
const WRITTEN_AT = /<dcterms:(created|modified)( [^>]*)>[^<]*<\/dcterms:\1>/g;

/** `date` is what the properties say about when it was made; without one they say nothing. */
function properties(letter: LetterDocument, xml: string): string {
  return xml
    .replace(WRITTEN_AT, (_, name: string, attributes: string) =>
      letter.date === null ? '' : `<dcterms:${name}${attributes}>${letter.date}T00:00:00Z</dcterms:${name}>`,
    )
    .replaceAll(standIns.title, () => escaped(letterTitle(letter)))
    .replaceAll(standIns.sender, () => escaped(safeLine(letter.sender.name)));
}

function noteTexts({ notes }: Writing, { before }: Around): readonly (readonly [string, string])[] {
  if (notes.length === 0) return [];
  const relations = new Relations();
  const own = new FootNotes();
  notes.forEach((pieces, at) => {
    const children = [new TextRun(' '), ...plainPieceRuns(pieces, relations)];
    own.createFootNote(at + 1, [new Paragraph({ style: styleIds.footnote, children })]);
  });
  const xml = xmlOf([own]);
  const first = xml.indexOf('<w:footnote w:id="1"');
  return [
    [FOOTNOTES, before + xml.slice(first)],
    ...(relations.xml === ''
      ? []
      : [[FOOTNOTE_LINKS, `${RELATIONSHIPS}${relations.xml}</Relationships>`] as const]),
  ];
}

function sealTexts(
  { seal }: LetterDocument,
  footers: LetterShell['footers'],
): readonly (readonly [string, string])[] {
  if (seal === undefined) return [];
  const line = escaped(safeLine(seal.line ?? ''));
  return [
    [SEAL_PART, sealXml(seal.text)],
    ...footers.map(({ path, xml }) => [path, xml.replaceAll(standIns.sealLine, () => line)] as const),
  ];
}

function ownTexts(
  letter: LetterDocument,
  children: readonly FileChild[],
  writing: Writing,
  { document, documentLinks, header, numbering, ...shell }: LetterShell,
): Map<string, string> {
  const text = xmlOf(children).replace(KNOWN_NUMBER, '$1');
  const { kinds, lists } = writing.lists.xml;
  return new Map([
    [DOCUMENT, document.before + text + document.after],
    [DOCUMENT_LINKS, documentLinks.before + writing.relations.xml + documentLinks.after],
    [header.path, header.before + xmlOf([laterHeader(letter)]) + header.after],
    [NUMBERING, `${numbering.open}${numbering.kinds}${kinds}${numbering.lists}${lists}</w:numbering>`],
    [PROPERTIES, properties(letter, shell.properties)],
    ...noteTexts(writing, shell.footnotes),
    ...sealTexts(letter, shell.footers),
  ]);
}

/** The same in many letters after each other: as many lists, and no links. */
const ALIKE: ReadonlySet<string> = new Set([NUMBERING, DOCUMENT_LINKS]);

/** The content types first, as in a file of Word's own; then by name. */
function rank(path: string): number {
  return path === CONTENT_TYPES ? 0 : 1;
}

export function letterPackage(
  letter: LetterDocument,
  children: readonly FileChild[],
  writing: Writing,
  shell: LetterShell,
): Uint8Array {
  const parts = new Map(shell.fixed);
  for (const [path, xml] of ownTexts(letter, children, writing, shell)) {
    parts.set(path, ALIKE.has(path) ? shell.lately(path, xml) : zipPart(path, xml));
  }
  for (const { path, bytes } of writing.relations.media) parts.set(path, shell.lately(path, bytes));
  const ordered = [...parts].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return zipOf(ordered.map(([, part]) => part));
}
