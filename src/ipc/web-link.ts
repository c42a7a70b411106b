/**
 * The only links that leave the program. `file:`, `javascript:`, `ms-msdt:` and the like start programs on
 * the machine of the reader; a name and password in a link is there to mislead.
 */
export function parseWebLink(text: string): URL | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  return isWeb && url.username === '' && url.password === '' ? url : null;
}
