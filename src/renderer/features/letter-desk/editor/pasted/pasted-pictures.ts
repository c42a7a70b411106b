/**
 * Pictures that stand in pasted text. Only those whose bytes came along can be taken in: nothing is fetched from
 * elsewhere, and what Word leaves in a file of its own a page may not read.
 */
import { type NamedFile, type Pictures, takePictures } from '../pictures';

const INSIDE = /<img\b[^>]*\ssrc\s*=\s*["']?data:image\//i;

export function hasPicturesInside(html: string): boolean {
  return INSIDE.test(html) || /<img\b[^>]*\ssrc\s*=\s*["']?file:/i.test(html);
}

function blobOf(address: string): Blob | null {
  const found = /^data:(image\/[a-z0-9.+-]+)((?:;[^,]*)?),(.*)$/is.exec(address);
  if (!found) return null;
  const [, type = '', rest = '', body = ''] = found;
  try {
    if (!/;base64/i.test(rest)) return new Blob([decodeURIComponent(body)], { type });
    const bytes = Uint8Array.from(atob(body.replace(/\s/g, '')), (sign) => sign.charCodeAt(0));
    return new Blob([bytes], { type });
  } catch {
    return null;
  }
}

/** The same text with its pictures kept and named by their hash; those that cannot come are left out, and told. */
export async function withPictures(html: string, pictures: Pictures): Promise<string> {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const coming: { readonly image: Element; readonly file: NamedFile }[] = [];
  let left = 0;
  for (const image of page.querySelectorAll('img:not([data-hash])')) {
    const address = image.getAttribute('src') ?? '';
    const file = blobOf(address);
    if (file === null) {
      if (address.startsWith('file:')) left += 1;
      image.remove();
    } else coming.push({ image, file: { name: '', file } });
  }
  if (left > 0) pictures.leftBehind(left);
  if (coming.length === 0) return page.body.innerHTML;
  const taken = await takePictures(
    coming.map(({ file }) => file),
    pictures,
  );
  coming.forEach(({ image }, index) => {
    const attributes = taken[index];
    if (!attributes) {
      image.remove();
      return;
    }
    const picture = page.createElement('img');
    picture.setAttribute('alt', image.getAttribute('alt') ?? '');
    picture.setAttribute('data-hash', attributes.hash);
    picture.setAttribute('data-mediatype', attributes.mediaType);
    picture.setAttribute('data-width', String(attributes.width));
    picture.setAttribute('data-pixelwidth', String(attributes.pixelWidth));
    picture.setAttribute('data-pixelheight', String(attributes.pixelHeight));
    image.replaceWith(picture);
  });
  return page.body.innerHTML;
}
