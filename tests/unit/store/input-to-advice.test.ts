/** From what was said to what became of it: ordered, founded, quoted, reported back, through the store. */
import { describe, expect, test } from 'vitest';
import { foundationOf } from '#core/foundation/foundation';
import type { LetterBody } from '#core/letter/body';
import { plainText } from '#core/letter/body';
import { voicesOf } from '#core/ordering/standing';
import { reportBody } from '#core/report-back/report-body';
import { reportState } from '#core/report-back/told';
import type { Store } from '#store';
import { day, draftIn, sentToday } from './council.ts';
import { once, place, refusalOf } from './place.ts';

const POINT = '01900000-0000-7000-8000-0000000000a1';
const OTHER = '01900000-0000-7000-8000-0000000000a2';

function point(id: string, words: string): LetterBody['content'][number] {
  return {
    type: 'advicePoint',
    attrs: { id, branch: 'primary', kind: 'recommendation' },
    content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
  };
}

const advice: LetterBody = {
  type: 'doc',
  content: [point(POINT, 'Laat de bus vaker rijden.'), point(OTHER, 'Maak de halte toegankelijk.')],
};

async function conference(said: readonly string[]) {
  const where = place();
  const store = await where.open();
  const { dossierId, letterId } = await draftIn(store, advice);
  const { result: sessionId } = await store.addSession({
    title: 'Op weg',
    kind: 'conference',
    on: day('2026-10-05'),
    until: null,
    place: '',
    summary: '',
    dossierIds: [dossierId],
    programme: [],
    tables: [],
    usualConsent: 'anonymous',
  });
  const ids: string[] = [];
  for (const text of said) ids.push((await store.logContribution(sessionId, { text })).result.id);
  return { where, store, dossierId, letterId, sessionId, ids };
}

async function rowsOf(store: Store, sessionId: string) {
  return once(store.watch.contributions(sessionId));
}

describe('ordering', () => {
  test('five hundred at once is one act, and one undo', async () => {
    const { store, sessionId, ids } = await conference(
      Array.from({ length: 500 }, (_, at) => `Bijdrage ${at}`),
    );
    const { result: current } = await store.addCurrent(sessionId, { name: 'Vaker' });
    const done = await store.orderContributions(sessionId, ids, { kind: 'current', currentId: current });
    expect(done.result).toBe(500);
    expect((await rowsOf(store, sessionId)).every(({ currentId }) => currentId === current)).toBe(true);
    await store.undo(done.entryId ?? '');
    expect((await rowsOf(store, sessionId)).every(({ currentId }) => currentId === null)).toBe(true);
  });

  test('merging and splitting are taken back whole', async () => {
    const { store, sessionId, ids } = await conference(['De bus is laat. De halte is hoog.', 'Te laat']);
    const [one = '', two = ''] = ids;
    const merged = await store.mergeContributions(sessionId, [two], one);
    expect(voicesOf(await rowsOf(store, sessionId)).standing).toHaveLength(1);
    expect((await refusalOf(store.mergeContributions(sessionId, [two], one))).code).toBe('board.mergeOne');
    expect((await refusalOf(store.splitContribution(sessionId, two, 3))).code).toBe('board.splitMerged');
    await store.undo(merged.entryId ?? '');
    const split = await store.splitContribution(sessionId, one, 16);
    expect(voicesOf(await rowsOf(store, sessionId)).standing.map(({ text }) => text)).toEqual([
      'De bus is laat.',
      'De halte is hoog.',
      'Te laat',
    ]);
    await store.undo(split.entryId ?? '');
    expect(voicesOf(await rowsOf(store, sessionId)).standing).toHaveLength(2);
    expect((await refusalOf(store.splitContribution(sessionId, one, 0))).code).toBe('board.splitNothing');
  });

  test('a contribution of another session, or a current of one, is refused', async () => {
    const { store, sessionId, ids } = await conference(['Een']);
    const { result: elsewhere } = await store.addSession({
      ...((await once(store.watch.session(sessionId)))?.session as never as Parameters<
        Store['addSession']
      >[0]),
      title: 'Elders',
    });
    const { result: current } = await store.addCurrent(elsewhere, { name: 'Elders' });
    const assignment = { kind: 'current', currentId: current } as const;
    expect((await refusalOf(store.orderContributions(sessionId, ids, assignment))).code).toBe('record.gone');
    expect(
      (await refusalOf(store.orderContributions(elsewhere, ids, { kind: 'current', currentId: null }))).code,
    ).toBe('board.someGone');
  });
});

describe('founding', () => {
  test('a point rests on what is linked, also after the letter was sent, and not on a point that is gone', async () => {
    const { store, letterId, sessionId, ids } = await conference([
      'De bus komt te weinig',
      'Hij komt vaak genoeg',
    ]);
    const [one = '', two = ''] = ids;
    await store.linkContributions(sessionId, [one], { letterId, pointId: POINT }, 'for');
    await store.giveReference(letterId, null);
    await store.registerDispatch(letterId, sentToday);
    await store.linkContributions(sessionId, [two], { letterId, pointId: POINT }, 'against');
    const gone = store.linkContributions(sessionId, [two], { letterId, pointId: crypto.randomUUID() }, 'for');
    expect((await refusalOf(gone)).code).toBe('foundation.pointGone');
    const found = await once(store.watch.foundation(letterId));
    if (!found) throw new Error('no letter');
    const { points, untaken } = foundationOf(found.letter.points, found.records);
    expect(points.map(({ counts }) => counts)).toEqual([
      { for: 1, against: 1, neutral: 0 },
      { for: 0, against: 0, neutral: 0 },
    ]);
    expect(untaken).toEqual([]);
  });

  test('the desk check knows which points rest on nothing and who did not agree to be named', async () => {
    const { store, letterId, sessionId, ids } = await conference(['De bus komt te weinig']);
    const [one = ''] = ids;
    await store.changeContribution(sessionId, one, { speaker: 'Ans de Wit' });
    await store.linkContributions(sessionId, [one], { letterId, pointId: POINT }, 'for');
    const facts = await store.dossierFacts(letterId);
    expect(facts.foundation).toEqual({ hasInput: true, founded: new Set([POINT]) });
    expect(facts.speakers).toEqual([{ name: 'Ans de Wit', mayBeQuoted: false }]);
    expect(facts.citable?.contributions.map(({ contribution }) => contribution.id)).toEqual([one]);
  });

  test('moving to another point keeps where it stood', async () => {
    const { store, letterId, sessionId, ids } = await conference(['Een', 'Twee']);
    await store.linkContributions(sessionId, ids, { letterId, pointId: POINT }, 'against');
    await store.moveLinks(sessionId, ids, letterId, { from: POINT, to: OTHER });
    const links = await once(store.watch.contributionLinks(sessionId));
    expect(links.map(({ pointId, stance }) => [pointId, stance])).toEqual([
      [OTHER, 'against'],
      [OTHER, 'against'],
    ]);
  });
});

describe('a working definition out of a session', () => {
  const adoption = { term: 'vrij vervoer', words: 'Vervoer dat je zelf bestelt', on: day('2026-10-05') };

  test('takes what was proposed into its next version, adopted or not, and keeps it there', async () => {
    const { store, dossierId, sessionId } = await conference([]);
    const propose = (words: string) =>
      store.addAmendment(sessionId, dossierId, { words, by: 'Ouderenbond', contributionId: null });
    const [{ result: yes }, { result: no }, { result: open }] = [
      await propose('ook ’s avonds'),
      await propose('gratis'),
      await propose('met hulp'),
    ];
    const outcomes = new Map([
      [yes, 'adopted'],
      [no, 'notAdopted'],
    ] as const);
    const done = await store.adoptAmendments(sessionId, dossierId, { ...adoption, outcomes });
    const [version] = await once(store.watch.definition(dossierId));
    expect(version).toMatchObject({
      where: 'Op weg',
      amendments: [
        { words: 'ook ’s avonds', by: 'Ouderenbond', adopted: true },
        { words: 'gratis', adopted: false },
      ],
    });
    expect((await refusalOf(store.changeAmendment(sessionId, yes, { words: 'anders' }))).code).toBe(
      'amendments.inVersion',
    );
    const { amendments } = await once(store.watch.amendments(sessionId));
    expect(amendments.find(({ id }) => id === open)).toMatchObject({ outcome: 'open', versionId: null });
    await store.undo(done.entryId ?? '');
    expect(
      (await once(store.watch.amendments(sessionId))).amendments.every(({ versionId }) => versionId === null),
    ).toBe(true);
  });
});

describe('telling what became of it', () => {
  test('is due when the letter goes out, done when told, and due again when a verdict comes', async () => {
    const { store, letterId, sessionId, ids, where } = await conference(['De bus komt te weinig']);
    await store.linkContributions(sessionId, ids, { letterId, pointId: POINT }, 'for');
    const stateNow = async () => {
      const facts = await once(store.watch.reportFacts(sessionId));
      if (!facts) throw new Error('no session');
      const state = reportState(facts, await once(store.watch.reportsBack(sessionId)));
      expect(await once(store.watch.isReportDue(sessionId))).toBe(state.isDue);
      const [asking] = await once(store.watch.askingSessions(day('2026-11-02')));
      expect(asking?.reportDue ?? null).toBe(state.isDue ? (state.last ? 'again' : 'first') : null);
      return { facts, state };
    };
    expect((await stateNow()).state.isDue).toBe(false);
    await store.giveReference(letterId, null);
    await store.registerDispatch(letterId, sentToday);
    expect((await stateNow()).state.isDue).toBe(true);
    const details = {
      on: day('2026-11-02'),
      channel: 'email',
      recipients: ['Ouderenbond'],
      remark: '',
    } as const;
    expect(
      (await refusalOf(store.registerReportBack(sessionId, { ...details, recipients: [' '] }))).code,
    ).toBe('reportBack.nobody');
    await store.registerReportBack(sessionId, details);
    expect((await stateNow()).state.isDue).toBe(false);
    where.clock.set('2026-12-03T09:00:00.000Z');
    const { result: reply } = await store.registerReply(letterId, {
      on: day('2026-12-03'),
      form: 'final',
      reference: '',
      remark: '',
    });
    await store.giveVerdict(letterId, POINT, {
      replyId: reply.id,
      verdict: 'rejected',
      words: '',
      place: null,
      reason: 'Er is geen geld',
      answersQuestion: false,
    });
    const { facts, state } = await stateNow();
    expect(state.isDue).toBe(true);
    expect(plainText(reportBody(facts))).toContain(
      'neemt dit niet over (reactie van 3 december 2026). De reden: Er is geen geld.',
    );
  });

  test('names are asked after once the time for them is over, where there are any, until they are gone', async () => {
    const { store, sessionId } = await conference(['De bus komt te weinig']);
    const { result } = await store.logContribution(sessionId, { text: 'Te laat', speaker: 'Noor Vos' });
    const namesDue = async (today: string) =>
      (await once(store.watch.askingSessions(day(today)))).map((session) => session.namesDueOn);
    expect(await namesDue('2027-10-04')).toEqual([]);
    expect(await namesDue('2027-10-05')).toEqual(['2027-10-05']);
    await store.changeContribution(sessionId, result.id, { speaker: '' });
    expect(await namesDue('2027-10-05')).toEqual([]);
    await store.changeContribution(sessionId, result.id, { speaker: 'Noor Vos' });
    await store.stripNames(sessionId);
    expect(await namesDue('2030-01-01')).toEqual([]);
  });

  test('an archive carries it all', async () => {
    const { store, dossierId, letterId, sessionId, ids } = await conference(['De bus komt te weinig']);
    await store.linkContributions(sessionId, ids, { letterId, pointId: POINT }, 'for');
    await store.addAmendment(sessionId, dossierId, {
      words: 'ook ’s avonds',
      by: '',
      contributionId: ids[0] ?? null,
    });
    await store.registerReportBack(sessionId, {
      on: day('2026-11-02'),
      channel: 'meeting',
      recipients: ['Allen'],
      remark: '',
    });
    const { bytes } = await store.saveArchive({ programVersion: '1' });
    const other = await place().open();
    await other.restoreArchive(bytes);
    expect(await once(other.watch.reportsBack(sessionId))).toHaveLength(1);
    expect((await once(other.watch.amendments(sessionId))).amendments).toHaveLength(1);
    expect(await once(other.watch.contributionLinks(sessionId))).toHaveLength(1);
  });
});
