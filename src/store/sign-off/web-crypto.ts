/**
 * Sealing and checking seals with the Web Crypto of the browser; the same in Node, where the rules are tried.
 *
 * All of it may be awaited inside a transaction, which is kept open for it; without one `waitFor` only waits.
 */
import { Dexie } from 'dexie';
import type { SealCrypto, Signer } from '#core/sign-off/seal-crypto';

const ED25519 = 'Ed25519';

export function hexOfBytes(bytes: Uint8Array | ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function bytesOfHex(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

const utf8 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(new TextEncoder().encode(text));

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return hexOfBytes(await Dexie.waitFor(crypto.subtle.digest('SHA-256', bytes)));
}

export const webCrypto: SealCrypto = {
  sha256: (text) => sha256(utf8(text)),
  sha256OfHex: (hex) => sha256(bytesOfHex(hex)),
  verify: (publicKey, signature, text) => Dexie.waitFor(isSignatureOf(publicKey, signature, text)),
};

async function isSignatureOf(publicKey: string, signature: string, text: string): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey('raw', bytesOfHex(publicKey), ED25519, false, ['verify']);
    return await crypto.subtle.verify(ED25519, key, bytesOfHex(signature), utf8(text));
  } catch {
    // No point of the curve, or not of the length of a signature.
    return false;
  }
}

/** Whether this machine can make and check Ed25519 at all; browsers of before 2025 mostly cannot. */
export async function canSeal(): Promise<boolean> {
  try {
    await Dexie.waitFor(crypto.subtle.generateKey(ED25519, false, ['sign', 'verify']));
    return true;
  } catch {
    return false;
  }
}

export function signerOf(privateKey: CryptoKey): Signer {
  return {
    sign: async (text) =>
      hexOfBytes(await Dexie.waitFor(crypto.subtle.sign(ED25519, privateKey, utf8(text)))),
  };
}
