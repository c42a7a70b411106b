/** After an undo one goes on where one was. */
import { describe, expect, test } from 'vitest';
import { type AtWork, heading, paragraph, point, write } from './editor-at-work.ts';

/** The words before the cursor in its block, and which block of the letter that is. */
function place({ editor }: AtWork): string {
  const { $from } = editor.state.selection;
  return `${$from.index(0)} ${$from.parent.textContent.slice(0, $from.parentOffset)}|`;
}

const letter = () =>
  write(
    heading('Aanleiding'),
    paragraph('Een begin.'),
    point('a', 'Eerste punt.'),
    point('b', 'Tweede punt.'),
    heading('Reactie'),
    paragraph('Het einde.'),
  );

describe('undo leaves the cursor', () => {
  test('in an empty point that was left', async () => {
    const at = letter();
    at.cursor('Eerste punt.');
    await at.type('{Enter}');
    expect(place(at)).toBe('3 |');
    await at.type('{Enter}');
    expect(at.blocks()[3]).toBe('paragraph');
    expect(place(at)).toBe('3 |');
    at.editor.commands.undo();
    expect(at.blocks()[3]).toBe('advicePoint');
    expect(place(at)).toBe('3 |');
    at.editor.commands.redo();
    expect(place(at)).toBe('3 |');
  });

  test('in a point whose number was taken away', async () => {
    const at = letter();
    at.cursor('Tweede', 'before');
    await at.type('{Backspace}');
    expect(at.blocks()[3]).toBe('paragraph Tweede punt.');
    at.editor.commands.undo();
    expect(at.blocks()[3]).toBe('advicePoint Tweede punt.');
    expect(place(at)).toBe('3 |');
  });

  test('in a point that was split', async () => {
    const at = letter();
    at.cursor('Eerste');
    await at.type('{Enter}');
    expect(place(at)).toBe('3 |');
    at.editor.commands.undo();
    expect(place(at)).toBe('2 Eerste|');
  });

  test('where text became a point', async () => {
    const at = letter();
    at.cursor('begin');
    await at.type('{Control>}{Shift>}{Enter}{/Shift}{/Control}');
    expect(place(at)).toBe('1 Een begin|');
    at.editor.commands.undo();
    expect(place(at)).toBe('1 Een begin|');
  });

  test('in a paragraph whose point was moved', async () => {
    const at = letter();
    at.cursor('Tweede');
    await at.type('{Alt>}{ArrowUp}{/Alt}');
    expect(place(at)).toBe('2 Tweede|');
    at.editor.commands.undo();
    expect(place(at)).toBe('3 Tweede|');
  });
});
