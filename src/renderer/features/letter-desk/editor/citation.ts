/** Words that stand for something in the dossier, "uw brief van 16 juni 2015", and stay tied to it. */
import { Node } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { Citation } from '#core/letter/body';
import { selectedCitation } from '../citations/citation-commands';
import { type CitationListKeys, citationListPlugin } from '../citations/citation-list-plugin';
import { citationView } from '../citations/citation-view';
import type { CitedSources } from '../citations/cited-sources';
import { selectBeside } from './footnotes/footnote-commands';
import { performed } from './perform';

export interface CitationSurroundings {
  readonly sources: CitedSources;
  /** What is told of a citation to who points at it. */
  readonly hint: (citation: Citation) => string;
  readonly listKeys: CitationListKeys;
  /** A person asks about the citation before which `pos` is. */
  readonly ask: (pos: number) => void;
}

export const CitationNode = Node.create<{ around: CitationSurroundings | null }>({
  name: 'citation',
  group: 'inline',
  inline: true,
  atom: true,
  draggable: true,
  // Before the points and the library's own Enter and Backspace.
  priority: 210,
  addOptions: () => ({ around: null }),
  addAttributes: () => ({
    source: {
      default: 'letter',
      parseHTML: (element) => element.getAttribute('data-source') ?? 'letter',
      renderHTML: ({ source }) => ({ 'data-source': String(source) }),
    },
    id: {
      default: '',
      parseHTML: (element) => element.getAttribute('data-citation') ?? '',
      renderHTML: ({ id }) => ({ 'data-citation': String(id) }),
    },
    words: { default: '', parseHTML: (element) => element.textContent ?? '', rendered: false },
  }),
  parseHTML: () => [{ tag: 'cite[data-citation]' }],
  renderHTML: ({ node, HTMLAttributes }) => ['cite', HTMLAttributes, String(node.attrs.words)],
  renderText: ({ node }) => String(node.attrs.words),
  addNodeView() {
    const { around } = this.options;
    return around ? citationView(around.sources, around.hint) : null;
  },
  addKeyboardShortcuts() {
    const perform = performed(this.editor);
    return {
      Enter: () => {
        const pos = selectedCitation(this.editor.state);
        if (pos === null) return false;
        this.options.around?.ask(pos);
        return true;
      },
      Backspace: perform(selectBeside('before')),
      Delete: perform(selectBeside('after')),
    };
  },
  addProseMirrorPlugins() {
    const { around } = this.options;
    if (!around) return [];
    return [
      citationListPlugin(around.listKeys),
      new Plugin({
        key: new PluginKey('citationClicks'),
        props: {
          handleClickOn: (_view, _pos, node, nodePos) => {
            if (node.type.name === 'citation') around.ask(nodePos);
            return false;
          },
        },
      }),
    ];
  },
});
