/** The words of the screen: complete in both languages, understood by the formatter, and all of them used. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { filesUnder } from './files-under';

interface Entry {
  readonly message: string;
  readonly description?: string;
}
type Catalogue = Readonly<Record<string, Entry>>;

const FOLDER = 'src/renderer/i18n';

function catalogueOf(area: string, language: 'nl' | 'en'): Catalogue {
  return JSON.parse(readFileSync(join(FOLDER, `${area}.${language}.json`), 'utf8'));
}

const areas = filesUnder(FOLDER, '.nl.json').map((path) => basename(path, '.nl.json'));
const keys = areas.flatMap((area) => Object.keys(catalogueOf(area, 'nl')));

/** Names of values and tags, and how each is used: `days plural`, `b tag`. */
function argumentsOf(elements: readonly MessageFormatElement[]): readonly string[] {
  return elements.flatMap((element) => {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        return [];
      case TYPE.plural:
      case TYPE.select:
        return [
          `${element.value} ${element.type === TYPE.plural ? 'plural' : 'select'}`,
          ...Object.values(element.options).flatMap((option) => argumentsOf(option.value)),
        ];
      case TYPE.tag:
        return [`${element.value} tag`, ...argumentsOf(element.children)];
      default:
        return [element.value];
    }
  });
}

/** What a message needs. A value counted in one language and only named in the other is the same value. */
function needsOf(message: string): readonly string[] {
  return [
    ...new Set(argumentsOf(parse(message)).map((argument) => argument.replace(/ (?:plural|select)$/, ''))),
  ].sort();
}

describe.each(areas)('the words of %s', (area) => {
  const nl = catalogueOf(area, 'nl');
  const en = catalogueOf(area, 'en');

  it('has the same keys in Dutch and in English, all of its own area or refused there', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(nl).sort());
    const isOwn = (key: string): boolean => key.startsWith(`${area}.`) || key.startsWith(`refusal.${area}.`);
    expect(Object.keys(nl).filter((key) => !isOwn(key))).toEqual([]);
  });

  it('describes every message to the translator, in the Dutch file', () => {
    expect(Object.keys(nl).filter((key) => !nl[key]?.description?.trim())).toEqual([]);
    expect(Object.keys(en).filter((key) => en[key]?.description !== undefined)).toEqual([]);
  });

  it('needs the same values in both languages', () => {
    const different = Object.keys(nl).filter(
      (key) =>
        JSON.stringify(needsOf(nl[key]?.message ?? '')) !== JSON.stringify(needsOf(en[key]?.message ?? '')),
    );
    expect(different).toEqual([]);
  });

  it('is known to the type of the keys', () => {
    const keyType = readFileSync(join(FOLDER, 'catalogue.ts'), 'utf8');
    expect(keyType.includes(`import('./${area}.nl.json')`)).toBe(true);
  });
});

/** `` `letters.kind.${kind}` `` as an expression that the keys it may become match. */
function patternOf(template: string): RegExp {
  const fixed = template.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.'));
  return new RegExp(`^${fixed.join('.+')}$`);
}

it('has every key once', () => {
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

describe('the words in use', () => {
  const source = filesUnder('src/renderer', '.ts', '.tsx')
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  const quoted = new Set([...source.matchAll(/['"]([A-Za-z]+\.[\w.]+)['"]/g)].map((match) => match[1] ?? ''));
  const templates = [...source.matchAll(/`([A-Za-z]+\.[\w.]*\$\{[^`]+)`/g)]
    .map((match) => match[1] ?? '')
    .filter((template) => areas.some((area) => template.startsWith(`${area}.`)));

  it('leaves no message unused', () => {
    const patterns = templates.map(patternOf);
    expect(keys.filter((key) => !quoted.has(key) && !patterns.some((pattern) => pattern.test(key)))).toEqual(
      [],
    );
  });

  it('asks for no message that is not there', () => {
    const asked = [...source.matchAll(/\bt(?:\.rich|\.maybe)?\(\s*'([^']+)'/g)].map(
      (match) => match[1] ?? '',
    );
    expect(asked.filter((key) => !keys.includes(key))).toEqual([]);
    expect(templates.filter((template) => !keys.some((key) => patternOf(template).test(key)))).toEqual([]);
  });
});
