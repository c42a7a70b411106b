import { expect, test } from 'vitest';
import type { LetterBody } from '#core/letter/body';
import type { Store } from '#store';
import { day, sentIn } from './council.ts';
import { once, place, refusalOf } from './place.ts';

function point(id: string, text: string, attrs: Record<string, unknown> = {}) {
  return {
    type: 'advicePoint',
    attrs: { id, branch: 'primary', kind: 'recommendation', ...attrs },
    content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
  };
}

const POINT = {
  bus: '01900000-0000-7000-8000-0000000000a1',
  cost: '01900000-0000-7000-8000-0000000000a2',
  when: '01900000-0000-7000-8000-0000000000a3',
  fallback: '01900000-0000-7000-8000-0000000000a4',
} as const;

const advice: LetterBody = {
  type: 'doc',
  content: [
    point(POINT.bus, 'Laat de bus weer langs het dorp rijden.'),
    point(POINT.cost, 'Vraag geen eigen bijdrage voor het vervoer.'),
    point(POINT.when, 'Wanneer komt het onderzoek?', { kind: 'question' }),
    point(POINT.fallback, 'Vergoed anders de taxi.', { branch: 'fallback' }),
  ],
};

async function answered(store: Store) {
  const desk = await sentIn(store, advice);
  const reply = { on: day('2026-11-02'), form: 'final', reference: 'B/12', remark: '' } as const;
  const { result } = await store.registerReply(desk.letterId, reply);
  return { ...desk, replyId: result.id };
}

const rejected = { words: 'Dat doen wij niet.', place: null, reason: '', answersQuestion: false } as const;

test('a verdict is kept with its words, is replaced by a later one, and goes with an undo', async () => {
  const store = await place().open();
  const { letterId, replyId } = await answered(store);
  await store.giveVerdict(letterId, POINT.bus, { ...rejected, replyId, verdict: 'rejected' });
  const { entryId } = await store.giveVerdict(letterId, POINT.bus, {
    ...rejected,
    replyId,
    verdict: 'partly',
    words: ' Deels wel. ',
  });
  const executive = async () => (await once(store.watch.letterOutcomes(letterId)))?.outcomes[0]?.executive;
  expect(await executive()).toMatchObject({ verdict: 'partly', words: 'Deels wel.' });
  const undone = await store.undo(entryId ?? '');
  expect(await executive()).toMatchObject({ verdict: 'rejected' });
  await store.undo(undone.entryId ?? '');
  expect(await executive()).toMatchObject({ verdict: 'partly' });
});

test('the fallback wakes when all of the primary is rejected, and sleeps again when that is taken back', async () => {
  const store = await place().open();
  const { letterId, replyId } = await answered(store);
  const sleeps = async () =>
    (await once(store.watch.letterOutcomes(letterId)))?.outcomes.map((each) => each.sleeps);
  await store.giveVerdict(letterId, POINT.bus, { ...rejected, replyId, verdict: 'rejected' });
  expect(await sleeps()).toEqual([false, false, false, true]);
  const { entryId } = await store.giveVerdict(letterId, POINT.cost, {
    ...rejected,
    replyId,
    verdict: 'rejected',
  });
  expect(await sleeps()).toEqual([false, false, false, false]);
  await store.undo(entryId ?? '');
  expect(await sleeps()).toEqual([false, false, false, true]);
});

test('no verdict on a point that was withdrawn, nor by a reply that was', async () => {
  const store = await place().open();
  const { letterId, replyId } = await answered(store);
  await store.withdrawPoint(letterId, POINT.cost, { on: day('2026-11-02'), reason: 'Al geregeld.' });
  const verdict = { ...rejected, replyId, verdict: 'rejected' } as const;
  expect(await refusalOf(store.giveVerdict(letterId, POINT.cost, verdict))).toMatchObject({
    code: 'outcome.pointWithdrawn',
    context: { number: '2', on: '2026-11-02' },
  });
  await store.withdrawEvent(letterId, replyId, '');
  expect(await refusalOf(store.giveVerdict(letterId, POINT.bus, verdict))).toMatchObject({
    code: 'outcome.noReply',
  });
});

test('a carried motion orders what it takes over, and what is done stands beside it', async () => {
  const store = await place().open();
  const { dossierId, letterId } = await answered(store);
  const clause = '01900000-0000-7000-8000-0000000000c1';
  const { result: motionId } = await store.addMotion(dossierId, {
    title: 'De bus terug',
    date: day('2026-11-02'),
    reference: '',
    offAgenda: true,
    movers: [{ name: 'P. de Vries', group: 'Dorpsbelang' }],
    instruction: '',
    clauses: [{ id: clause, kind: 'instructs', words: 'de bus elk uur langs het dorp te laten rijden' }],
    letterId,
    documentId: null,
  });
  await store.treatPoint(motionId, {
    letterId,
    pointId: POINT.bus,
    treatment: 'changed',
    clauseIds: [clause],
  });
  const first = async () => (await once(store.watch.letterOutcomes(letterId)))?.outcomes[0];
  expect(await first()).toMatchObject({
    ordered: null,
    council: [{ state: 'tabled', treatment: 'changed' }],
  });
  await store.decideMotion(motionId, {
    on: day('2026-11-02'),
    decision: 'carried',
    votesFor: 20,
    votesAgainst: 11,
    remark: '',
  });
  await store.recordDelivery(letterId, POINT.bus, {
    on: day('2026-11-02'),
    words: 'Er rijdt een belbus.',
    documentId: null,
    place: null,
    differs: true,
    reason: 'Geen lijndienst.',
  });
  expect(await first()).toMatchObject({
    ordered: { by: 'motion', words: 'de bus elk uur langs het dorp te laten rijden' },
    delivered: { words: 'Er rijdt een belbus.', differs: true },
  });
});

test('a commitment is not due before it was made, is closed by its proof, and opens again with an undo', async () => {
  const store = await place().open();
  const { dossierId, letterId } = await answered(store);
  const promise = {
    words: 'Wij zullen de route na een jaar bekijken.',
    by: 'College',
    on: day('2026-11-02'),
    source: 'reply',
    documentId: null,
    place: null,
    where: '',
    due: day('2026-10-01'),
    dueCertainty: 'chosen',
    period: '',
    points: [{ letterId, pointId: POINT.bus }],
  } as const;
  expect(await refusalOf(store.addCommitments(dossierId, [promise]))).toMatchObject({
    code: 'commitment.dueBeforeMade',
    field: 'due',
  });
  const { result } = await store.addCommitments(dossierId, [{ ...promise, due: day('2027-11-02') }]);
  const [id = ''] = result;
  const proof = { kind: 'fulfilled', on: day('2026-11-02'), words: ' ', documentId: null } as const;
  expect(await refusalOf(store.settleCommitment(id, proof))).toMatchObject({
    code: 'commitment.noProof',
    field: 'words',
  });
  const { entryId } = await store.settleCommitment(id, { ...proof, words: 'De evaluatie van 2 november.' });
  const states = async () =>
    (await once(store.watch.letterOutcomes(letterId)))?.outcomes[0]?.commitments.map(({ state }) => state);
  expect(await states()).toEqual(['fulfilled']);
  await store.undo(entryId ?? '');
  expect(await states()).toEqual(['open']);
});

test('all of it goes into an archive and comes back', async () => {
  const store = await place().open();
  const { dossierId, letterId, replyId } = await answered(store);
  await store.giveVerdict(letterId, POINT.bus, { ...rejected, replyId, verdict: 'adopted' });
  const { result: documentId } = await store.addDocument({
    dossierId,
    fileName: 'reactie.txt',
    mediaType: 'text/plain',
    bytes: new TextEncoder().encode('Wij nemen punt 1 over.'),
    date: null,
    remark: '',
  });
  await store.keepDocumentText(documentId, {
    how: 'read',
    passages: [{ words: 'Wij nemen punt 1 over.', page: null, kind: 'paragraph' }],
  });
  const { bytes } = await store.saveArchive({ programVersion: '1' });
  const other = await place().open();
  await other.restoreArchive(bytes);
  const there = await once(other.watch.dossierOutcomes(dossierId));
  expect(there.letters[0]?.outcomes[0]?.executive?.verdict).toBe('adopted');
  expect(there.texts.map(({ passages }) => passages[0]?.words)).toEqual(['Wij nemen punt 1 over.']);
});
