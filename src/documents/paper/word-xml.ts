/** Reading WordprocessingML (ISO 29500-1). Word and our writer both use the prefix `w`. */

/** What is read of an element: the browser's own are such, and those of `xml/read-xml.ts`, which needs no browser. */
export interface XmlElement {
  readonly localName: string;
  readonly children: Iterable<XmlElement>;
  getAttribute(name: string): string | null;
}

export function childrenNamed<E extends XmlElement>(element: E | null | undefined, name: string): E[] {
  return element ? ([...element.children] as E[]).filter((child) => child.localName === name) : [];
}

export function childNamed<E extends XmlElement>(element: E | null | undefined, name: string): E | null {
  for (const child of element?.children ?? []) if (child.localName === name) return child as E;
  return null;
}

/** The first below `element`, at any depth. */
export function firstBelow(element: Element, name: string): Element | null {
  return element.getElementsByTagNameNS('*', name)[0] ?? null;
}

export function wordAttribute(element: XmlElement | null | undefined, name: string): string | null {
  return element?.getAttribute(`w:${name}`) ?? null;
}

export function valueIn(parent: XmlElement | null | undefined, name: string): string | null {
  return wordAttribute(childNamed(parent, name), 'val');
}

/** A property that is there is on, unless it says otherwise; null when it is not there. */
export function switchIn(parent: XmlElement | null | undefined, name: string): boolean | null {
  const element = childNamed(parent, name);
  if (element === null) return null;
  const value = wordAttribute(element, 'val');
  return value === null || !['0', 'false', 'off', 'none'].includes(value);
}

export function numberIn(element: XmlElement | null | undefined, name: string): number | null {
  const value = wordAttribute(element, name);
  if (value === null) return null;
  const number = Number.parseFloat(value);
  return Number.isNaN(number) ? null : number;
}

/**
 * A page is drawn this much larger than it is shown. Browsers make every line a whole number of pixels high, which at
 * the real size is half a line a page too little.
 */
export const UNITS_PER_PIXEL = 8;

/** A point in units of the page; a pixel is 96 to the inch. */
export function fromPoints(points: number): number {
  return (points * UNITS_PER_PIXEL * 96) / 72;
}

/** The other way. */
export function toPoints(units: number): number {
  return (units * 72) / 96 / UNITS_PER_PIXEL;
}

/** A twip is a twentieth of a point. */
export function fromTwips(twips: number): number {
  return fromPoints(twips / 20);
}
