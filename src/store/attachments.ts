import type { Database } from './database';
import { sha256OfBytes } from './fingerprint';
import { StoreUnavailable } from './store-unavailable';

/** Keeps bytes under the hash of their content; the same file is kept once. */
export async function keepAttachment(db: Database, bytes: Uint8Array): Promise<string> {
  const hash = await sha256OfBytes(bytes);
  try {
    await db.attachments.put({ hash, bytes });
  } catch (error) {
    throw StoreUnavailable.from(error);
  }
  return hash;
}

export async function attachmentBytes(db: Database, hash: string): Promise<Uint8Array | null> {
  return (await db.attachments.get(hash))?.bytes ?? null;
}
