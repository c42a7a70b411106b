/**
 * Tab keeps the cursor in the text, as in Word; where it means something - a list, a table - that has had its turn
 * before this. Escape and then Tab leaves the text, and F6 goes to the tools, so nobody is locked in.
 */
import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';

const HELD: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph']);

export const TabStays = Extension.create({
  name: 'tabStays',
  priority: 50,
  addProseMirrorPlugins: () => {
    let isLeaving = false;
    return [
      new Plugin({
        key: new PluginKey('tabStays'),
        props: {
          handleDOMEvents: {
            keydown: (_view, event) => {
              const leaves = isLeaving && event.key === 'Tab';
              if (!HELD.has(event.key)) isLeaving = event.key === 'Escape';
              // Taken from the editor, and left to the browser.
              return leaves;
            },
          },
          handleKeyDown: (_view, event) =>
            event.key === 'Tab' && !event.ctrlKey && !event.altKey && !event.metaKey,
        },
      }),
    ];
  },
});
