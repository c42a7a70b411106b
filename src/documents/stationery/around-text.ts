/** The headers and footers of the first section of a Word file, and the words of a part as one sees them. */
import { childNamed, childrenNamed, switchIn, valueIn, wordAttribute } from '../paper/word-xml';
import { PAGE_FIELD, TAKEN_OUT } from '../word-text/word-elements';
import type { WordPart, WordParts } from '../word-text/word-parts';
import { everyNode, type XmlNode } from '../xml/read-xml';

export interface AroundText {
  readonly section: XmlNode | null;
  /** Of the first page first, then those of the later ones. */
  readonly headers: readonly WordPart[];
  readonly firstFooter: WordPart | null;
  readonly laterFooter: WordPart | null;
}

/** Everything one sees: what was struck out is left out, and of what is written twice, for old programs too, the first. */
export function* seenNodes(node: XmlNode): Generator<XmlNode> {
  yield node;
  for (const child of node.children)
    if (child.name !== 'mc:Fallback' && !TAKEN_OUT.has(child.name)) yield* seenNodes(child);
}

export function aroundText(parts: WordParts): AroundText {
  const { document } = parts;
  let section: XmlNode | null = null;
  for (const node of everyNode(document.root)) {
    if (node.name !== 'w:sectPr') continue;
    section = node;
    break;
  }
  const partFor = (kind: 'header' | 'footer', pages: string): WordPart | null => {
    const reference = childrenNamed(section, `${kind}Reference`).find(
      (each) => (wordAttribute(each, 'type') ?? 'default') === pages,
    );
    const relation = document.relations.get(reference?.getAttribute('r:id') ?? '');
    return relation && !relation.isOutside ? parts.part(relation.target) : null;
  };
  const differs = switchIn(section, 'titlePg') === true;
  const [first, later] = [partFor('header', 'first'), partFor('header', 'default')];
  return {
    section,
    headers: [...(differs && first ? [first] : []), ...(later ? [later] : [])],
    firstFooter: differs ? partFor('footer', 'first') : partFor('footer', 'default'),
    laterFooter: partFor('footer', 'default'),
  };
}

/** The words of a run; a tab and a line break are blanks. */
export function wordsOf(run: XmlNode): string {
  return run.children
    .map(({ name, text }) => (name === 'w:t' ? text : name === 'w:tab' || name === 'w:br' ? ' ' : ''))
    .join('');
}

function numbersPages(paragraph: XmlNode): boolean {
  for (const node of seenNodes(paragraph)) {
    if (node.name === 'w:instrText' && PAGE_FIELD.test(node.text)) return true;
    if (node.name === 'w:fldSimple' && PAGE_FIELD.test(wordAttribute(node, 'instr') ?? '')) return true;
  }
  return false;
}

/** Its paragraphs as lines, without blanks around them; what is empty or counts pages is left out. */
export function linesOf(part: WordPart | null): string[] {
  const lines: string[] = [];
  for (const paragraph of part ? seenNodes(part.root) : []) {
    if (paragraph.name !== 'w:p' || numbersPages(paragraph)) continue;
    const words = [...seenNodes(paragraph)].filter(({ name }) => name === 'w:r').map(wordsOf);
    const line = words.join('').replace(/\s+/g, ' ').trim();
    if (line !== '') lines.push(line);
  }
  return lines;
}

/** Where its lines begin: `left`, `center`, `right`, `both`; null where it says nothing. */
export function alignmentOf(paragraph: XmlNode): string | null {
  return valueIn(childNamed(paragraph, 'pPr'), 'jc');
}
