import type { Database } from './database';
import { sha256OfBytes } from './fingerprint';
import { StoreUnavailable } from './store-unavailable';

/** IndexedDB keeps the whole buffer a view looks at: a page of a larger file would be stored as all of it. */
export function aloneInBuffer(bytes: Uint8Array): Uint8Array {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice();
}

/** Keeps bytes under the hash of their content; the same file is kept once. */
export async function keepAttachment(db: Database, bytes: Uint8Array): Promise<string> {
  const hash = await sha256OfBytes(bytes);
  try {
    await db.attachments.put({ hash, bytes: aloneInBuffer(bytes) });
  } catch (error) {
    throw StoreUnavailable.from(error);
  }
  return hash;
}

export async function attachmentBytes(db: Database, hash: string): Promise<Uint8Array | null> {
  return (await db.attachments.get(hash))?.bytes ?? null;
}
