/** What pictures need from around the editor, and how a file becomes one. */
import { type PictureRead, type ReadyPicture, readPicture } from './picture-file';

export interface NamedFile {
  readonly name: string;
  readonly file: Blob;
}

export interface LargePicture {
  readonly name: string;
  readonly bytes: number;
  readonly pixelWidth: number;
  readonly pixelHeight: number;
}

export interface RefusedPicture {
  readonly name: string;
  readonly because: 'unreadable' | 'tooLarge';
}

export interface Pictures {
  /** Keeps the bytes with the letters; gives their hash. */
  readonly keep: (bytes: Uint8Array) => Promise<string>;
  /** An address the page may show, or null where the bytes are not on this machine. */
  readonly address: (hash: string, mediaType: string) => Promise<string | null>;
  /** Whether these may be made smaller: one question for all of them. */
  readonly mayShrink: (large: readonly LargePicture[]) => Promise<boolean>;
  /** Stands in the text while one is read. */
  readonly comingWord: string;
  /** So many stayed behind in a file of another program. */
  readonly leftBehind: (count: number) => void;
  readonly refused: (pictures: readonly RefusedPicture[]) => void;
}

/** The attributes of a picture in the letter. */
export interface PictureAttributes {
  readonly hash: string;
  readonly mediaType: string;
  readonly alt: string;
  readonly width: number;
  readonly pixelWidth: number;
  readonly pixelHeight: number;
}

/** Without one: for a letter nobody puts a picture in. */
export const noPictures: Pictures = {
  keep: () => Promise.reject(new Error('no pictures here')),
  address: async () => null,
  mayShrink: async () => false,
  comingWord: '',
  leftBehind: () => {},
  refused: () => {},
};

/** As wide as it is on paper at 150 pixels an inch, in steps one can name. */
function usualWidth(pixelWidth: number): number {
  const hundredths = (pixelWidth / 980) * 100;
  return [25, 50, 75].find((step) => hundredths <= step) ?? 100;
}

/** Each file as a picture that was kept, in their order; null for what was refused or not made smaller. */
export async function takePictures(
  files: readonly NamedFile[],
  pictures: Pictures,
): Promise<(PictureAttributes | null)[]> {
  const read: { readonly name: string; readonly read: PictureRead }[] = [];
  // One by one: a decoded photo of 20 MB is 150 MB of memory.
  for (const { name, file } of files) read.push({ name, read: await readPicture(file) });

  const refused = read.flatMap(({ name, read: { kind } }): RefusedPicture[] =>
    kind === 'unreadable' || kind === 'tooLarge' ? [{ name, because: kind }] : [],
  );
  if (refused.length > 0) pictures.refused(refused);
  const large = read.flatMap(({ name, read: each }): LargePicture[] =>
    each.kind === 'large' ? [{ ...each, name }] : [],
  );
  const mayShrink = large.length === 0 || (await pictures.mayShrink(large));

  const taken: (PictureAttributes | null)[] = [];
  for (const { read: each } of read) {
    let picture: ReadyPicture | null = null;
    if (each.kind === 'ready') picture = each.picture;
    if (each.kind === 'large' && mayShrink) picture = await each.shrink();
    if (picture === null) {
      taken.push(null);
      continue;
    }
    const { bytes, ...rest } = picture;
    taken.push({
      ...rest,
      hash: await pictures.keep(bytes),
      alt: '',
      width: usualWidth(picture.pixelWidth),
    });
  }
  return taken;
}
