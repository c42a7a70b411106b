/** What the styles of a Word file say of fonts, sizes and colours, each with all it rests on (ISO 29500-1, 17.7.2). */
import { childNamed, childrenNamed, numberIn, valueIn, wordAttribute } from '../paper/word-xml';
import type { WordParts } from '../word-text/word-parts';
import { everyNode, type XmlNode } from '../xml/read-xml';

const DEEPEST = 20;

export interface FileStyles {
  /** The first answer of a run's own properties, its style, its paragraph's style and what all rest on. */
  readonly ask: <T>(
    run: XmlNode | null,
    paragraph: XmlNode | null,
    question: (properties: XmlNode) => T | null,
  ) => T | null;
  /** The same of a style, by the name Word knows it by: `heading 1`, `Title`. */
  readonly askNamed: <T>(name: string, question: (properties: XmlNode) => T | null) => T | null;
  /** The font these properties name, also by its role in the theme. */
  readonly font: (properties: XmlNode) => string | null;
}

/** In points. */
export function sizeIn(properties: XmlNode): number | null {
  const halfPoints = numberIn(childNamed(properties, 'sz'), 'val');
  return halfPoints === null ? null : halfPoints / 2;
}

/** RRGGBB in capitals; null for the colour of text that was given none. */
export function colourIn(properties: XmlNode): string | null {
  const value = valueIn(properties, 'color');
  return value !== null && /^[0-9a-f]{6}$/i.test(value) ? value.toUpperCase() : null;
}

function themeFonts(parts: WordParts): ReadonlyMap<'major' | 'minor', string> {
  const fonts = new Map<'major' | 'minor', string>();
  for (const node of everyNode(parts.related('theme')[0]?.root ?? parts.document.root)) {
    const role = node.name === 'a:majorFont' ? 'major' : node.name === 'a:minorFont' ? 'minor' : null;
    const name = role && childNamed(node, 'latin')?.getAttribute('typeface');
    if (role && name) fonts.set(role, name);
  }
  return fonts;
}

export function fileStyles(parts: WordParts): FileStyles {
  const root = parts.related('styles')[0]?.root ?? null;
  const styles = childrenNamed(root, 'style');
  const byId = new Map(styles.map((style) => [wordAttribute(style, 'styleId') ?? '', style]));
  const usual = styles.find(
    (style) =>
      wordAttribute(style, 'type') === 'paragraph' &&
      ['1', 'true', 'on'].includes(wordAttribute(style, 'default') ?? ''),
  );
  const defaults = childNamed(childNamed(childNamed(root, 'docDefaults'), 'rPrDefault'), 'rPr');
  const theme = themeFonts(parts);

  /** The run properties of a style and of all it is based on, itself first. */
  const chain = (start: XmlNode | null | undefined): XmlNode[] => {
    const found: XmlNode[] = [];
    let style = start;
    for (let depth = 0; style && depth < DEEPEST; depth += 1) {
      const properties = childNamed(style, 'rPr');
      if (properties) found.push(properties);
      style = byId.get(valueIn(style, 'basedOn') ?? '');
    }
    return found;
  };
  function first<T>(all: readonly XmlNode[], question: (properties: XmlNode) => T | null): T | null {
    for (const properties of all) {
      const answer = question(properties);
      if (answer !== null) return answer;
    }
    return null;
  }
  const last = defaults ? [defaults] : [];
  return {
    ask(run, paragraph, question) {
      const own = childNamed(run, 'rPr');
      const runStyle = byId.get(valueIn(own, 'rStyle') ?? '');
      const paragraphStyle = byId.get(valueIn(childNamed(paragraph, 'pPr'), 'pStyle') ?? '') ?? usual;
      return first([...(own ? [own] : []), ...chain(runStyle), ...chain(paragraphStyle), ...last], question);
    },
    askNamed(name, question) {
      const style = styles.find((each) => valueIn(each, 'name')?.toLowerCase() === name.toLowerCase());
      return style ? first([...chain(style), ...last], question) : null;
    },
    font(properties) {
      const fonts = childNamed(properties, 'rFonts');
      const role = wordAttribute(fonts, 'asciiTheme') ?? wordAttribute(fonts, 'hAnsiTheme');
      if (role !== null) return theme.get(role.startsWith('major') ? 'major' : 'minor') ?? null;
      return wordAttribute(fonts, 'ascii') ?? wordAttribute(fonts, 'hAnsi');
    },
  };
}
