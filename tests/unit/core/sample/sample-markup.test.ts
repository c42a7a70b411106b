import { describe, expect, it } from 'vitest';
import { type BodyNode, plainText, unknownParts } from '#core/letter/body';
import { advicePoints } from '#core/letter/points';
import type { SampleSources } from '#core/sample/sample-inline';
import { sampleBody } from '#core/sample/sample-markup';

const sources: SampleSources = {
  cited: (source, key) => `${source} ${key}`,
  picture: (file) => ({ hash: file, mediaType: 'image/png', pixelWidth: 200, pixelHeight: 100 }),
};

function read(...lines: string[]) {
  let made = 0;
  return sampleBody(lines, () => `id-${++made}`, sources);
}

const types = (node: BodyNode): string[] => (node.content ?? []).map(({ type }) => type);

describe('the markup of the sample', () => {
  it('ties a quote to the version of a definition, and goes on in it', () => {
    expect(read('>{steun-2} Iemand naast je', '> die meedenkt').content).toEqual([
      {
        type: 'blockquote',
        attrs: { definitionId: 'definition steun-2' },
        content: [
          { type: 'paragraph', content: [{ type: 'text', text: 'Iemand naast je' }] },
          { type: 'paragraph', content: [{ type: 'text', text: 'die meedenkt' }] },
        ],
      },
    ]);
  });

  it('reads a paragraph a line, and marks inside it', () => {
    expect(
      read('Een **vet** en *schuin* woord, [hier](https://raad.example/a). Uiterlijk [[due]].').content,
    ).toEqual([
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Een ' },
          { type: 'text', text: 'vet', marks: [{ type: 'bold' }] },
          { type: 'text', text: ' en ' },
          { type: 'text', text: 'schuin', marks: [{ type: 'italic' }] },
          { type: 'text', text: ' woord, ' },
          {
            type: 'text',
            text: 'hier',
            marks: [{ type: 'link', attrs: { href: 'https://raad.example/a' } }],
          },
          { type: 'text', text: '. Uiterlijk ' },
          { type: 'dueDate' },
          { type: 'text', text: '.' },
        ],
      },
    ]);
  });

  it('reads what ties a line to something else: a note at the foot, a letter, a reply', () => {
    const [line] = read('Zie[^Bijlage *twee*.] [[letter:a|onze brief]] en [[reply:a|uw reactie]].').content;
    expect(line?.content).toEqual([
      { type: 'text', text: 'Zie' },
      {
        type: 'footnote',
        attrs: { id: 'id-1' },
        content: [
          { type: 'text', text: 'Bijlage ' },
          { type: 'text', text: 'twee', marks: [{ type: 'italic' }] },
          { type: 'text', text: '.' },
        ],
      },
      { type: 'text', text: ' ' },
      { type: 'citation', attrs: { source: 'letter', id: 'letter a', words: 'onze brief' } },
      { type: 'text', text: ' en ' },
      { type: 'citation', attrs: { source: 'reply', id: 'reply a', words: 'uw reactie' } },
      { type: 'text', text: '.' },
    ]);
  });

  it('reads a table with its head, a picture, a new page, and marks above, below and under the line', () => {
    const body = read(
      '| Wie | Aantal |',
      '| lid | 12 |',
      '---',
      '![Een lijn.](lijn.png 60)',
      'm^2^ H~2~O __zo__',
    );
    expect(types(body)).toEqual(['table', 'pageBreak', 'picture', 'paragraph']);
    const [head, row] = body.content[0]?.content ?? [];
    expect(head?.content?.map(({ type }) => type)).toEqual(['tableHeader', 'tableHeader']);
    expect(row && plainText(row)).toBe('lid\n12');
    expect(body.content[2]?.attrs).toEqual({
      hash: 'lijn.png',
      mediaType: 'image/png',
      pixelWidth: 200,
      pixelHeight: 100,
      alt: 'Een lijn.',
      width: 60,
    });
    const marks = body.content[3]?.content?.flatMap(({ marks: on }) => on?.map(({ type }) => type) ?? []);
    expect(marks).toEqual(['superscript', 'subscript', 'underline']);
  });

  it('gathers lines of a list or quote, and begins anew after an empty line', () => {
    const body = read(
      '# Kop',
      '## Onderkop',
      '- a',
      '- b',
      '',
      '- c',
      '1. een',
      '2. twee',
      '> woord',
      '> woord',
    );
    expect(types(body)).toEqual([
      'heading',
      'heading',
      'bulletList',
      'bulletList',
      'orderedList',
      'blockquote',
    ]);
    expect(body.content.map((block) => block.content?.length)).toEqual([1, 1, 2, 1, 2, 2]);
    expect(body.content.slice(0, 2).map((block) => block.attrs?.level)).toEqual([2, 3]);
  });

  it('reads points of both branches and kinds, each with what belongs to it', () => {
    const body = read(
      '! Doe dit:',
      '  - zo',
      '  - en zo',
      '  Ook later.',
      '? Wanneer?',
      '!! Anders dit.',
      '?? Of dat?',
      'Slot.',
    );
    expect(advicePoints(body).map(({ id, number, branch, kind }) => [id, number, branch, kind])).toEqual([
      ['id-1', '1', 'primary', 'recommendation'],
      ['id-2', '2', 'primary', 'question'],
      ['id-3', 'A1', 'fallback', 'recommendation'],
      ['id-4', 'A2', 'fallback', 'question'],
    ]);
    expect(types(body.content[0] as BodyNode)).toEqual(['paragraph', 'bulletList', 'paragraph']);
    expect(body.content.at(-1)?.type).toBe('paragraph');
  });

  it('sets the summary before and the annexes after the body', () => {
    const body = read('=== Samenvatting', 'Kort.', '===', 'Lang.', '+++ Eén', 'a', '+++ Twee', '## b');
    expect(types(body)).toEqual(['summary', 'paragraph', 'annex', 'annex']);
    expect(body.content[2]?.attrs).toEqual({ id: 'id-1', title: 'Eén' });
    expect(plainText(body)).toBe('Kort.\nLang.\nEén\na\nTwee\nb');
    expect(unknownParts(body)).toEqual([]);
  });

  it('refuses what it cannot place', () => {
    for (const wrong of [['#Kop'], ['-punt'], ['!Punt'], ['  los'], ['!!! Te veel'], ['1.een'], ['===']]) {
      expect(() => read(...wrong), wrong[0]).toThrow(RangeError);
    }
    expect(() => read('Eerst.', '=== Samenvatting', 'Kort.', '===')).toThrow('the summary comes first');
    expect(() => read('=== Samenvatting', 'Kort.')).toThrow('the summary does not end');
  });
});
