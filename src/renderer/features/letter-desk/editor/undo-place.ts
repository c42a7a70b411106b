/**
 * Puts the cursor back where it was when an undo or redo takes it there. The binding does so too, but from a place it
 * reads after other plugins changed the text, and before the undone text is there to look it up in.
 */
import { Extension } from '@tiptap/core';
import { NodeSelection, Plugin, PluginKey, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import {
  getRelativeSelection,
  relativePositionToAbsolutePosition,
  ySyncPluginKey,
  yUndoPluginKey,
} from '@tiptap/y-tiptap';

type Binding = Parameters<typeof getRelativeSelection>[0];
type Place = ReturnType<typeof getRelativeSelection>;

interface StackItem {
  readonly meta: Map<unknown, unknown>;
}

interface StackEvent {
  readonly stackItem: StackItem;
  /** The undo manager itself, while it undoes or redoes. */
  readonly origin: unknown;
}

interface UndoStack {
  readonly on: (event: string, listener: (event: StackEvent) => void) => void;
  readonly off: UndoStack['on'];
}

const key = new PluginKey<Place | null>('undoPlace');

function bindingOf(view: EditorView): Binding | null {
  return ySyncPluginKey.getState(view.state)?.binding ?? null;
}

function goBack(view: EditorView, place: Place): void {
  const binding = bindingOf(view);
  if (!binding) return;
  const { doc, tr } = view.state;
  const resolve = (relative: unknown, absolute: number): number => {
    const found = relativePositionToAbsolutePosition(binding.doc, binding.type, relative, binding.mapping);
    return Math.min(found ?? absolute, doc.content.size);
  };
  const anchor = resolve(place.anchor, place.absAnchor);
  if (place.type === 'node' && doc.nodeAt(anchor)) {
    view.dispatch(tr.setSelection(NodeSelection.create(doc, anchor)).scrollIntoView());
    return;
  }
  const head = resolve(place.head, place.absHead);
  const selection = TextSelection.between(doc.resolve(anchor), doc.resolve(head));
  view.dispatch(tr.setSelection(selection).scrollIntoView());
}

export const UndoPlace = Extension.create({
  name: 'undoPlace',
  addProseMirrorPlugins: () => [
    new Plugin<Place | null>({
      key,
      state: {
        init: () => null,
        apply: (tr, before, old) => {
          // What a plugin appends comes after what the person did; only the text before that is known to the binding.
          if (!tr.docChanged || tr.getMeta('appendedTransaction')) return before;
          const sync = ySyncPluginKey.getState(old);
          if (!sync?.binding || tr.getMeta(ySyncPluginKey)?.isChangeOrigin) return before;
          return getRelativeSelection(sync.binding, old);
        },
      },
      view: (view) => {
        const stack: UndoStack | undefined = yUndoPluginKey.getState(view.state)?.undoManager;
        const added = ({ stackItem, origin }: StackEvent): void => {
          // An undo puts an item on the other stack: from there one comes back to where one was when undoing, which
          // the binding noted before it changed anything.
          const place: unknown =
            origin === stack ? bindingOf(view)?.beforeTransactionSelection : key.getState(view.state);
          stackItem.meta.set(key, place ?? null);
        };
        const popped = ({ stackItem }: StackEvent): void => {
          const place = stackItem.meta.get(key) as Place | null | undefined;
          if (place && !view.isDestroyed) goBack(view, place);
        };
        stack?.on('stack-item-added', added);
        stack?.on('stack-item-popped', popped);
        return {
          destroy: () => {
            stack?.off('stack-item-added', added);
            stack?.off('stack-item-popped', popped);
          },
        };
      },
    }),
  ],
});
