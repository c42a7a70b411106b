import type { TermRule } from '#core/records/term-rule';

/** By-laws fall under the Act by law (Gemeentewet art. 145); for other instruments it is not so, unless they say otherwise. */
export function usualAct(source: TermRule['source']): TermRule['generalTermsAct'] {
  return source === 'byLaw' ? 'applies' : 'doesNotApply';
}
