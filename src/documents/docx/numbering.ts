/**
 * The kinds of numbering a letter has. Every list is an instance of its kind by itself, or Word would count
 * on from the list before it.
 */
import {
  AlignmentType,
  type ILevelsOptions,
  type INumberingOptions,
  type IParagraphOptions,
  LevelFormat,
} from 'docx';
import type { Branch } from '#core/letter/body';
import type { BodyParagraph, ItemParagraph } from './body-paragraph';
import { OWN_MARK } from './safe-text';
import { colours, fonts, indent } from './stationery';

type NumberingUse = NonNullable<IParagraphOptions['numbering']>;

const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
const bullets = ['•', '–', '·'] as const;
const counts = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN] as const;

const BULLETS = `${OWN_MARK}bullets`;
const pointNumbering: Readonly<Record<Branch, string>> = {
  primary: `${OWN_MARK}points`,
  fallback: `${OWN_MARK}fallback points`,
};

function numbersFrom(start: number): string {
  return `${OWN_MARK}numbers from ${start}`;
}

/** Where the text of an item begins when its list stands at the margin. */
export function levelIndent(level: number): number {
  return (level + 1) * indent.list;
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

function countLevel(level: number, start: number): ILevelsOptions {
  return listLevel(level, {
    format: counts[level % 3] ?? LevelFormat.DECIMAL,
    text: `%${level + 1}.`,
    start,
  });
}

/** The numbers of `pointNumbers`, counted by Word itself: 1, 2, 3 and A1, A2, A3. */
function pointLevel(text: string): ILevelsOptions {
  return {
    level: 0,
    format: LevelFormat.DECIMAL,
    text,
    alignment: AlignmentType.LEFT,
    style: {
      run: { bold: true, color: colours.accent, font: fonts.label },
      paragraph: { indent: { left: indent.point, hanging: indent.point } },
    },
  };
}

export function listUse(item: ItemParagraph): NumberingUse {
  const reference = item.ordered ? numbersFrom(item.start) : BULLETS;
  return { reference, level: item.level, instance: item.list };
}

export function pointUse(branch: Branch): NumberingUse {
  return { reference: pointNumbering[branch], level: 0, instance: 0 };
}

/** Definitions for every kind these paragraphs use. */
export function numberingFor(paragraphs: readonly BodyParagraph[]): INumberingOptions {
  const starts = new Set(
    paragraphs.flatMap((paragraph) =>
      paragraph.kind === 'item' && paragraph.ordered ? [paragraph.start] : [],
    ),
  );
  return {
    config: [
      { reference: BULLETS, levels: levels.map(bulletLevel) },
      { reference: pointNumbering.primary, levels: [pointLevel('%1')] },
      { reference: pointNumbering.fallback, levels: [pointLevel('A%1')] },
      ...[...starts].map((start) => ({
        reference: numbersFrom(start),
        levels: levels.map((level) => countLevel(level, start)),
      })),
    ],
  };
}
