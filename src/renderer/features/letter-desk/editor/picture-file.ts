/**
 * A file, as a picture that can stand in a letter: png or jpeg, not heavier and not larger than paper needs. What a
 * browser can read and Word can not is drawn anew.
 */

/** What may come in as it is: 2,400 pixels are 150 a centimetre over the width of the text. */
const MOST_BYTES = 2_000_000;
const MOST_PIXELS = 2400;
/** Above this a file is not even looked at. */
const MOST_TO_READ = 100_000_000;

export interface ReadyPicture {
  readonly bytes: Uint8Array;
  readonly mediaType: 'image/png' | 'image/jpeg';
  readonly pixelWidth: number;
  readonly pixelHeight: number;
}

export type PictureRead =
  | { readonly kind: 'ready'; readonly picture: ReadyPicture }
  | {
      readonly kind: 'large';
      readonly bytes: number;
      readonly pixelWidth: number;
      readonly pixelHeight: number;
      readonly shrink: () => Promise<ReadyPicture | null>;
    }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'tooLarge' };

/** By its first bytes; the name of a file says nothing. */
function mediaTypeOf(bytes: Uint8Array): ReadyPicture['mediaType'] | null {
  if (bytes[0] === 0x89 && bytes[1] === 0x50 && bytes[2] === 0x4e && bytes[3] === 0x47) return 'image/png';
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'image/jpeg';
  return null;
}

/**
 * Whether a photo says which way up it is and perhaps where it was taken. Word does not heed the one, and the other
 * must not be sent along.
 */
function tellsOfItself(bytes: Uint8Array): boolean {
  let at = 2;
  while (at + 4 < bytes.length && bytes[at] === 0xff && bytes[at + 1] !== 0xda) {
    if (bytes[at + 1] === 0xe1) return true;
    at += 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0);
  }
  return false;
}

async function drawn(
  bitmap: ImageBitmap,
  scale: number,
  type: ReadyPicture['mediaType'],
): Promise<ReadyPicture | null> {
  const pixelWidth = Math.max(1, Math.round(bitmap.width * scale));
  const pixelHeight = Math.max(1, Math.round(bitmap.height * scale));
  const canvas = new OffscreenCanvas(pixelWidth, pixelHeight);
  const context = canvas.getContext('2d');
  if (!context) return null;
  if (type === 'image/jpeg') {
    // A jpeg has no see-through parts; the paper is white.
    context.fillStyle = 'white';
    context.fillRect(0, 0, pixelWidth, pixelHeight);
  }
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, pixelWidth, pixelHeight);
  const blob = await canvas.convertToBlob({ type, quality: 0.88 });
  return { bytes: new Uint8Array(await blob.arrayBuffer()), mediaType: type, pixelWidth, pixelHeight };
}

/** A photo as jpeg; a drawing as png, unless that stays too heavy. */
async function small(
  bitmap: ImageBitmap,
  from: ReadyPicture['mediaType'] | null,
): Promise<ReadyPicture | null> {
  const scale = Math.min(1, MOST_PIXELS / Math.max(bitmap.width, bitmap.height));
  if (from !== 'image/jpeg') {
    const png = await drawn(bitmap, scale, 'image/png');
    if (png === null || png.bytes.byteLength <= MOST_BYTES) return png;
  }
  return drawn(bitmap, scale, 'image/jpeg');
}

async function decoded(file: Blob): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(file);
  } catch {
    return null;
  }
}

export async function readPicture(file: Blob): Promise<PictureRead> {
  if (file.size > MOST_TO_READ) return { kind: 'tooLarge' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const bitmap = await decoded(file);
  if (bitmap === null) return { kind: 'unreadable' };
  const mediaType = mediaTypeOf(bytes);
  const { width: pixelWidth, height: pixelHeight } = bitmap;
  if (bytes.byteLength > MOST_BYTES || Math.max(pixelWidth, pixelHeight) > MOST_PIXELS) {
    const shrink = (): Promise<ReadyPicture | null> => small(bitmap, mediaType);
    return { kind: 'large', bytes: bytes.byteLength, pixelWidth, pixelHeight, shrink };
  }
  if (mediaType !== null && !(mediaType === 'image/jpeg' && tellsOfItself(bytes))) {
    bitmap.close();
    return { kind: 'ready', picture: { bytes, mediaType, pixelWidth, pixelHeight } };
  }
  const picture = await small(bitmap, mediaType);
  bitmap.close();
  return picture === null ? { kind: 'unreadable' } : { kind: 'ready', picture };
}
