/** What the letter refers to by its date must be found in the dossier: the reader will look for it there. */
import { addDays, type CalendarDay } from '#core/calendar/calendar-day';
import { type BodyNode, citationOf } from '#core/letter/body';
import { type CitableSource, citableSources, sourceKey } from '#core/letter/citable-sources';
import { readerOf } from '#core/letter/citation-words';
import { staleCitations } from '#core/letter/stale-citations';
import { type Finding, finding, mendBy } from '../finding';
import { type LetterReading, ownText, rangeOf, type TextBlock } from '../reading/letter-reading';
import { lettersNamedIn } from '../reading/letters-named';

/** A reply is registered on the day it came in, some days after the one printed on it. */
const POST = 14;

function isThere(day: CalendarDay, { facts, head }: LetterReading): boolean {
  if (head.yourLetterOf === day || head.date === day) return true;
  return facts.papers.some(
    (paper) =>
      paper.day !== null &&
      paper.source !== 'contribution' &&
      (paper.day === day ||
        (paper.source === 'reply' && day <= paper.day && addDays(day, POST) >= paper.day)),
  );
}

function lettersUnknown(letter: LetterReading, block: TextBlock): Finding[] {
  const { text, sentences } = block.inline;
  return lettersNamedIn(text, sentences, letter.head.date)
    .filter(({ day }) => !isThere(day, letter))
    .map(({ day, from, to }) =>
      finding('letterUnknown', rangeOf(block, from, to), text.slice(from, to), { context: { day } }),
    );
}

function citationsGone({ facts }: LetterReading, block: TextBlock): Finding[] {
  const there = new Set(facts.papers.map(({ source, id }) => `${source}/${id}`));
  const found: Finding[] = [];
  let unit = 0;
  for (const node of block.node.content ?? []) {
    const citation = citationOf(node);
    if (citation && !there.has(`${citation.source}/${citation.id}`)) {
      const range = { path: block.path, from: unit, to: unit + 1 };
      const content: BodyNode[] =
        citation.words === '' ? [] : [{ type: 'text', text: citation.words, marks: node.marks ?? [] }];
      found.push(
        finding('citationGone', { kind: 'range', ...range }, citation.words, {
          context: { source: citation.source },
          mend: mendBy('plainWords', { kind: 'text', ...range, content }),
        }),
      );
    }
    unit += node.type === 'text' ? (node.text ?? '').length : 1;
  }
  return found;
}

/** Whoever said it took back that it may be quoted, or it was erased: its words have to go, not only the tie. */
function notQuotable(sources: readonly CitableSource[], letter: LetterReading, block: TextBlock): Finding[] {
  const quotable = new Set(sources.map(sourceKey));
  const there = new Set(letter.facts.papers.map(sourceKey));
  const found: Finding[] = [];
  let unit = 0;
  for (const node of block.node.content ?? []) {
    const citation = citationOf(node);
    if (
      citation?.source === 'contribution' &&
      there.has(sourceKey(citation)) &&
      !quotable.has(sourceKey(citation))
    ) {
      const range = { path: block.path, from: unit, to: unit + 1 };
      found.push(
        finding('contributionNotQuotable', { kind: 'range', ...range }, citation.words, {
          mend: mendBy('remove', { kind: 'text', ...range, content: [] }),
        }),
      );
    }
    unit += node.type === 'text' ? (node.text ?? '').length : 1;
  }
  return found;
}

/** Words that no longer say what they stand for: a date or a reference was changed since. */
function citationsChanged(sources: readonly CitableSource[], block: TextBlock): Finding[] {
  const found: Finding[] = [];
  let unit = 0;
  for (const node of block.node.content ?? []) {
    const [stale] = node.type === 'citation' ? staleCitations(node, sources) : [];
    if (stale?.problem === 'changed') {
      const range = { path: block.path, from: unit, to: unit + 1 };
      const content = [{ ...node, attrs: { ...node.attrs, words: stale.now } }];
      found.push(
        finding('citationChanged', { kind: 'range', ...range }, stale.citation.words, {
          mend: mendBy('replace', { kind: 'text', ...range, content }, stale.now),
        }),
      );
    }
    unit += node.type === 'text' ? (node.text ?? '').length : 1;
  }
  return found;
}

export function citationsRule(letter: LetterReading): Finding[] {
  const { head, facts } = letter;
  const sources = facts.citable && citableSources(facts.citable, head.id, readerOf(head.addressee));
  return letter.blocks.flatMap((block) => [
    ...citationsGone(letter, block),
    ...(sources ? citationsChanged(sources, block) : []),
    ...(sources ? notQuotable(sources, letter, block) : []),
    ...(ownText(block) ? lettersUnknown(letter, block) : []),
  ]);
}
