import type { MotionProposal } from '#core/motion/motion-proposal';
import { withoutOwnVerb } from '#core/motion/own-verb';
import { askingKinds } from '#core/records/motion';
import { emptyForm, type MotionForm } from './motion-fields';

/** What was read from the text of a motion, in the form in which a person looks at it and corrects it. */
export function formOfProposal(proposal: MotionProposal): MotionForm {
  const { title, number, day, isOffAgenda, clauses, movers, groups, outcome, vote } = proposal;
  const linesOf = (kinds: readonly string[]): string =>
    clauses
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ text }) => text)
      .join('\n');
  const asking = clauses.find(({ kind }) => askingKinds.some((each) => each === kind));
  const named = new Set(movers.map(({ group }) => group));
  return {
    ...emptyForm,
    title,
    date: day,
    reference: number,
    offAgenda: isOffAgenda ?? false,
    movers: [
      ...movers.map(({ name, group }) => (group === '' ? name : `${name} (${group})`)),
      ...groups.filter((group) => !named.has(group)),
    ].join('\n'),
    grounds: {
      noting: linesOf(['noting']),
      hearing: linesOf(['hearing']),
      considering: linesOf(['considering']),
    },
    asks:
      asking?.kind === undefined
        ? 'instructs'
        : (askingKinds.find((kind) => kind === asking.kind) ?? 'instructs'),
    instruction: withoutOwnVerb(asking?.lead ?? ''),
    asking: linesOf(askingKinds),
    decision: outcome ?? 'tabled',
    votesFor: String(vote?.votesFor ?? ''),
    votesAgainst: String(vote?.votesAgainst ?? ''),
  };
}
