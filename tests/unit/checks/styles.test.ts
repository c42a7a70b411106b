/** Styles use the tokens and nothing else, and a class is neither asked for in vain nor left behind. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder } from './files-under';

const modules = filesUnder('src/renderer', '.module.css');

const COLOUR = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|light-dark)\(/gi;
/** In `em` it follows the text around it, which is a token. */
const SIZE = /font-size:(?!\s*(?:var\(|inherit|[\d.]+em))[^;]+/gi;

/** The sheet of a letter has the sizes of the printed page, not those of the screen. */
function isPaper(path: string): boolean {
  return path.startsWith('src/renderer/features/letter-desk/');
}

/** Set by react-aria on what it places. */
const FROM_OUTSIDE = new Set(['trigger-width', 'trigger-height', 'page-height', 'visual-viewport-height']);

function declaredIn(css: string): ReadonlySet<string> {
  return new Set([...css.matchAll(/(?<!var\()--([\w-]+)\s*:/g)].map((match) => match[1] ?? ''));
}

/** The tokens, and what a part of the page declares for what stands in it. */
const declared = new Set(
  filesUnder('src/renderer', '.css').flatMap((path) => [...declaredIn(readFileSync(path, 'utf8'))]),
);

function withoutComments(css: string): string {
  return css.replace(/\/\*[\s\S]*?\*\//g, '');
}

function classesOf(css: string): ReadonlySet<string> {
  const selectors = withoutComments(css)
    .replace(/:global\([^)]*\)/g, '')
    .replace(/\{[^{}]*\}/g, '{}');
  return new Set([...selectors.matchAll(/\.([A-Za-z][\w-]*)/g)].map((match) => match[1] ?? ''));
}

describe.each(modules)('%s', (path) => {
  const css = withoutComments(readFileSync(path, 'utf8'));

  it('takes colours and sizes of type from the tokens', () => {
    const literal = isPaper(path) ? COLOUR : new RegExp(`${COLOUR.source}|${SIZE.source}`, 'gi');
    expect([...css.matchAll(literal)].map(([text]) => text)).toEqual([]);
  });

  it('names only tokens that exist', () => {
    const named = [...css.matchAll(/var\(--([\w-]+)/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => !declared.has(name) && !FROM_OUTSIDE.has(name))).toEqual([]);
  });
});

interface Use {
  readonly module: string;
  readonly name: string;
}

/** `styles.row`, and all names where one is computed, as in `styles[kind]`. */
function usesIn(path: string): { readonly named: readonly Use[]; readonly computed: readonly string[] } {
  const code = readFileSync(path, 'utf8');
  const imports = [...code.matchAll(/import (\w+) from '(\.[^']+\.module\.css)'/g)].map(
    ([, name = '', from = '']) => ({
      name,
      module: join(dirname(path), from),
    }),
  );
  return {
    named: imports.flatMap(({ name, module }) =>
      [...code.matchAll(new RegExp(`(?<![\\w./'-])${name}\\.(\\w+)`, 'g'))].map((match) => ({
        module,
        name: match[1] ?? '',
      })),
    ),
    computed: imports.filter(({ name }) => code.includes(`${name}[`)).map(({ module }) => module),
  };
}

describe('the classes', () => {
  const uses = filesUnder('src/renderer', '.ts', '.tsx').map(usesIn);
  const named = uses.flatMap((use) => use.named);
  const computed = new Set(uses.flatMap((use) => use.computed));

  it('exist where they are asked for', () => {
    const missing = named.filter(({ module, name }) => !classesOf(readFileSync(module, 'utf8')).has(name));
    expect(missing).toEqual([]);
  });

  it('are all asked for', () => {
    const left = modules
      .filter((module) => !computed.has(module))
      .flatMap((module) =>
        [...classesOf(readFileSync(module, 'utf8'))]
          .filter((name) => !named.some((use) => use.module === module && use.name === name))
          .map((name) => `${module}: ${name}`),
      );
    expect(left).toEqual([]);
  });
});
