import { v7 } from 'uuid';
import type { CalendarDay } from '#core/calendar/calendar-day';
import type { Clock, Making } from '#core/clock';
import type { RecordId } from '#core/records/record';
import { readArchiveSummary, restoreArchive } from './archive/restore-archive';
import { saveArchive } from './archive/save-archive';
import { attachmentBytes, keepAttachment } from './attachments';
import * as councilCommands from './commands/council-commands';
import * as dossierCommands from './commands/dossier-commands';
import * as equatedDayCommands from './commands/equated-day-commands';
import * as ladderCommands from './commands/ladder-commands';
import * as ledgerCommands from './commands/ledger-commands';
import * as letterCommands from './commands/letter-commands';
import * as letterEventCommands from './commands/letter-event-commands';
import { undo } from './commands/undo-command';
import type { StoreContext } from './context';
import { type Database, type OpeningEvents, openDatabase } from './database';
import { createGate } from './gate';
import { INDEX_VERSION, rebuildIndexes } from './indexes/keep-indexes';
import { openLetterBody } from './letter-body/open-letter-body';
import { readStoredBody } from './letter-body/stored-body';
import { type LocalSettings, readLocal, writeLocal } from './local-settings';
import * as dossierQueries from './queries/dossier-queries';
import { equatedDaysView } from './queries/equated-days';
import * as letterQueries from './queries/letter-queries';
import { live } from './queries/live';
import { profile } from './queries/profile-queries';
import { recentActs } from './queries/recent-acts';
import { search } from './queries/search-query';
import { type TermsWanted, termRows, termsUnderRule } from './queries/term-queries';
import { leaveSample } from './sample/leave-sample';
import type { SampleLoading } from './sample/load-sample';

export interface StoreOptions extends OpeningEvents {
  readonly name: string;
  readonly clock: Clock;
  /** Makes ids; UUIDv7 unless a test wants them predictable. */
  readonly newId?: () => RecordId;
}

/** Binds a room's functions to one open store, so that screens never hold the database. */
type Bound<F> = F extends (context: StoreContext, ...rest: infer A) => infer R ? (...rest: A) => R : never;

function binder(
  context: StoreContext,
): <F extends (context: StoreContext, ...rest: never[]) => unknown>(command: F) => Bound<F> {
  return (command) => ((...rest: never[]) => command(context, ...rest)) as Bound<typeof command>;
}

async function deviceId(db: Database, newId: () => string): Promise<string> {
  return db.transaction('rw', db.local, async () => {
    const known = await readLocal(db, 'device');
    if (known) return known;
    const fresh = newId();
    await writeLocal(db, 'device', fresh);
    return fresh;
  });
}

export async function openStore(options: StoreOptions) {
  const newId = options.newId ?? (() => v7());
  const db = await openDatabase(options.name, options);
  const device = await deviceId(db, newId);
  let actor = (await readLocal(db, 'actor')) ?? newId();
  const making: Making = {
    clock: options.clock,
    newId,
    get actor() {
      return actor;
    },
  };
  const context: StoreContext = { db, making, gate: createGate(db, making, device) };
  const bind = binder(context);
  if ((await readLocal(db, 'indexVersion')) !== INDEX_VERSION) await rebuildIndexes(db);

  const workAs = async (personId: string): Promise<void> => {
    await writeLocal(db, 'actor', personId);
    actor = personId;
  };

  return {
    /** Who did what is written with every act; choose who works here. */
    workAs,
    setUpCouncil: async (setUp: councilCommands.CouncilSetUp) => {
      const [first, ...others] = setUp.people;
      const people = first ? [{ ...first, id: first.id ?? actor }, ...others] : [];
      const done = await councilCommands.setUpCouncil(context, { ...setUp, people });
      await workAs(people[0]?.id ?? actor);
      return done;
    },
    /** Fills an empty profile with the sample council; its files are fetched when they are asked for. */
    loadSample: async (loading: SampleLoading): Promise<void> => {
      const { loadSample } = await import('./sample/load-sample');
      await workAs(await loadSample(context, device, loading));
    },
    leaveSample: bind(leaveSample),
    changeCouncil: bind(councilCommands.changeCouncil),
    addPerson: bind(councilCommands.addPerson),
    changePerson: bind(councilCommands.changePerson),
    removePerson: bind(councilCommands.removePerson),
    addTermRule: bind(councilCommands.addTermRule),
    changeTermRule: bind(councilCommands.changeTermRule),
    removeTermRule: bind(councilCommands.removeTermRule),
    addEquatedDay: bind(equatedDayCommands.addEquatedDay),
    changeEquatedDay: bind(equatedDayCommands.changeEquatedDay),
    removeEquatedDay: bind(equatedDayCommands.removeEquatedDay),
    createDossier: bind(dossierCommands.createDossier),
    changeDossier: bind(dossierCommands.changeDossier),
    removeDossier: bind(dossierCommands.removeDossier),
    addDocument: bind(dossierCommands.addDocument),
    markDocumentRead: bind(dossierCommands.markDocumentRead),
    markDocumentUnread: bind(dossierCommands.markDocumentUnread),
    createLetter: bind(letterCommands.createLetter),
    importLetter: bind(letterCommands.importLetter),
    changeLetterHead: bind(letterCommands.changeLetterHead),
    removeLetter: bind(letterCommands.removeLetter),
    proposeReference: bind(letterEventCommands.proposeReference),
    giveReference: bind(letterEventCommands.giveReference),
    registerDispatch: bind(letterEventCommands.registerDispatch),
    registerReceipt: bind(letterEventCommands.registerReceipt),
    registerAcknowledgement: bind(letterEventCommands.registerAcknowledgement),
    registerReply: bind(letterEventCommands.registerReply),
    closeLetter: bind(letterEventCommands.closeLetter),
    registerExtension: bind(ledgerCommands.registerExtension),
    registerSuspension: bind(ledgerCommands.registerSuspension),
    registerResumption: bind(ledgerCommands.registerResumption),
    registerPromise: bind(ledgerCommands.registerPromise),
    registerResending: bind(ledgerCommands.registerResending),
    applyRuleToRunning: bind(ledgerCommands.applyRuleToRunning),
    registerLadderStep: bind(ledgerCommands.registerLadderStep),
    draftLadderLetter: bind(ladderCommands.draftLadderLetter),
    draftCombinedReminder: bind(ladderCommands.draftCombinedReminder),
    withdrawEvent: bind(letterEventCommands.withdrawEvent),
    undo: bind(undo),

    keepAttachment: (bytes: Uint8Array) => keepAttachment(db, bytes),
    attachmentBytes: (hash: string) => attachmentBytes(db, hash),
    openLetterBody: (letterId: string) => openLetterBody(db, letterId),
    letterBody: async (letterId: string) => (await readStoredBody(db, letterId)).body,

    saveArchive: bind(saveArchive),
    readArchiveSummary: bind(readArchiveSummary),
    restoreArchive: bind(restoreArchive),

    watch: {
      profile: () => live(() => profile(db)),
      awaitingLetters: () => live(() => letterQueries.awaitingLetters(db)),
      draftLetters: (limit: number) => live(() => letterQueries.draftLetters(db, limit)),
      terms: (wanted: TermsWanted = { finished: false }) => live(() => termRows(db, wanted)),
      termsUnderRule: (ruleId: string) => live(() => termsUnderRule(db, ruleId)),
      equatedDays: () => live(() => equatedDaysView(db)),
      allLetters: () => live(() => letterQueries.allLetters(db)),
      letter: (id: string) => live(() => letterQueries.letterOnDesk(db, id)),
      letterHistory: (id: string) => live(() => letterQueries.letterHistory(db, id)),
      dossiers: () => live(() => dossierQueries.allDossiers(db)),
      hasDossiers: () => live(() => dossierQueries.hasDossiers(db)),
      dossier: (id: string) => live(() => dossierQueries.dossierView(db, id)),
      recentActs: (limit: number) => live(() => recentActs(db, limit)),
      search: (query: string, limit: number) => live(() => search(db, query, limit)),
      local: <K extends keyof LocalSettings>(key: K) => live(() => readLocal(db, key)),
    },
    local: {
      read: <K extends keyof LocalSettings>(key: K) => readLocal(db, key),
      write: <K extends keyof LocalSettings>(key: K, value: LocalSettings[K]) => writeLocal(db, key, value),
    },
    today: (): CalendarDay => options.clock.today(),
    rebuildIndexes: () => rebuildIndexes(db),
    close: () => db.close(),
  };
}

export type Store = Awaited<ReturnType<typeof openStore>>;
