/** The archive of a council with many letters, made from one with one: the rows copied, each with ids of its own. */
import * as Y from 'yjs';
import { seededDocument } from '#store/letter-body/body-from-yjs';
import { body } from '../council.ts';
import { linesOf, repacked, setLines } from './repack.ts';

const WORDS =
  'vervoer zorg wonen huis taxi rolstoel gemeente raad advies bewoner wijk school dagbesteding mantelzorg'.split(
    ' ',
  );

function text(i: number): string[] {
  return Array.from({ length: 4 }, (_, line) =>
    Array.from(
      { length: 25 },
      (_, word) => `${WORDS[(i * 7 + line * 13 + word * 5) % WORDS.length]}${(i * line + word) % 97}`,
    ).join(' '),
  );
}

function uuid(kind: number, i: number): string {
  return `0190${String(kind).padStart(4, '0')}-0000-7000-8000-${i.toString(16).padStart(12, '0')}`;
}

export async function withManyLetters(one: Uint8Array, count: number): Promise<Uint8Array> {
  return repacked(one, (entries) => {
    const [letter] = linesOf(entries, 'rows/letters.jsonl');
    const journal = linesOf(entries, 'journal.jsonl');
    const last = journal.at(-1);
    const letters = Array.from({ length: count }, (_, i) => ({
      ...letter,
      id: uuid(2, i),
      subject: `Brief ${i}`,
    }));
    setLines(
      entries,
      'rows/letters.jsonl',
      [letter, ...letters].sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
    const added = letters.map((row, i) => ({
      ...last,
      id: uuid(3, i),
      clock: `2027-01-01T00:00:00.${String(i % 1000).padStart(3, '0')}Z-${Math.floor(i / 1000)
        .toString(16)
        .padStart(4, '0')}-${last.device}`,
      intent: 'createLetter',
      partition: `letter/${row.id}`,
      changes: [{ kind: 'added', table: 'letters', id: row.id, row }],
    }));
    setLines(entries, 'journal.jsonl', [...journal, ...added.sort((a, b) => (a.clock < b.clock ? -1 : 1))]);
    for (const [i, row] of letters.entries()) {
      const doc = seededDocument(body(...text(i)));
      entries[`bodies/${row.id}.yjs`] = Y.encodeStateAsUpdateV2(doc);
      doc.destroy();
    }
  });
}
