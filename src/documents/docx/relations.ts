/** What a part of the file leads to: addresses on the web, and pictures beside it. */
import { escaped } from './xml-of';

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Above the numbers of the parts that every file has. */
const FIRST_PICTURE = 1001;

interface Media {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export class Relations {
  readonly #links = new Map<string, string>();
  readonly #pictures = new Map<Uint8Array, { readonly number: number; readonly name: string }>();

  /** The id of a link, without the "rId" that Word and the `docx` package want before it. */
  link(target: string): string {
    const known = this.#links.get(target);
    if (known !== undefined) return known;
    const id = `Link${this.#links.size + 1}`;
    this.#links.set(target, id);
    return id;
  }

  /** The number of a picture; the same bytes are kept once. */
  picture(bytes: Uint8Array, kind: 'png' | 'jpg'): number {
    const known = this.#pictures.get(bytes);
    if (known !== undefined) return known.number;
    const count = this.#pictures.size;
    const number = FIRST_PICTURE + count;
    this.#pictures.set(bytes, { number, name: `picture${count + 1}.${kind}` });
    return number;
  }

  get media(): Media[] {
    return [...this.#pictures].map(([bytes, { name }]) => ({ path: `word/media/${name}`, bytes }));
  }

  /** Empty when it leads nowhere. */
  get xml(): string {
    const links = [...this.#links].map(
      ([target, id]) =>
        `<Relationship Id="rId${id}" Type="${TYPES}/hyperlink" Target="${escaped(target)}" TargetMode="External"/>`,
    );
    const pictures = [...this.#pictures.values()].map(
      ({ number, name }) => `<Relationship Id="rId${number}" Type="${TYPES}/image" Target="media/${name}"/>`,
    );
    return [...links, ...pictures].join('');
  }
}
