/** Everything that can be recorded about what became of advice, to be taken back again; and what of it a person sees. */
import type { LetterBody } from '#core/letter/body';
import { commitmentStandings, motionStandings } from '#core/outcome/point-outcomes';
import type { Store } from '#store';
import { type Desk, day, sentIn } from './council.ts';
import { once } from './place.ts';

const POINT = '01900000-0000-7000-8000-0000000000b1';
const QUESTION = '01900000-0000-7000-8000-0000000000b2';
const CLAUSE = '01900000-0000-7000-8000-0000000000b3';
const SPARE = '01900000-0000-7000-8000-0000000000b4';
const on = day('2026-11-02');

const advicePoint = (id: string, kind: string, text: string) => ({
  type: 'advicePoint',
  attrs: { id, branch: 'primary', kind },
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});
const advice: LetterBody = {
  type: 'doc',
  content: [
    advicePoint(POINT, 'recommendation', 'Laat de bus rijden.'),
    advicePoint(QUESTION, 'question', 'Wanneer komt de bus?'),
  ],
};

const outcomesOf = (store: Store, dossierId: string) => once(store.watch.dossierOutcomes(dossierId));
const sent = (store: Store): Promise<Desk> => sentIn(store, advice);

async function answered(store: Store): Promise<Desk> {
  const desk = await sent(store);
  await store.registerReply(desk.letterId, { on, form: 'final', reference: '', remark: '' });
  return desk;
}

async function replyIn(store: Store, { dossierId }: Desk): Promise<string> {
  const [letter] = (await outcomesOf(store, dossierId)).letters;
  return letter?.events.find(({ kind }) => kind === 'replied')?.id ?? '';
}

const fields = {
  title: 'De bus terug',
  date: on,
  reference: '',
  offAgenda: false,
  movers: [],
  instruction: '',
  clauses: [
    { id: CLAUSE, kind: 'instructs', words: 'de bus te laten rijden' },
    { id: SPARE, kind: 'instructs', words: 'een halte te bouwen' },
  ],
  letterId: null,
  documentId: null,
} as const;

async function moved(store: Store): Promise<Desk> {
  const desk = await sent(store);
  await store.addMotion(desk.dossierId, fields);
  return desk;
}

async function motionIn(store: Store, { dossierId }: Desk): Promise<string> {
  return (await outcomesOf(store, dossierId)).motions[0]?.id ?? '';
}

const decision = { on, decision: 'carried', votesFor: null, votesAgainst: null, remark: '' } as const;
const promise = {
  words: 'Wij komen erop terug.',
  by: 'College',
  on,
  source: 'reply',
  documentId: null,
  place: null,
  where: '',
  due: null,
  dueCertainty: null,
  period: '',
  points: [],
} as const;
const proof = { kind: 'fulfilled', on, words: 'Brief van vandaag.', documentId: null } as const;

async function promised(store: Store): Promise<Desk> {
  const desk = await sent(store);
  await store.addCommitments(desk.dossierId, [promise]);
  return desk;
}

async function commitmentIn(store: Store, { dossierId }: Desk): Promise<string> {
  return (await outcomesOf(store, dossierId)).commitments[0]?.id ?? '';
}

const answer = { on, words: 'In mei.', documentId: null };

interface Act {
  readonly before: (store: Store) => Promise<Desk>;
  readonly act: (store: Store, desk: Desk) => Promise<{ readonly entryId: string | null }>;
}

export const outcomeActs: Readonly<Record<string, Act>> = {
  keepDocumentText: {
    before: async (store) => {
      const desk = await sent(store);
      const file = { fileName: 'a.txt', mediaType: '', bytes: new Uint8Array([65]), date: null, remark: '' };
      await store.addDocument({ dossierId: desk.dossierId, ...file });
      return desk;
    },
    act: async (store, { dossierId }) => {
      const id = (await once(store.watch.dossier(dossierId)))?.documents[0]?.id ?? '';
      return store.keepDocumentText(id, {
        how: 'typed',
        passages: [{ words: 'A', page: null, kind: 'paragraph' }],
      });
    },
  },
  giveVerdict: {
    before: answered,
    act: async (store, desk) =>
      store.giveVerdict(desk.letterId, POINT, {
        replyId: await replyIn(store, desk),
        verdict: 'adopted',
        words: 'Ja.',
        place: null,
        reason: '',
        answersQuestion: false,
      }),
  },
  assessReply: {
    before: answered,
    act: async (store, desk) =>
      store.assessReply(desk.letterId, await replyIn(store, desk), { assessment: 'satisfied', remark: '' }),
  },
  answerQuestion: {
    before: sent,
    act: (store, { letterId }) => store.answerQuestion(letterId, QUESTION, answer),
  },
  withdrawPoint: {
    before: sent,
    act: (store, { letterId }) => store.withdrawPoint(letterId, POINT, { on, reason: 'Al gedaan.' }),
  },
  recordDelivery: {
    before: sent,
    act: (store, { letterId }) =>
      store.recordDelivery(letterId, POINT, {
        on,
        words: 'De bus rijdt.',
        documentId: null,
        place: null,
        differs: false,
        reason: '',
      }),
  },
  withdrawOutcome: {
    before: async (store) => {
      const desk = await sent(store);
      await store.answerQuestion(desk.letterId, QUESTION, answer);
      return desk;
    },
    act: async (store, { dossierId, letterId }) => {
      const [letter] = (await outcomesOf(store, dossierId)).letters;
      return store.withdrawOutcome(letterId, letter?.outcomeEvents[0]?.id ?? '');
    },
  },
  addMotion: { before: sent, act: (store, { dossierId }) => store.addMotion(dossierId, fields) },
  changeMotion: {
    before: moved,
    act: async (store, desk) => store.changeMotion(await motionIn(store, desk), { title: 'De trein terug' }),
  },
  removeMotion: {
    before: moved,
    act: async (store, desk) => store.removeMotion(await motionIn(store, desk)),
  },
  decideMotion: {
    before: moved,
    act: async (store, desk) => store.decideMotion(await motionIn(store, desk), decision),
  },
  treatPoint: {
    before: moved,
    act: async (store, desk) =>
      store.confirmMatches(
        await motionIn(store, desk),
        [{ letterId: desk.letterId, pointId: POINT, treatment: 'taken', clauseIds: [CLAUSE] }],
        [SPARE],
      ),
  },
  confirmNewClause: {
    before: moved,
    act: async (store, desk) => store.confirmNewClause(await motionIn(store, desk), SPARE),
  },
  executiveOnMotion: {
    before: moved,
    act: async (store, desk) =>
      store.executiveOnMotion(await motionIn(store, desk), {
        on,
        carriesOut: 'yes',
        words: '',
        documentId: null,
      }),
  },
  withdrawMotionEvent: {
    before: async (store) => {
      const desk = await moved(store);
      await store.decideMotion(await motionIn(store, desk), decision);
      return desk;
    },
    act: async (store, desk) => {
      const [event] = (await outcomesOf(store, desk.dossierId)).motionEvents;
      return store.withdrawMotionEvent(await motionIn(store, desk), event?.id ?? '');
    },
  },
  addCommitment: { before: sent, act: (store, { dossierId }) => store.addCommitments(dossierId, [promise]) },
  changeCommitment: {
    before: promised,
    act: async (store, desk) =>
      store.changeCommitment(await commitmentIn(store, desk), { words: 'Wij komen gauw terug.' }),
  },
  removeCommitment: {
    before: promised,
    act: async (store, desk) => store.removeCommitment(await commitmentIn(store, desk)),
  },
  settleCommitment: {
    before: promised,
    act: async (store, desk) => store.settleCommitment(await commitmentIn(store, desk), proof),
  },
  withdrawCommitmentEvent: {
    before: async (store) => {
      const desk = await promised(store);
      await store.settleCommitment(await commitmentIn(store, desk), proof);
      return desk;
    },
    act: async (store, desk) => {
      const [event] = (await outcomesOf(store, desk.dossierId)).commitmentEvents;
      return store.withdrawCommitmentEvent(await commitmentIn(store, desk), event?.id ?? '');
    },
  },
};

/** An event that is recorded once more has a name and a moment of its own. */
const OF_THE_EVENT: ReadonlySet<string> = new Set(['id', 'eventId', 'at', 'clock']);

export async function seenOutcomes(store: Store, dossierId: string): Promise<unknown> {
  const all = await outcomesOf(store, dossierId);
  const told = {
    outcomes: all.letters.map(({ outcomes }) => outcomes),
    motions: motionStandings(all.motions, all.motionEvents).map(({ treated, newClauses, ...motion }) => ({
      ...motion,
      treated: [...treated],
      newClauses: [...newClauses],
    })),
    commitments: commitmentStandings(all.commitments, all.commitmentEvents),
    texts: all.texts,
    assessed: all.letters.flatMap(({ outcomeEvents }) => {
      const gone = new Set(outcomeEvents.map((event) => (event.kind === 'withdrawn' ? event.eventId : null)));
      return outcomeEvents.filter((event) => event.kind === 'assessed' && !gone.has(event.id));
    }),
  };
  return JSON.parse(JSON.stringify(told, (key, value) => (OF_THE_EVENT.has(key) ? undefined : value)));
}
