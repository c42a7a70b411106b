/**
 * An advice point: a block of its own with an id that stays, whatever is moved or rewritten around it. Its
 * number is shown by a decoration and stored nowhere.
 */
import { Node } from '@tiptap/core';
import type { Branch, PointKind } from '#core/letter/body';
import { INNER_BLOCKS } from './letter-nodes';
import { performed } from './perform';
import { leavePoint, nextPoint, paragraphInPoint, pointFromSelection } from './point-commands';

export const AdvicePoint = Node.create({
  name: 'advicePoint',
  group: 'block',
  content: INNER_BLOCKS,
  defining: true,
  // Before the lists and the library's own Enter, which know nothing of points.
  priority: 200,
  addAttributes: () => ({
    id: {
      default: null,
      parseHTML: (element) => element.getAttribute('data-point'),
      renderHTML: ({ id }) => (id === null ? {} : { 'data-point': String(id) }),
    },
    branch: {
      default: 'primary' satisfies Branch,
      parseHTML: (element): Branch =>
        element.getAttribute('data-branch') === 'fallback' ? 'fallback' : 'primary',
      renderHTML: ({ branch }) => ({ 'data-branch': String(branch) }),
    },
    kind: {
      default: 'recommendation' satisfies PointKind,
      parseHTML: (element): PointKind =>
        element.getAttribute('data-kind') === 'question' ? 'question' : 'recommendation',
      renderHTML: ({ kind }) => ({ 'data-kind': String(kind) }),
    },
  }),
  parseHTML: () => [{ tag: 'div[data-advice-point]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', { ...HTMLAttributes, 'data-advice-point': '' }, 0],
  addKeyboardShortcuts() {
    const perform = performed(this.editor);
    const makePoint = perform(pointFromSelection({ kind: 'recommendation', branch: 'primary' }));
    return {
      Enter: perform(nextPoint),
      'Mod-Enter': perform(paragraphInPoint),
      Backspace: perform(leavePoint),
      'Mod-Alt-p': makePoint,
      // On a keyboard with AltGr the one above types a letter.
      'Mod-Shift-Enter': makePoint,
      'Mod-Alt-v': perform(pointFromSelection({ kind: 'question', branch: 'primary' })),
      'Mod-Alt-b': perform(pointFromSelection({ kind: 'recommendation', branch: 'fallback' })),
    };
  },
});
