/**
 * Keeps the page free of style elements made at run time, so that its policy can be `style-src 'self'`.
 *
 * react-aria adds one (`touch-action` for what can be pressed) unless an element with this id is there
 * already. A bare meta element is enough; the rule itself stands in base.css. The only other one it makes is
 * for WebKit on iOS, where this program does not run.
 */
const PRESSABLE_STYLE_ID = 'react-aria-pressable-style';

/** Once, before the first render. */
export function keepStylesStrict(page: Document): void {
  if (page.getElementById(PRESSABLE_STYLE_ID)) return;
  const marker = page.createElement('meta');
  marker.id = PRESSABLE_STYLE_ID;
  page.head.append(marker);
}
