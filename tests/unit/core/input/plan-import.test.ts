import { describe, expect, test } from 'vitest';
import type { GivenList } from '#core/input/given-list';
import { keysOf } from '#core/input/import-report';
import { proposeColumns } from '#core/input/list-columns';
import { planImport } from '#core/input/plan-import';

function list(...rows: readonly (readonly string[])[]): GivenList {
  return { rows: rows.map((cells, index) => ({ number: index + 1, cells })), unread: [] };
}

describe('the columns of a list', () => {
  test('are recognised by their heads', () => {
    const given = list(
      ['Tijdstempel', 'Naam', 'Organisatie', 'Wat wil je meegeven?', 'Toestemming om aan te halen'],
      ['1-1', 'Joke', 'Huurdersraad', 'De bus', 'ja'],
    );
    expect(proposeColumns(given)).toEqual({
      hasHead: true,
      fields: ['nothing', 'speaker', 'organisation', 'text', 'consent'],
    });
  });

  test('without heads are left out, but for the one with the most words', () => {
    const given = list(['1', 'De bus komt altijd te laat', 'x'], ['2', 'Het loket is dicht', 'y']);
    expect(proposeColumns(given)).toEqual({ hasHead: false, fields: ['nothing', 'text', 'nothing'] });
  });

  test('may be a hundred', () => {
    const wide = Array.from({ length: 100 }, (_, index) => `Vraag ${index}?`);
    const given = list(
      wide,
      wide.map((_, index) => `antwoord ${index}`),
    );
    const columns = proposeColumns(given);
    expect(columns.fields).toHaveLength(100);
    const { lines } = planImport(given, columns);
    expect(lines).toHaveLength(100);
    expect(lines[7]).toMatchObject({ row: 2, given: { text: 'antwoord 7', part: 'Vraag 7?' } });
  });

  test('of a plain list of lines take no line for a head', () => {
    expect(proposeColumns(list(['De bus is laat'], ['Het loket']))).toEqual({
      hasHead: false,
      fields: ['text'],
    });
  });
});

describe('the plan of a list', () => {
  const columns = { hasHead: true, fields: ['text', 'speaker', 'themes', 'consent', 'current'] } as const;

  test('reads labels, consent and current, and says nothing of what was not said', () => {
    const { lines } = planImport(
      list(
        ['Inbreng', 'Naam', 'Thema', 'Aanhalen', 'Stroming'],
        ['De bus', 'Joke', 'vervoer, halte; vervoer', 'Ja, met mijn naam', 'Dichtbij'],
        ['Het loket', '', '', 'nee', ''],
        ['De koffie', '', '', '', ''],
      ),
      columns,
    );
    expect(lines.map(({ given, currentName }) => [given.consent, given.themes, currentName])).toEqual([
      ['withName', ['vervoer', 'halte'], 'Dichtbij'],
      ['none', [], ''],
      [undefined, [], ''],
    ]);
  });

  test('reports rows without words and rows that are too long, and lets blank ones go', () => {
    const { lines, refused } = planImport(
      list(['Inbreng', 'Naam'], ['', 'Joke'], ['', ''], ['a'.repeat(50_001), ''], ['b'.repeat(50_000), '']),
      columns,
    );
    expect(refused).toEqual([
      { row: 2, reason: 'empty' },
      { row: 4, reason: 'tooLong' },
    ]);
    expect(lines).toHaveLength(1);
  });

  test('tells two who say the same apart, and the same list again is the same', () => {
    const { lines } = planImport(list(['ja'], ['ja'], ['nee']), { hasHead: false, fields: ['text'] });
    const keys = keysOf(lines);
    expect(new Set(keys).size).toBe(3);
    expect(keysOf(lines)).toEqual(keys);
  });
});
