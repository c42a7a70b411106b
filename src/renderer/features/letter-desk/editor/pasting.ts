import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { cleanPastedHtml } from './clean-pasted-html';
import { safeHref } from './safe-href';

/** Paste comes in clean, and an address pasted over words makes them a link. */
export const Pasting = Extension.create({
  name: 'pasting',
  addProseMirrorPlugins() {
    return [
      new Plugin({
        key: new PluginKey('pasting'),
        props: {
          transformPastedHTML: cleanPastedHtml,
          handlePaste: (view, event) => {
            const { state } = view;
            const text = event.clipboardData?.getData('text/plain').trim() ?? '';
            const href = /^(https?:|mailto:)/i.test(text) ? safeHref(text) : null;
            const link = state.schema.marks.link;
            const { from, to, $from, $to, empty } = state.selection;
            if (href === null || !link || empty || !$from.sameParent($to)) return false;
            view.dispatch(state.tr.addMark(from, to, link.create({ href })));
            return true;
          },
        },
      }),
    ];
  },
});
