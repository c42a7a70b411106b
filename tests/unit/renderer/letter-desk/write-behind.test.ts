/** Writing on behind a table or picture, whatever follows it. */
import { NodeSelection } from '@tiptap/pm/state';
import { describe, expect, onTestFinished, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { BodyNode } from '#core/letter/body';
import { insertPageBreak } from '../../../../src/renderer/features/letter-desk/editor/page-break.ts';
import { perform } from '../../../../src/renderer/features/letter-desk/editor/perform.ts';
import { putPictures } from '../../../../src/renderer/features/letter-desk/editor/picture-intake.ts';
import { insertTable } from '../../../../src/renderer/features/letter-desk/editor/table-commands.ts';
import { type AtWork, heading, paragraph, point, write } from './editor-at-work.ts';
import '../../../../src/renderer/ui/base.css';

const cell = (...texts: string[]): BodyNode => ({
  type: 'tableCell',
  content: texts.map((text) => paragraph(text)),
});
const table = (): BodyNode => ({
  type: 'table',
  content: [
    { type: 'tableRow', content: [cell('Wijk'), cell('Aantal')] },
    { type: 'tableRow', content: [cell('Noord', 'en west'), cell('12')] },
  ],
});
const picture: BodyNode = {
  type: 'picture',
  attrs: { hash: 'h', mediaType: 'image/png', alt: '', width: 100, pixelWidth: 10, pixelHeight: 10 },
};
const choosePicture = ({ editor }: AtWork): void => {
  editor.state.doc.descendants((node, pos) => {
    if (node.type.name !== 'picture') return;
    editor.view.dispatch(editor.state.tr.setSelection(NodeSelection.create(editor.state.doc, pos)));
  });
};

describe('what was just put in', () => {
  test.each([
    ['a heading', heading('Kop')],
    ['a point', point('a', 'Punt')],
  ])('before %s has a line behind it', async (_, next) => {
    const at = write(paragraph('Voor.'), next);
    at.cursor('Voor.');
    perform(at.editor, insertTable({ rows: 1, columns: 2, hasHeader: false }));
    expect(at.blocks().map((line) => line.split(' ')[0])).toEqual([
      'paragraph',
      'table',
      'paragraph',
      next.type,
    ]);
    await at.type('in de cel');
    expect(at.blocks()[1]).toBe('table in de cel|');
  });

  test('pictures: one writes on behind the last of them', async () => {
    const at = write(paragraph('Voor.'), heading('Kop'));
    const canvas = new OffscreenCanvas(4, 4);
    canvas.getContext('2d');
    const file = await canvas.convertToBlob({ type: 'image/png' });
    const files = [
      { name: 'een', file },
      { name: 'twee', file },
    ];
    const kept = { keep: async () => 'hash', address: async () => null, mayShrink: async () => true };
    const rest = { comingWord: '', leftBehind: () => {}, refused: () => {} };
    await putPictures(at.editor.view, { ...kept, ...rest }, files, 6);
    await at.type('Onderschrift');
    expect(at.blocks()).toEqual([
      'paragraph Voor.',
      'picture',
      'picture',
      'paragraph Onderschrift',
      'heading Kop',
    ]);
  });

  test('a page break leaves the heading at the top of its page', () => {
    const at = write(paragraph('Voor.'), heading('Kop'));
    at.cursor('Voor.');
    perform(at.editor, insertPageBreak);
    expect(at.blocks()).toEqual(['paragraph Voor.', 'pageBreak', 'heading Kop']);
  });
});

describe('the arrow down', () => {
  test('out of the last row makes room before a heading, and none before a paragraph', async () => {
    const at = write(table(), heading('Kop'));
    at.cursor('west');
    await at.type('{ArrowDown}Tekst');
    expect(at.blocks().slice(1)).toEqual(['paragraph Tekst', 'heading Kop']);
    at.cursor('12');
    await at.type('{ArrowDown}');
    expect(at.blocks().slice(1)).toEqual(['paragraph Tekst', 'heading Kop']);
    at.editor.commands.undo();
  });

  test('in the table itself makes none', async () => {
    const at = write(table(), heading('Kop'));
    at.cursor('Noord');
    await at.type('{ArrowDown}');
    at.cursor('Wijk');
    await at.type('{ArrowDown}');
    expect(at.blocks().slice(1)).toEqual(['heading Kop']);
  });

  test('from a picture makes room as well', async () => {
    const at = write(paragraph('Voor.'), picture, point('a', 'Punt'));
    choosePicture(at);
    await at.type('{ArrowDown}Tekst');
    expect(at.blocks()).toEqual(['paragraph Voor.', 'picture', 'paragraph Tekst', 'advicePoint Punt']);
  });
});

test('a press in the white between a table and a heading makes room there', async () => {
  const at = write(table(), heading('Kop'), paragraph('Na.'));
  const { dom } = at.editor.view;
  const kop = dom.querySelector('h2');
  if (!kop) throw new Error('no heading');
  // On the element itself the editor would take it for something typed.
  const white = document.createElement('style');
  white.textContent = 'h2 { margin-top: 60px }';
  document.head.append(white);
  onTestFinished(() => white.remove());
  const { top, left } = kop.getBoundingClientRect();
  const box = dom.getBoundingClientRect();
  await userEvent.click(dom, { position: { x: left - box.left + 20, y: top - box.top - 25 } });
  await at.type('Tekst');
  expect(at.blocks().slice(1)).toEqual(['paragraph Tekst', 'heading Kop', 'paragraph Na.']);
});
