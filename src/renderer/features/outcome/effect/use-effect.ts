/** Everything the effect of a dossier is shown and written from. */

import type { EffectContent } from '#core/outcome/effect-document';
import { commitmentStandings, motionStandings } from '#core/outcome/point-outcomes';
import type { DossierOutcomes, DossierView } from '#store';
import { useToday } from '../../../app/clock';
import { useWatch } from '../../../app/store-context';

export interface Effect {
  readonly view: DossierView;
  readonly outcomes: DossierOutcomes;
  readonly content: EffectContent;
}

/** Undefined until it is there; null where there is no such dossier. */
export function useEffectOf(dossierId: string): Effect | null | undefined {
  const today = useToday();
  const view = useWatch('dossier', dossierId);
  const outcomes = useWatch('dossierOutcomes', dossierId);
  const input = useWatch('pointInput', dossierId);
  if (view === undefined || outcomes === undefined || input === undefined) return undefined;
  if (view === null) return null;
  return {
    view,
    outcomes,
    content: {
      title: view.dossier.title,
      today,
      letters: outcomes.letters.map(({ letter, reference, sentOn, outcomes: points }) => ({
        letterId: letter.id,
        subject: letter.subject,
        reference,
        sentOn,
        outcomes: points,
      })),
      motions: motionStandings(outcomes.motions, outcomes.motionEvents),
      commitments: commitmentStandings(outcomes.commitments, outcomes.commitmentEvents),
      input,
    },
  };
}
