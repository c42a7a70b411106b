/** Kind and size of a picture, read from its own first bytes: a name or media type can be wrong. */
export interface PictureFacts {
  readonly kind: 'png' | 'jpg';
  /** In dots. */
  readonly width: number;
  readonly height: number;
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;

function pngFacts(view: DataView): PictureFacts | null {
  if (view.byteLength < 24 || PNG.some((byte, at) => view.getUint8(at) !== byte)) return null;
  return { kind: 'png', width: view.getUint32(16), height: view.getUint32(20) };
}

/** Markers that begin a frame: C0 to CF, but for the tables among them (C4, C8, CC). */
function beginsFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

function jpegFacts(view: DataView): PictureFacts | null {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return null;
  let at = 2;
  while (at + 9 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (beginsFrame(marker)) {
      return { kind: 'jpg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    }
    // Any number of FF bytes may stand before a marker.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}

/** Null when it is neither a PNG nor a JPEG, or is damaged or empty. */
export function pictureFacts(bytes: Uint8Array): PictureFacts | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const facts = pngFacts(view) ?? jpegFacts(view);
  return facts !== null && facts.width > 0 && facts.height > 0 ? facts : null;
}
