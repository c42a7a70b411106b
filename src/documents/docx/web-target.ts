/** Longer addresses make Word report the file as damaged. */
const LONGEST = 2000;
const schemes: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:']);
/** What RFC 3986 lets stand in an address; the Open XML rules ask for that form. */
const NOT_IN_AN_ADDRESS = /[^\w\-.~:/?#[\]@!$&'()*+,;=%]/gu;

/** A link's address as it may stand in a Word file, or null when it does not lead to the web, a mailbox or a telephone. */
export function webTarget(href: unknown): string | null {
  if (typeof href !== 'string' || !URL.canParse(href)) return null;
  const url = new URL(href);
  const target = url.href.replace(NOT_IN_AN_ADDRESS, encodeURIComponent);
  return schemes.has(url.protocol) && target.length <= LONGEST ? target : null;
}
