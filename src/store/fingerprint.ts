import { Dexie } from 'dexie';
import { canonicalJson } from '#core/sign-off/canonical';

function hex(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Web APIs take no shared memory, and the type of a byte array allows it; nobody here uses any. */
function isOwn(bytes: Uint8Array): bytes is Uint8Array<ArrayBuffer> {
  return bytes.buffer instanceof ArrayBuffer;
}

/** May be awaited inside a transaction, which is kept open for it; without one `waitFor` only waits. */
export async function sha256OfBytes(bytes: Uint8Array): Promise<string> {
  return hex(await Dexie.waitFor(crypto.subtle.digest('SHA-256', isOwn(bytes) ? bytes : bytes.slice())));
}

/** SHA-256 over the canonical JSON of a value: the same content gives the same fingerprint anywhere. */
export async function sha256OfJson(value: unknown): Promise<string> {
  return sha256OfBytes(new TextEncoder().encode(canonicalJson(value)));
}
