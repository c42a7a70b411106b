/**
 * A question that is watched has the answer that one who asks anew would get, whatever is done. Dexie follows what a question
 * read by counting `await`s, and can lose count; then rows change and nobody is told.
 */
import { expect, onTestFinished, test } from 'vitest';
import type { Live, Store } from '#store';
import { acts } from './acts.ts';
import { day } from './council.ts';
import { once, place } from './place.ts';

type Questions = Readonly<Record<string, Live<unknown>>>;

async function questionsOf({ watch }: Store): Promise<Questions> {
  const questions: Record<string, Live<unknown>> = {
    profile: watch.profile(),
    awaitingLetters: watch.awaitingLetters(),
    draftLetters: watch.draftLetters(10),
    terms: watch.terms(),
    finishedTerms: watch.terms({ finished: true }),
    textBlocks: watch.textBlocks(),
    equatedDays: watch.equatedDays(),
    allLetters: watch.allLetters(),
    forSignOff: watch.forSignOff(),
    signingKeys: watch.signingKeys(),
    dossiers: watch.dossiers(),
    hasDossiers: watch.hasDossiers(),
    unreadDossiers: watch.unreadDossiers(),
    references: watch.references(),
    owedCommitments: watch.owedCommitments(),
    settledCommitments: watch.settledCommitments(),
    commitmentsOnceDue: watch.commitmentsOnceDue(),
    openQuestions: watch.openQuestions(),
    answeredQuestions: watch.answeredQuestions(),
    askingSessions: watch.askingSessions(day('2026-11-02')),
    sessions: watch.sessions(),
    recentActs: watch.recentActs(20),
  };
  for (const { id } of await once(watch.allLetters())) {
    questions.letter = watch.letter(id);
    questions.findingDecisions = watch.findingDecisions(id);
    questions.letterHistory = watch.letterHistory(id);
    questions.letterThreads = watch.letterThreads(id);
    questions.letterVersions = watch.letterVersions(id);
    questions.frozenVersions = watch.frozenVersions(id);
    questions.linksOfLetter = watch.linksOfLetter(id);
    questions.foundation = watch.foundation(id);
    questions.letterOutcomes = watch.letterOutcomes(id);
    const replies = (await once(watch.letter(id)))?.events.filter(({ kind }) => kind === 'replied') ?? [];
    for (const reply of replies) questions.reply = watch.reply(id, reply.id);
  }
  for (const { dossier } of await once(watch.dossiers())) {
    const { id } = dossier;
    questions.dossier = watch.dossier(id);
    questions.definition = watch.definition(id);
    questions.lettersWithPoints = watch.lettersWithPoints([id]);
    questions.pointInput = watch.pointInput(id);
    questions.citable = watch.citable(id);
    questions.dossierOutcomes = watch.dossierOutcomes(id);
    questions.papersOfDossier = watch.papersOfDossier(id);
    questions.sessionsOfDossier = watch.sessionsOfDossier(id);
  }
  for (const { session } of await once(watch.sessions())) {
    const { id } = session;
    questions.session = watch.session(id);
    questions.contributions = watch.contributions(id);
    questions.contributionLinks = watch.contributionLinks(id);
    questions.amendments = watch.amendments(id);
    questions.reportFacts = watch.reportFacts(id);
    questions.isReportDue = watch.isReportDue(id);
    questions.reportsBack = watch.reportsBack(id);
  }
  return questions;
}

/** As plain values: some answers hold maps. */
function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value ?? null, (_, inner) =>
      inner instanceof Map ? [...inner] : inner instanceof Set ? [...inner] : inner,
    ),
  );
}

test.each(Object.keys(acts))('whoever watches hears of %s', async (intent) => {
  const store = await place().open();
  const { before, act } = acts[intent]!;
  const desk = await before(store);
  const questions = await questionsOf(store);
  const heard: Record<string, unknown> = {};
  const stops = Object.entries(questions).map(([name, question]) =>
    question.subscribe(
      (answer) => {
        heard[name] = answer;
      },
      (error) => {
        throw error;
      },
    ),
  );
  onTestFinished(() => {
    for (const stop of stops) stop();
  });
  const names = Object.keys(questions);
  await expect.poll(() => names.filter((name) => !(name in heard))).toEqual([]);

  await act(store, desk);

  const fresh = Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, plain(await once(questions[name]!))] as const)),
  );
  const behind = () =>
    names.filter((name) => JSON.stringify(plain(heard[name])) !== JSON.stringify(fresh[name]));
  await expect.poll(behind).toEqual([]);
});
