/** Short enough for a folder of folders on Windows, where a whole path has 260. */
const LONGEST = 120;
const SHORTEST_WORTH_KEEPING = 60;

// biome-ignore lint/suspicious/noControlCharactersInRegex: Windows refuses these in a name.
const REFUSED = /[\u0000-\u001f\u007f-\u009f<>:"/\\|?*]+/g;
/** They show nothing, or turn the reading order round so that a name seems to end otherwise than it does. */
const INVISIBLE =
  /[\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufdd0\ufffe\uffff]|\p{Surrogate}/gu;
/** Old names of devices; Windows still does not give them to files, whatever the extension. */
const DEVICE = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=$|[. ])/i;

function namePart(text: string): string {
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(REFUSED, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[-. ]+|[-. ]+$/g, '');
}

/** At a space if there is one near the end, and never through a character of two halves. */
function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
  const space = cut.lastIndexOf(' ');
  return (space >= SHORTEST_WORTH_KEEPING ? cut.slice(0, space) : cut).replace(/[-. ]+$/, '');
}

/**
 * A name for a file from the words of a person: any system takes it, and it is at most 120 characters long.
 * `fallback` is what the thing is called in general, for when nothing is left of the words.
 */
export function fileNameOf(parts: readonly string[], fallback: string, extension: string): string {
  const words = parts
    .map(namePart)
    .filter((part) => part !== '')
    .join(' ');
  const stem = shortened(words === '' ? fallback : words, LONGEST - extension.length - 1);
  const name = DEVICE.test(stem) ? shortened(`${fallback} ${stem}`, LONGEST - extension.length - 1) : stem;
  return `${name}.${extension}`;
}
