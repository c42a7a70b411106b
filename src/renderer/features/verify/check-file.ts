/** All that is found out about one file: what it says by itself, and what this machine knows besides. */
import { pictureOf, walk } from '#core/letter/body';
import type { PictureBytes } from '#core/letter/letter-document';
import { sealedFileOf } from '#core/sealed-file/sealed-file-of';
import { type KeyStanding, keyStanding } from '#core/sign-off/key-standing';
import type { SignedContent } from '#core/sign-off/signed-content';
import {
  type Candidate,
  type CheckTools,
  type FileCheck,
  type FileComparison,
  fileChecker,
} from '#documents';
import { type FrozenText, type Store, webCrypto } from '#store';

export interface KnownMatch {
  readonly text: FrozenText;
  readonly comparison: FileComparison;
}

export interface CheckedFile {
  readonly name: string;
  readonly check: FileCheck;
  /** Of a sealed file: whose key it is, as far as is known here. */
  readonly standing: KeyStanding | null;
  /** Whether the council that signed is the one of this profile; null where that cannot be said. */
  readonly isOwnCouncil: boolean | null;
  /** The same text as it is kept here. */
  readonly here: FrozenText | null;
  /** Of a file that does not prove by itself what it is: the nearest text that is kept here. */
  readonly match: KnownMatch | null;
}

async function sha256OfBytes(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const tools: CheckTools = { ...webCrypto, sha256OfBytes };

async function picturesOf(
  { sender, body }: SignedContent,
  store: Store,
): Promise<ReadonlyMap<string, PictureBytes>> {
  const named = [sender.logo, sender.signature, ...[...walk(body)].map(pictureOf)].filter(
    (one) => one !== null,
  );
  const found = new Map<string, PictureBytes>();
  for (const { hash, mediaType } of named) {
    const bytes = await store.attachmentBytes(hash);
    if (bytes) found.set(hash, { bytes, mediaType });
  }
  return found;
}

async function candidateOf(text: FrozenText, store: Store): Promise<Candidate> {
  return {
    id: text.versionId,
    file: await sealedFileOf(text.content, text.signOff, webCrypto),
    pictures: () => picturesOf(text.content, store),
  };
}

async function nearest(
  check: FileCheck,
  texts: readonly FrozenText[],
  store: Store,
): Promise<KnownMatch | null> {
  if (check.kind !== 'unsealed' && check.kind !== 'broken') return null;
  const candidates = await Promise.all(texts.map((text) => candidateOf(text, store)));
  const match = await fileChecker.match(check.parts, candidates, tools);
  const text = texts.find(({ versionId }) => versionId === match?.id);
  return match && text ? { text, comparison: match.comparison } : null;
}

/** The text kept here that is, to the letter, the one in the file. */
async function sameHere(check: FileCheck, texts: readonly FrozenText[]): Promise<FrozenText | null> {
  if (check.kind === 'sealed')
    return texts.find(({ versionId }) => versionId === check.seal.versionId) ?? null;
  if (check.kind !== 'approved') return null;
  for (const text of texts) {
    const { approval } = await sealedFileOf(text.content, text.signOff, webCrypto);
    if (approval?.contentHash === check.approval.contentHash) return text;
  }
  return null;
}

/** `councilId` is null on a machine without a council. */
export async function checkFile(
  file: { readonly name: string; readonly bytes: Uint8Array },
  store: Store,
  councilId: string | null,
): Promise<CheckedFile> {
  const check = await fileChecker.check(file.bytes, tools);
  const [keys, texts] =
    councilId === null ? [[], []] : await Promise.all([store.signingKeys(), store.frozenTexts()]);
  return {
    name: file.name,
    check,
    standing: check.kind === 'sealed' ? keyStanding(check.seal, keys) : null,
    isOwnCouncil: check.kind === 'sealed' && councilId !== null ? check.seal.council.id === councilId : null,
    here: await sameHere(check, texts),
    match: await nearest(check, texts, store),
  };
}
