import { letterNumber } from '#core/letter/point-numbering';
import { type ParagraphLook, paragraphLook, type RunLook, runLook } from './looks';
import { childNamed, childrenNamed, numberIn, valueIn, wordAttribute, type XmlElement } from './word-xml';

interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
  readonly suffix: 'tab' | 'space' | 'nothing';
  readonly paragraph: ParagraphLook;
  readonly run: RunLook;
}

export interface ItemNumber {
  readonly words: string;
  readonly isBullet: boolean;
  readonly suffix: Level['suffix'];
  readonly paragraph: ParagraphLook;
  readonly run: RunLook;
}

export interface Numbers {
  /** Counts on: asked once for each numbered paragraph, in their order. Null where the list is not known. */
  readonly next: (id: string, level: number) => ItemNumber | null;
  readonly indentOf: (id: string, level: number) => ParagraphLook;
}

const ROMAN = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

function roman(count: number): string {
  let rest = count;
  let out = '';
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      out += sign;
      rest -= value;
    }
  }
  return out;
}

function counted(count: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letterNumber(count).toLowerCase();
    case 'upperLetter':
      return letterNumber(count);
    case 'lowerRoman':
      return roman(count);
    case 'upperRoman':
      return roman(count).toUpperCase();
    default:
      return String(count);
  }
}

function levelOf(element: XmlElement): Level {
  const suffix = valueIn(element, 'suff');
  return {
    format: valueIn(element, 'numFmt') ?? 'decimal',
    text: valueIn(element, 'lvlText') ?? '',
    start: numberIn(childNamed(element, 'start'), 'val') ?? 1,
    suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
    paragraph: paragraphLook(childNamed(element, 'pPr')),
    run: runLook(childNamed(element, 'rPr')),
  };
}

interface List {
  /** Lists of one definition count on from each other, unless they start anew. */
  readonly definition: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly restarts: ReadonlyMap<number, number>;
}

function listsIn(part: { readonly root: XmlElement } | null): ReadonlyMap<string, List> {
  const definitions = new Map<string, ReadonlyMap<number, Level>>();
  for (const element of childrenNamed(part?.root, 'abstractNum')) {
    const levels = childrenNamed(element, 'lvl').map(
      (level) => [numberIn(level, 'ilvl') ?? 0, levelOf(level)] as const,
    );
    definitions.set(wordAttribute(element, 'abstractNumId') ?? '', new Map(levels));
  }
  const lists = new Map<string, List>();
  for (const element of childrenNamed(part?.root, 'num')) {
    const definition = valueIn(element, 'abstractNumId') ?? '';
    const overrides = childrenNamed(element, 'lvlOverride');
    const own = overrides.flatMap((each) => {
      const level = childNamed(each, 'lvl');
      return level === null ? [] : [[numberIn(each, 'ilvl') ?? 0, levelOf(level)] as const];
    });
    const restarts = overrides.flatMap((each) => {
      const start = numberIn(childNamed(each, 'startOverride'), 'val');
      return start === null ? [] : [[numberIn(each, 'ilvl') ?? 0, start] as const];
    });
    lists.set(wordAttribute(element, 'numId') ?? '', {
      definition,
      levels: new Map([...(definitions.get(definition) ?? []), ...own]),
      restarts: new Map(restarts),
    });
  }
  return lists;
}

export function numbersOf(part: { readonly root: XmlElement } | null): Numbers {
  const lists = listsIn(part);
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  return {
    indentOf: (id, level) => lists.get(id)?.levels.get(level)?.paragraph ?? {},
    next: (id, level) => {
      const list = lists.get(id);
      const its = list?.levels.get(level);
      if (list === undefined || its === undefined) return null;
      const now = counts.get(list.definition) ?? [];
      const restart = begun.has(id) ? undefined : list.restarts.get(level);
      begun.add(id);
      const before = restart === undefined ? now[level] : restart - 1;
      // Deeper levels begin again under each item.
      const then = [...now.slice(0, level), (before ?? its.start - 1) + 1];
      counts.set(list.definition, then);
      const words =
        its.format === 'bullet'
          ? its.text
          : its.text.replace(/%(\d)/g, (_, digit: string) => {
              const at = Number.parseInt(digit, 10) - 1;
              const above = list.levels.get(at);
              return counted(then[at] ?? above?.start ?? 1, above?.format ?? 'decimal');
            });
      return {
        words,
        isBullet: its.format === 'bullet',
        suffix: its.suffix,
        paragraph: its.paragraph,
        run: its.run,
      };
    },
  };
}
