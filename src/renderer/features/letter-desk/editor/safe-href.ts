const SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * The address a link may have, or null. People type addresses without `https://`, and mail addresses bare;
 * `javascript:` and the like never come in, whatever was pasted.
 */
export function safeHref(typed: string): string | null {
  const text = typed.trim();
  if (text === '' || /\s/.test(text)) return null;
  if (/^[^\s@:/]+@[^\s@/]+\.[a-z]{2,}$/i.test(text)) return `mailto:${text}`;
  const withScheme = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(withScheme)) return null;
  const url = new URL(withScheme);
  if (!SCHEMES.has(url.protocol)) return null;
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
  // A word is no address: without a dot it leads nowhere outside this machine.
  return isWeb && !url.hostname.includes('.') ? null : url.href;
}
