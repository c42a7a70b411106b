import { expect, test } from 'vitest';
import type { LetterDocument } from '#core/letter/letter-document';
import type { LetterWriter } from '#documents';
import { exportMany, type LetterToMake } from '../../../../src/renderer/app/many-letters/export-many';

const writer: LetterWriter = {
  id: 'x',
  extension: 'x',
  mediaType: 'x/x',
  write: async (letter) => new TextEncoder().encode(letter.subject),
};
// The writer here looks at the subject alone.
const document = (subject: string) => ({ subject }) as LetterDocument;
const letters = (subjects: readonly string[]): LetterToMake[] =>
  subjects.map((subject) => ({
    name: `${subject}.x`,
    title: subject,
    letter: async () => {
      if (subject === 'stuk') throw new Error('broken');
      return document(subject);
    },
  }));

test('names the letter that could not be made, and makes the others', async () => {
  const kept: string[] = [];
  const progress: number[] = [];
  const result = await exportMany(
    letters(['een', 'stuk', 'drie']),
    writer,
    async (name) => void kept.push(name),
    (done) => progress.push(done),
    new AbortController().signal,
  );
  expect(kept).toEqual(['een.x', 'drie.x']);
  expect(result).toMatchObject({ made: 2, failed: [{ title: 'stuk' }] });
  expect(progress).toEqual([0, 1, 2, 3]);
});

test('a file that could not be kept counts as not made', async () => {
  const keep = async (name: string): Promise<void> => {
    if (name === 'een.x') throw new Error('disk full');
  };
  const result = await exportMany(
    letters(['een', 'twee']),
    writer,
    keep,
    () => {},
    new AbortController().signal,
  );
  expect(result).toMatchObject({ made: 1, failed: [{ title: 'een' }] });
});

test('stops between two letters when it is cancelled, and lets the screen have its turn', async () => {
  const controller = new AbortController();
  const kept: string[] = [];
  const working = exportMany(
    letters(['een', 'twee', 'drie']),
    writer,
    async (name) => void kept.push(name),
    () => {},
    controller.signal,
  );
  setTimeout(() => controller.abort());
  await expect(working).rejects.toMatchObject({ name: 'AbortError' });
  expect(kept.length).toBeLessThan(3);
});
