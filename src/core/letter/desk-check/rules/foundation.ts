/**
 * An advice point that nobody asked for at a session stands on the council's own authority alone. That can be right; it
 * should be seen before the letter goes out. Only where the dossier has input: a council that holds no sessions founds
 * its advice otherwise.
 */
import { type BodyNode, plainText } from '#core/letter/body';
import { pointNumbers } from '#core/letter/points';
import type { LetterKind } from '#core/records/letter';
import { type Finding, finding, mendBy } from '../finding';
import { type LetterReading, nodePlace } from '../reading/letter-reading';

const ADVISES: ReadonlySet<LetterKind> = new Set(['unsolicitedAdvice', 'requestedAdvice', 'followUpAdvice']);

export function foundationRule({ head, body, facts }: LetterReading): Finding[] {
  const { foundation } = facts;
  if (!foundation?.hasInput || !ADVISES.has(head.kind)) return [];
  const numbers = pointNumbers(body, facts.numbering);
  const found: Finding[] = [];
  const visit = (node: BodyNode, path: readonly number[]): void => {
    if (node.type !== 'advicePoint') {
      for (const [index, child] of (node.content ?? []).entries()) visit(child, [...path, index]);
      return;
    }
    const id = String(node.attrs?.id);
    const isAdvice = node.attrs?.kind !== 'question' && plainText(node).trim() !== '';
    if (!isAdvice || foundation.founded.has(id)) return;
    found.push(
      finding('pointUnfounded', nodePlace(path), id, {
        context: { number: numbers.get(id) ?? '' },
        mend: mendBy('linkInput', { kind: 'link', pointId: id }),
      }),
    );
  };
  visit(body, []);
  return found;
}
