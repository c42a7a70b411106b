/**
 * The numbering of a letter, counted by Word itself. Every list is an instance of its kind by itself, or Word would
 * count on from the list before it.
 */
import {
  AbstractNumbering,
  AlignmentType,
  ConcreteNumbering,
  type ILevelsOptions,
  type IParagraphOptions,
  LevelFormat,
} from 'docx';
import type { Branch } from '#core/letter/body';
import type { BranchNumbering, PointNumbering } from '#core/letter/point-numbering';
import type { ItemParagraph, PointParagraph } from './body-paragraph';
import type { Look } from './look';
import { OWN_MARK, safeLines } from './safe-text';
import { indent, mm } from './stationery';
import { xmlOf } from './xml-of';

type NumberingUse = NonNullable<IParagraphOptions['numbering']>;

const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
const bullets = ['•', '–', '·'] as const;
const counts = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN] as const;
/** "10." in bold, and some air. */
const HEADING_INDENT = mm(9);

/** Kinds that stand in every file; points counted by part get theirs from `FIRST_OWN_KIND` on. */
const kinds = { bullets: 0, numbers: 1, primary: 2, fallback: 3, headings: 4 } as const;
const FIRST_OWN_KIND = 5;
/** Instances nothing has to be known of the letter for. */
const shared = { bullets: 1, primary: 2, fallback: 3, headings: 4 } as const;
const FIRST_OWN_LIST = 5;

/** Where the text of an item begins when its list stands at the margin. */
export function levelIndent(level: number): number {
  return (level + 1) * indent.list;
}

/** The room for the number of a point, in twips. */
export function pointIndent({ style, prefix }: BranchNumbering): number {
  if (style === 'section') return mm(11);
  return indent.point + Math.max(0, prefix.length - 1) * mm(2.2);
}

function listLevel(level: number, rest: Pick<ILevelsOptions, 'format' | 'text' | 'start'>): ILevelsOptions {
  return {
    level,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: levelIndent(level), hanging: indent.list } } },
    ...rest,
  };
}

function bulletLevel(level: number): ILevelsOptions {
  return listLevel(level, { format: LevelFormat.BULLET, text: bullets[level % 3] ?? '•' });
}

function countLevel(level: number): ILevelsOptions {
  return listLevel(level, {
    format: counts[level % 3] ?? LevelFormat.DECIMAL,
    text: `%${level + 1}.`,
    start: 1,
  });
}

function headingLevel(): ILevelsOptions {
  return {
    level: 0,
    format: LevelFormat.DECIMAL,
    text: '%1.',
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: HEADING_INDENT, hanging: HEADING_INDENT } } },
  };
}

/** What stands before a point's own count. A sign of percent would ask Word for a number. */
function beforeCount({ prefix }: BranchNumbering, part: string | null): string {
  if (part === null) return safeLines(prefix).join(' ').replaceAll('%', '\uff05');
  return part === '' ? '' : `${part}.`;
}

/** The numbers of `pointNumbers`. */
function pointLevel(
  branch: Branch,
  numbering: BranchNumbering,
  part: string | null,
  look: Look,
): ILevelsOptions {
  const hanging = pointIndent(numbering);
  return {
    level: 0,
    format: numbering.style === 'letter' ? LevelFormat.UPPER_LETTER : LevelFormat.DECIMAL,
    text: `${beforeCount(numbering, part)}%1`,
    alignment: AlignmentType.LEFT,
    style: {
      run: {
        bold: true,
        color: branch === 'fallback' ? look.colours.soft : look.colours.accent,
        font: look.fonts.label,
      },
      paragraph: { indent: { left: (branch === 'fallback' ? indent.fallback : 0) + hanging, hanging } },
    },
  };
}

/** The `docx` package keeps a number in braces until it knows it; ours is known. */
export function numberedBy(numId: number, level = 0): NumberingUse {
  return { reference: OWN_MARK, instance: numId, level };
}

export class ListNumbers {
  readonly #look: Look;
  readonly #numbering: PointNumbering;
  readonly #kinds: AbstractNumbering[] = [];
  readonly #lists: ConcreteNumbering[] = [];
  readonly #known = new Map<string, number>();

  constructor(look: Look, numbering: PointNumbering) {
    this.#look = look;
    this.#numbering = numbering;
  }

  #list(name: string, abstractNumId: () => number, level: number, start: number): number {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const numId = FIRST_OWN_LIST + this.#lists.length;
    this.#known.set(name, numId);
    this.#lists.push(
      new ConcreteNumbering({
        numId,
        abstractNumId: abstractNumId(),
        reference: name,
        instance: numId,
        overrideLevels: [{ num: level, start }],
      }),
    );
    return numId;
  }

  item({ ordered, list, level, start }: ItemParagraph): NumberingUse {
    if (!ordered) return numberedBy(shared.bullets, level);
    return numberedBy(
      this.#list(`list ${list}`, () => kinds.numbers, level, start),
      level,
    );
  }

  point({ branch, part }: PointParagraph): NumberingUse {
    if (part === null) return numberedBy(shared[branch]);
    const kind = (): number => {
      const id = FIRST_OWN_KIND + this.#kinds.length;
      const level = pointLevel(branch, this.#numbering[branch], part, this.#look);
      this.#kinds.push(new AbstractNumbering(id, [level]));
      return id;
    };
    return numberedBy(this.#list(`${branch} of part ${part}`, kind, 0, 1));
  }

  indentOf(branch: Branch): number {
    return pointIndent(this.#numbering[branch]);
  }

  heading(): NumberingUse {
    return numberedBy(shared.headings);
  }

  /** The definitions this letter adds to those of every file, and its lists: in this order. */
  get xml(): { readonly kinds: string; readonly lists: string } {
    return { kinds: xmlOf(this.#kinds), lists: xmlOf(this.#lists) };
  }
}

/** What every file of this look has, whether the letter uses it or not. */
export function commonNumbering(
  look: Look,
  { primary, fallback }: PointNumbering,
): {
  readonly kinds: string;
  readonly lists: string;
} {
  const definitions: readonly (readonly [number, readonly ILevelsOptions[]])[] = [
    [kinds.bullets, levels.map(bulletLevel)],
    [kinds.numbers, levels.map(countLevel)],
    [kinds.primary, [pointLevel('primary', primary, null, look)]],
    [kinds.fallback, [pointLevel('fallback', fallback, null, look)]],
    [kinds.headings, [headingLevel()]],
  ];
  const instances = Object.entries(shared).map(
    ([name, numId]) =>
      new ConcreteNumbering({
        numId,
        abstractNumId: kinds[name as keyof typeof shared],
        reference: name,
        instance: numId,
      }),
  );
  return {
    kinds: xmlOf(definitions.map(([id, all]) => new AbstractNumbering(id, all))),
    lists: xmlOf(instances),
  };
}
