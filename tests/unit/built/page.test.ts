/** The page as it is shipped: it stands under its own policy, and needs no host but the one it came from. */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { builtFiles } from './built-file';

const files = builtFiles('renderer');
const ofKind = (ending: RegExp) => [...files].filter(([path]) => ending.test(path));
const html = files.get('index.html') ?? '';

/**
 * Addresses that are named in the code and never fetched (the content policy would refuse it too). Anything
 * else fails here, so that somebody looks at it.
 */
const NAMED_ONLY: readonly RegExp[] = [
  // Names of XML vocabularies and schemas, which only look like addresses.
  /^http:\/\/(www\.w3\.org|schemas\.openxmlformats\.org|schemas\.microsoft\.com|purl\.org|purl\.oclc\.org)(\/|$)/,
  /^http:\/\/(www\.xfa\.org\/schema|ns\.adobe\.com|schemas\.zwobble\.org\/mammoth)\//,
  /^https?:\/\/json-schema\.org\//,
  // Where libraries send a developer in their messages.
  /^https:\/\/(react\.dev|dexie\.org|formatjs\.github\.io|sebbo2002\.github\.io|prosemirror\.net|github\.com\/yjs\/yjs\/issues)\//,
  /^https:\/\/answers\.microsoft\.com\/en-us\/msoffice\/forum\/all\/does-word-support-more-than-9-list-levels\//,
  /^http:\/\/bit\.ly\/2kdckMn$/,
  /^https:\/\/tinyurl\.com\/y2uuvskb$/,
  /^https:\/\/rolldown\.rs\/in-depth\//,
  /^https:\/\/stuk\.github\.io\/jszip\/documentation\//,
  /^https:\/\/github\.com\/zloirock\/core-js(\/|$)/,
  /^http:\/\/www\.apache\.org\/licenses\/LICENSE-2\.0$/,
  // What reads a PDF tries with these whether the browser takes addresses apart by the standard.
  /^https:\/\/(a|x|тест|a@b|a#б|foo\.bar|a\/c%20d\?a=1&c=3)$/,
  /^http:\/\/example\.com$/,
  // In the letters of the sample, where a link is a link: a name that can never be anybody's (RFC 2606).
  /^https:\/\/[a-z.]+\.example\//,
  // Made of what a person types, or of what is checked.
  /^https?:\/\/\[?\$\{/,
];

/** The sources of the equated days, which are shown and can be followed by the person. */
const SOURCES = readFileSync(join(import.meta.dirname, '../../../resources/legal/equated-days.json'), 'utf8');

/** All the addresses in index.html, wherever they stand. */
const links = [...html.matchAll(/\b(?:src|href|srcset|action|content)="([^"]*)"/g)].map(
  (match) => match[1] ?? '',
);

const LITERAL = /^[`'"](.*)[`'"]$/s;
/** What reads a PDF works out where its other files are; the program gives it the place, and it is among our own. */
const COMPUTES = /\/pdf[-.]/;

/** The chunks that a chunk cannot do without, or only asks for when it needs them. */
function importsOf(path: string): { atOnce: string[]; later: string[] } {
  const text = files.get(path) ?? '';
  const { module } = parseSync(path, text);
  const place = (specifier: string) =>
    posix.normalize(
      specifier.startsWith('/') ? specifier.slice(1) : posix.join(posix.dirname(path), specifier),
    );
  const written = [
    ...module.staticImports.map((found) => found.moduleRequest.value),
    ...module.staticExports.flatMap((found) =>
      found.entries.flatMap((entry) => (entry.moduleRequest ? [entry.moduleRequest.value] : [])),
    ),
  ];
  const later = module.dynamicImports
    .map(({ moduleRequest }) => text.slice(moduleRequest.start, moduleRequest.end))
    .filter((written) => LITERAL.test(written) || !COMPUTES.test(path))
    .map((written) => written.replace(LITERAL, '$1'));
  return { atOnce: written.map(place), later: later.map(place) };
}

/** What a browser loads before the first screen stands. */
function loadedAtOnce(): ReadonlySet<string> {
  const loaded = new Set<string>();
  const load = (path: string) => {
    if (loaded.has(path)) return;
    loaded.add(path);
    for (const next of importsOf(path).atOnce) load(next);
  };
  for (const link of links) if (link.endsWith('.js')) load(link.slice(1));
  return loaded;
}

describe('index.html', () => {
  it('has no script, style or handler in its text', () => {
    for (const [, attributes = '', content = ''] of html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)) {
      expect(attributes).toMatch(/\bsrc="/);
      expect(content.trim()).toBe('');
    }
    expect(html).not.toMatch(/<style\b/);
    expect(html).not.toMatch(/\s(on\w+|style)\s*=/);
    expect(html).not.toMatch(/javascript:/i);
  });

  it('loads only what is there', () => {
    const own = links.filter((link) => link.startsWith('/'));
    expect(own.length).toBeGreaterThan(0);
    for (const link of own) expect([...files.keys()]).toContain(link.slice(1));
    expect(links.filter((link) => /^(https?:)?\/\//.test(link))).toEqual([]);
    expect(html).not.toMatch(/\b(src|href)="\.{0,2}[^/"#.][^":]*\//);
  });
});

describe('the scripts', () => {
  const scripts = ofKind(/\.m?js$/);

  it('import only each other', () => {
    expect(scripts.length).toBeGreaterThan(0);
    for (const [path] of scripts) {
      const { atOnce, later } = importsOf(path);
      for (const next of [...atOnce, ...later]) expect([...files.keys()], `${path} imports`).toContain(next);
    }
  });

  it('do not leave the editor and the Word writer for the first screen to load', () => {
    const marks = {
      editor: { mark: 'ProseMirror-', library: 'prosemirror-view/dist/index.js' },
      word: { mark: 'w:abstractNum', library: 'docx/dist/index.mjs' },
    };
    const first = loadedAtOnce();
    expect(first.size).toBeGreaterThan(0);
    for (const { mark, library } of Object.values(marks)) {
      // The mark is only worth something while the library has it.
      const text = readFileSync(join(import.meta.dirname, '../../../node_modules', library), 'utf8');
      expect(text).toContain(mark);
      for (const path of first) expect(files.get(path), `${path} has ${library}`).not.toContain(mark);
    }
  });
});

describe('everything together', () => {
  it('names no address that could be fetched', () => {
    const strangers = ofKind(/\.(html|m?js|css|svg|json|webmanifest)$/).flatMap(([path, text]) =>
      [...text.matchAll(/\b(?:https?|wss?):\/\/[^\s"'`<>)\\}]+/g)]
        .map((match) => match[0])
        .filter(
          (address) => !NAMED_ONLY.some((known) => known.test(address)) && !SOURCES.includes(`"${address}"`),
        )
        .map((address) => `${path}: ${address}`),
    );
    expect(strangers).toEqual([]);
  });

  it('has its fonts and pictures with it', () => {
    for (const [path, text] of ofKind(/\.css$/)) {
      for (const [, address = ''] of text.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)) {
        if (address.startsWith('data:image/')) continue;
        const place = address.startsWith('/') ? address.slice(1) : posix.join(posix.dirname(path), address);
        expect([...files.keys()], path).toContain(place);
      }
      expect(text).not.toMatch(/@import/);
    }
  });
});
