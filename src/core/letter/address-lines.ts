/**
 * An address as the post wants to read it (PostNL): one space inside the postcode, two before the town, the
 * town in capitals - `1234 AB  VOORBEELDSTAD`. The letters of a postcode are never SA, SD or SS, and its
 * number does not begin with a zero.
 */
const POSTCODE_AND_TOWN = /(^|, )([1-9]\d{3}) ?(?!S[ADS])([A-Z]{2}) (\p{L}[^\d,]*|'[^\d,]+)$/iu;

function addressLine(line: string): string {
  return line
    .replace(/\s+/g, ' ')
    .trim()
    .replace(
      POSTCODE_AND_TOWN,
      (_, before: string, figures: string, letters: string, town: string) =>
        `${before}${figures} ${letters.toUpperCase()}  ${town.toUpperCase()}`,
    );
}

/** The lines to print, without the empty ones. A line that holds no Dutch postcode stays as it was written. */
export function addressLines(lines: readonly string[]): string[] {
  return lines.map(addressLine).filter((line) => line !== '');
}

/**
 * Whom an address names, where it is said already that it goes to them: "Aan het college van ..." becomes
 * "Het college van ...".
 */
export function recipientOf(line: string): string {
  const name = line.trim().replace(/^aan(?:\s*:\s*|\s+|$)/iu, '');
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** The lines of an address under the word "Aan". */
export function addressUnderAan(lines: readonly string[]): string[] {
  const [first = '', ...rest] = addressLines(lines);
  // "Aan" on a line of its own says it for the next one.
  const [second = '', ...others] = rest;
  const named = recipientOf(first);
  return (named === '' ? [recipientOf(second), ...others] : [named, ...rest]).filter((line) => line !== '');
}
