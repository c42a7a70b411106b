/** Every intent that can be taken back, with what has to be there before. */
import { inOrder } from '#core/definition/definition-versions';
import type { Store } from '#store';
import { body, type Desk, day, dossier, draftIn, sentIn, sentToday, sixWeeks } from './council.ts';
import { inputActs, seenInput } from './input-acts.ts';
import { outcomeActs, seenOutcomes } from './outcome-acts.ts';
import { once } from './place.ts';
import { askedIn, PASSPHRASE, versionForSignOff } from './sign-off/asked.ts';

const onNovember2 = day('2026-11-02');
const reply = { on: onNovember2, form: 'final', reference: '', remark: '' } as const;

const why = { reason: 'nader onderzoek', documentId: null } as const;
const bridgeDay = { day: day('2029-05-11'), name: 'na Hemelvaart', citation: 'Stcrt. 2028, 1' };

async function withBridgeDay(store: Store): Promise<Desk> {
  const desk = await draftIn(store);
  await store.addEquatedDay(bridgeDay);
  return desk;
}

async function withDocument(store: Store, unread: boolean): Promise<Desk> {
  const desk = await draftIn(store);
  await store.addDocument({
    dossierId: desk.dossierId,
    fileName: 'nota.pdf',
    mediaType: 'application/pdf',
    bytes: new Uint8Array([1, 2, 3]),
    date: null,
    remark: '',
    unread,
    direction: 'incoming',
  });
  return desk;
}

async function documentIn(store: Store, { dossierId }: Desk): Promise<string> {
  return (await once(store.watch.dossier(dossierId)))?.documents[0]?.id ?? '';
}

async function sentTheDayBefore(store: Store): Promise<Desk> {
  const desk = await draftIn(store);
  await store.giveReference(desk.letterId, null);
  await store.registerDispatch(desk.letterId, { ...sentToday, on: day('2026-11-01') });
  return desk;
}

const remark = { anchor: null, quote: 'Het vervoer', words: 'Welk vervoer?' };

async function commented(store: Store): Promise<Desk> {
  const desk = await draftIn(store);
  await store.addComment(desk.letterId, remark);
  await store.answerComment(desk.letterId, await firstComment(store, desk.letterId), 'Dat van de gemeente.');
  return desk;
}

async function firstComment(store: Store, letterId: string): Promise<string> {
  return (await once(store.watch.letterThreads(letterId)))[0]?.first.id ?? '';
}

const definition = { on: null, term: 'vervoer', words: 'Van deur tot deur', where: '', amendments: [] };

export interface Act {
  readonly before: (store: Store) => Promise<Desk>;
  readonly act: (store: Store, desk: Desk) => Promise<{ readonly entryId: string | null }>;
}

const textBlock = {
  title: 'Aanhef',
  purpose: 'occasion',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Over {onderwerp}.' }] }],
} as const;

export const acts: Readonly<Record<string, Act>> = {
  ...outcomeActs,
  ...inputActs,
  changeCouncil: {
    before: draftIn,
    act: async (store) => {
      const council = (await once(store.watch.profile()))?.council;
      return store.changeCouncil(council?.id ?? '', { name: 'Raad van Elders' });
    },
  },
  addPerson: {
    before: draftIn,
    act: (store) => store.addPerson({ name: 'Wil Bruin', function: '', role: 'member', email: '' }),
  },
  changePerson: {
    before: draftIn,
    act: async (store) => {
      const person = (await once(store.watch.profile()))?.people[0];
      return store.changePerson(person?.id ?? '', { name: 'Een ander' });
    },
  },
  removePerson: {
    before: draftIn,
    act: async (store) => {
      const chair = (await once(store.watch.profile()))?.people.find((person) => person.role === 'chair');
      return store.removePerson(chair?.id ?? '');
    },
  },
  addTermRule: { before: draftIn, act: (store) => store.addTermRule({ ...sixWeeks, amount: 8 }) },
  changeTermRule: {
    before: draftIn,
    act: async (store) => {
      const rule = (await once(store.watch.profile()))?.termRules[0];
      return store.changeTermRule(rule?.id ?? '', { amount: 12 });
    },
  },
  removeTermRule: {
    before: draftIn,
    act: async (store) => {
      const rule = (await once(store.watch.profile()))?.termRules[0];
      return store.removeTermRule(rule?.id ?? '');
    },
  },
  addTextBlock: { before: draftIn, act: (store) => store.addTextBlock(textBlock) },
  changeTextBlock: {
    before: draftIn,
    act: async (store) => {
      const [block] = await once(store.watch.textBlocks());
      return store.changeTextBlock(block?.id ?? '', { title: 'Anders', purpose: 'closing' });
    },
  },
  removeTextBlock: {
    before: draftIn,
    act: async (store) => {
      const [block] = await once(store.watch.textBlocks());
      return store.removeTextBlock(block?.id ?? '');
    },
  },
  addStarterBlocks: {
    before: async (store) => {
      const desk = await draftIn(store);
      const [block] = await once(store.watch.textBlocks());
      await store.removeTextBlock(block?.id ?? '');
      return desk;
    },
    act: (store) => store.addStarterBlocks(),
  },
  createDossier: { before: draftIn, act: (store) => store.createDossier(dossier('Zorg')) },
  changeDossier: {
    before: draftIn,
    act: (store, { dossierId }) => store.changeDossier(dossierId, { title: 'Zorg', laws: [] }),
  },
  removeDossier: {
    before: async (store) => {
      const desk = await draftIn(store);
      await store.removeLetter(desk.letterId);
      return desk;
    },
    act: (store, { dossierId }) => store.removeDossier(dossierId),
  },
  addDocument: {
    before: draftIn,
    act: (store, { dossierId }) =>
      store.addDocument({
        dossierId,
        fileName: 'nota.pdf',
        mediaType: 'application/pdf',
        bytes: new Uint8Array([1, 2, 3]),
        date: null,
        remark: '',
      }),
  },
  addDefinitionVersion: {
    before: draftIn,
    act: (store, { dossierId }) => store.addDefinitionVersion(dossierId, definition),
  },
  removeDefinitionVersion: {
    before: async (store) => {
      const desk = await draftIn(store);
      await store.addDefinitionVersion(desk.dossierId, definition);
      return desk;
    },
    act: async (store, { dossierId }) =>
      store.removeDefinitionVersion((await once(store.watch.definition(dossierId)))[0]?.id ?? ''),
  },
  noteReference: { before: draftIn, act: (store) => store.noteReference('2026/05', 'Op papier verstuurd') },
  createLetter: {
    before: draftIn,
    act: (store, { dossierId }) => store.createLetter(dossierId, 'questions'),
  },
  importLetter: {
    before: draftIn,
    act: async (store, { dossierId, letterId }) => {
      const {
        id: _id,
        v: _v,
        deleted: _d,
        dossierId: _do,
        minReader: _r,
        minWriter: _w,
        createdAt: _c,
        ...head
      } = (await once(store.watch.letter(letterId)))?.letter ?? ({} as never);
      const source = { fileName: 'brief.txt', mediaType: 'text/plain', bytes: new Uint8Array([104, 105]) };
      return store.importLetter({ dossierId, head, body: body('hi'), reference: '2011/3', source });
    },
  },
  changeLetterHead: {
    before: draftIn,
    act: (store, { letterId }) => store.changeLetterHead(letterId, { subject: 'Anders', date: null }),
  },
  removeLetter: { before: draftIn, act: (store, { letterId }) => store.removeLetter(letterId) },
  giveReference: { before: draftIn, act: (store, { letterId }) => store.giveReference(letterId, null) },
  registerDispatch: {
    before: async (store) => {
      const desk = await draftIn(store);
      await store.giveReference(desk.letterId, null);
      return desk;
    },
    act: (store, { letterId }) => store.registerDispatch(letterId, sentToday),
  },
  askReview: { before: draftIn, act: (store, { letterId }) => store.askReview(letterId, 'Lees je mee?') },
  askSignOff: { before: draftIn, act: (store, { letterId }) => store.askSignOff(letterId, '') },
  requestChanges: {
    before: askedIn,
    act: async (store, { letterId }) =>
      store.requestChanges(letterId, await versionForSignOff(store, letterId), 'Korter.'),
  },
  reopenLetter: { before: askedIn, act: (store, { letterId }) => store.reopenLetter(letterId, '') },
  signLetter: {
    before: askedIn,
    act: async (store, { letterId }) =>
      store.signLetter(letterId, await versionForSignOff(store, letterId), PASSPHRASE),
  },
  recordApproval: {
    before: askedIn,
    act: (store, { letterId }) =>
      store.recordApproval(letterId, {
        how: 'paper',
        on: onNovember2,
        signerId: null,
        signerName: 'Bas Groen',
        signerFunction: 'Voorzitter',
        asDeputy: false,
        documentId: null,
        remark: '',
      }),
  },
  registerReceipt: {
    before: sentIn,
    act: (store, { letterId }) => store.registerReceipt(letterId, onNovember2),
  },
  registerAcknowledgement: {
    before: sentIn,
    act: (store, { letterId }) => store.registerAcknowledgement(letterId, onNovember2),
  },
  registerReply: { before: sentIn, act: (store, { letterId }) => store.registerReply(letterId, reply) },
  closeLetter: {
    before: sentIn,
    act: (store, { letterId }) => store.closeLetter(letterId, onNovember2, 'Overgenomen'),
  },
  addEquatedDay: { before: draftIn, act: (store) => store.addEquatedDay(bridgeDay) },
  changeEquatedDay: {
    before: withBridgeDay,
    act: async (store) => {
      const row = (await once(store.watch.equatedDays())).own[0];
      return store.changeEquatedDay(row?.id ?? '', { name: 'Anders' });
    },
  },
  removeEquatedDay: {
    before: withBridgeDay,
    act: async (store) => {
      const row = (await once(store.watch.equatedDays())).own[0];
      return store.removeEquatedDay(row?.id ?? '');
    },
  },
  markDocumentRead: {
    before: (store) => withDocument(store, true),
    act: async (store, desk) => store.markDocumentRead(await documentIn(store, desk)),
  },
  markDocumentUnread: {
    before: (store) => withDocument(store, false),
    act: async (store, desk) => store.markDocumentUnread(await documentIn(store, desk)),
  },
  registerExtension: {
    before: sentIn,
    act: (store, { letterId }) =>
      store.registerExtension(letterId, { on: onNovember2, until: day('2026-12-24'), ...why }),
  },
  registerSuspension: {
    before: sentTheDayBefore,
    act: (store, { letterId }) =>
      store.registerSuspension(letterId, { on: day('2026-11-01'), resumedOn: onNovember2, ...why }),
  },
  registerResumption: {
    before: async (store) => {
      const desk = await sentTheDayBefore(store);
      await store.registerSuspension(desk.letterId, { on: day('2026-11-01'), resumedOn: null, ...why });
      return desk;
    },
    act: (store, { letterId }) => store.registerResumption(letterId, { on: onNovember2, ...why }),
  },
  registerPromise: {
    before: sentIn,
    act: (store, { letterId }) =>
      store.registerPromise(letterId, {
        on: onNovember2,
        day: day('2026-12-01'),
        words: '',
        documentId: null,
      }),
  },
  registerResending: {
    before: sentIn,
    act: (store, { letterId }) =>
      store.registerResending(letterId, {
        on: onNovember2,
        channel: 'post',
        restarts: false,
        reason: '',
        documentId: null,
      }),
  },
  registerDeparture: {
    before: sentIn,
    act: (store, { letterId }) =>
      store.registerDeparture(letterId, { on: onNovember2, reason: 'één bureau', documentId: null }),
  },
  applyRule: {
    before: async (store) => {
      const desk = await sentIn(store);
      await store.addTermRule({ ...sixWeeks, amount: 8 });
      return desk;
    },
    act: async (store, { letterId }) => {
      const rule = (await once(store.watch.profile()))?.termRules.find(({ amount }) => amount === 8);
      return store.applyRuleToRunning([letterId], rule?.id ?? '', 'nieuwe verordening');
    },
  },
  registerLadderStep: {
    before: sentIn,
    act: (store, { letterId }) =>
      store.registerLadderStep(letterId, { on: onNovember2, step: 'evaluation', stepLetterId: null }),
  },
  setFindingAside: {
    before: draftIn,
    act: (store, { letterId }) =>
      store.setFindingAside(letterId, { code: 'wordVague', about: 'binnenkort' }, 'zo afgesproken'),
  },
  takeFindingUp: {
    before: async (store) => {
      const desk = await draftIn(store);
      await store.setFindingAside(
        desk.letterId,
        { code: 'wordVague', about: 'binnenkort' },
        'zo afgesproken',
      );
      return desk;
    },
    act: async (store, { letterId }) => {
      const [decision] = await once(store.watch.findingDecisions(letterId));
      return store.takeFindingUp(decision?.id ?? '');
    },
  },
  draftLadderLetter: {
    before: async (store) => {
      const desk = await draftIn(store);
      await store.changeLetterHead(desk.letterId, { date: day('2026-06-01') });
      await store.giveReference(desk.letterId, null);
      await store.registerDispatch(desk.letterId, { ...sentToday, on: day('2026-06-01') });
      return desk;
    },
    act: (store, { letterId }) => store.draftLadderLetter(letterId, 'reminder'),
  },
  restoreVersion: {
    before: async (store) => {
      const desk = await draftIn(store);
      await store.keepVersion(desk.letterId, 'Eerste');
      await store.changeLetterHead(desk.letterId, { subject: 'Iets anders' });
      return desk;
    },
    act: async (store, { letterId }) => {
      const [version] = await once(store.watch.letterVersions(letterId));
      return store.restoreVersion(letterId, version?.id ?? '');
    },
  },
  addComment: {
    before: draftIn,
    act: (store, { letterId }) => store.addComment(letterId, remark),
  },
  changeComment: {
    before: commented,
    act: async (store, { letterId }) =>
      store.changeComment(letterId, await firstComment(store, letterId), 'Toch niet.'),
  },
  removeComment: {
    before: commented,
    act: async (store, { letterId }) => store.removeComment(letterId, await firstComment(store, letterId)),
  },
  resolveComment: {
    before: commented,
    act: async (store, { letterId }) =>
      store.resolveComment(letterId, await firstComment(store, letterId), true),
  },
};

/** What a person sees, without the history and the moments in it. */
export async function seen(store: Store): Promise<unknown> {
  const profile = await once(store.watch.profile());
  const dossiers = await once(store.watch.dossiers());
  const letters = await once(store.watch.allLetters());
  const documents = await Promise.all(
    dossiers.map(async ({ dossier: { id } }) => (await once(store.watch.dossier(id)))?.documents),
  );
  const known = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value, (key, inner) => (key === 'changedAt' ? undefined : inner)));
  const byId = [...letters].sort((a, b) => (a.id < b.id ? -1 : 1));
  const decisions = await Promise.all(letters.map(({ id }) => once(store.watch.findingDecisions(id))));
  const threads = await Promise.all(byId.map(({ id }) => once(store.watch.letterThreads(id))));
  const { own: equatedDays } = await once(store.watch.equatedDays());
  const definitions = await Promise.all(
    dossiers.map(async ({ dossier: { id } }) => inOrder(await once(store.watch.definition(id)))),
  );
  // A number that was taken back stays passed over.
  const references = (await once(store.watch.references()))?.counts.flatMap(({ rows }) =>
    rows.filter(({ kind }) => kind === 'missing'),
  );
  const textBlocks = await once(store.watch.textBlocks());
  const outcomes = await Promise.all(dossiers.map(({ dossier: { id } }) => seenOutcomes(store, id)));
  const input = await seenInput(store);
  return known({
    profile,
    dossiers,
    letters: byId,
    documents,
    equatedDays,
    decisions,
    threads,
    definitions,
    references,
    textBlocks,
    outcomes,
    input,
  });
}
