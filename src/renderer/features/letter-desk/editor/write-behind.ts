/**
 * Room to write behind a table or picture. The browser's cursor goes from there straight into the heading or point that
 * follows, with the arrow as with a press in the white between; here both make an empty paragraph first.
 */
import { Extension } from '@tiptap/core';
import type { Node as DocNode, ResolvedPos } from '@tiptap/pm/model';
import { type Command, NodeSelection, Plugin, PluginKey, TextSelection } from '@tiptap/pm/state';
import { isInTable, selectedRect } from '@tiptap/pm/tables';
import type { EditorView } from '@tiptap/pm/view';
import { perform } from './perform';
import { sectionDepth } from './point-place';

const WHOLE: ReadonlySet<string> = new Set(['table', 'picture']);
/** In a paragraph one can write; between two whole blocks the gap cursor of the library stands. */
const REACHED: ReadonlySet<string> = new Set(['paragraph', 'table', 'picture', 'pageBreak']);

function wantsRoom(before: DocNode | null, after: DocNode | null): boolean {
  return before !== null && WHOLE.has(before.type.name) && !REACHED.has(after?.type.name ?? '');
}

function room(behind: number): Command {
  return (state, dispatch) => {
    const paragraph = state.schema.nodes.paragraph?.create();
    if (!paragraph) return false;
    const tr = state.tr.insert(behind, paragraph);
    dispatch?.(tr.setSelection(TextSelection.create(tr.doc, behind + 1)).scrollIntoView());
    return true;
  };
}

/** Whether nothing stands below the line of the cursor in the table it is in. */
function isAtFoot(view: EditorView, $head: ResolvedPos): boolean {
  const { bottom, map } = selectedRect(view.state);
  if (bottom < map.height || !view.endOfTextblock('down')) return false;
  // A cell may hold several paragraphs or a list.
  for (let depth = $head.depth - 1; depth > 0; depth -= 1) {
    const around = $head.node(depth);
    if (around.type.name === 'tableRow') return true;
    if ($head.index(depth) < around.childCount - 1) return false;
  }
  return false;
}

/** Behind the table or picture that the cursor leaves when it goes down; null where it does not leave one. */
function leftBelow(view: EditorView): number | null {
  const { state } = view;
  const { selection } = state;
  if (selection instanceof NodeSelection) return selection.to;
  if (!selection.empty || !isInTable(state) || !isAtFoot(view, selection.$head)) return null;
  return selection.$head.after(sectionDepth(selection.$head) + 1);
}

/** Behind the table or picture under which the press came, in the white above what follows. */
function pressedBelow(view: EditorView, pos: number, y: number): number | null {
  const $pos = view.state.doc.resolve(pos);
  const depth = sectionDepth($pos);
  // What the browser took for pressed is the block before the white or the one after it.
  for (const index of [$pos.index(depth), $pos.index(depth) + 1]) {
    if (index === 0 || index > $pos.node(depth).childCount) continue;
    const behind = $pos.posAtIndex(index, depth);
    const { nodeBefore, nodeAfter } = view.state.doc.resolve(behind);
    const above = nodeBefore ? view.nodeDOM(behind - nodeBefore.nodeSize) : null;
    const below = nodeAfter ? view.nodeDOM(behind) : null;
    const isUnder = above instanceof HTMLElement && y > above.getBoundingClientRect().bottom;
    const isOver = !(below instanceof HTMLElement) || y < below.getBoundingClientRect().top;
    if (isUnder && isOver && wantsRoom(nodeBefore, nodeAfter)) return behind;
  }
  return null;
}

export const WriteBehind = Extension.create({
  name: 'writeBehind',
  addKeyboardShortcuts() {
    return {
      ArrowDown: () => {
        const behind = leftBelow(this.editor.view);
        if (behind === null) return false;
        const { nodeBefore, nodeAfter } = this.editor.state.doc.resolve(behind);
        return wantsRoom(nodeBefore, nodeAfter) && perform(this.editor, room(behind));
      },
    };
  },
  addProseMirrorPlugins() {
    const { editor } = this;
    return [
      new Plugin({
        key: new PluginKey('writeBehind'),
        props: {
          handleClick: (view, pos, event) => {
            const behind = pressedBelow(view, pos, event.clientY);
            return behind !== null && perform(editor, room(behind));
          },
        },
      }),
    ];
  },
});
