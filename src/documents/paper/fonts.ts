/** Free fonts of the same widths, for a machine that has not got Microsoft's: lines then break where Word breaks them. */
const SAME_WIDTHS: Readonly<Record<string, string>> = {
  Calibri: 'Carlito',
  Cambria: 'Caladea',
  Arial: 'Liberation Sans',
  'Times New Roman': 'Liberation Serif',
  'Courier New': 'Liberation Mono',
  Georgia: 'Gelasio',
};
const WITH_SERIFS = /cambria|georgia|times|garamond|palatino|book|serif|constantia/i;

export interface Fonts {
  readonly family: (name: string) => string;
  /** The height of the font's own line, in sizes of it. Word spaces lines by this, CSS by the size alone. */
  readonly ownLine: (name: string) => number;
}

/** Large, because the height comes in whole pixels. */
const SAMPLE_SIZE = 1000;

/** Measured where the pages will stand, once for each font. */
export function fontsMeasuredIn(place: ParentNode): Fonts {
  const heights = new Map<string, number>();
  const family = (name: string): string => {
    const plain = name.replace(/["\\]/g, '');
    const replacement = SAME_WIDTHS[plain];
    return [
      `"${plain}"`,
      ...(replacement ? [`"${replacement}"`] : []),
      WITH_SERIFS.test(plain) ? 'serif' : 'sans-serif',
    ].join(', ');
  };
  return {
    family,
    ownLine: (name) => {
      const known = heights.get(name);
      if (known !== undefined) return known;
      const sample = document.createElement('div');
      Object.assign(sample.style, {
        position: 'absolute',
        visibility: 'hidden',
        lineHeight: 'normal',
        fontFamily: family(name),
        fontSize: `${SAMPLE_SIZE}px`,
      });
      sample.append('Hg');
      place.append(sample);
      const height = sample.getBoundingClientRect().height / SAMPLE_SIZE;
      sample.remove();
      heights.set(name, height);
      return height;
    },
  };
}
