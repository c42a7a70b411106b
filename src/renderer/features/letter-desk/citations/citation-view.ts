/** A citation in the text being written: its words, and whether they still are what the source says. */
import type { NodeViewRenderer } from '@tiptap/core';
import { type Citation, citationOf } from '#core/letter/body';
import { isWordOf } from '#core/letter/stale-citations';
import type { CitedSources } from './cited-sources';

export type CitationState = 'unknown' | 'good' | 'changed' | 'gone';

export function stateOf(citation: Citation, sources: CitedSources): CitationState {
  if (sources.current() === null) return 'unknown';
  const source = sources.find(citation);
  if (!source) return 'gone';
  return isWordOf(citation.words, source.words) ? 'good' : 'changed';
}

export function citationView(
  sources: CitedSources,
  /** What is told of a citation to who points at it. */
  hint: (citation: Citation) => string,
): NodeViewRenderer {
  return ({ node: first }) => {
    let node = first;
    const dom = document.createElement('cite');
    const show = (): void => {
      const citation = citationOf({ type: 'citation', attrs: node.attrs });
      dom.dataset.citation = String(node.attrs.id);
      dom.dataset.source = String(node.attrs.source);
      dom.textContent = String(node.attrs.words);
      if (!citation) return;
      dom.dataset.state = stateOf(citation, sources);
      dom.title = hint(citation);
    };
    show();
    return {
      dom,
      update: (next) => {
        if (next.type !== node.type) return false;
        node = next;
        show();
        return true;
      },
      ignoreMutation: () => true,
      destroy: sources.subscribe(show),
    };
  };
}
