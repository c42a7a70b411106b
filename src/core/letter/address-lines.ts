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
