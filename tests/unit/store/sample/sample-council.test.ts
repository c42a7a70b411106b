/** What stands in the sample council once it is loaded; loaded once, for all who look. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { staleDefinitions } from '#core/definition/definition-quote';
import { currentDefinition } from '#core/definition/definition-versions';
import { joinedText } from '#core/document-text/joined-text';
import { foundationOf } from '#core/foundation/foundation';
import { plainText, unknownParts } from '#core/letter/body';
import { isOpenQuestion } from '#core/outcome/point-outcome';
import { commitmentStandings } from '#core/outcome/point-outcomes';
import { verifyVersion } from '#core/sign-off/verify-seal';
import { type Store, webCrypto } from '#store';
import { sampleFiles, sampleLogo } from '#store/sample/sample-files';
import { SAMPLE_PASSPHRASE } from '#store/sample/sample-signing';
import { once, place, setClock } from '../place.ts';

const profile = place(setClock('2026-11-23T10:00:00.000Z'), afterAll);
let store: Store;

beforeAll(async () => {
  store = await profile.open();
  await store.loadSample({});
});

it('leaves the secretary at work in a council that says it is invented', async () => {
  const found = await once(store.watch.profile());
  expect(found?.council).toMatchObject({ municipality: 'Vlierwaard', sample: true });
  expect(found?.actor?.role).toBe('secretary');
  expect(found?.people.filter(({ role }) => role === 'chair').length).toBe(1);
  expect(await store.attachmentBytes(found?.council.logo?.hash ?? '')).toEqual(sampleLogo());
  const dossiers = await once(store.watch.dossiers());
  expect(dossiers.length).toBe(sampleFiles().dossiers.length);
});

it('freezes each letter with the due day it names, and finds its words', async () => {
  for (const { id, state, subject } of await once(store.watch.allLetters())) {
    const desk = await once(store.watch.letter(id));
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
  const hits = await once(store.watch.search('ringleiding', 10));
  expect(hits.length).toBe(1);
});

it('reads as if it was done at the time: who, when, in order', async () => {
  const acts = await once(store.watch.recentActs(500));
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

it('gives every reference once, and goes on with the next', async () => {
  const letters = await once(store.watch.allLetters());
  const references = letters.flatMap(({ state }) => (state.reference === null ? [] : [state.reference]));
  expect(new Set(references).size).toBe(references.length);
  const draft = letters.find(({ state }) => state.status === 'draft');
  const next = await store.proposeReference(draft?.id ?? '');
  expect(references).not.toContain(next);
  expect(next).toMatch(/^2026\/\d+$/);
});

it('keeps a working definition that was amended, and quotes the version that counts', async () => {
  const letter = (await once(store.watch.allLetters())).find(({ subject }) =>
    subject.startsWith('Ongevraagd advies over onafhankelijke'),
  );
  const versions = await once(store.watch.definition(letter?.dossierId ?? ''));
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
  const [row] = await once(store.watch.sessions());
  if (!row) throw new Error('no session');
  const facts = await once(store.watch.reportFacts(row.session.id));
  expect(facts?.currents).toHaveLength(2);
  const [letter] = facts?.letters ?? [];
  const found = letter && (await once(store.watch.foundation(letter.id)));
  if (!found) throw new Error('no letter');
  const { points, untaken } = foundationOf(found.letter.points, found.records);
  expect(points.filter(({ support }) => support.length > 0).length).toBeGreaterThan(5);
  expect(points.some(({ counts }) => counts.against > 0)).toBe(true);
  expect(untaken.length).toBeGreaterThan(2);
  expect(await once(store.watch.reportsBack(row.session.id))).toHaveLength(1);
});

it('follows an advice to what was done: reply, motion, commitments and a question still open', async () => {
  const letters = await once(store.watch.allLetters());
  const dossierOf = (subject: RegExp): string =>
    letters.find((letter) => subject.test(letter.subject))?.dossierId ?? '';
  const help = await once(store.watch.dossierOutcomes(dossierOf(/beleidsregels huishoudelijke hulp/)));
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
  const support = await once(store.watch.dossierOutcomes(dossierOf(/^Vragen over onafhankelijke/)));
  const [asked] = support.letters;
  const open4 = asked?.outcomes.filter(isOpenQuestion).map(({ point }) => point.number);
  expect(open4).toEqual(['4']);
});

// Last: it signs another.
it('shows a letter that waits for the chair, and one the chair really signed', async () => {
  const letters = await once(store.watch.forSignOff());
  expect(letters.map(({ state }) => state.status).sort()).toEqual(['forSignOff', 'signed']);
  const signed = letters.find(({ state }) => state.status === 'signed');
  const desk = await once(store.watch.letter(signed?.id ?? ''));
  const { signOff } = desk?.state.path ?? {};
  if (!desk?.frozenVersion || !signOff) throw new Error('nothing was signed');
  expect((await verifyVersion(signOff.seal, desk.frozenVersion, webCrypto)).kind).toBe('signed');
  const waiting = letters.find(({ state }) => state.status === 'forSignOff');
  await store.workAs(signOff.signer.id ?? '');
  const versionId = waiting?.state.path.asked?.versionId ?? '';
  await store.signLetter(waiting?.id ?? '', versionId, SAMPLE_PASSPHRASE);
});
