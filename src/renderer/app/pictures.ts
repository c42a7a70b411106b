/** Pictures that are kept: how they are chosen, checked and shown. */
import { useEffect, useState } from 'react';
import type { Host } from '#platform';
import { useStore } from './store-context';

export type PictureType = 'image/png' | 'image/jpeg';

/** By its first bytes; the name of a file says nothing. */
function mediaTypeOf(bytes: Uint8Array): PictureType | null {
  if (bytes[0] === 0x89 && bytes[1] === 0x50 && bytes[2] === 0x4e && bytes[3] === 0x47) return 'image/png';
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'image/jpeg';
  return null;
}

type Chosen =
  | { readonly kind: 'picture'; readonly bytes: Uint8Array; readonly mediaType: PictureType }
  | { readonly kind: 'tooLarge' | 'notAPicture' | 'cancelled' };

export async function choosePicture(host: Host, label: string, maxBytes: number): Promise<Chosen> {
  const outcome = await host.openFiles({
    kinds: [{ label, extensions: ['png', 'jpg', 'jpeg'], mimeType: 'image/*' }],
    many: false,
    maxBytes,
  });
  if (outcome.kind === 'cancelled') return { kind: 'cancelled' };
  const [unread] = outcome.unread;
  const [file] = outcome.files;
  const mediaType = file ? mediaTypeOf(file.bytes) : null;
  if (unread?.code === 'file.tooLarge') return { kind: 'tooLarge' };
  if (unread || !file || mediaType === null) return { kind: 'notAPicture' };
  return { kind: 'picture', bytes: file.bytes, mediaType };
}

/** An address to show a picture by, as long as it is shown; null where there is none. */
export function usePictureAddress(bytes: Uint8Array | null, mediaType: PictureType | null): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (bytes === null || mediaType === null) return;
    const made = URL.createObjectURL(new Blob([bytes.slice()], { type: mediaType }));
    setAddress(made);
    return () => {
      setAddress(null);
      URL.revokeObjectURL(made);
    };
  }, [bytes, mediaType]);
  return address;
}

/** The same of a picture that is kept; null while it is read, too. */
export function usePicture(
  picture: { readonly hash: string; readonly mediaType: PictureType } | null,
): string | null {
  const store = useStore();
  const [bytes, setBytes] = useState<Uint8Array | null>(null);
  const hash = picture?.hash ?? null;
  useEffect(() => {
    let isGone = false;
    setBytes(null);
    if (hash !== null) {
      void store.attachmentBytes(hash).then((read) => {
        if (!isGone) setBytes(read);
      });
    }
    return () => {
      isGone = true;
    };
  }, [store, hash]);
  return usePictureAddress(bytes, picture?.mediaType ?? null);
}
