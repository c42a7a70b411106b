/** Reads the XML of an Office part, strictly enough to notice what makes Word refuse it. For tests only. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

const TOKEN = /<\?[^>]*\?>|<!--[\s\S]*?-->|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)|</g;
const ATTRIBUTE = /([\w:.-]+)="([^"]*)"/g;
const BARE_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 forbids exactly these.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
  if (BARE_AMPERSAND.test(text)) throw new Error(`bare ampersand in ${JSON.stringify(text)}`);
  return text.replace(/&(?:#x([\da-fA-F]+)|#(\d+)|(\w+));/g, (_, hex: string, dec: string, name: string) =>
    hex
      ? String.fromCodePoint(Number.parseInt(hex, 16))
      : dec
        ? String.fromCodePoint(Number(dec))
        : (entities[name] ?? ''),
  );
}

/** The root element. Throws where the text is not well-formed. */
export function parseXml(xml: string): XmlElement {
  const forbidden = FORBIDDEN.exec(xml);
  if (forbidden) throw new Error(`forbidden character at ${forbidden.index}`);
  const root = { name: '', attributes: new Map<string, string>(), children: [] as (XmlElement | string)[] };
  const open = [root];
  for (const [token, closing, name, attributes, empty, text] of xml.matchAll(TOKEN)) {
    const parent = open.at(-1) ?? root;
    if (text !== undefined) parent.children.push(decode(text));
    else if (token === '<') throw new Error('a "<" that begins no tag');
    else if (name === undefined) continue;
    else if (closing === '/') {
      if (parent.name !== name || open.length < 2) throw new Error(`</${name}> closes <${parent.name}>`);
      open.pop();
    } else {
      const pairs = Array.from(
        (attributes ?? '').matchAll(ATTRIBUTE),
        ([, key = '', value = '']) => [key, decode(value)] as const,
      );
      const element = { name, attributes: new Map(pairs), children: [] };
      if (element.attributes.size !== pairs.length) throw new Error(`<${name}> has an attribute twice`);
      parent.children.push(element);
      if (empty !== '/') open.push(element);
    }
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)?.name}> is never closed`);
  const elements = elementsIn(root);
  const [only] = elements;
  if (only === undefined || elements.length > 1) throw new Error('not one root element');
  return only;
}

export function elementsIn(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => typeof child !== 'string');
}

/** The element and all below it, in document order. */
export function* everyElement(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of elementsIn(element)) yield* everyElement(child);
}

export function allNamed(element: XmlElement, ...names: readonly string[]): XmlElement[] {
  const found: XmlElement[] = [];
  // Not by the generator above: a check walks through a file a dozen times, and hundreds of files are checked.
  const visit = (each: XmlElement): void => {
    if (names.includes(each.name)) found.push(each);
    for (const child of each.children) if (typeof child !== 'string') visit(child);
  };
  visit(element);
  return found;
}

/** The first below it on this path of names. */
export function at(element: XmlElement, ...path: readonly string[]): XmlElement | undefined {
  const [name, ...rest] = path;
  if (name === undefined) return element;
  for (const child of elementsIn(element)) {
    if (child.name !== name) continue;
    const found = at(child, ...rest);
    if (found) return found;
  }
  return undefined;
}

export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
