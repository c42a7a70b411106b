import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { type CalendarDay, calendarDayOf } from '#core/calendar/calendar-day';
import { staleDefinitions } from '#core/definition/definition-quote';
import { currentDefinition } from '#core/definition/definition-versions';
import { joinedText } from '#core/document-text/joined-text';
import { foundationOf } from '#core/foundation/foundation';
import { plainText, unknownParts } from '#core/letter/body';
import { isOpenQuestion } from '#core/outcome/point-outcome';
import { commitmentStandings } from '#core/outcome/point-outcomes';
import { readSampleFiles } from '#core/sample/sample-shape';
import { verifyVersion } from '#core/sign-off/verify-seal';
import { DECREED_DAYS, freeReasons } from '#core/terms/equated-days';
import { termOf } from '#core/terms/term';
import { termState } from '#core/terms/term-state';
import type { Live } from '#store';
import { openStore, type Store, webCrypto } from '#store';
import type { StoreContext } from '#store/context';
import { openDatabase } from '#store/database';
import { createGate } from '#store/gate';
import { loadSample } from '#store/sample/load-sample';
import { sampleFiles, sampleLogo } from '#store/sample/sample-files';
import { SAMPLE_PASSPHRASE } from '#store/sample/sample-signing';

const thresholds = { nearlyDueDays: 7, longLateDays: 42 };
const opened: Store[] = [];
let profiles = 0;

async function open(today: string, name = `sample-${++profiles}`): Promise<Store> {
  const store = await openStore({
    name,
    clock: { now: () => `${today}T10:00:00.000Z`, today: () => calendarDayOf(today) },
    onBlocked: () => {},
    onSuperseded: () => {},
  });
  opened.push(store);
  return store;
}

afterEach(async () => {
  for (const store of opened.splice(0)) store.close();
  for (const name of await Dexie.getDatabaseNames()) if (name.startsWith('sample-')) await Dexie.delete(name);
});

/** The first answer to a live question. */
function first<T>(live: Live<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = live.subscribe((value) => {
      resolve(value);
      queueMicrotask(() => stop());
    }, reject);
  });
}

async function statesOf(store: Store, today: CalendarDay): Promise<string[]> {
  const states: string[] = [];
  for (const row of await first(store.watch.allLetters())) {
    const desk = await first(store.watch.letter(row.id));
    if (row.state.dispatch === null) states.push('draft');
    else {
      const events = desk?.events ?? [];
      const term = termOf(row.state.rule, events, DECREED_DAYS);
      states.push(termState({ term, today, events, thresholds }).kind);
    }
  }
  return states.sort();
}

describe('loading the sample council', () => {
  // An ordinary day; Easter Monday; Christmas; the first day of a year; a Sunday; a leap day; 5 May.
  const days = [
    '2026-11-22',
    '2026-04-06',
    '2027-12-25',
    '2028-01-01',
    '2028-02-29',
    '2026-05-05',
    '2029-08-15',
  ];

  it('shows every state on any day', async () => {
    for (const day of days) {
      const today = calendarDayOf(day);
      const store = await open(day);
      await store.loadSample({});
      const free = freeReasons(today, DECREED_DAYS).length > 0;
      expect(await statesOf(store, today), day).toEqual(
        [
          ...['answeredInTime', 'answeredInTime', 'answeredInTime', 'answeredInTime', 'answeredLate'],
          ...[
            'closed',
            'draft',
            'draft',
            'draft',
            'draft',
            'late',
            'longLate',
            'nearlyDue',
            'noReplyOwed',
            'noReplyOwed',
            'notStarted',
            'running',
          ],
          free ? 'nearlyDue' : 'dueToday',
        ].sort(),
      );
    }
  }, 180_000);

  it('leaves the secretary at work in a council that says it is invented', async () => {
    const store = await open('2026-11-23');
    await store.loadSample({});
    const profile = await first(store.watch.profile());
    expect(profile?.council).toMatchObject({ municipality: 'Vlierwaard', sample: true });
    expect(profile?.actor?.role).toBe('secretary');
    expect(profile?.people.filter(({ role }) => role === 'chair').length).toBe(1);
    expect(await store.attachmentBytes(profile?.council.logo?.hash ?? '')).toEqual(sampleLogo());
    const dossiers = await first(store.watch.dossiers());
    expect(dossiers.length).toBe(sampleFiles().dossiers.length);
  });

  it('freezes each letter with the due day it names, and finds its words', async () => {
    const store = await open('2026-11-23');
    await store.loadSample({});
    for (const { id, state, subject } of await first(store.watch.allLetters())) {
      const desk = await first(store.watch.letter(id));
      const body = desk?.frozenVersion?.body ?? (await store.letterBody(id));
      expect(unknownParts(body), subject).toEqual([]);
      expect(plainText(body).length, subject).toBeGreaterThan(300);
      expect(JSON.stringify(body), subject).not.toContain('{{');
      if (state.dispatch === null) continue;
      expect(desk?.frozenVersion?.sha256, subject).toMatch(/^[0-9a-f]{64}$/);
      expect(desk?.frozenVersion?.reference, subject).toBe(state.reference);
      if (JSON.stringify(body).includes('dueDate'))
        expect(JSON.stringify(body)).toMatch(/"day":"\d{4}-\d\d-\d\d"/);
    }
    const hits = await first(store.watch.search('ringleiding', 10));
    expect(hits.length).toBe(1);
  });

  it('reads as if it was done at the time: who, when, in order', async () => {
    const store = await open('2026-11-23');
    await store.loadSample({});
    const acts = await first(store.watch.recentActs(500));
    const moments = acts.map(({ entry }) => entry.at);
    expect(moments).toEqual(moments.toSorted().reverse());
    expect(acts.map(({ entry }) => entry.clock)).toEqual(
      acts
        .map(({ entry }) => entry.clock)
        .toSorted()
        .reverse(),
    );
    expect((moments[0] ?? '') < '2026-11-23').toBe(true);
    expect(acts.every(({ actorName }) => actorName !== '')).toBe(true);
    expect(new Set(acts.map(({ actorName }) => actorName)).size).toBeGreaterThan(3);
  });

  it('shows a letter that waits for the chair, and one the chair really signed', async () => {
    const store = await open('2026-11-23');
    await store.loadSample({});
    const letters = await first(store.watch.forSignOff());
    expect(letters.map(({ state }) => state.status).sort()).toEqual(['forSignOff', 'signed']);
    const signed = letters.find(({ state }) => state.status === 'signed');
    const desk = await first(store.watch.letter(signed?.id ?? ''));
    const { signOff } = desk?.state.path ?? {};
    if (!desk?.frozenVersion || !signOff) throw new Error('nothing was signed');
    expect((await verifyVersion(signOff.seal, desk.frozenVersion, webCrypto)).kind).toBe('signed');
    const waiting = letters.find(({ state }) => state.status === 'forSignOff');
    await store.workAs(signOff.signer.id ?? '');
    const versionId = waiting?.state.path.asked?.versionId ?? '';
    await store.signLetter(waiting?.id ?? '', versionId, SAMPLE_PASSPHRASE);
  });

  it('gives every reference once, and goes on with the next', async () => {
    const store = await open('2026-11-23');
    await store.loadSample({});
    const letters = await first(store.watch.allLetters());
    const references = letters.flatMap(({ state }) => (state.reference === null ? [] : [state.reference]));
    expect(new Set(references).size).toBe(references.length);
    const draft = letters.find(({ state }) => state.status === 'draft');
    const next = await store.proposeReference(draft?.id ?? '');
    expect(references).not.toContain(next);
    expect(next).toMatch(/^2026\/\d+$/);
  });

  it('keeps a working definition that was amended, and quotes the version that counts', async () => {
    const store = await open('2026-11-02');
    await store.loadSample({});
    const letter = (await first(store.watch.allLetters())).find(({ subject }) =>
      subject.startsWith('Ongevraagd advies over onafhankelijke'),
    );
    const versions = await first(store.watch.definition(letter?.dossierId ?? ''));
    const current = currentDefinition(versions);
    expect(versions).toHaveLength(2);
    expect(current?.amendments.map(({ adopted }) => adopted)).toEqual([true, true, false]);
    const body = await store.letterBody(letter?.id ?? '');
    const quote = body.content.find(({ type }) => type === 'blockquote');
    expect(quote?.attrs).toEqual({ definitionId: current?.id });
    expect(plainText(quote ?? body)).toContain(current?.words);
    expect(staleDefinitions(body, versions)).toEqual([]);
  });

  it('rests the points of an advice on what was said at a conference, by two currents', async () => {
    const store = await open('2026-11-02');
    await store.loadSample({});
    const [row] = await first(store.watch.sessions());
    if (!row) throw new Error('no session');
    const facts = await first(store.watch.reportFacts(row.session.id));
    expect(facts?.currents).toHaveLength(2);
    const [letter] = facts?.letters ?? [];
    const found = letter && (await first(store.watch.foundation(letter.id)));
    if (!found) throw new Error('no letter');
    const { points, untaken } = foundationOf(found.letter.points, found.records);
    expect(points.filter(({ support }) => support.length > 0).length).toBeGreaterThan(5);
    expect(points.some(({ counts }) => counts.against > 0)).toBe(true);
    expect(untaken.length).toBeGreaterThan(2);
    expect(await first(store.watch.reportsBack(row.session.id))).toHaveLength(1);
  });

  it('follows an advice to what was done: reply, motion, commitments and a question still open', async () => {
    const store = await open('2026-11-23');
    await store.loadSample({});
    const letters = await first(store.watch.allLetters());
    const dossierOf = (subject: RegExp): string =>
      letters.find((letter) => subject.test(letter.subject))?.dossierId ?? '';
    const help = await first(store.watch.dossierOutcomes(dossierOf(/beleidsregels huishoudelijke hulp/)));
    const [advice] = help.letters;
    expect(advice?.outcomes.map(({ executive }) => executive?.verdict)).toEqual([
      'adopted',
      'adopted',
      'partly',
      'rejected',
      'adopted',
      'adopted',
    ]);
    // The reply is there with its text, and what is quoted of it stands in it.
    const [text] = help.texts;
    const said = joinedText(text?.passages ?? []);
    for (const { executive } of advice?.outcomes ?? []) {
      const { place, words } = executive ?? {};
      expect(said.slice(place?.from, place?.to)).toBe(words);
    }
    expect(help.commitments.every(({ place }) => place?.textId === text?.id)).toBe(true);
    const treated = advice?.outcomes.map(({ council }) => council[0]?.treatment ?? null);
    expect(treated).toEqual(['taken', 'taken', 'dropped', 'changed', 'taken', 'taken']);
    expect(advice?.outcomes[3]?.ordered?.words).toContain('€ 45.000');
    expect(advice?.outcomes[0]?.delivered?.differs).toBe(true);
    const states = commitmentStandings(help.commitments, help.commitmentEvents).map(({ state }) => state);
    expect(states.toSorted()).toEqual(['fulfilled', 'lapsed', 'open', 'partly']);
    const support = await first(store.watch.dossierOutcomes(dossierOf(/^Vragen over onafhankelijke/)));
    const [asked] = support.letters;
    const open4 = asked?.outcomes.filter(isOpenQuestion).map(({ point }) => point.number);
    expect(open4).toEqual(['4']);
  });

  it('tells how far it is', async () => {
    const store = await open('2026-11-23');
    const told: number[] = [];
    await store.loadSample({ onProgress: (done) => told.push(done) });
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect([told[0], told.at(-1)]).toEqual([0, 1]);
  });
});

describe('a sample that is not loaded', () => {
  async function expectEmpty(store: Store, name: string): Promise<void> {
    expect(await first(store.watch.profile())).toBeNull();
    const db = await openDatabase(name, { onBlocked: () => {}, onSuperseded: () => {} });
    for (const table of db.tables) {
      if (table.name === 'local') expect(await table.get('actor')).toBeUndefined();
      else expect(await table.count(), table.name).toBe(0);
    }
    db.close();
  }

  it('leaves nothing behind when it is stopped on the way, and can be loaded then', async () => {
    const store = await open('2026-11-23', 'sample-stopped');
    const stop = new AbortController();
    const loading = store.loadSample({
      signal: stop.signal,
      onProgress: (done) => {
        if (done > 0.7) stop.abort(new Error('changed my mind'));
      },
    });
    await expect(loading).rejects.toThrow('changed my mind');
    await expectEmpty(store, 'sample-stopped');
    await store.loadSample({});
    expect((await first(store.watch.allLetters())).length).toBe(18);
  });

  it('leaves nothing behind either where the listener awaits something of its own', async () => {
    const store = await open('2026-11-23', 'sample-listened');
    const stop = new AbortController();
    const draw = async (): Promise<void> => {
      for (let i = 0; i < 20; i += 1) await Promise.resolve(i);
    };
    const loading = store.loadSample({
      signal: stop.signal,
      onProgress: (done) => {
        void draw();
        if (done > 0.5) stop.abort(new Error('changed my mind'));
      },
    });
    await expect(loading).rejects.toThrow('changed my mind');
    await expectEmpty(store, 'sample-listened');
  });

  it('leaves nothing behind when a letter in it is refused', async () => {
    const store = await open('2026-11-23', 'sample-broken');
    const db = await openDatabase('sample-broken', { onBlocked: () => {}, onSuperseded: () => {} });
    const clock = { now: () => '2026-11-23T10:00:00.000Z', today: () => calendarDayOf('2026-11-23') };
    const making = { clock, actor: '', newId: () => '' };
    const context: StoreContext = { db, making, gate: createGate(db, making, 'device') };
    const files = sampleFiles();
    const dossiers = structuredClone(files.dossiers);
    const last = dossiers.at(-1)?.letters.at(-1);
    if (last) last.subject = 'x'.repeat(501);
    await expect(loadSample(context, 'device', {}, { ...files, dossiers })).rejects.toMatchObject({
      code: 'record.invalid',
    });
    db.close();
    await expectEmpty(store, 'sample-broken');
  });

  it('is refused where there is a council already', async () => {
    const store = await open('2026-11-23');
    await store.loadSample({});
    await expect(store.loadSample({})).rejects.toMatchObject({ code: 'council.alreadyThere' });
    expect((await first(store.watch.allLetters())).length).toBe(18);
  });
});

describe('the files that ship with the program', () => {
  it('are all in the list', () => {
    const lying = import.meta.glob('../../../../resources/sample/dossiers/*.json', {
      eager: true,
      import: 'default',
    });
    const { council, people, termRules, dossiers, sessions, outcomes } = sampleFiles();
    expect(dossiers.length).toBe(Object.keys(lying).length);
    expect(new Set(dossiers.map(({ title }) => title)).size).toBe(dossiers.length);
    expect(() =>
      readSampleFiles({
        council: { ...council, colour: 'red' },
        people,
        termRules,
        dossiers,
        sessions,
        outcomes,
      }),
    ).toThrow();
  });
});
