import type { Editor } from '@tiptap/core';
import type { Command } from '@tiptap/pm/state';
import { yUndoPluginKey } from '@tiptap/y-tiptap';

/** Runs a command as a step of its own for undo, whatever was typed just before. False when it did not apply. */
export function perform(editor: Editor, command: Command): boolean {
  if (!command(editor.state)) return false;
  yUndoPluginKey.getState(editor.state)?.undoManager?.stopCapturing();
  return command(editor.state, editor.view.dispatch, editor.view);
}

/** For a table of keys. */
export function performed(editor: Editor): (command: Command) => () => boolean {
  return (command) => () => perform(editor, command);
}
