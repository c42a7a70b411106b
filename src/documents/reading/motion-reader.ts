/** A motion's pasted text, its broken lines joined, as a proposal for its form. */
import { formulaOf, PASSES_ON } from '#core/motion/formulas';
import type { MotionProposal } from '#core/motion/motion-proposal';
import { type MotionPassage, proposeMotion } from '#core/motion/propose-motion';
import { refuseLongText } from './decode-text';
import { type Passage, passagesOf } from './passages';
import { vocabularyOf } from './rejoin-word';
import { endsClause, endsSentence } from './sentence-marks';
import { setAside } from './set-aside';
import { settingOf } from './setting';
import { type SourceLine, sourceLines } from './source-lines';

const ENDS_ITEM = /;\s*(?:en)?$/i;
const BEGINS_ITEM = /^dat\s/i;
/** A line that ends in a comma and is this much shorter than the widest one ended because its clause did. */
const SHORT = 0.75;

/**
 * Clauses of a motion begin in lower case and end in a comma, which in a letter is a sentence that runs on. Where a
 * clause shows its end or the next its beginning, the lines are cut, and nothing is joined over the cut.
 */
function cutAtClauses(lines: readonly SourceLine[]): SourceLine[][] {
  const widest = Math.max(0, ...lines.map(({ text }) => text.length));
  const begins = (line: SourceLine, before: SourceLine): boolean => {
    const found = formulaOf(line.text);
    const ended = endsSentence(before.text) || endsClause(before.text);
    return (
      PASSES_ON.test(line.text) ||
      (found !== null && (line.gap > 0 || (found.formula.isStrong && ended))) ||
      ENDS_ITEM.test(before.text) ||
      (BEGINS_ITEM.test(line.text) && ended) ||
      (/,$/.test(before.text) && before.text.length < SHORT * widest)
    );
  };
  const parts: SourceLine[][] = [];
  for (const line of lines) {
    const part = parts.at(-1);
    const before = part?.at(-1);
    if (part === undefined || before === undefined || begins(line, before)) parts.push([line]);
    else part.push(line);
  }
  return parts;
}

function passageOf({ marker, text }: Passage): MotionPassage {
  switch (marker?.kind) {
    case 'bullet':
      return { text, label: '' };
    case 'ordinal':
    case 'section':
      return { text, label: marker.label };
    default:
      return { text, label: null };
  }
}

/**
 * Never fails on what a text says; what it could not find is among the doubts. Throws the Refusal `reading.tooLarge`
 * for a text over the limit.
 */
export function readMotionText(text: string): MotionProposal {
  const refusal = refuseLongText(text);
  if (refusal !== null) throw refusal;
  const { running } = setAside(sourceLines(text.replaceAll(/\*\*|__/g, '')));
  const setting = settingOf(running);
  const end = running.findIndex((line) => PASSES_ON.test(line.text));
  const [own, below] = end < 0 ? [running, []] : [running.slice(0, end + 1), running.slice(end + 1)];
  const known = vocabularyOf(running.map((line) => line.text));
  const passages = cutAtClauses(own).flatMap((part) => passagesOf(part, setting, known).passages);
  const first = own.findIndex((line) => formulaOf(line.text) !== null);
  return proposeMotion({
    head: own.slice(0, Math.max(0, first)).map(({ text }) => text),
    passages: passages.map(passageOf),
    below: below.map((line) => line.cells.join('\t')),
  });
}
