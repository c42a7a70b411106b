/**
 * Databases as programs of the past left them, built with nothing but IndexedDB. One for every version that was
 * shipped; none of them is ever changed, for the ones out there do not change either.
 */
import * as Y from 'yjs';

export const ids = {
  council: '01900000-0000-7000-8000-000000000001',
  secretary: '01900000-0000-7000-8000-000000000002',
  dossier: '01900000-0000-7000-8000-000000000003',
  letter: '01900000-0000-7000-8000-000000000004',
  event: '01900000-0000-7000-8000-000000000005',
  rule: '01900000-0000-7000-8000-000000000006',
  equatedDay: '01900000-0000-7000-8000-000000000007',
  signingKey: '01900000-0000-7000-8000-000000000008',
  session: '01900000-0000-7000-8000-000000000018',
  contribution: '01900000-0000-7000-8000-000000000019',
  device: '01900000-0000-7000-8000-00000000000d',
} as const;

interface StoreOf {
  readonly key: string | { readonly autoIncrement: string };
  readonly indexes: readonly (readonly [keyPath: string, options?: IDBIndexParameters])[];
  readonly rows: readonly Record<string, unknown>[];
}

function build(
  name: string,
  nativeVersion: number,
  stores: Readonly<Record<string, StoreOf>>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, nativeVersion);
    request.onupgradeneeded = () => {
      for (const [store, { key, indexes, rows }] of Object.entries(stores)) {
        const objects = request.result.createObjectStore(
          store,
          typeof key === 'string' ? { keyPath: key } : { keyPath: key.autoIncrement, autoIncrement: true },
        );
        for (const [keyPath, options] of indexes) objects.createIndex(keyPath, keyPath, options);
        for (const row of rows) objects.add(row);
      }
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => reject(request.error);
  });
}

function oldBody(): Uint8Array {
  const doc = new Y.Doc();
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [new Y.XmlText('Oude woorden.')]);
  doc.getXmlFragment('body').insert(0, [paragraph]);
  return Y.encodeStateAsUpdateV2(doc);
}

const at = '2016-12-09T10:00:00.000Z';

const council = {
  id: ids.council,
  v: 1,
  deleted: null,
  name: 'Raad van Oudstad',
  municipality: 'Oudstad',
  postalAddress: ['Postbus 3'],
  phone: '',
  email: '',
  website: '',
  contactPerson: '',
  directLine: '',
  contactEmail: '',
  logo: null,
  referencePattern: '{jaar}/{nr}',
  addressee: [],
  subjectLabel: 'betreft',
  copiesPlacement: 'head',
  window: 'right',
  sample: false,
};
const secretary = {
  id: ids.secretary,
  v: 1,
  deleted: null,
  name: 'Jo Zwart',
  function: '',
  role: 'secretary',
  email: '',
};
const dossier = {
  id: ids.dossier,
  v: 1,
  deleted: null,
  title: 'Een oud dossier',
  summary: '',
  themeYear: 2016,
  workingGroup: '',
  portfolioHolder: '',
  lifeDomains: [],
  laws: [],
};
const letter = {
  id: ids.letter,
  v: 1,
  deleted: null,
  dossierId: ids.dossier,
  kind: 'unsolicitedAdvice',
  subject: 'Een oude brief',
  addressee: ['College'],
  date: '2016-12-09',
  yourReference: '',
  yourLetterOf: null,
  contactPerson: '',
  directLine: '',
  contactEmail: '',
  copiesTo: [],
  salutation: 'Geacht college,',
  closing: 'Met vriendelijke groet,',
  signatoryName: '',
  signatoryFunction: '',
  predecessorId: null,
  confidentiality: 'public',
  embargoUntil: null,
  minReader: 1,
  minWriter: 1,
  createdAt: at,
  fieldOfANewerProgram: [1, { two: 3 }],
};
const event = {
  id: ids.event,
  v: 1,
  deleted: null,
  letterId: ids.letter,
  at,
  by: ids.secretary,
  kind: 'referenceGiven',
  reference: '2016/1',
};

const session = {
  id: ids.session,
  v: 1,
  deleted: null,
  title: 'Een oude bijeenkomst',
  kind: 'panel',
  on: '2016-11-05',
  until: null,
  place: '',
  summary: '',
  dossierIds: [ids.dossier],
  programme: [],
  tables: [],
  usualConsent: 'anonymous',
  namesStripped: null,
  createdAt: at,
};
const contribution = {
  id: ids.contribution,
  v: 1,
  deleted: null,
  sessionId: ids.session,
  text: 'Wat iemand zei.',
  firstText: null,
  form: 'verbatim',
  mark: 'none',
  speaker: '',
  role: '',
  organisation: '',
  currentId: null,
  lifeDomains: [],
  laws: [],
  themes: [],
  targetGroups: [],
  part: '',
  table: '',
  consent: 'anonymous',
  loggedAt: at,
  loggedBy: ids.secretary,
  order: '0QTsMO8000V',
  source: 'live',
  importId: null,
  importKey: null,
  mergedInto: null,
  splitFrom: null,
  erased: null,
};

function entry(
  nr: number,
  intent: string,
  partition: string,
  added: readonly (readonly [string, { id: string }])[],
) {
  return {
    id: `01900000-0000-7000-8000-0000000001${String(nr).padStart(2, '0')}`,
    v: 1,
    clock: `${at}-${String(nr).padStart(4, '0')}-${ids.device}`,
    at,
    actor: ids.secretary,
    device: ids.device,
    partition,
    intent,
    undoes: null,
    changes: added.map(([table, row]) => ({ kind: 'added', table, id: row.id, row })),
  };
}

const STORES_OF_10 = {
  councils: { key: 'id', indexes: [], rows: [council] },
  people: { key: 'id', indexes: [], rows: [secretary] },
  termRules: { key: 'id', indexes: [], rows: [] },
  dossiers: { key: 'id', indexes: [], rows: [dossier] },
  letters: { key: 'id', indexes: [['dossierId']], rows: [letter] },
  letterEvents: { key: 'id', indexes: [['letterId'], ['kind']], rows: [event] },
  letterVersions: { key: 'id', indexes: [['letterId']], rows: [] },
  documents: { key: 'id', indexes: [['dossierId'], ['letterId']], rows: [] },
  journal: {
    key: 'id',
    indexes: [['clock', { unique: true }], ['partition']],
    rows: [
      entry(1, 'setUpCouncil', 'register', [
        ['councils', council],
        ['people', secretary],
      ]),
      entry(2, 'createDossier', `dossier/${ids.dossier}`, [['dossiers', dossier]]),
      entry(3, 'createLetter', `letter/${ids.letter}`, [['letters', letter]]),
      entry(4, 'giveReference', `letter/${ids.letter}`, [['letterEvents', event]]),
    ],
  },
  attachments: { key: 'hash', indexes: [], rows: [] },
  letterIndex: {
    key: 'id',
    indexes: [
      ['dossierId'],
      ['awaiting'],
      ['state.status'],
      ['changedAt'],
      ['references', { multiEntry: true }],
    ],
    rows: [],
  },
  searchIndex: { key: 'id', indexes: [['words', { multiEntry: true }]], rows: [] },
  local: {
    key: 'key',
    indexes: [],
    rows: [
      { key: 'device', value: ids.device },
      { key: 'actor', value: ids.secretary },
    ],
  },
  '$letters.body_updates': {
    key: { autoIncrement: 'i' },
    indexes: [['k']],
    rows: [{ k: ids.letter, u: oldBody(), f: 1 }],
  },
} as const satisfies Readonly<Record<string, StoreOf>>;

const rule = {
  id: ids.rule,
  v: 1,
  deleted: null,
  source: 'byLaw',
  citation: 'artikel 7',
  amount: 6,
  unit: 'weeks',
  startsAt: 'dispatch',
  duty: 'always',
  generalTermsAct: 'applies',
  validFrom: null,
  validTo: null,
  extension: { amount: 6, unit: 'weeks', times: 1 },
};
const equatedDay = {
  id: ids.equatedDay,
  v: 1,
  deleted: null,
  day: '2029-05-11',
  name: 'na Hemelvaart',
  citation: 'Stcrt. 2028, 1',
  certainty: 'high',
};

/** What version 20 added: days of the council's own, and indexes of what follows up and of what is unread. */
const STORES_OF_20 = {
  ...STORES_OF_10,
  termRules: { key: 'id', indexes: [], rows: [rule] },
  equatedDays: { key: 'id', indexes: [], rows: [equatedDay] },
  letterIndex: {
    ...STORES_OF_10.letterIndex,
    indexes: [...STORES_OF_10.letterIndex.indexes, ['predecessorId']],
  },
  unreadIndex: { key: 'id', indexes: [['dossierId']], rows: [] },
  journal: {
    ...STORES_OF_10.journal,
    rows: [
      ...STORES_OF_10.journal.rows,
      entry(5, 'addTermRule', 'register', [['termRules', rule]]),
      entry(6, 'addEquatedDay', 'register', [['equatedDays', equatedDay]]),
    ],
  },
} as const satisfies Readonly<Record<string, StoreOf>>;

/** What version 30 added: what belongs beside a letter on the desk. */
const STORES_OF_30 = {
  ...STORES_OF_20,
  textBlocks: { key: 'id', indexes: [], rows: [] },
  definitionVersions: { key: 'id', indexes: [['dossierId']], rows: [] },
  letterComments: { key: 'id', indexes: [['letterId']], rows: [] },
  findingDecisions: { key: 'id', indexes: [['letterId']], rows: [] },
  referenceNotes: { key: 'id', indexes: [], rows: [] },
} as const satisfies Readonly<Record<string, StoreOf>>;

const signingKey = {
  id: ids.signingKey,
  v: 1,
  deleted: null,
  personId: ids.secretary,
  algorithm: 'Ed25519',
  publicKey: 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
  keyId: '21fe31dfa154a261626bf854046fd2271b7bed4b6abe45aa58877ef47f9721b9',
  madeAt: at,
  madeOn: ids.device,
  ended: null,
};

/** What version 40 added: keys to sign with, and the private halves that stay on this machine. */
const STORES_OF_40 = {
  ...STORES_OF_30,
  signingKeys: { key: 'id', indexes: [['personId']], rows: [signingKey] },
  ownKeys: { key: 'keyId', indexes: [], rows: [] },
  journal: {
    ...STORES_OF_30.journal,
    rows: [
      ...STORES_OF_30.journal.rows,
      entry(7, 'makeSigningKey', 'register', [['signingKeys', signingKey]]),
    ],
  },
} as const satisfies Readonly<Record<string, StoreOf>>;

/** What version 50 added: sessions, and what people said there. */
const STORES_OF_50 = {
  ...STORES_OF_40,
  sessions: { key: 'id', indexes: [['dossierIds', { multiEntry: true }]], rows: [session] },
  currents: { key: 'id', indexes: [['sessionId']], rows: [] },
  attendances: { key: 'id', indexes: [['sessionId']], rows: [] },
  sessionFiles: { key: 'id', indexes: [['sessionId']], rows: [] },
  contributionImports: { key: 'id', indexes: [['sessionId']], rows: [] },
  contributions: { key: 'id', indexes: [['sessionId']], rows: [contribution] },
  contributionLinks: { key: 'id', indexes: [['sessionId'], ['contributionId'], ['letterId']], rows: [] },
  definitionAmendments: { key: 'id', indexes: [['sessionId'], ['dossierId']], rows: [] },
  reportsBack: { key: 'id', indexes: [['sessionId']], rows: [] },
  journal: {
    ...STORES_OF_40.journal,
    rows: [
      ...STORES_OF_40.journal.rows,
      entry(8, 'addSession', `session/${ids.session}`, [['sessions', session]]),
      entry(9, 'logContribution', `session/${ids.session}`, [['contributions', contribution]]),
    ],
  },
} as const satisfies Readonly<Record<string, StoreOf>>;

/** What version 60 added: what became of advice. */
const STORES_OF_60 = {
  ...STORES_OF_50,
  documentTexts: { key: 'id', indexes: [['documentId'], ['dossierId']], rows: [] },
  outcomeEvents: { key: 'id', indexes: [['letterId']], rows: [] },
  motions: { key: 'id', indexes: [['dossierId']], rows: [] },
  motionEvents: { key: 'id', indexes: [['motionId'], ['dossierId']], rows: [] },
  commitments: { key: 'id', indexes: [['dossierId']], rows: [] },
  commitmentEvents: { key: 'id', indexes: [['commitmentId'], ['dossierId']], rows: [] },
} as const satisfies Readonly<Record<string, StoreOf>>;

/** By the version of the program's own. */
export const fixtures: Readonly<Record<number, (name: string) => Promise<void>>> = {
  10: (name) => build(name, 100, STORES_OF_10),
  20: (name) => build(name, 200, STORES_OF_20),
  30: (name) => build(name, 300, STORES_OF_30),
  40: (name) => build(name, 400, STORES_OF_40),
  50: (name) => build(name, 500, STORES_OF_50),
  60: (name) => build(name, 600, STORES_OF_60),
};
