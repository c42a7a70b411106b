/** A letter that was really signed, with a key made for the occasion. */
import type { LetterVersion } from '#core/records/letter-version';
import { type Seal, type SealPayload, textToSign } from '#core/sign-off/seal';
import { contentHash, type Signable, type SignedContent, signedContent } from '#core/sign-off/signed-content';
import { hexOfBytes, signerOf, webCrypto } from '#store/sign-off/web-crypto';
import { body, day, letter, uuid } from '../letter/letters.ts';

export const version = {
  id: uuid(9),
  v: 2,
  deleted: null,
  letterId: letter.id,
  madeAt: '2026-11-22T10:00:00.000Z',
  madeBy: uuid(1),
  occasion: 'signOff',
  head: letter,
  reference: '2026/01',
  body,
  sender: {
    name: 'Adviesraad Voorbeeldstad',
    postalAddress: ['Postbus 12'],
    phone: '',
    email: 'raad@voorbeeldstad.example',
    website: '',
    logo: null,
    subjectLabel: 'onderwerp',
    copiesPlacement: 'end',
    window: 'left',
    signature: null,
  },
  sha256: '0'.repeat(64),
} as const satisfies LetterVersion;

export interface Key {
  readonly publicKey: string;
  readonly keyId: string;
  readonly sign: (text: string) => Promise<string>;
}

export async function newKey(): Promise<Key> {
  const pair = (await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify'])) as CryptoKeyPair;
  const publicKey = hexOfBytes(await crypto.subtle.exportKey('raw', pair.publicKey));
  return { publicKey, keyId: await webCrypto.sha256OfHex(publicKey), ...signerOf(pair.privateKey) };
}

export async function sealed(
  key: Key,
  of: Signable = version,
  changes: Partial<SealPayload> = {},
): Promise<{ readonly seal: Seal; readonly content: SignedContent }> {
  const content = signedContent(of);
  const payload: SealPayload = {
    format: 'raadgever-seal',
    version: 1,
    council: { id: uuid(7), name: 'Adviesraad Voorbeeldstad', municipality: 'Voorbeeldstad' },
    letterId: version.letterId,
    versionId: version.id,
    reference: of.reference ?? '',
    signer: { id: uuid(5), name: 'Bas Groen', function: 'Voorzitter', asDeputy: false, isAuthor: false },
    on: day('2026-11-22'),
    at: '2026-11-22T10:00:00.000Z',
    contentHash: await contentHash(content, webCrypto),
    keyId: key.keyId,
    publicKey: key.publicKey,
    ...changes,
  };
  return { seal: { ...payload, signature: await key.sign(textToSign(payload)) }, content };
}
