/** What goes into the file of a letter: what stands on the desk for a draft, what was frozen for one that was sent. */

import { type LetterBody, pictureOf, walk } from '#core/letter/body';
import { composeLetter, signatureOf } from '#core/letter/compose-letter';
import type { BodyPictures, LetterDocument, PictureBytes } from '#core/letter/letter-document';
import type { Letter } from '#core/records/letter';
import { type LetterSender, senderOf } from '#core/records/letter-sender';
import { composeSealed, frozenDueDay } from '#core/sealed-file/compose-sealed';
import { sealedFileOf } from '#core/sealed-file/sealed-file-of';
import { type SignedContent, signedContent } from '#core/sign-off/signed-content';
import { letterFileName } from '#documents';
import { dueDayOfLetter, type LetterOnDesk, type Profile, type Store, webCrypto } from '#store';

async function kept(
  picture: { readonly hash: string; readonly mediaType: PictureBytes['mediaType'] } | null | undefined,
  store: Store,
): Promise<PictureBytes | null> {
  if (!picture) return null;
  const bytes = await store.attachmentBytes(picture.hash);
  return bytes && { bytes, mediaType: picture.mediaType };
}

async function bodyPictures(body: LetterBody, store: Store): Promise<BodyPictures> {
  const named = new Map(
    [...walk(body)].flatMap((node) => pictureOf(node) ?? []).map((one) => [one.hash, one]),
  );
  const found = new Map<string, PictureBytes>();
  for (const [hash, picture] of named) {
    const bytes = await kept(picture, store);
    if (bytes) found.set(hash, bytes);
  }
  return found;
}

/** All a letter shows that lies among the attachments. */
async function attachmentsOf(body: LetterBody, sender: LetterSender, store: Store) {
  const [logo, signature, pictures] = await Promise.all([
    kept(sender.logo, store),
    kept(sender.signature, store),
    bodyPictures(body, store),
  ]);
  return { logo: logo && { ...logo, alt: sender.logo?.alt ?? '' }, signature, pictures };
}

/** By the hash a text knows them by. */
async function picturesOf(
  { sender, body }: SignedContent,
  store: Store,
): Promise<ReadonlyMap<string, PictureBytes>> {
  const found = new Map(await bodyPictures(body, store));
  for (const picture of [sender.logo, sender.signature]) {
    const bytes = await kept(picture, store);
    if (picture && bytes) found.set(picture.hash, bytes);
  }
  return found;
}

/** An approved letter carries its seal, and is made from what was signed and nothing else; null for any other. */
async function approvedLetter(
  { state, frozenVersion }: LetterOnDesk,
  store: Store,
): Promise<LetterDocument | null> {
  const { signOff } = state.path;
  if (!frozenVersion?.sender || signOff?.versionId !== frozenVersion.id) return null;
  const content = signedContent({ ...frozenVersion, sender: frozenVersion.sender });
  const file = await sealedFileOf(content, signOff, webCrypto);
  return composeSealed(file, await picturesOf(content, store));
}

export async function letterToExport(
  desk: LetterOnDesk,
  profile: Profile,
  store: Store,
): Promise<LetterDocument> {
  const senderNow = (letter: Letter): LetterSender =>
    senderOf(profile.council, signatureOf(letter, profile.people) ?? null);
  const approved = await approvedLetter(desk, store);
  if (approved) return approved;
  const { frozenVersion } = desk;
  if (frozenVersion) {
    const { head: letter, body, reference } = frozenVersion;
    const sender = frozenVersion.sender ?? senderNow(letter);
    return composeLetter({
      council: sender,
      letter,
      body,
      reference,
      dueDay: frozenDueDay(body),
      draft: false,
      ...(await attachmentsOf(body, sender, store)),
      // Nobody has put their name under it yet.
      ...(desk.state.status === 'forSignOff' ? { signature: null } : {}),
    });
  }
  const { letter } = desk;
  const sender = senderNow(letter);
  const { reference } = desk.state;
  const body = await store.letterBody(letter.id);
  return composeLetter({
    council: sender,
    letter,
    body,
    reference,
    dueDay: dueDayOfLetter(letter, profile.termRules, profile.equatedDays),
    // A letter with a reference is ready to be signed; until then its paper says that it is a draft.
    draft: reference === null,
    ...(await attachmentsOf(body, sender, store)),
  });
}

/** Known before the letter itself is read: a browser asks for the name at once. */
export function fileNameOf(desk: LetterOnDesk, extension?: string): string {
  const letter = {
    ourReference: desk.state.reference,
    subject: desk.letter.subject,
    draft: desk.frozenVersion === null,
  };
  return letterFileName(letter, extension);
}
