/** Citations that no longer say what their source says: its date or reference was changed, or it was taken away. */
import { type BodyNode, type Citation, citationOf, walk } from '#core/letter/body';
import { type CitableSource, sourceKey } from '#core/letter/citable-sources';
import { type CitationForm, type CitationWords, capitalised } from '#core/letter/citation-words';

export type StaleCitation = {
  readonly node: BodyNode;
  readonly citation: Citation;
} & (
  | {
      readonly problem: 'changed';
      readonly source: CitableSource /** In the form they had. */;
      readonly now: string;
    }
  | { readonly problem: 'gone' }
);

function bare(words: string): string {
  return capitalised(words.replace(/\s+/g, ' ').trim());
}

/** Whether these words are among those the source can be cited with; at the start of a sentence they have a capital. */
export function isWordOf(words: string, source: CitationWords): boolean {
  return [source.short, source.full, source.day].some((each) => each !== null && bare(each) === bare(words));
}

/** In which form something was cited, by its look: the source itself may have changed since. */
export function formOf(words: string): CitationForm {
  if (/^\d/.test(words.trim())) return 'day';
  return /[(“]/.test(words) ? 'full' : 'short';
}

/** What the source says now, in the form of `words` and with a capital where they have one. */
export function wordsNow(words: string, source: CitationWords): string {
  const fresh = source[formOf(words)] ?? source.short;
  return words.slice(0, 1) === capitalised(words).slice(0, 1) ? capitalised(fresh) : fresh;
}

export function sourcesByKey(sources: readonly CitableSource[]): ReadonlyMap<string, CitableSource> {
  return new Map(sources.map((source) => [sourceKey(source), source]));
}

/** In reading order. `sources` are all of the dossier, as `citableSources` gives them. */
export function staleCitations(body: BodyNode, sources: readonly CitableSource[]): StaleCitation[] {
  const byKey = sourcesByKey(sources);
  const stale: StaleCitation[] = [];
  for (const node of walk(body)) {
    const citation = citationOf(node);
    if (citation === null) continue;
    const source = byKey.get(sourceKey(citation));
    if (!source) stale.push({ node, citation, problem: 'gone' });
    else if (!isWordOf(citation.words, source.words)) {
      stale.push({ node, citation, problem: 'changed', source, now: wordsNow(citation.words, source.words) });
    }
  }
  return stale;
}
