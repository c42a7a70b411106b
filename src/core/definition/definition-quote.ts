/**
 * A working definition as it stands in a letter: the words between quotation marks, and what was added to them. Words
 * that came into the definition itself are underlined in it; additions that stand beside it follow below, as they were
 * put forward.
 */
import { currentDefinition, versionBefore } from '#core/definition/definition-versions';
import { type BodyNode, type LetterBody, walk } from '#core/letter/body';
import type { DefinitionVersion } from '#core/records/definition-version';
import { type Run, wordDifference } from '#core/text-difference/word-difference';
import { isWord, partsOf } from '#core/text-difference/words';

const UNDERLINED = [{ type: 'underline' }] as const;

function text(words: string, marks?: BodyNode['marks']): BodyNode {
  return marks ? { type: 'text', text: words, marks } : { type: 'text', text: words };
}

function paragraph(...content: readonly BodyNode[]): BodyNode {
  return { type: 'paragraph', content };
}

function sentence(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`;
}

/** A letter's own lines: a break inside them would end the paragraph. */
function inOneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

function wordsOf(version: DefinitionVersion, before: DefinitionVersion | null): BodyNode[] {
  const words = inOneLine(version.words).replace(/\.$/, '');
  const plain: readonly Run[] = [{ kind: 'same', text: words }];
  const runs = before ? wordDifference(inOneLine(before.words).replace(/\.$/, ''), words) : plain;
  const hasKept = runs.some(({ kind }) => kind === 'same');
  return (hasKept ? runs : plain)
    .filter(({ kind }) => kind !== 'removed')
    .flatMap((run) => (run.kind === 'added' ? underlined(run.text) : [text(run.text)]));
}

/** The words alone: a line under a blank or a comma beside them looks like a slip of the pen. */
function underlined(words: string): BodyNode[] {
  const [, before = '', own = '', after = ''] = /^([\s,;:]*)(.*?)([\s,;:]*)$/s.exec(words) ?? [];
  return [
    ...(before === '' ? [] : [text(before)]),
    ...(own === '' ? [] : [text(own, UNDERLINED)]),
    ...(after === '' ? [] : [text(after)]),
  ];
}

/** Small words stand in every sentence and say nothing of what it is about. */
function weighty(words: string): string[] {
  return partsOf(words.toLowerCase()).filter((part) => isWord(part) && part.length > 3);
}

/** Most of an addition that was worked into a definition is found there again, seldom all of it. */
const MOST = 0.75;

function isWorkedIn(addition: string, definition: string): boolean {
  const there = new Set(weighty(definition));
  const own = weighty(addition);
  return own.length > 0 && own.filter((word) => there.has(word)).length >= MOST * own.length;
}

function additions(version: DefinitionVersion): BodyNode[] {
  const adopted = version.amendments.filter(
    (amendment) => amendment.adopted && !isWorkedIn(amendment.words, version.words),
  );
  if (adopted.length === 0) return [];
  const places = [...new Set(adopted.map(({ where }) => where || version.where))].filter(
    (where) => where !== '',
  );
  const [place] = places;
  const lead =
    place !== undefined && places.length === 1
      ? `Deze definitie is aangevuld (${place}) met:`
      : 'Deze definitie is aangevuld met:';
  const item = ({ words }: (typeof adopted)[number]): BodyNode => ({
    type: 'listItem',
    content: [paragraph(text(sentence(inOneLine(words)), UNDERLINED))],
  });
  return [paragraph(text(lead)), { type: 'bulletList', content: adopted.map(item) }];
}

/** The quote alone, tied to its version by `definitionId`. */
export function definitionQuote(
  version: DefinitionVersion,
  versions: readonly DefinitionVersion[],
): BodyNode {
  const before = versionBefore(versions, version.id);
  return {
    type: 'blockquote',
    attrs: { definitionId: version.id },
    content: [paragraph(text('‘'), ...wordsOf(version, before), text('’.')), ...additions(version)],
  };
}

/** The sentence that leads to the quote: "Onafhankelijke ondersteuning is:". */
export function definitionLead({ term }: Pick<DefinitionVersion, 'term'>): BodyNode {
  const words = inOneLine(term);
  return paragraph(text(`${words.charAt(0).toUpperCase()}${words.slice(1)} is:`));
}

/** Ids of versions the body quotes that are no longer the one that counts. */
export function staleDefinitions(body: LetterBody, versions: readonly DefinitionVersion[]): string[] {
  const current = currentDefinition(versions);
  if (!current) return [];
  const known = new Set(versions.map(({ id }) => id));
  const stale = new Set<string>();
  for (const node of walk(body)) {
    const id = node.type === 'blockquote' ? node.attrs?.definitionId : null;
    // One that is not among them is of another dossier: a text that was copied here.
    if (typeof id === 'string' && id !== current.id && known.has(id)) stale.add(id);
  }
  return [...stale];
}
