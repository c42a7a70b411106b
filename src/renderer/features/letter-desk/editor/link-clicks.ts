import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';

/** A link in a text that is being written is followed with Ctrl, as in Word; a bare click places the cursor. */
export const LinkClicks = Extension.create<{ openLink: (href: string) => void }>({
  name: 'linkClicks',
  addOptions: () => ({ openLink: () => {} }),
  addProseMirrorPlugins() {
    const { openLink } = this.options;
    return [
      new Plugin({
        key: new PluginKey('linkClicks'),
        props: {
          handleDOMEvents: {
            click: (_view, event) => {
              const link =
                event.target instanceof Element ? event.target.closest('a[href]:not([role])') : null;
              if (!link) return false;
              event.preventDefault();
              if (event.ctrlKey || event.metaKey) openLink(link.getAttribute('href') ?? '');
              return false;
            },
          },
        },
      }),
    ];
  },
});
