/**
 * How a paragraph and a run look, as far as a letter uses it: read from a style or from the text itself, and laid over
 * one another. What is absent was not said.
 */
import {
  childNamed,
  childrenNamed,
  fromPoints,
  fromTwips,
  numberIn,
  switchIn,
  valueIn,
  wordAttribute,
  type XmlElement,
} from './word-xml';

export interface RunLook {
  readonly font?: string;
  /** In units of the page. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly struck?: boolean;
  readonly capitals?: boolean;
  readonly smallCapitals?: boolean;
  readonly hidden?: boolean;
  /** `#rrggbb`, or `auto`. */
  readonly color?: string;
  readonly shade?: string;
  readonly raised?: 'superscript' | 'subscript' | 'baseline';
}

export interface TabStop {
  readonly at: number;
  readonly kind: 'left' | 'right' | 'center' | 'clear';
}

export interface Edge {
  readonly width: number;
  readonly room: number;
  readonly color: string;
}

export const sides = ['top', 'right', 'bottom', 'left'] as const;
export type Side = (typeof sides)[number];

/** Lengths in units of the page. */
export interface ParagraphLook {
  readonly align?: string;
  readonly left?: number;
  readonly right?: number;
  /** Of the first line, beside `left`; below zero it hangs. */
  readonly firstLine?: number;
  readonly before?: number;
  readonly after?: number;
  /** Times the height of the font's own line, or units. */
  readonly line?: { readonly rule: 'times' | 'exact' | 'least'; readonly height: number };
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly breakBefore?: boolean;
  readonly widowControl?: boolean;
  readonly noRoomBetween?: boolean;
  readonly numbering?: { readonly id?: string; readonly level?: number };
  readonly outline?: number;
  readonly tabs?: readonly TabStop[];
  readonly edges?: Readonly<Partial<Record<Side, Edge>>>;
  readonly shade?: string;
}

/** Leaves out what is null: an absent property must not cover that of a style. */
function said<T extends object>(values: { readonly [K in keyof T]-?: T[K] | null | undefined }): T {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined),
  ) as T;
}

export function colorOf(value: string | null): string | null {
  if (value === null) return null;
  return /^[0-9a-f]{6}$/i.test(value) ? `#${value}` : 'auto';
}

function shadeOf(parent: XmlElement | null): string | null {
  const color = colorOf(wordAttribute(childNamed(parent, 'shd'), 'fill'));
  return color === 'auto' ? null : color;
}

function sizeOf(parent: XmlElement): number | null {
  const halfPoints = numberIn(childNamed(parent, 'sz'), 'val');
  return halfPoints === null ? null : fromPoints(halfPoints / 2);
}

/** The fonts a file calls by their role; files of our own call theirs by name. */
export type ThemeFonts = ReadonlyMap<'major' | 'minor', string>;
const NO_THEME: ThemeFonts = new Map();

/** A role goes before a name (ISO 29500-1, 17.3.2.26). */
function fontOf(properties: XmlElement, theme: ThemeFonts): string | null {
  const fonts = childNamed(properties, 'rFonts');
  const role = wordAttribute(fonts, 'asciiTheme') ?? wordAttribute(fonts, 'hAnsiTheme');
  const called = role === null ? null : theme.get(role.startsWith('major') ? 'major' : 'minor');
  return called ?? wordAttribute(fonts, 'ascii') ?? wordAttribute(fonts, 'hAnsi');
}

export function runLook(properties: XmlElement | null, theme: ThemeFonts = NO_THEME): RunLook {
  if (properties === null) return {};
  const raised = valueIn(properties, 'vertAlign');
  return said<RunLook>({
    font: fontOf(properties, theme),
    size: sizeOf(properties),
    bold: switchIn(properties, 'b'),
    italic: switchIn(properties, 'i'),
    underline: switchIn(properties, 'u'),
    struck: switchIn(properties, 'strike'),
    capitals: switchIn(properties, 'caps'),
    smallCapitals: switchIn(properties, 'smallCaps'),
    hidden: switchIn(properties, 'vanish'),
    color: colorOf(valueIn(properties, 'color')),
    shade: shadeOf(properties),
    raised: raised === 'superscript' || raised === 'subscript' || raised === 'baseline' ? raised : null,
  });
}

function pixels(element: XmlElement | null, name: string): number | null {
  const twips = numberIn(element, name);
  return twips === null ? null : fromTwips(twips);
}

function lineOf(spacing: XmlElement | null): ParagraphLook['line'] | null {
  const line = numberIn(spacing, 'line');
  if (line === null) return null;
  const rule = wordAttribute(spacing, 'lineRule');
  if (rule === 'exact') return { rule: 'exact', height: fromTwips(line) };
  if (rule === 'atLeast') return { rule: 'least', height: fromTwips(line) };
  return { rule: 'times', height: line / 240 };
}

/** Of a paragraph, a cell or a table; the width of a line is in eighths of a point, its room in points. */
export function edgesOf(
  borders: XmlElement | null,
): Partial<Record<Side | 'insideH' | 'insideV', Edge>> | null {
  if (borders === null) return null;
  const edges: Partial<Record<Side | 'insideH' | 'insideV', Edge>> = {};
  for (const border of borders.children) {
    const name =
      border.localName === 'start' ? 'left' : border.localName === 'end' ? 'right' : border.localName;
    const kind = wordAttribute(border, 'val');
    const isLine = kind !== 'nil' && kind !== 'none';
    const color = colorOf(wordAttribute(border, 'color')) ?? 'auto';
    const width = isLine ? fromPoints((numberIn(border, 'sz') ?? 4) / 8) : 0;
    const edge = { width, room: fromPoints(numberIn(border, 'space') ?? 0), color };
    if (name === 'insideH' || name === 'insideV') edges[name] = edge;
    const side = sides.find((each) => each === name);
    if (side) edges[side] = edge;
  }
  return edges;
}

function tabsOf(properties: XmlElement): readonly TabStop[] | null {
  const tabs = childNamed(properties, 'tabs');
  if (tabs === null) return null;
  return childrenNamed(tabs, 'tab').map((tab) => {
    const kind = wordAttribute(tab, 'val');
    return {
      at: pixels(tab, 'pos') ?? 0,
      kind:
        kind === 'right' || kind === 'end' ? 'right' : kind === 'center' || kind === 'clear' ? kind : 'left',
    };
  });
}

function numberingOf(properties: XmlElement): ParagraphLook['numbering'] | null {
  const numbering = childNamed(properties, 'numPr');
  if (numbering === null) return null;
  const level = numberIn(childNamed(numbering, 'ilvl'), 'val');
  return said<NonNullable<ParagraphLook['numbering']>>({ id: valueIn(numbering, 'numId'), level });
}

export function paragraphLook(properties: XmlElement | null): ParagraphLook {
  if (properties === null) return {};
  const indent = childNamed(properties, 'ind');
  const spacing = childNamed(properties, 'spacing');
  const hanging = pixels(indent, 'hanging');
  return said<ParagraphLook>({
    align: valueIn(properties, 'jc'),
    left: pixels(indent, 'left') ?? pixels(indent, 'start'),
    right: pixels(indent, 'right') ?? pixels(indent, 'end'),
    firstLine: hanging === null ? pixels(indent, 'firstLine') : -hanging,
    before: pixels(spacing, 'before'),
    after: pixels(spacing, 'after'),
    line: lineOf(spacing),
    keepNext: switchIn(properties, 'keepNext'),
    keepLines: switchIn(properties, 'keepLines'),
    breakBefore: switchIn(properties, 'pageBreakBefore'),
    widowControl: switchIn(properties, 'widowControl'),
    noRoomBetween: switchIn(properties, 'contextualSpacing'),
    numbering: numberingOf(properties),
    outline: numberIn(childNamed(properties, 'outlineLvl'), 'val'),
    tabs: tabsOf(properties),
    edges: edgesOf(childNamed(properties, 'pBdr')),
    shade: shadeOf(properties),
  });
}

/** The later over the earlier, property by property; tab stops add up, and parts of a numbering. */
export function over(under: ParagraphLook, upper: ParagraphLook): ParagraphLook {
  const tabs = [...(under.tabs ?? []), ...(upper.tabs ?? [])];
  const numbering = { ...under.numbering, ...upper.numbering };
  return {
    ...under,
    ...upper,
    ...(tabs.length > 0 ? { tabs } : {}),
    ...(under.numbering || upper.numbering ? { numbering } : {}),
  };
}
