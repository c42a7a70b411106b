import { over, type ParagraphLook, paragraphLook, type RunLook, runLook, type ThemeFonts } from './looks';
import { childNamed, childrenNamed, fromPoints, valueIn, wordAttribute, type XmlElement } from './word-xml';

export interface Style {
  readonly id: string;
  readonly name: string;
  readonly paragraph: ParagraphLook;
  readonly run: RunLook;
}

/** The styles of a file, each with all it rests on. */
export interface StyleBook {
  readonly defaultParagraph: Style;
  readonly paragraph: (id: string | null) => Style;
  readonly character: (id: string | null) => RunLook;
  /** By the name Word knows it by in any language: `heading 1`. */
  readonly named: (name: string) => Style | null;
  /** The properties of a table style, as they stand. */
  readonly table: (id: string | null) => XmlElement | null;
}

export function styleBook(part: { readonly root: XmlElement } | null, theme?: ThemeFonts): StyleBook {
  const root = part?.root ?? null;
  const elements = new Map<string, XmlElement>();
  let usual: string | null = null;
  for (const element of childrenNamed(root, 'style')) {
    const id = wordAttribute(element, 'styleId') ?? '';
    elements.set(id, element);
    const isDefault = ['1', 'true'].includes(wordAttribute(element, 'default') ?? '');
    if (isDefault && wordAttribute(element, 'type') === 'paragraph') usual = id;
  }
  const defaults = childNamed(root, 'docDefaults');
  const base: Style = {
    id: '',
    name: '',
    paragraph: paragraphLook(childNamed(childNamed(defaults, 'pPrDefault'), 'pPr')),
    // What Word takes where nothing is said: Times New Roman at 10 points (ISO 29500-1, 17.3.2.38).
    run: {
      font: 'Times New Roman',
      size: fromPoints(10),
      ...runLook(childNamed(childNamed(defaults, 'rPrDefault'), 'rPr'), theme),
    },
  };
  const known = new Map<string, Style>();
  const resolve = (id: string, root: Style, depth = 0): Style => {
    const element = elements.get(id);
    if (element === undefined || depth > 20) return root;
    const kept = known.get(id);
    if (kept) return kept;
    const parent = valueIn(element, 'basedOn');
    const under = parent === null ? root : resolve(parent, root, depth + 1);
    const style: Style = {
      id,
      name: valueIn(element, 'name') ?? id,
      paragraph: over(under.paragraph, paragraphLook(childNamed(element, 'pPr'))),
      run: { ...under.run, ...runLook(childNamed(element, 'rPr'), theme) },
    };
    known.set(id, style);
    return style;
  };
  const nothing: Style = { id: '', name: '', paragraph: {}, run: {} };
  const defaultParagraph = usual === null ? base : resolve(usual, base);
  return {
    defaultParagraph,
    paragraph: (id) => (id === null ? defaultParagraph : resolve(id, base)),
    character: (id) => (id === null ? {} : resolve(id, nothing).run),
    named: (name) => {
      const found = [...elements].find(([, element]) => valueIn(element, 'name')?.toLowerCase() === name);
      return found ? resolve(found[0], base) : null;
    },
    table: (id) => (id === null ? null : (elements.get(id) ?? null)),
  };
}
