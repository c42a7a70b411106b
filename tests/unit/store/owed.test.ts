/** What is owed over all dossiers, and what a calendar has to know of it. */
import { expect, test } from 'vitest';
import type { LetterBody } from '#core/letter/body';
import { day, sentIn } from './council.ts';
import { once, place } from './place.ts';

const QUESTION = '01900000-0000-7000-8000-0000000000e1';

const asking: LetterBody = {
  type: 'doc',
  content: [
    {
      type: 'advicePoint',
      attrs: { id: QUESTION, branch: 'primary', kind: 'question' },
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Wanneer komt de bus?' }] }],
    },
  ],
};

const promise = {
  words: 'Wij bekijken de route na een jaar.',
  by: 'College',
  on: day('2026-11-02'),
  source: 'reply',
  documentId: null,
  place: null,
  where: '',
  due: day('2026-12-01'),
  dueCertainty: 'chosen',
  period: '',
  points: [],
} as const;

test('a commitment is owed until it is settled, with its dossier and who answers for that', async () => {
  const store = await place().open();
  const { dossierId } = await sentIn(store);
  const { result } = await store.addCommitments(dossierId, [
    promise,
    { ...promise, words: 'Later', due: day('2027-01-01') },
    { ...promise, words: 'Ooit', due: null, dueCertainty: null },
  ]);
  const words = (
    rows: readonly { readonly standing: { readonly commitment: { readonly words: string } } }[],
  ) => rows.map(({ standing }) => standing.commitment.words);
  const owed = () => once(store.watch.owedCommitments());
  const settled = () => once(store.watch.settledCommitments());
  expect(words(await owed())).toEqual([promise.words, 'Later', 'Ooit']);
  expect((await owed())[0]).toMatchObject({ dossierTitle: 'Vervoer', portfolioHolder: 'wethouder Vermeer' });
  expect(await settled()).toEqual([]);

  const proof = { on: day('2026-11-02'), words: 'De brief van 2 november.', documentId: null };
  await store.settleCommitment(result[0] ?? '', { ...proof, kind: 'fulfilled' });
  await store.settleCommitment(result[1] ?? '', { ...proof, kind: 'partly' });
  expect(words(await owed())).toEqual(['Later', 'Ooit']);
  expect(words(await settled())).toEqual([promise.words]);
});

test('a commitment knows the document it stands in by name', async () => {
  const store = await place().open();
  const { dossierId } = await sentIn(store);
  const { result: documentId } = await store.addDocument({
    dossierId,
    fileName: 'raadsmemo.pdf',
    mediaType: 'application/pdf',
    bytes: new Uint8Array([1]),
    date: null,
    remark: '',
  });
  await store.addCommitments(dossierId, [
    { ...promise, documentId },
    { ...promise, words: 'Alleen gezegd', documentId: null },
  ]);
  const owed = await once(store.watch.owedCommitments());
  expect(owed.map(({ documentName }) => documentName)).toEqual(['raadsmemo.pdf', null]);
});

test('the journal counts what was recorded of a commitment, also when it was taken back', async () => {
  const store = await place().open();
  const { dossierId } = await sentIn(store);
  const { result } = await store.addCommitments(dossierId, [promise, { ...promise, words: 'Een ander' }]);
  const [id = '', other = ''] = result;
  const recordOf = async (of: string) => (await store.commitmentRecords([id, other])).get(of);
  expect(await recordOf(id)).toMatchObject({ acts: 1, lastDue: '2026-12-01' });

  await store.changeCommitment(id, { due: day('2027-03-01') });
  const { entryId } = await store.changeCommitment(id, { due: null, dueCertainty: null });
  expect(await recordOf(id)).toMatchObject({ acts: 3, lastDue: '2027-03-01' });
  expect(await once(store.watch.commitmentsOnceDue())).toEqual([id]);
  await store.undo(entryId ?? '');
  expect(await once(store.watch.commitmentsOnceDue())).toEqual([]);
  const proof = { on: day('2026-11-02'), words: 'Een bericht.', documentId: null };
  const { entryId: settling } = await store.settleCommitment(id, { ...proof, kind: 'fulfilled' });
  await store.undo(settling ?? '');
  expect(await recordOf(id)).toMatchObject({ acts: 6, lastDue: '2027-03-01' });
  expect(await recordOf(other)).toMatchObject({ acts: 1, lastDue: '2026-12-01' });
});

test('a question is open with its dossier and its kind of letter, and answered with the words of the answer', async () => {
  const store = await place().open();
  const { letterId } = await sentIn(store, asking);
  const open = await once(store.watch.openQuestions());
  expect(open).toMatchObject([
    {
      text: 'Wanneer komt de bus?',
      dossierTitle: 'Vervoer',
      portfolioHolder: 'wethouder Vermeer',
      letterKind: 'unsolicitedAdvice',
    },
  ]);
  await store.answerQuestion(letterId, QUESTION, {
    on: day('2026-11-02'),
    words: 'In het voorjaar.',
    documentId: null,
  });
  expect(await once(store.watch.openQuestions())).toEqual([]);
  expect(await once(store.watch.answeredQuestions())).toMatchObject([
    { text: 'Wanneer komt de bus?', answer: { on: '2026-11-02', words: 'In het voorjaar.' } },
  ]);
});
