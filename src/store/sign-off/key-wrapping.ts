/**
 * Making a key, wrapping it with a passphrase, and opening it for one signature. The passphrase is never kept; the opened
 * key cannot be taken out of the browser, and is let go of after its use. A transaction is kept open for either.
 */
import { Dexie } from 'dexie';
import { normalPassphrase } from '#core/sign-off/passphrase';
import type { Signer } from '#core/sign-off/seal-crypto';
import type { OwnKey } from './own-key';
import { bytesOfHex, hexOfBytes, signerOf } from './web-crypto';

/** OWASP Password Storage Cheat Sheet for PBKDF2-HMAC-SHA256. Kept with each key: it can be raised for new ones. */
export const ITERATIONS = 600_000;
const ED25519 = 'Ed25519';
const own = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => Uint8Array.from(bytes);

async function wrappingKey(
  passphrase: string,
  { salt, iterations }: Pick<OwnKey, 'salt' | 'iterations'>,
  use: 'wrapKey' | 'unwrapKey',
): Promise<CryptoKey> {
  const words = own(new TextEncoder().encode(normalPassphrase(passphrase)));
  const typed = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: own(salt), iterations };
  return crypto.subtle.deriveKey(how, typed, { name: 'AES-GCM', length: 256 }, false, [use]);
}

const sealing = ({ iv, keyId }: Pick<OwnKey, 'iv' | 'keyId'>): AesGcmParams => ({
  name: 'AES-GCM',
  iv: own(iv),
  additionalData: bytesOfHex(keyId),
});

export interface NewKey {
  /** Hexadecimal. */
  readonly publicKey: string;
  readonly ownKey: OwnKey;
}

export function newKey(personId: string, passphrase: string): Promise<NewKey> {
  return Dexie.waitFor(makeKey(personId, passphrase));
}

async function makeKey(personId: string, passphrase: string): Promise<NewKey> {
  const pair = (await crypto.subtle.generateKey(ED25519, true, ['sign', 'verify'])) as CryptoKeyPair;
  const raw = await crypto.subtle.exportKey('raw', pair.publicKey);
  const facts = {
    keyId: hexOfBytes(await crypto.subtle.digest('SHA-256', raw)),
    personId,
    salt: crypto.getRandomValues(new Uint8Array(16)),
    iterations: ITERATIONS,
    iv: crypto.getRandomValues(new Uint8Array(12)),
  };
  const wrap = await wrappingKey(passphrase, facts, 'wrapKey');
  const wrapped = await crypto.subtle.wrapKey('pkcs8', pair.privateKey, wrap, sealing(facts));
  return { publicKey: hexOfBytes(raw), ownKey: { ...facts, wrapped: new Uint8Array(wrapped) } };
}

/** Null for a wrong passphrase, and for whatever else is the matter: an answer that tells more helps who guesses. */
export function openKey(ownKey: OwnKey, passphrase: string): Promise<Signer | null> {
  return Dexie.waitFor(unwrapped(ownKey, passphrase));
}

async function unwrapped(ownKey: OwnKey, passphrase: string): Promise<Signer | null> {
  try {
    const wrap = await wrappingKey(passphrase, ownKey, 'unwrapKey');
    const wrapped = own(ownKey.wrapped);
    const opened = await crypto.subtle.unwrapKey('pkcs8', wrapped, wrap, sealing(ownKey), ED25519, false, [
      'sign',
    ]);
    return signerOf(opened);
  } catch {
    return null;
  }
}
