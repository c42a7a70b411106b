/** Every text on every ground it may stand on, by day and by night (WCAG 2.2: 1.4.3 and 1.4.11, level AA). */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];
type Colour = Readonly<Record<Theme, string>>;

const PAIR = /--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\);/g;
const SINGLE = /--([\w-]+):\s*(#[0-9a-f]{6});/g;

const css = readFileSync('src/renderer/ui/tokens.css', 'utf8');
const colours: ReadonlyMap<string, Colour> = new Map([
  ...[...css.matchAll(PAIR)].map(([, name = '', light = '', dark = '']) => [name, { light, dark }] as const),
  ...[...css.matchAll(SINGLE)].map(
    ([, name = '', both = '']) => [name, { light: both, dark: both }] as const,
  ),
]);

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string, theme: Theme): number {
  const [a, b] = [one, other].map((name) => {
    const colour = colours.get(name);
    if (!colour) throw new Error(`no colour of that name: ${name}`);
    return luminance(colour[theme]);
  }) as [number, number];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const PAPERS = ['paper', 'paper-raised', 'paper-sunk', 'paper-hover'];
const STATES = ['on-time', 'nearly', 'late', 'no-clock'];
const TINTS = ['accent-tint', ...STATES.map((state) => `${state}-tint`)];

/** Text that may stand on any of these grounds. */
const TEXTS: readonly (readonly [text: readonly string[], grounds: readonly string[]])[] = [
  [['ink', 'ink-quiet', 'ink-faint', 'accent', ...STATES], PAPERS],
  [
    ['ink', 'ink-quiet'],
    [...TINTS, 'selection'],
  ],
  [['ink-faint'], ['accent-tint', 'no-clock-tint']],
  [['accent', ...STATES], ['accent-tint']],
  [['accent-ink'], ['accent-fill', 'accent-fill-hover']],
  // A tooltip is ink with paper on it.
  [['paper'], ['ink']],
  ...STATES.map((state) => [[state], [`${state}-tint`]] as const),
];

/** What has to be seen but is not read: edges, marks, the ring of the focus. */
const SHAPES: readonly (readonly [shape: readonly string[], grounds: readonly string[]])[] = [
  [['line-strong'], PAPERS],
  [
    ['focus', 'accent-fill'],
    ['paper', 'paper-raised', 'paper-sunk'],
  ],
  [['focus'], ['paper-hover', ...TINTS]],
  [[...STATES], PAPERS],
];

/** Hairlines only part what space parts already, the selection lies behind text, and a logo has its own ink. */
const WITHOUT_A_RULE = ['line', 'selection', 'paper-of-letters'];

function everyPair(groups: typeof TEXTS): readonly (readonly [string, string])[] {
  return groups.flatMap(([fronts, grounds]) =>
    fronts.flatMap((front) => grounds.map((ground) => [front, ground] as const)),
  );
}

describe.each(THEMES)('by %s', (theme) => {
  it('text can be read: 4.5 to 1', () => {
    const weak = everyPair(TEXTS).filter(([text, ground]) => contrast(text, ground, theme) < 4.5);
    expect(weak).toEqual([]);
  });

  it('shapes can be seen: 3 to 1', () => {
    const weak = everyPair(SHAPES).filter(([shape, ground]) => contrast(shape, ground, theme) < 3);
    expect(weak).toEqual([]);
  });
});

it('looks at every colour there is', () => {
  const looked = new Set([...everyPair(TEXTS), ...everyPair(SHAPES)].flat());
  expect([...colours.keys()].filter((name) => !looked.has(name) && !WITHOUT_A_RULE.includes(name))).toEqual(
    [],
  );
});
