/**
 * Reads the XML of a file that cannot be trusted, without a browser. Names come out with the prefix this program knows
 * their namespace by, whatever the file calls it: text under a prefix of the file's own choosing would be shown by
 * Word and missed by us. There are no entities but XML's own five, so that nothing grows while it is read.
 */

/** What a part may hold. A letter of 1,000 pages stays far below it. */
const MOST_ELEMENTS = 2_000_000;
const DEEPEST = 256;

export class XmlUnreadable extends Error {
  override readonly name = 'XmlUnreadable';
}

const OFFICE = 'http://schemas.openxmlformats.org';
/** ISO 29500 has two namespaces for each: the one Word writes, and the one of its strict form. */
const STRICT = 'http://purl.oclc.org/ooxml';
const PREFIXES: ReadonlyMap<string, string> = new Map([
  [`${OFFICE}/wordprocessingml/2006/main`, 'w'],
  [`${STRICT}/wordprocessingml/main`, 'w'],
  [`${OFFICE}/officeDocument/2006/relationships`, 'r'],
  [`${STRICT}/officeDocument/relationships`, 'r'],
  [`${OFFICE}/drawingml/2006/main`, 'a'],
  [`${STRICT}/drawingml/main`, 'a'],
  [`${OFFICE}/drawingml/2006/picture`, 'pic'],
  [`${STRICT}/drawingml/picture`, 'pic'],
  [`${OFFICE}/drawingml/2006/wordprocessingDrawing`, 'wp'],
  [`${STRICT}/drawingml/wordprocessingDrawing`, 'wp'],
  [`${OFFICE}/markup-compatibility/2006`, 'mc'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  [`${OFFICE}/package/2006/relationships`, 'package'],
  [`${OFFICE}/package/2006/content-types`, 'types'],
  ['urn:raadgever:seal:1', 'seal'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
]);

export interface XmlNode {
  /** `w:p`; a namespace nobody here knows stands in front whole. */
  readonly name: string;
  readonly localName: string;
  readonly children: readonly XmlNode[];
  /** Its own text, without that of what is inside it. */
  readonly text: string;
  getAttribute(name: string): string | null;
}

class Node implements XmlNode {
  readonly children: Node[] = [];
  text = '';
  constructor(
    readonly name: string,
    readonly attributes: ReadonlyMap<string, string>,
  ) {}
  get localName(): string {
    return this.name.slice(this.name.lastIndexOf(':') + 1);
  }
  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }
}

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<\/([^\s>]+)\s*>|<([^\s/>!?]+)((?:\s+[^\s=/>]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/gy;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const REFERENCE = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));|&/gi;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (_, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) {
      const known = ENTITIES[name];
      if (known === undefined) throw new XmlUnreadable('entity');
      return known;
    }
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    if (!(point > 0 && point <= 0x10ffff)) throw new XmlUnreadable('character');
    return String.fromCodePoint(point);
  });
}

type Scope = ReadonlyMap<string, string>;

function named(raw: string, scope: Scope, isElement: boolean): string {
  const at = raw.indexOf(':');
  const prefix = at < 0 ? '' : raw.slice(0, at);
  if (prefix === '' && !isElement) return raw;
  const uri = prefix === 'xml' ? 'http://www.w3.org/XML/1998/namespace' : scope.get(prefix);
  if (uri === undefined || uri === '') {
    if (prefix !== '') throw new XmlUnreadable('prefix');
    return raw;
  }
  return `${PREFIXES.get(uri) ?? uri}:${raw.slice(at + 1)}`;
}

function opened(raw: string, written: string, outer: Scope): { readonly node: Node; readonly scope: Scope } {
  const given: [string, string][] = [];
  let scope = outer;
  for (const [, name = '', double, single] of written.matchAll(ATTRIBUTE)) {
    const value = unescaped(double ?? single ?? '');
    const prefix = name === 'xmlns' ? '' : name.startsWith('xmlns:') ? name.slice(6) : null;
    if (prefix === null) given.push([name, value]);
    else scope = new Map(scope).set(prefix, value);
  }
  const attributes = new Map(given.map(([name, value]) => [named(name, scope, false), value]));
  if (attributes.size !== given.length) throw new XmlUnreadable('attribute twice');
  return { node: new Node(named(raw, scope, true), attributes), scope };
}

/** The root of a part. Throws XmlUnreadable for what no reader of XML should take, or is larger than any letter. */
export function readXml(text: string): XmlNode {
  const open: { readonly raw: string; readonly node: Node; readonly scope: Scope }[] = [];
  let root: Node | null = null;
  let count = 0;
  let at = text.startsWith('\ufeff') ? 1 : 0;
  while (at < text.length) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text);
    if (token === null) throw new XmlUnreadable(`at ${at}`);
    at = TOKEN.lastIndex;
    const [, data, closes, opens, written = '', isEmpty, words] = token;
    const top = open.at(-1);
    if (opens !== undefined) {
      count += 1;
      if (count > MOST_ELEMENTS || open.length >= DEEPEST) throw new XmlUnreadable('too large');
      if (top === undefined && root !== null) throw new XmlUnreadable('two roots');
      const { node, scope } = opened(opens, written, top?.scope ?? new Map());
      if (top) top.node.children.push(node);
      else root = node;
      if (isEmpty !== '/') open.push({ raw: opens, node, scope });
    } else if (closes !== undefined) {
      if (open.pop()?.raw !== closes) throw new XmlUnreadable(`</${closes}>`);
    } else if (data !== undefined || words !== undefined) {
      const content = data ?? unescaped(words ?? '');
      if (top) top.node.text += content;
      else if (content.trim() !== '') throw new XmlUnreadable('text outside');
    }
  }
  if (root === null || open.length > 0) throw new XmlUnreadable('unfinished');
  return root;
}

/** The same of bytes. Word writes UTF-8, and so does everybody else. */
export function readXmlBytes(bytes: Uint8Array): XmlNode {
  try {
    return readXml(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw cause instanceof XmlUnreadable ? cause : new XmlUnreadable('not UTF-8', { cause });
  }
}

/** Itself and everything inside it, in the order of the file. */
export function* everyNode(node: XmlNode): Generator<XmlNode> {
  yield node;
  for (const child of node.children) yield* everyNode(child);
}
