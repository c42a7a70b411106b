/** Everything that can be done with input, to be taken back again; and what of it a person sees. */
import { planImport } from '#core/input/plan-import';
import { emptySession } from '#core/input/sessions';
import type { LetterBody } from '#core/letter/body';
import type { Store } from '#store';
import { type Desk, day, draftIn } from './council.ts';
import { once } from './place.ts';

const POINT = '01900000-0000-7000-8000-0000000000c1';
const advice: LetterBody = {
  type: 'doc',
  content: [
    {
      type: 'advicePoint',
      attrs: { id: POINT, branch: 'primary', kind: 'recommendation' },
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Laat de bus vaker rijden.' }] }],
    },
  ],
};

interface Act {
  readonly before: (store: Store) => Promise<Desk>;
  readonly act: (store: Store, desk: Desk) => Promise<{ readonly entryId: string | null }>;
}

async function sessionOf(store: Store): Promise<string> {
  return (await once(store.watch.sessions()))[0]?.session.id ?? '';
}

async function partsOf(store: Store) {
  const view = await once(store.watch.session(await sessionOf(store)));
  if (!view) throw new Error('no session');
  return view;
}

async function saidIn(store: Store): Promise<string[]> {
  return (await once(store.watch.contributions(await sessionOf(store)))).map(({ id }) => id);
}

/** A session in a dossier with a draft, in which two things were said, with one of each of its parts. */
async function conferred(store: Store): Promise<Desk> {
  const desk = await draftIn(store, advice);
  const { result: id } = await store.addSession({
    ...emptySession,
    title: 'Op weg',
    dossierIds: [desk.dossierId],
  });
  await store.addCurrent(id, { name: 'Vaker' });
  await store.addAttendance(id, { organisation: 'Huurdersraad', number: 4, persons: '' });
  const bytes = new Uint8Array([1, 2, 3]);
  await store.addSessionFile(id, {
    kind: 'photo',
    fileName: 'flap.jpg',
    mediaType: 'image/jpeg',
    bytes,
    alt: '',
  });
  await store.logContribution(id, { text: 'De bus is laat. De halte is hoog.' });
  await store.logContribution(id, { text: 'Te laat' });
  return desk;
}

/** The same, with the first of what was said under the point of the draft. */
async function linked(store: Store): Promise<Desk> {
  const desk = await conferred(store);
  await store.linkContributions(
    await sessionOf(store),
    (await saidIn(store)).slice(0, 1),
    pointOf(desk),
    'for',
  );
  return desk;
}

const pointOf = ({ letterId }: Desk) => ({ letterId, pointId: POINT });

const proposal = { words: 'ook ’s avonds', by: 'Ouderenbond', contributionId: null };

async function amended(store: Store): Promise<Desk> {
  const desk = await conferred(store);
  await store.addAmendment(await sessionOf(store), desk.dossierId, proposal);
  return desk;
}

async function amendmentIn(store: Store): Promise<string> {
  return (await once(store.watch.amendments(await sessionOf(store)))).amendments[0]?.id ?? '';
}

const list = {
  ...planImport(
    { rows: [{ number: 1, cells: ['Er is geen bankje', 'Dichtbij'] }], unread: [] },
    { hasHead: false, fields: ['text', 'current'] },
  ),
  source: 'import',
  fileName: 'enquete.csv',
} as const;

export const inputActs: Readonly<Record<string, Act>> = {
  addSession: {
    before: draftIn,
    act: (store, { dossierId }) =>
      store.addSession({ ...emptySession, title: 'Op weg', dossierIds: [dossierId] }),
  },
  changeSession: {
    before: conferred,
    act: async (store) => store.changeSession(await sessionOf(store), { place: 'Het dorpshuis' }),
  },
  removeSession: {
    before: conferred,
    act: async (store) => store.removeSession(await sessionOf(store)),
  },
  addCurrent: {
    before: conferred,
    act: async (store) => store.addCurrent(await sessionOf(store), { name: 'Dichterbij' }),
  },
  changeCurrent: {
    before: conferred,
    act: async (store) => {
      const { session, currents } = await partsOf(store);
      return store.changeCurrent(session.id, currents[0]?.id ?? '', { name: 'Veel vaker' });
    },
  },
  removeCurrent: {
    before: conferred,
    act: async (store) => {
      const { session, currents } = await partsOf(store);
      return store.removeCurrent(session.id, currents[0]?.id ?? '');
    },
  },
  addAttendance: {
    before: conferred,
    act: async (store) =>
      store.addAttendance(await sessionOf(store), { organisation: 'Ouderenbond', number: 2, persons: '' }),
  },
  changeAttendance: {
    before: conferred,
    act: async (store) => {
      const { session, attendances } = await partsOf(store);
      return store.changeAttendance(session.id, attendances[0]?.id ?? '', { number: 5 });
    },
  },
  removeAttendance: {
    before: conferred,
    act: async (store) => {
      const { session, attendances } = await partsOf(store);
      return store.removeAttendance(session.id, attendances[0]?.id ?? '');
    },
  },
  addSessionFile: {
    before: conferred,
    act: async (store) =>
      store.addSessionFile(await sessionOf(store), {
        kind: 'document',
        fileName: 'nota.pdf',
        mediaType: 'application/pdf',
        bytes: new Uint8Array([4]),
        alt: '',
      }),
  },
  changeSessionFile: {
    before: conferred,
    act: async (store) => {
      const { session, files } = await partsOf(store);
      return store.changeSessionFile(session.id, files[0]?.id ?? '', { alt: 'De flap van tafel twee' });
    },
  },
  removeSessionFile: {
    before: conferred,
    act: async (store) => {
      const { session, files } = await partsOf(store);
      return store.removeSessionFile(session.id, files[0]?.id ?? '');
    },
  },
  logContribution: {
    before: conferred,
    act: async (store) => store.logContribution(await sessionOf(store), { text: 'Drie' }),
  },
  changeContribution: {
    before: conferred,
    act: async (store) =>
      store.changeContribution(await sessionOf(store), (await saidIn(store))[0] ?? '', { text: 'Laat!' }),
  },
  removeContribution: {
    before: conferred,
    act: async (store) => store.removeContribution(await sessionOf(store), (await saidIn(store))[0] ?? ''),
  },
  importContributions: {
    before: conferred,
    act: async (store) => store.importContributions(await sessionOf(store), list),
  },
  orderContributions: {
    before: conferred,
    act: async (store) => {
      const { session, currents } = await partsOf(store);
      const currentId = currents[0]?.id ?? null;
      return store.orderContributions(session.id, await saidIn(store), { kind: 'current', currentId });
    },
  },
  mergeContributions: {
    before: conferred,
    act: async (store) => {
      const [one = '', two = ''] = await saidIn(store);
      return store.mergeContributions(await sessionOf(store), [two], one);
    },
  },
  splitContribution: {
    before: conferred,
    act: async (store) => store.splitContribution(await sessionOf(store), (await saidIn(store))[0] ?? '', 16),
  },
  linkContribution: {
    before: conferred,
    act: async (store, desk) =>
      store.linkContributions(await sessionOf(store), await saidIn(store), pointOf(desk), 'against'),
  },
  unlinkContribution: {
    before: linked,
    act: async (store, desk) =>
      store.unlinkContributions(await sessionOf(store), (await saidIn(store)).slice(0, 1), pointOf(desk)),
  },
  addAmendment: {
    before: conferred,
    act: async (store, { dossierId }) => store.addAmendment(await sessionOf(store), dossierId, proposal),
  },
  changeAmendment: {
    before: amended,
    act: async (store) =>
      store.changeAmendment(await sessionOf(store), await amendmentIn(store), { by: 'Huurdersraad' }),
  },
  removeAmendment: {
    before: amended,
    act: async (store) => store.removeAmendment(await sessionOf(store), await amendmentIn(store)),
  },
  adoptAmendments: {
    before: amended,
    act: async (store, { dossierId }) =>
      store.adoptAmendments(await sessionOf(store), dossierId, {
        term: 'vrij vervoer',
        words: 'Vervoer dat je zelf bestelt',
        on: day('2026-11-02'),
        outcomes: new Map([[await amendmentIn(store), 'adopted' as const]]),
      }),
  },
  registerReportBack: {
    before: conferred,
    act: async (store) =>
      store.registerReportBack(await sessionOf(store), {
        on: day('2026-11-02'),
        channel: 'meeting',
        recipients: ['Allen'],
        remark: '',
      }),
  },
};

export async function seenInput(store: Store): Promise<unknown> {
  const sessions = await once(store.watch.sessions());
  return Promise.all(
    sessions.map(async ({ session: { id } }) => [
      await once(store.watch.session(id)),
      await once(store.watch.contributions(id)),
      await once(store.watch.contributionLinks(id)),
      (await once(store.watch.amendments(id))).amendments,
      await once(store.watch.reportsBack(id)),
    ]),
  );
}
