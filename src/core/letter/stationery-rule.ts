/** What the paper of a letter may look like: it has to stay readable, printed as well. */
import type { Stationery } from '#core/records/stationery';
import { Refusal } from '#core/refusals/refusal';

/** WCAG 2.2, 1.4.3: what running text needs on its ground. */
export const LEAST_CONTRAST = 4.5;
export const MOST_FOOTER_LINES = 4;

/** The share of light one of the colours sends back, 0 to 255 in and 0 to 1 out (WCAG 2.2, relative luminance). */
function light(part: number): number {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** Of a colour RRGGBB on white paper, 1 to 21. */
export function contrastOnPaper(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const luminance = 0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue);
  return 1.05 / (luminance + 0.05);
}

/** RRGGBB in capitals out of what people type: "#1d3f72", "1D3F72", "#135"; null for what is no colour. */
export function parseColour(typed: string): string | null {
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(typed.trim())?.[1];
  if (digits === undefined) return null;
  const six = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  return six.toUpperCase();
}

/** Refuses a colour that cannot be read on paper (`stationery.pale`), and a footer longer than its room. */
export function checkStationery({ accent, footer }: Stationery): Refusal | null {
  const contrast = contrastOnPaper(accent);
  if (contrast < LEAST_CONTRAST) {
    // Rounded down: what is shown must not look like enough.
    return new Refusal('stationery.pale', { contrast: Math.floor(contrast * 10) / 10 }, 'accent');
  }
  if (footer.length > MOST_FOOTER_LINES) {
    return new Refusal('stationery.longFooter', { lines: footer.length, most: MOST_FOOTER_LINES }, 'footer');
  }
  return null;
}
