/** Questions of all dossiers on one list, which hears of an answer in any of them. */
import { expect, test } from 'vitest';
import type { LetterBody } from '#core/letter/body';
import { day, dossier, sentToday, setUp } from './council.ts';
import { place } from './place.ts';

const on = day('2026-11-02');
const asking = (id: string, text: string): LetterBody => ({
  type: 'doc',
  content: [
    {
      type: 'advicePoint',
      attrs: { id, branch: 'primary', kind: 'question' },
      content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
    },
  ],
});
const ids = [
  '01900000-0000-7000-8000-0000000000a1',
  '01900000-0000-7000-8000-0000000000a2',
  '01900000-0000-7000-8000-0000000000a3',
] as const;

test('an answer in any dossier takes its question off the list while it is shown', async () => {
  const store = await place().open();
  await store.setUpCouncil(setUp);
  const letters: string[] = [];
  for (const id of ids) {
    const { result: dossierId } = await store.createDossier(dossier(`Zaak ${id.at(-1)}`));
    const { result: letterId } = await store.createLetter(
      dossierId,
      'questions',
      { subject: `Vraag ${id.at(-1)}`, date: day('2026-11-01') },
      asking(id, `Wanneer komt bus ${id.at(-1)}?`),
    );
    await store.giveReference(letterId, null);
    await store.registerDispatch(letterId, sentToday);
    letters.push(letterId);
  }
  const seen: string[] = [];
  const stop = store.watch.openQuestions().subscribe(
    (open) =>
      seen.push(
        open
          .map(({ text }) => text.at(-2))
          .sort()
          .join(''),
      ),
    () => {},
  );
  await expect.poll(() => seen.at(-1)).toBe('123');
  await store.answerQuestion(letters[2] ?? '', ids[2], { on, words: 'In mei.', documentId: null });
  await expect.poll(() => seen.at(-1)).toBe('12');
  await store.answerQuestion(letters[1] ?? '', ids[1], { on, words: 'In juni.', documentId: null });
  await expect.poll(() => seen.at(-1)).toBe('1');
  stop();
});
