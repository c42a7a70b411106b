/**
 * Is this file exactly what was signed? The seal in it says what was signed and by whose key; from that the letter is
 * made again by our own writer, and the file is held against it: every part by its bytes, else everything that can be
 * read in it. Nothing the file says of itself is believed before the signature under it was verified.
 */
import { pictureOf, walk } from '#core/letter/body';
import type { PictureBytes } from '#core/letter/letter-document';
import { composeSealed } from '#core/sealed-file/compose-sealed';
import { type OutsideApproval, readSealedFile, type SealedFile } from '#core/sealed-file/sealed-file';
import type { Seal } from '#core/sign-off/seal';
import type { SealCrypto } from '#core/sign-off/seal-crypto';
import { contentHash, type SignedContent } from '#core/sign-off/signed-content';
import { verifySeal } from '#core/sign-off/verify-seal';
import { SEAL_NAMESPACE } from '../docx/seal-part';
import { writeLetterDocx } from '../docx/write-letter-docx';
import type { WordParts } from '../word-text/word-parts';
import { readXmlBytes } from '../xml/read-xml';
import { compareFiles, type FileComparison, type MissingPicture } from './compare-files';
import { openFile, troubleOf, type Unreadable } from './open-file';

export interface CheckTools extends SealCrypto {
  readonly sha256OfBytes: (bytes: Uint8Array) => Promise<string>;
}

/** Which way a seal cannot be believed. */
export type BrokenSeal =
  /** It was changed: it has no such form, its signature does not fit, or it names another key than it carries. */
  | 'form'
  | 'signature'
  /** The signature is right, and of something else than the text that stands beside it in the file. */
  | 'otherText'
  /** Several seals in one file. */
  | 'several';

export type FileCheck =
  | { readonly kind: 'unreadable'; readonly why: Unreadable }
  | { readonly kind: 'unsealed'; readonly parts: WordParts }
  /** Made by a newer program than this one. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'broken'; readonly why: BrokenSeal; readonly parts: WordParts }
  | {
      readonly kind: 'sealed';
      readonly seal: Seal;
      readonly content: SignedContent;
      readonly comparison: FileComparison;
    }
  /** Approved on paper, by mail or in a meeting: the file says so, and no signature stands for it. */
  | {
      readonly kind: 'approved';
      readonly approval: OutsideApproval;
      readonly content: SignedContent;
      readonly comparison: FileComparison;
    };

const CUSTOM = /^customXml\/item\d*\.xml$/i;

/** The texts of all seals in it. A part that is no XML is somebody else's. */
function sealTexts(parts: WordParts): string[] {
  return [...parts.entries].flatMap(([name, bytes]) => {
    if (!CUSTOM.test(name)) return [];
    // Its own name in it: parsing every part somebody left in a file would be slow for nothing.
    const text = new TextDecoder().decode(bytes);
    if (!text.includes(SEAL_NAMESPACE)) return [];
    try {
      const root = readXmlBytes(bytes);
      return root.name === 'seal:seal' ? [root.text] : [];
    } catch {
      return [''];
    }
  });
}

function mediaTypeOf(name: string): PictureBytes['mediaType'] | null {
  if (/\.png$/i.test(name)) return 'image/png';
  return /\.jpe?g$/i.test(name) ? 'image/jpeg' : null;
}

/** The pictures that lie in the file, by the hash what was signed knows them by. */
async function picturesIn(
  parts: WordParts,
  { sha256OfBytes }: CheckTools,
): Promise<ReadonlyMap<string, PictureBytes>> {
  const found = new Map<string, PictureBytes>();
  for (const [name, bytes] of parts.entries) {
    const mediaType = mediaTypeOf(name);
    if (mediaType !== null) found.set(await sha256OfBytes(bytes), { bytes, mediaType });
  }
  return found;
}

/** All that what was signed names by its hash. */
export function picturesOf({ sender, body }: SignedContent): MissingPicture[] {
  const { logo, signature } = sender;
  return [
    ...(logo === null ? [] : [{ hash: logo.hash, alt: logo.alt }]),
    ...(signature === null ? [] : [{ hash: signature.hash, alt: '' }]),
    ...[...walk(body)].flatMap((node) => pictureOf(node) ?? []).map(({ hash, alt }) => ({ hash, alt })),
  ];
}

/** Holds a file against a text, signed or frozen; `more` are pictures this machine has. */
export async function compareWithContent(
  file: SealedFile,
  parts: WordParts,
  tools: CheckTools,
  more: ReadonlyMap<string, PictureBytes> = new Map(),
): Promise<FileComparison> {
  const pictures = new Map([...more, ...(await picturesIn(parts, tools))]);
  const remade = await writeLetterDocx(composeSealed(file, pictures));
  const missing = picturesOf(file.content).filter(({ hash }) => !pictures.has(hash));
  return compareFiles(remade, missing, parts, tools.sha256OfBytes);
}

export async function checkWordFile(bytes: Uint8Array, tools: CheckTools): Promise<FileCheck> {
  const parts = openFile(bytes);
  if (typeof parts === 'string') return { kind: 'unreadable', why: parts };
  try {
    return await checkParts(parts, tools);
  } catch (error) {
    return { kind: 'unreadable', why: troubleOf(error) };
  }
}

async function checkParts(parts: WordParts, tools: CheckTools): Promise<FileCheck> {
  const [text, ...others] = sealTexts(parts);
  if (text === undefined) return { kind: 'unsealed', parts };
  if (others.length > 0) return { kind: 'broken', why: 'several', parts };
  const read = readSealedFile(text);
  if (read.kind === 'newer') return { kind: 'newer' };
  if (read.kind === 'broken') return { kind: 'broken', why: 'form', parts };
  const { content, approval } = read;
  if (approval !== null) {
    if ((await contentHash(content, tools)) !== approval.contentHash) {
      return { kind: 'broken', why: 'otherText', parts };
    }
    const comparison = await compareWithContent({ content, seal: null, approval }, parts, tools);
    return { kind: 'approved', approval, content, comparison };
  }
  const verdict = await verifySeal(read.seal, content, tools);
  if (verdict.kind === 'broken') {
    return { kind: 'broken', why: verdict.why === 'shape' ? 'form' : 'signature', parts };
  }
  if (verdict.kind === 'otherContent') return { kind: 'broken', why: 'otherText', parts };
  const { seal } = verdict;
  const comparison = await compareWithContent({ content, seal, approval: null }, parts, tools);
  return { kind: 'sealed', seal, content, comparison };
}
