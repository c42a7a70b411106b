/**
 * Two sessions: one in which nothing of note was said, and one with thousands of contributions in four currents. The rows of
 * the second go into the table in bulk; how they are logged is measured elsewhere.
 */
import { v7 } from 'uuid';
import { timeOrder } from '#core/input/time-order';
import { similarGroups } from '#core/ordering/similar';
import { CONTRIBUTION_VERSION, type Contribution } from '#core/records/contribution';
import { openStore } from '#store';
import { openDatabase } from '#store/database';
import { systemClock } from '../../src/renderer/app/clock';
import { DATABASE } from '../../src/renderer/app/database-name';
import { setUp } from '../../tests/unit/store/council';

const nothing = { onBlocked: () => {}, onSuperseded: () => {} };
const CURRENTS = ['Het is al geregeld', 'Los van wie beslist', 'Dichter bij huis', 'Eén loket'];
const DOMAINS = ['wonen', 'zorg', 'werk', 'inkomen', 'welzijn'];
const SUBJECTS = [
  'de bus',
  'het loket',
  'de wachttijd',
  'de brief',
  'het wijkteam',
  'de huur',
  'de school',
  'de lift',
];
const SAID = [
  'duurt te lang voor',
  'is onbereikbaar voor',
  'helpt goed bij',
  'werkt niet voor',
  'is te duur voor',
];
const WHOM = ['ouderen', 'jongeren', 'mantelzorgers', 'mensen met schulden', 'gezinnen', 'vrijwilligers'];

function pick<T>(list: readonly T[], at: number): T {
  return list[at % list.length] as T;
}

/** One of a few thousand remarks people make, each in its own words. */
function textOf(at: number): string {
  const subject = pick(SUBJECTS, at * 7);
  return `Wij vinden dat ${subject} ${pick(SAID, at * 3)} ${pick(WHOM, at * 5)} in wijk ${at % 97}, en dat hoorden wij al in ${2015 + (at % 11)} van buurvrouw ${at}.`;
}

export interface FullSession {
  readonly empty: string;
  readonly full: string;
}

async function fillSession(count: number): Promise<FullSession> {
  const store = await openStore({ name: DATABASE, clock: systemClock, ...nothing });
  await store.setUpCouncil(setUp);
  const session = async (title: string): Promise<string> => {
    const { result } = await store.addSession({
      title,
      kind: 'conference',
      on: null,
      until: null,
      place: '',
      summary: '',
      dossierIds: [],
      programme: [],
      tables: [],
      usualConsent: 'anonymous',
    });
    return result;
  };
  const [empty, full] = [await session('Leeg'), await session('Vol')];
  // A board without anything on it is a sentence; one contribution makes it a board.
  await store.logContribution(empty, { text: 'Eén bijdrage' });
  const currents: string[] = [];
  for (const id of [empty, full]) {
    for (const name of CURRENTS) currents.push((await store.addCurrent(id, { name })).result);
  }
  store.close();
  const at = systemClock.now();
  const own = currents.slice(CURRENTS.length);
  const db = await openDatabase(DATABASE, nothing);
  await db.contributions.bulkAdd(
    Array.from(
      { length: count },
      (_, number): Contribution => ({
        id: v7(),
        v: CONTRIBUTION_VERSION,
        deleted: null,
        sessionId: full,
        text: textOf(number),
        firstText: null,
        form: 'paraphrase',
        mark: 'none',
        speaker: '',
        role: '',
        organisation: pick(WHOM, number),
        currentId: number % 5 === 4 ? null : pick(own, number),
        lifeDomains: [pick(DOMAINS, number)],
        laws: [],
        themes: [],
        targetGroups: [],
        part: '',
        table: '',
        consent: 'anonymous',
        loggedAt: at,
        loggedBy: v7(),
        order: timeOrder(at, number),
        source: 'live',
        importId: null,
        importKey: null,
        mergedInto: null,
        splitFrom: null,
        erased: null,
      }),
    ),
  );
  db.close();
  return { empty, full };
}

/** Milliseconds it takes to find what looks alike among `count`. */
function likenTime(count: number): number {
  const rows = Array.from({ length: count }, (_, at) => ({ id: String(at), text: textOf(at) }));
  const since = performance.now();
  similarGroups(rows);
  return performance.now() - since;
}

Object.assign(window, { fillSession, likenTime });
