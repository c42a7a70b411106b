/** Motions and commitments as lines on the time line of a dossier. */
import { commitmentStandings, motionStandings } from '#core/outcome/point-outcomes';
import type { DossierOutcomes } from '#store';
import type { StoryLine } from './dossier-story';

export type OutcomeStoryKind = 'motionTabled' | 'motionDecided' | 'motionAnswered' | 'committed' | 'settled';

const line = (of: Pick<StoryLine, 'id' | 'day' | 'kind' | 'title'> & Partial<StoryLine>): StoryLine => ({
  letterId: null,
  detail: '',
  until: null,
  ...of,
});

export function outcomeStory(outcomes: DossierOutcomes): StoryLine[] {
  const motions = motionStandings(outcomes.motions, outcomes.motionEvents).flatMap(
    ({ motion, decision, executive }): StoryLine[] => [
      // Tabled and decided on one evening is one line.
      ...(decision?.on === motion.date
        ? []
        : [
            line({
              id: motion.id,
              day: motion.date,
              kind: 'motionTabled',
              title: motion.title,
              motionId: motion.id,
            }),
          ]),
      ...(decision
        ? [
            line({
              id: decision.id,
              day: decision.on,
              kind: 'motionDecided',
              title: motion.title,
              motionId: motion.id,
              motionState: decision.decision,
            }),
          ]
        : []),
      ...(executive
        ? [
            line({
              id: executive.id,
              day: executive.on,
              kind: 'motionAnswered',
              title: motion.title,
              detail: executive.words,
              motionId: motion.id,
            }),
          ]
        : []),
    ],
  );
  const commitments = commitmentStandings(outcomes.commitments, outcomes.commitmentEvents).flatMap(
    ({ commitment, last }): StoryLine[] => [
      line({
        id: commitment.id,
        day: commitment.on,
        kind: 'committed',
        title: commitment.by,
        detail: commitment.words,
      }),
      ...(last
        ? [
            line({
              id: last.id,
              day: last.on,
              kind: 'settled',
              title: commitment.words,
              detail: last.kind === 'lapsed' ? last.reason : last.proof,
              commitmentState: last.kind,
            }),
          ]
        : []),
    ],
  );
  return [...motions, ...commitments];
}
