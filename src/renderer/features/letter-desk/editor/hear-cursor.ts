/**
 * The browser moves the cursor by itself and says so a moment later. What draws in the text in that moment has the editor
 * put the cursor back where it last knew it, and an arrow or a press was for nothing; so it asks first.
 */
import type { EditorView } from '@tiptap/pm/view';

/** Whether the browser's cursor is where the editor takes it to be: after a key that moves it, it says so a moment later. */
export function isWhereItSeems(view: EditorView): boolean {
  const dom = view.dom.ownerDocument.getSelection();
  if (!dom?.anchorNode || !dom.focusNode || !view.dom.contains(dom.focusNode)) return false;
  const { anchor, head } = view.state.selection;
  return (
    view.posAtDOM(dom.focusNode, dom.focusOffset) === head &&
    (dom.isCollapsed ? anchor === head : view.posAtDOM(dom.anchorNode, dom.anchorOffset) === anchor)
  );
}

/** Before something is drawn that nobody asked for just now. */
export function hearCursor(view: EditorView): void {
  if (!view.hasFocus() || view.composing || isWhereItSeems(view)) return;
  // What the browser is about to send: the editor reads the cursor at it, whoever sent it.
  view.dom.ownerDocument.dispatchEvent(new Event('selectionchange'));
}
