/**
 * What is the same in every letter on one stationery: styles, theme, settings, footers, the margins of the page. The
 * `docx` package makes it once, as a letter without words; each letter then brings its own text. Two letters of one
 * council differ in a tenth of their parts, and making the others again took most of the time of an export.
 */
import { Document, Header, Packer, Paragraph } from 'docx';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { LetterDocument } from '#core/letter/letter-document';
import { letterStyles } from './letter-styles';
import { commonNumbering } from './list-numbers';
import type { Look } from './look';
import { firstFooter, firstHeader, laterFooter } from './page-furniture';
import { OWN_MARK } from './safe-text';
import { partsForSeal } from './seal-part';
import { page } from './stationery';
import { type ZipPart, zipPart } from './zip-parts';

/** A part with a hole in it, where a letter's own words go. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

export interface LetterShell {
  /** Parts that are in every file as they are, by their path. */
  readonly fixed: ReadonlyMap<string, ZipPart>;
  readonly document: Around;
  readonly documentLinks: Around;
  readonly header: Around & { readonly path: string };
  /** Those with the line of the seal in them, which differs from letter to letter. */
  readonly footers: readonly { readonly path: string; readonly xml: string }[];
  readonly numbering: { readonly open: string; readonly kinds: string; readonly lists: string };
  readonly footnotes: Around;
  readonly properties: string;
  /** Such a part, compressed; what the letter before had is handed out again when nothing in it differs. */
  readonly lately: (path: string, content: string | Uint8Array) => ZipPart;
}

export const DOCUMENT = 'word/document.xml';
export const DOCUMENT_LINKS = 'word/_rels/document.xml.rels';
export const FOOTNOTES = 'word/footnotes.xml';
export const FOOTNOTE_LINKS = 'word/_rels/footnotes.xml.rels';
export const NUMBERING = 'word/numbering.xml';
const STYLES = 'word/styles.xml';
const ENDNOTES = 'word/endnotes.xml';
export const PROPERTIES = 'docProps/core.xml';

/** Stand in for what is not known yet; no text of a letter can hold such a mark. */
export const standIns = {
  title: `${OWN_MARK}title`,
  sender: `${OWN_MARK}sender`,
  sealLine: `${OWN_MARK}seal`,
} as const;
const HOLE = `${OWN_MARK}hole`;
/** The `docx` package puts the number of a note also in the lines that part notes from the text. */
const NOTE_NUMBER = /<w:r><w:rPr><w:rStyle w:val="\w+"\/><\/w:rPr><w:(?:footnote|endnote)Ref\/><\/w:r>/g;
const MOST_KEPT = 8;

function hole(): Paragraph {
  return new Paragraph(HOLE);
}

function around(xml: string): Around {
  const at = xml.indexOf(HOLE);
  return {
    before: xml.slice(0, xml.lastIndexOf('<w:p>', at)),
    after: xml.slice(xml.indexOf('</w:p>', at) + 6),
  };
}

function beforeEnd(xml: string): Around {
  const end = xml.lastIndexOf('</');
  return { before: xml.slice(0, end), after: xml.slice(end) };
}

/** For all text at once; the `docx` package can only say it of every paragraph by itself. */
function withWidowControl(styles: string): string {
  return styles.replace('<w:pPrDefault><w:pPr>', '<w:pPrDefault><w:pPr><w:widowControl/>');
}

async function partsOf(
  { language, layout, seal }: LetterDocument,
  look: Look,
  top: number,
): Promise<Map<string, Uint8Array>> {
  const sealLine = seal?.line ? standIns.sealLine : null;
  const first = { header: firstHeader(look, layout), footer: firstFooter(look, sealLine) };
  const document = new Document({
    title: standIns.title,
    creator: standIns.sender,
    lastModifiedBy: standIns.sender,
    revision: 1,
    styles: letterStyles(look, language),
    theme: {
      colors: { accent1: look.colours.accent, hyperlink: look.colours.accent },
      fonts: { headings: look.fonts.label, body: look.fonts.text },
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: page.width, height: page.height },
            margin: {
              top,
              bottom: page.bottom,
              left: page.left,
              right: page.right,
              header: page.header,
              footer: page.footer,
            },
          },
        },
        headers: {
          default: new Header({ children: [hole()] }),
          ...(first.header ? { first: first.header } : {}),
        },
        footers: { default: laterFooter(look, sealLine), ...(first.footer ? { first: first.footer } : {}) },
        children: [hole()],
      },
    ],
  });
  return new Map(Object.entries(unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)))));
}

function lately(): LetterShell['lately'] {
  const last = new Map<string, { readonly content: string | Uint8Array; readonly part: ZipPart }>();
  return (path, content) => {
    const known = last.get(path);
    if (known !== undefined && known.content === content) return known.part;
    const part = zipPart(path, content);
    last.set(path, { content, part });
    return part;
  };
}

async function make(letter: LetterDocument, look: Look, top: number): Promise<LetterShell> {
  const parts = await partsOf(letter, look, top);
  const text = (path: string): string => {
    const part = parts.get(path);
    if (part === undefined) throw new Error(`the docx package wrote no ${path}`);
    return strFromU8(part);
  };
  const headers = [...parts.keys()].filter((path) => /^word\/header\d+\.xml$/.test(path));
  const headerPath = headers.find((path) => text(path).includes(HOLE)) ?? '';
  parts.set(STYLES, strToU8(withWidowControl(text(STYLES))));
  if (letter.seal) {
    for (const [path, xml] of partsForSeal(text)) parts.set(path, strToU8(xml));
  }
  const footers = [...parts.keys()]
    .filter((path) => /^word\/footer\d+\.xml$/.test(path) && text(path).includes(standIns.sealLine))
    .map((path) => ({ path, xml: text(path) }));
  for (const path of [FOOTNOTES, ENDNOTES]) parts.set(path, strToU8(text(path).replace(NOTE_NUMBER, '')));
  const own = new Set([
    ...[DOCUMENT, DOCUMENT_LINKS, NUMBERING, PROPERTIES, headerPath],
    ...footers.map(({ path }) => path),
  ]);
  const numbering = text(NUMBERING);
  return {
    fixed: new Map(
      [...parts].filter(([path]) => !own.has(path)).map(([path, bytes]) => [path, zipPart(path, bytes)]),
    ),
    document: around(text(DOCUMENT)),
    documentLinks: beforeEnd(text(DOCUMENT_LINKS)),
    header: { path: headerPath, ...around(text(headerPath)) },
    footers,
    numbering: {
      open: numbering.slice(0, numbering.indexOf('<w:abstractNum ')),
      ...commonNumbering(look, letter.pointNumbering),
    },
    footnotes: beforeEnd(text(FOOTNOTES)),
    properties: text(PROPERTIES),
    lately: lately(),
  };
}

const kept = new Map<string, Promise<LetterShell>>();

/** Made when first asked for. A council has one or two; more are forgotten, the oldest first. */
export function letterShell(letter: LetterDocument, look: Look, top: number): Promise<LetterShell> {
  const { stationery, pointNumbering, language, layout, seal } = letter;
  const sealed = seal === undefined ? null : seal.line !== null;
  const key = JSON.stringify([stationery, pointNumbering, language, layout, top, sealed]);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = make(letter, look, top);
  kept.set(key, made);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  made.catch(() => kept.delete(key));
  return made;
}
