import { describe, expect, test } from 'vitest';
import { type LetterNumbering, usualLetterNumbering } from '#core/letter/letter-numbering';
import {
  itemAt,
  type OutlineItem,
  outlineOfBody,
  outlineOfDoc,
} from '../../../../src/renderer/features/letter-desk/outline/outline.ts';
import { bodyOf, heading, paragraph, point, write } from './editor-at-work.ts';

const parts = [
  { type: 'summary', content: [paragraph('Kort.'), heading('In het kort')] },
  heading('Advies'),
  paragraph('Wij adviseren:'),
  point('a', 'Stel een meldpunt in.'),
  heading('Tussenkop', 3),
  point('b', '', { branch: 'fallback' }),
  { type: 'annex', attrs: { id: 'c', title: 'Deelnemers' }, content: [paragraph('Wie.')] },
];

const line = ({ depth, kind, number, text }: OutlineItem): string =>
  `${'  '.repeat(depth)}${kind} ${number ?? '-'} ${text}`.trimEnd();

describe('the outline', () => {
  test('has headings, points with their numbers, summary and annexes', () => {
    const at = write(...parts);
    expect(outlineOfDoc(at.editor.state).map(line)).toEqual([
      'summary -',
      '  heading - In het kort',
      'heading - Advies',
      '  point 1 Stel een meldpunt in.',
      '  heading - Tussenkop',
      '  point A1',
      'annex - Deelnemers',
    ]);
  });

  test('is the same for a letter that is only read', () => {
    const at = write(...parts);
    const written = outlineOfDoc(at.editor.state).map(line);
    const read = outlineOfBody(bodyOf(at.editor), usualLetterNumbering).map(line);
    expect(read).toEqual(written);
  });

  test('counts as the council does, written and read, and follows when that changes', () => {
    const at = write(
      heading('Aanleiding'),
      heading('Advies'),
      point('a', 'Doe dit.'),
      point('b', 'Of dat.'),
      point('c', '', { branch: 'fallback' }),
    );
    const numbering: LetterNumbering = {
      headings: true,
      points: { primary: { style: 'section', prefix: '' }, fallback: { style: 'letter', prefix: '' } },
    };
    at.numbering.set(numbering);
    const lines = [
      'heading 1 Aanleiding',
      'heading 2 Advies',
      '  point 2.1 Doe dit.',
      '  point 2.2 Of dat.',
      '  point A',
    ];
    expect(outlineOfDoc(at.editor.state).map(line)).toEqual(lines);
    expect(outlineOfBody(bodyOf(at.editor), numbering).map(line)).toEqual(lines);
    const shown = [...at.editor.view.dom.querySelectorAll<HTMLElement>('[data-number]')];
    expect(shown.map((element) => element.dataset.number)).toEqual(['1', '2', '2.1', '2.2', 'A']);
    // A heading typed above the others counts at once.
    at.editor.commands.insertContentAt(0, '<h2>Vooraf</h2>');
    expect(outlineOfDoc(at.editor.state).at(-2)?.number).toBe('3.2');
  });

  test('the cursor is in the last part that begins before it', () => {
    const at = write(...parts);
    const { doc } = at.editor.state;
    const items = outlineOfDoc(at.editor.state);
    const types = { summary: 'summary', heading: 'heading', point: 'advicePoint', annex: 'annex' };
    for (const item of items) expect(doc.nodeAt(item.at)?.type.name).toBe(types[item.kind]);
    at.cursor('adviseren');
    expect(items[itemAt(items, at.editor.state.selection.from)]?.text).toBe('Advies');
    at.cursor('meldpunt');
    expect(items[itemAt(items, at.editor.state.selection.from)]?.number).toBe('1');
  });
});
