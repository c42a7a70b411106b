/** A stretch of work at random: acts on whatever is there, of which a good many will be refused. */
import * as fc from 'fast-check';
import * as Y from 'yjs';
import { addDays } from '#core/calendar/calendar-day';
import { letterKinds } from '#core/records/letter';
import { textBlockPurposes } from '#core/records/text-block';
import { Refusal } from '#core/refusals/refusal';
import type { Store } from '#store';
import type { Database } from '#store/database';
import { body, day, dossier, sixWeeks } from './council.ts';
import { once } from './place.ts';

export interface Step {
  readonly act: keyof typeof acts;
  /** Which of the things that are there. */
  readonly a: number;
  readonly b: number;
  readonly words: string;
}

interface At extends Step {
  readonly store: Store;
  readonly db: Database;
}

function pick<T>(from: readonly T[], nth: number): T {
  const found = from[nth % Math.max(from.length, 1)];
  // Nothing there to act on: as good as refused.
  if (found === undefined) throw new Refusal('test.nothingThere');
  return found;
}

const dossierId = async ({ db, a }: At) => pick(await db.dossiers.toCollection().primaryKeys(), a);
const letterId = async ({ db, a }: At) => pick(await db.letters.toCollection().primaryKeys(), a);
const dayOf = ({ b }: At) => addDays(day('2026-10-01'), b % 30);
/** Mostly the present day, so that most of it may happen. */
const eventDay = (at: At) => (at.b % 4 === 0 ? dayOf(at) : day('2026-11-02'));
const personId = async ({ db, a }: At) => pick(await db.people.toCollection().primaryKeys(), a);
const blockId = async ({ db }: At, nth: number) =>
  pick(await db.textBlocks.toCollection().primaryKeys(), nth);
const ruleId = async ({ db, a }: At) => pick(await db.termRules.toCollection().primaryKeys(), a);

const acts = {
  changeCouncil: async (at: At) => {
    const id = pick(await at.db.councils.toCollection().primaryKeys(), 0);
    return at.store.changeCouncil(id, { phone: at.words });
  },
  addPerson: ({ store, words }: At) =>
    store.addPerson({ name: words, function: '', role: 'member', email: '' }),
  changePerson: async (at: At) => at.store.changePerson(await personId(at), { function: at.words }),
  removePerson: async (at: At) => at.store.removePerson(await personId(at)),
  addTermRule: ({ store, words }: At) => store.addTermRule({ ...sixWeeks, citation: words }),
  changeTermRule: async (at: At) => at.store.changeTermRule(await ruleId(at), { amount: (at.b % 20) + 1 }),
  removeTermRule: async (at: At) => at.store.removeTermRule(await ruleId(at)),
  addTextBlock: ({ store, words, b }: At) =>
    store.addTextBlock({ title: words, purpose: pick(textBlockPurposes, b), content: body(words).content }),
  changeTextBlock: async (at: At) =>
    at.store.changeTextBlock(await blockId(at, at.a), { purpose: pick(textBlockPurposes, at.b) }),
  moveTextBlock: async (at: At) => at.store.moveTextBlock(await blockId(at, at.a), await blockId(at, at.b)),
  removeTextBlock: async (at: At) => at.store.removeTextBlock(await blockId(at, at.a)),
  addStarterBlocks: ({ store }: At) => store.addStarterBlocks(),
  createDossier: ({ store, words }: At) => store.createDossier(dossier(words)),
  changeDossier: async (at: At) =>
    at.store.changeDossier(await dossierId(at), { title: at.words, laws: [at.words] }),
  removeDossier: async (at: At) => at.store.removeDossier(await dossierId(at)),
  addDocument: async (at: At) =>
    at.store.addDocument({
      dossierId: await dossierId(at),
      fileName: at.words,
      mediaType: 'text/plain',
      bytes: new TextEncoder().encode(at.words),
      date: null,
      remark: '',
    }),
  createLetter: async (at: At) =>
    at.store.createLetter(await dossierId(at), pick(letterKinds, at.b), {
      subject: at.words,
      date: dayOf(at),
    }),
  importLetter: async (at: At) => {
    const desk = await once(at.store.watch.letter(await letterId(at)));
    if (!desk) throw new Refusal('test.nothingThere');
    const {
      id: _i,
      v: _v,
      deleted: _d,
      dossierId: _s,
      minReader: _r,
      minWriter: _w,
      createdAt: _c,
      ...head
    } = desk.letter;
    const source = {
      fileName: 'brief.txt',
      mediaType: 'text/plain',
      bytes: new TextEncoder().encode(at.words),
    };
    const input = { head, body: body(at.words), reference: at.b % 2 ? at.words : '', source };
    return at.store.importLetter({ dossierId: desk.letter.dossierId, ...input });
  },
  changeLetterHead: async (at: At) =>
    at.store.changeLetterHead(await letterId(at), at.b % 2 ? { subject: at.words } : { date: dayOf(at) }),
  removeLetter: async (at: At) => at.store.removeLetter(await letterId(at)),
  giveReference: async (at: At) => at.store.giveReference(await letterId(at), at.b % 3 ? null : at.words),
  registerDispatch: async (at: At) => {
    const id = await letterId(at);
    const desk = await once(at.store.watch.letter(id));
    if (desk && desk.state.reference === null) await at.store.giveReference(id, null);
    return at.store.registerDispatch(id, { on: eventDay(at), channel: 'email', recipients: [at.words] });
  },
  registerReceipt: async (at: At) => at.store.registerReceipt(await letterId(at), eventDay(at)),
  registerAcknowledgement: async (at: At) =>
    at.store.registerAcknowledgement(await letterId(at), eventDay(at)),
  registerReply: async (at: At) => {
    const form = at.b % 2 ? 'final' : 'interim';
    return at.store.registerReply(await letterId(at), {
      on: eventDay(at),
      form,
      reference: '',
      remark: at.words,
    });
  },
  registerDeparture: async (at: At) =>
    at.store.registerDeparture(await letterId(at), {
      on: eventDay(at),
      reason: at.words,
      documentId: null,
    }),
  markDocument: async (at: At) => {
    const id = pick(await at.db.documents.toCollection().primaryKeys(), at.a);
    return at.b % 2 ? at.store.markDocumentRead(id) : at.store.markDocumentUnread(id);
  },
  addEquatedDay: async (at: At) => at.store.addEquatedDay({ day: dayOf(at), name: '', citation: at.words }),
  removeEquatedDay: async (at: At) =>
    at.store.removeEquatedDay(pick(await at.db.equatedDays.toCollection().primaryKeys(), at.a)),
  registerExtension: async (at: At) =>
    at.store.registerExtension(await letterId(at), {
      on: eventDay(at),
      until: addDays(day('2026-12-01'), at.b),
      reason: at.words,
      documentId: null,
    }),
  registerSuspension: async (at: At) =>
    at.store.registerSuspension(await letterId(at), {
      on: eventDay(at),
      resumedOn: at.b % 3 ? null : day('2026-11-02'),
      reason: at.words,
      documentId: null,
    }),
  registerResumption: async (at: At) =>
    at.store.registerResumption(await letterId(at), {
      on: day('2026-11-02'),
      reason: '',
      documentId: null,
    }),
  registerPromise: async (at: At) =>
    at.store.registerPromise(await letterId(at), {
      on: eventDay(at),
      day: addDays(day('2026-11-02'), at.b),
      words: at.words,
      documentId: null,
    }),
  closeLetter: async (at: At) => at.store.closeLetter(await letterId(at), eventDay(at), at.words),
  withdrawEvent: async (at: At) => {
    const event = pick(await at.db.letterEvents.toArray(), at.a);
    return at.store.withdrawEvent(event.letterId, event.id, at.words);
  },
  undo: async (at: At) => {
    const entries = await at.db.journal.orderBy('clock').reverse().primaryKeys();
    return at.store.undo(pick(entries, at.a % 4));
  },
  type: async (at: At) => {
    const opened = await at.store.openLetterBody(await letterId(at));
    if (opened.kind !== 'writable') return;
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [new Y.XmlText(at.words)]);
    opened.fragment.insert(at.b % (opened.fragment.length + 1), [paragraph]);
    if (at.b % 3 === 0 && opened.fragment.length > 1) opened.fragment.delete(0, 1);
    await opened.settled();
    await opened.release();
  },
} satisfies Record<string, (at: At) => Promise<unknown>>;

const names = Object.keys(acts) as (keyof typeof acts)[];

/** What comes to pass most often in an office, and so leads to the rest. */
const frequent: (keyof typeof acts)[] = [
  'createLetter',
  'giveReference',
  'registerDispatch',
  'registerReply',
  'withdrawEvent',
  'changeLetterHead',
  'undo',
];

export function randomWork(most: number): fc.Arbitrary<readonly Step[]> {
  return fc.array(
    fc.record({
      act: fc.oneof(fc.constantFrom(...names), fc.constantFrom(...frequent)),
      a: fc.nat(50),
      b: fc.nat(50),
      words: fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 10 })
        .filter((words) => words.trim() !== ''),
    }),
    { minLength: most / 2, maxLength: most },
  );
}

/** Does the steps one after the other; a refusal is part of the work. Gives the acts that were done. */
export async function work(store: Store, db: Database, steps: readonly Step[]): Promise<readonly string[]> {
  const done: string[] = [];
  for (const step of steps) {
    try {
      await acts[step.act]({ ...step, store, db });
      done.push(step.act);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }
  return done;
}
