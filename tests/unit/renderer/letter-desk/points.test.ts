import { describe, expect, test } from 'vitest';
import { heading, paragraph, point, write } from './editor-at-work.ts';

describe('writing points', () => {
  test('words typed become points with numbers, one after the other', async () => {
    const at = write(heading('Advies'), paragraph('Stel een meldpunt in'));
    at.cursor('meldpunt in');
    await at.type('{Control>}{Alt>}p{/Alt}{/Control}');
    await at.type('{Enter}Maak het bekend{Enter}Meet het elk jaar');
    expect(at.points()).toEqual([
      '1 new-1 Stel een meldpunt in',
      '2 new-2 Maak het bekend',
      '3 new-3 Meet het elk jaar',
    ]);
    const shown = [...at.editor.view.dom.querySelectorAll('[data-number]')].map((each) =>
      each.getAttribute('data-number'),
    );
    expect(shown).toEqual(['1', '2', '3']);
  });

  test('the fallback counts by itself', () => {
    const at = write(point('a', 'een'), point('b', 'terugval', { branch: 'fallback' }), point('c', 'twee'));
    expect(at.points()).toEqual(['1 a een', 'A1 b terugval', '2 c twee']);
  });

  test('numbers are nowhere in the document', () => {
    const at = write(point('a', 'een'));
    expect(JSON.stringify(at.editor.getJSON())).not.toContain('number');
    expect(at.fragment.toString()).not.toContain('number');
  });

  test('Enter in an empty point leaves to ordinary text', async () => {
    const at = write(point('a', 'een'));
    at.cursor('een');
    await at.type('{Enter}{Enter}En verder');
    expect(at.blocks()).toEqual(['advicePoint een', 'paragraph En verder']);
  });

  test('Backspace at the start takes the number away and leaves the words', async () => {
    const at = write(paragraph('ervoor'), point('a', 'een'));
    at.cursor('een', 'before');
    await at.type('{Backspace}');
    expect(at.blocks()).toEqual(['paragraph ervoor', 'paragraph een']);
  });

  test('Enter in the middle cuts a point in two; the first half keeps the id', async () => {
    const at = write(point('a', 'eerst daarna'));
    at.cursor('eerst ');
    await at.type('{Enter}');
    expect(at.points()).toEqual(['1 a eerst ', '2 new-1 daarna']);
  });

  test('Enter at the start puts an empty point before; the words keep the id', async () => {
    const at = write(point('a', 'een'));
    at.cursor('een', 'before');
    await at.type('{Enter}');
    expect(at.points()).toEqual(['1 new-1 ', '2 a een']);
  });

  test('a second paragraph, and a list, stay in the point', async () => {
    const at = write(point('a', 'een'));
    at.cursor('een');
    await at.type('{Control>}{Enter}{/Control}toelichting{Enter}');
    expect(at.points()).toEqual(['1 a een|toelichting', '2 new-1 ']);
    await at.type('- streep');
    expect(at.points()).toEqual(['1 a een|toelichting', '2 new-1 streep']);
    expect(at.editor.state.doc.child(1).firstChild?.type.name).toBe('bulletList');
  });

  test('a list becomes a point for each item', async () => {
    const at = write(paragraph('Wij adviseren:'));
    at.cursor('adviseren:');
    await at.type('{Enter}- een{Enter}twee{Enter}drie');
    at.select('een', 'drie');
    await at.type('{Control>}{Alt>}p{/Alt}{/Control}');
    expect(at.points()).toEqual(['1 new-1 een', '2 new-2 twee', '3 new-3 drie']);
  });
});

describe('ids of points', () => {
  test('stay when a point moves up and down', async () => {
    const at = write(point('a', 'een'), point('b', 'twee'), heading('Reactie'));
    at.cursor('twee');
    await at.type('{Alt>}{ArrowUp}{/Alt}');
    expect(at.points()).toEqual(['1 b twee', '2 a een']);
    await at.type('!');
    expect(at.points()[0]).toBe('1 b twee!');
    await at.type('{Alt>}{ArrowDown}{ArrowDown}{/Alt}');
    expect(at.blocks()).toEqual(['advicePoint een', 'heading Reactie', 'advicePoint twee!']);
    expect(at.points()).toEqual(['1 a een', '2 b twee!']);
  });

  test('a copy gets a fresh one, also when it lands before the original', () => {
    const at = write(paragraph('ervoor'), point('a', 'een'));
    const copy = at.editor.state.doc.child(1);
    at.editor.view.dispatch(at.editor.state.tr.insert(0, copy));
    expect(at.points()).toEqual(['1 new-1 een', '2 a een']);
  });

  test('a point cut here and put there keeps its own', () => {
    const at = write(point('a', 'een'), paragraph('tussen'), point('b', 'twee'));
    const { doc, tr } = at.editor.state;
    const cut = doc.child(0);
    at.editor.view.dispatch(tr.delete(0, cut.nodeSize));
    at.editor.view.dispatch(at.editor.state.tr.insert(at.editor.state.doc.content.size, cut));
    expect(at.points()).toEqual(['1 b twee', '2 a een']);
  });

  test('come back with undo, which takes a made point back in one step', async () => {
    const at = write(paragraph('een'), point('b', 'twee'));
    at.cursor('een');
    await at.type('!{Control>}{Alt>}p{/Alt}{/Control}');
    expect(at.points()).toEqual(['1 new-1 een!', '2 b twee']);
    await at.type('{Control>}z{/Control}');
    expect(at.blocks()).toEqual(['paragraph een!', 'advicePoint twee']);
    await at.type('{Control>}y{/Control}');
    expect(at.points()).toEqual(['1 new-1 een!', '2 b twee']);
  });

  test('opening a letter writes nothing', () => {
    const at = write(point('a', 'een'), point('a', 'twee'));
    const before = JSON.stringify(at.fragment.toJSON());
    at.editor.view.dispatch(at.editor.state.tr);
    expect(JSON.stringify(at.fragment.toJSON())).toBe(before);
  });
});
