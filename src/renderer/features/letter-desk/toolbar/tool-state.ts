import type { Editor } from '@tiptap/core';
import { isInTable } from '@tiptap/pm/tables';
import { yUndoPluginKey } from '@tiptap/y-tiptap';
import type { Branch, PointKind } from '#core/letter/body';
import { pointAround } from '../editor/point-place';
import { hasHeaderRow, tableCommands } from '../editor/table-commands';

export type TextStyle = 'text' | 'heading' | 'subheading' | 'quotation';

export const BESIDE_LINE = ['superscript', 'subscript'] as const;
export type BesideLine = (typeof BESIDE_LINE)[number];

/** What the toolbar shows of the place the cursor is in. Small values only: it is compared after every keystroke. */
export interface ToolState {
  readonly style: TextStyle;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isUnderlined: boolean;
  readonly besideLine: BesideLine | null;
  readonly isBulleted: boolean;
  readonly isNumbered: boolean;
  readonly isLink: boolean;
  /** Whether the cursor is in a table, and what can be done there. */
  readonly isInTable: boolean;
  readonly hasHeaderRow: boolean;
  readonly canMerge: boolean;
  readonly canSplit: boolean;
  readonly pointKind: PointKind | null;
  readonly pointBranch: Branch | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

function styleAt(editor: Editor): TextStyle {
  if (editor.isActive('heading', { level: 3 })) return 'subheading';
  if (editor.isActive('heading')) return 'heading';
  return editor.isActive('blockquote') ? 'quotation' : 'text';
}

export function toolState(editor: Editor): ToolState {
  const { state } = editor;
  const point = pointAround(state.selection.$from)?.node.attrs;
  const undo = yUndoPluginKey.getState(state)?.undoManager;
  return {
    style: styleAt(editor),
    isBold: editor.isActive('bold'),
    isItalic: editor.isActive('italic'),
    isUnderlined: editor.isActive('underline'),
    besideLine: BESIDE_LINE.find((mark) => editor.isActive(mark)) ?? null,
    isBulleted: editor.isActive('bulletList'),
    isNumbered: editor.isActive('orderedList'),
    isLink: editor.isActive('link'),
    isInTable: isInTable(state),
    hasHeaderRow: hasHeaderRow(state),
    canMerge: tableCommands.merge(state),
    canSplit: tableCommands.split(state),
    pointKind: point ? (point.kind === 'question' ? 'question' : 'recommendation') : null,
    pointBranch: point ? (point.branch === 'fallback' ? 'fallback' : 'primary') : null,
    canUndo: (undo?.undoStack.length ?? 0) > 0,
    canRedo: (undo?.redoStack.length ?? 0) > 0,
  };
}
