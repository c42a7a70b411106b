/** What became of advice is found by its words, and leads to where it stands. */
import { expect, test } from 'vitest';
import type { LetterBody } from '#core/letter/body';
import type { SearchHit, Store } from '#store';
import { day, dossier, sentIn } from './council.ts';
import { once, place } from './place.ts';

const POINT = '01900000-0000-7000-8000-0000000000a1';
const OTHER = '01900000-0000-7000-8000-0000000000a2';
const CLAUSE = '01900000-0000-7000-8000-0000000000c1';
const on = day('2026-11-02');

const point = (id: string, text: string, kind = 'recommendation') => ({
  type: 'advicePoint',
  attrs: { id, branch: 'primary', kind },
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});
const advice: LetterBody = {
  type: 'doc',
  content: [point(POINT, 'Laat de bus rijden.'), point(OTHER, 'Wanneer komt de bus?', 'question')],
};
const SAID = 'Wij zullen de lijndienst per kwartaal bezien.';
const REPLY = ['Geacht bestuur,', SAID, 'Het overige nemen wij ter kennisgeving aan.'];

/** An answered letter, its reply kept with its text. */
async function answered(store: Store) {
  const desk = await sentIn(store, advice);
  const { result } = await store.takeInReply({
    letterIds: [desk.letterId],
    details: { on, form: 'final', reference: 'B/12', remark: '' },
    file: { fileName: 'brief.txt', mediaType: 'text/plain', bytes: new Uint8Array([1]) },
    text: { how: 'read', passages: REPLY.map((words) => ({ words, page: null, kind: 'paragraph' })) },
  });
  const { texts } = await once(store.watch.dossierOutcomes(desk.dossierId));
  const { documentId, replyIds } = result;
  return { ...desk, documentId: documentId ?? '', replyId: replyIds[0] ?? '', textId: texts[0]?.id ?? '' };
}

const found = (store: Store, query: string, within?: Parameters<Store['watch']['search']>[2]) =>
  once(store.watch.search(query, 30, within));
const briefly = (hits: readonly SearchHit[]): string[] => hits.map(({ kind, title }) => `${kind} ${title}`);

const verdict = { verdict: 'adopted', place: null, reason: '', answersQuestion: false } as const;

test('words of the executive are found with date and reference, and lead to their place in the reply', async () => {
  const store = await place().open();
  const { documentId, dossierId, letterId, replyId, textId } = await answered(store);
  const from = REPLY[0]!.length + 1;
  await store.giveVerdict(letterId, POINT, {
    ...verdict,
    replyId,
    words: SAID,
    place: { documentId, textId, page: null, from, to: from + SAID.length },
  });
  const [hit] = await found(store, 'lijndienst kwartaal');
  expect(hit).toEqual({
    kind: 'quote',
    id: expect.any(String),
    title: SAID,
    detail: 'B/12 · 2026-11-02',
    dossierId,
    said: { named: 'B/12', on },
    place: { kind: 'reply', letterId, replyId, pointId: POINT, from },
    source: { source: 'reply', id: replyId },
  });
});

test('words quoted for two points are one, and those of a verdict that was replaced or taken back are gone', async () => {
  const store = await place().open();
  const { letterId, replyId } = await answered(store);
  const quotes = async (query: string) =>
    briefly((await found(store, query)).filter(({ kind }) => kind === 'quote'));
  for (const id of [POINT, OTHER])
    await store.giveVerdict(letterId, id, { ...verdict, replyId, words: 'De bus komt terug.' });
  expect(await quotes('bus terug')).toEqual(['quote De bus komt terug.']);
  for (const id of [POINT, OTHER])
    await store.giveVerdict(letterId, id, { ...verdict, replyId, words: 'Toch niet.' });
  expect(await quotes('bus terug')).toEqual([]);
  expect(await quotes('toch')).toEqual(['quote Toch niet.']);
  await store.withdrawEvent(letterId, replyId, '');
  expect(await quotes('toch')).toEqual([]);
});

test('an answer in a memo and what is said of a motion are words of the executive too', async () => {
  const store = await place().open();
  const { dossierId, documentId, letterId } = await answered(store);
  await store.answerQuestion(letterId, OTHER, { on, words: 'Voor de zomer.', documentId });
  const { result: motionId } = await store.addMotion(dossierId, {
    title: 'Bus terug',
    date: on,
    reference: 'M7',
    offAgenda: true,
    movers: [{ name: 'P. de Vries', group: 'Dorpsbelang' }],
    instruction: '',
    clauses: [{ id: CLAUSE, kind: 'instructs', words: 'een halte te bouwen' }],
    letterId,
    documentId: null,
  });
  const vote = { on, decision: 'carried', votesFor: null, votesAgainst: null, remark: '' } as const;
  await store.decideMotion(motionId, vote);
  await store.executiveOnMotion(motionId, {
    on,
    carriesOut: 'yes',
    words: 'Met genoegen.',
    documentId: null,
  });
  expect((await found(store, 'zomer'))[0]).toMatchObject({
    kind: 'quote',
    place: { kind: 'effect', rowId: OTHER },
    source: { source: 'document', id: documentId },
  });
  expect((await found(store, 'genoegen'))[0]).toMatchObject({ place: { kind: 'motion', motionId } });
  for (const query of ['bus terug', 'M7', 'dorpsbelang', 'halte bouwen']) {
    expect((await found(store, query)).find(({ kind }) => kind === 'motion')).toMatchObject({
      id: motionId,
      detail: 'M7 · 2026-11-02',
      place: { kind: 'motion', motionId },
    });
  }
  await store.removeMotion(motionId);
  expect(briefly(await found(store, 'halte'))).toEqual([]);
  expect(briefly(await found(store, 'genoegen'))).toEqual([]);
});

test('a commitment is found by its words and by whom, and leads to its row', async () => {
  const store = await place().open();
  const { dossierId } = await answered(store);
  const { result } = await store.addCommitments(dossierId, [
    {
      words: 'De wethouder komt met een halteplan.',
      by: 'wethouder Vermeer',
      on,
      source: 'meeting',
      documentId: null,
      place: null,
      where: '',
      due: null,
      dueCertainty: null,
      period: '',
      points: [],
    },
  ]);
  const [id = ''] = result;
  const commitments = async (query: string) =>
    (await found(store, query)).filter(({ kind }) => kind === 'commitment');
  expect(await commitments('halteplan vermeer')).toEqual([
    expect.objectContaining({
      id,
      detail: '2026-11-02 · wethouder Vermeer',
      place: { kind: 'effect', rowId: id },
    }),
  ]);
  await store.changeCommitment(id, { words: 'De wethouder komt met een plan.' });
  expect(await commitments('halteplan')).toEqual([]);
  await store.removeCommitment(id);
  expect(await commitments('plan')).toEqual([]);
});

test('a document is found by what it says, with the words around; a reply opens at them', async () => {
  const store = await place().open();
  const { dossierId, letterId, replyId, documentId } = await answered(store);
  expect(await found(store, 'kennisgeving')).toEqual([
    {
      kind: 'document',
      id: documentId,
      title: 'brief.txt',
      detail: '',
      dossierId,
      excerpt: expect.stringContaining('Het overige nemen wij ter kennisgeving aan.'),
      place: {
        kind: 'reply',
        letterId,
        replyId,
        pointId: null,
        from: REPLY.join('\n').indexOf('kennisgeving'),
      },
    },
  ]);
  expect((await found(store, 'brief'))[0]).not.toHaveProperty('excerpt');
  // Name and text together have them all.
  expect(briefly(await found(store, 'brief kennisgeving'))).toEqual(['document brief.txt']);
  await store.keepDocumentText(documentId, {
    how: 'typed',
    passages: [{ words: 'Een café zonder accént', page: null, kind: 'paragraph' }],
  });
  expect(await found(store, 'kennisgeving')).toEqual([]);
  expect((await found(store, 'accent'))[0]?.excerpt).toContain('accént');
});

test('a search can keep to one dossier and to some kinds', async () => {
  const store = await place().open();
  const { dossierId } = await answered(store);
  await store.createDossier(dossier('Kennisgeving'));
  expect(await found(store, 'kennisgeving')).toHaveLength(2);
  expect(briefly(await found(store, 'kennisgeving', { dossierId }))).toEqual(['document brief.txt']);
  expect(briefly(await found(store, 'kennisgeving', { kinds: ['dossier'] }))).toEqual([
    'dossier Kennisgeving',
  ]);
});

test('many of one kind leave room for the others', async () => {
  const store = await place().open();
  const { dossierId } = await answered(store);
  for (let i = 0; i < 8; i += 1) await store.createDossier(dossier(`Kennisgeving ${i}`));
  const hits = await once(store.watch.search('kennisgeving', 6, {}));
  expect(hits).toHaveLength(6);
  expect(hits.at(-1)).toMatchObject({ kind: 'document', dossierId });
});

test('indexes made anew find the same', async () => {
  const where = place();
  const store = await where.open();
  const { dossierId, letterId, replyId } = await answered(store);
  await store.giveVerdict(letterId, POINT, { ...verdict, replyId, words: SAID });
  await store.addMotion(dossierId, {
    title: 'Bus terug',
    date: on,
    reference: '',
    offAgenda: false,
    movers: [],
    instruction: '',
    clauses: [],
    letterId: null,
    documentId: null,
  });
  const db = await where.look();
  const kept = await db.searchIndex.toArray();
  expect(kept.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['documentText', 'quote', 'motion']));
  await store.rebuildIndexes();
  // The words of a body are indexed when it was still for a moment; nobody waited for that here.
  const others = (await db.searchIndex.toArray()).filter(({ kind }) => kind !== 'letterBody');
  expect(others).toEqual(kept.filter(({ kind }) => kind !== 'letterBody'));
});
