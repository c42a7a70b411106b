/** The paragraphs of a Word file as a reader meets them, with the numbers Word would print. For tests only. */
import { strFromU8, unzipSync } from 'fflate';
import { allNamed, at, elementsIn, everyElement, parseXml, textOf, type XmlElement } from './xml-tree';

export interface WordParagraph {
  readonly style: string;
  /** A tab is `\t`, a line break `\n`. */
  readonly text: string;
  /** "2.", "A1", "•"; null outside lists. */
  readonly number: string | null;
  /** Which list it counts in; null outside lists. */
  readonly list: string | null;
  readonly element: XmlElement;
}

export function part(bytes: Uint8Array, name: string): XmlElement {
  const content = unzipSync(bytes)[name];
  if (content === undefined) throw new Error(`there is no ${name}`);
  return parseXml(strFromU8(content));
}

export function value(element: XmlElement | undefined): string | null {
  return element?.attributes.get('w:val') ?? null;
}

function printed(element: XmlElement): string {
  let out = '';
  for (const found of everyElement(element)) {
    if (found.name === 'w:t') out += textOf(found);
    else if (found.name === 'w:br') out += '\n';
    // A tab stop in the properties has the same name as a tab in the text.
    else if (found.name === 'w:tab' && !found.attributes.has('w:pos')) out += '\t';
  }
  return out;
}

function letters(count: number): string {
  return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.floor((count - 1) / 26) + 1);
}

function roman(count: number): string {
  return ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'][count] ?? `${count}`;
}

const formats: Readonly<Record<string, (count: number) => string>> = {
  decimal: String,
  lowerLetter: letters,
  upperLetter: (count) => letters(count).toUpperCase(),
  lowerRoman: roman,
};

/** Counts as Word does: per list and level, starting where the list says. */
class Counter {
  readonly #counts = new Map<string, number>();
  constructor(private readonly numbering: XmlElement) {}

  next(numId: string, level: number): string {
    const num = allNamed(this.numbering, 'w:num').find((found) => found.attributes.get('w:numId') === numId);
    const abstractId = value(num && at(num, 'w:abstractNumId'));
    const abstract = allNamed(this.numbering, 'w:abstractNum').find(
      (found) => found.attributes.get('w:abstractNumId') === abstractId,
    );
    const definition = elementsIn(abstract ?? this.numbering).find(
      (found) => found.name === 'w:lvl' && found.attributes.get('w:ilvl') === String(level),
    );
    if (!definition) throw new Error(`numbering ${numId} has no level ${level}`);
    const override = elementsIn(num ?? this.numbering).find(
      (found) => found.name === 'w:lvlOverride' && found.attributes.get('w:ilvl') === String(level),
    );
    const start = Number(
      value(override && at(override, 'w:startOverride')) ?? value(at(definition, 'w:start')) ?? 1,
    );
    const count = (this.#counts.get(`${numId} ${level}`) ?? start - 1) + 1;
    this.#counts.set(`${numId} ${level}`, count);
    const format = formats[value(at(definition, 'w:numFmt')) ?? ''] ?? String;
    return (value(at(definition, 'w:lvlText')) ?? '').replace(`%${level + 1}`, format(count));
  }
}

export function wordParagraphs(bytes: Uint8Array): WordParagraph[] {
  const counter = new Counter(part(bytes, 'word/numbering.xml'));
  return allNamed(part(bytes, 'word/document.xml'), 'w:p').map((element) => {
    const list = value(at(element, 'w:pPr', 'w:numPr', 'w:numId'));
    const level = Number(value(at(element, 'w:pPr', 'w:numPr', 'w:ilvl')) ?? 0);
    return {
      style: value(at(element, 'w:pPr', 'w:pStyle')) ?? 'Normal',
      text: printed(element),
      number: list === null ? null : counter.next(list, level),
      list,
      element,
    };
  });
}
