/**
 * What the keys do in and around advice points. Enter and Backspace follow what Word does in a numbered list,
 * because that is what hands know.
 */
import { type Node as DocNode, Fragment, type Schema } from '@tiptap/pm/model';
import { type Command, type EditorState, Selection, TextSelection } from '@tiptap/pm/state';
import type { Branch, PointKind } from '#core/letter/body';
import { type PointPlace, pointAround, sectionDepth } from './point-place';

export interface PointForm {
  readonly kind: PointKind;
  readonly branch: Branch;
}

/** Ids are given by `own-ids`, which sees every point that has none. */
function makePoint(schema: Schema, form: PointForm, content: Fragment | DocNode): DocNode | null {
  return schema.nodes.advicePoint?.createAndFill({ ...form, id: null }, content) ?? null;
}

function formOf(point: DocNode): PointForm {
  return {
    kind: point.attrs.kind === 'question' ? 'question' : 'recommendation',
    branch: point.attrs.branch === 'fallback' ? 'fallback' : 'primary',
  };
}

interface CursorInPoint extends PointPlace {
  /** Which of the point's own blocks the cursor is in. */
  readonly index: number;
}

/** The cursor in a paragraph that stands in a point directly, not in a list in it. */
function cursorInPoint(state: EditorState): CursorInPoint | null {
  const { selection } = state;
  if (!(selection instanceof TextSelection) || !selection.empty) return null;
  const { $from } = selection;
  const point = pointAround($from);
  if (point === null || $from.depth !== point.depth + 1 || $from.parent.type.name !== 'paragraph')
    return null;
  return { ...point, index: $from.index(point.depth) };
}

/** Back to ordinary text: what stood in the points stays where it is. */
function unwrapped(pos: number, node: DocNode): Command {
  return (state, dispatch) => {
    if (dispatch) {
      const inside = state.selection.from - (pos + 1);
      const tr = state.tr.replaceWith(pos, pos + node.nodeSize, node.content);
      dispatch(tr.setSelection(Selection.near(tr.doc.resolve(pos + Math.max(0, inside)))).scrollIntoView());
    }
    return true;
  };
}

function pointBeside(point: PointPlace, at: 'before' | 'after', withoutLast: boolean): Command {
  return (state, dispatch) => {
    const fresh = makePoint(state.schema, formOf(point.node), Fragment.empty);
    if (!fresh) return false;
    if (dispatch) {
      const tr = state.tr;
      const { $from } = state.selection;
      if (withoutLast) tr.delete($from.before(), $from.after());
      const place = at === 'before' ? point.pos : tr.mapping.map(point.pos + point.node.nodeSize);
      tr.insert(place, fresh);
      if (at === 'after') tr.setSelection(Selection.near(tr.doc.resolve(place + 1)));
      dispatch(tr.scrollIntoView());
    }
    return true;
  };
}

/**
 * Enter: the next point. In an empty point it leaves to ordinary text; at the very start the new one comes
 * before, so that the words keep their id; in the middle the point is cut in two.
 */
export const nextPoint: Command = (state, dispatch) => {
  const point = cursorInPoint(state);
  if (point === null) return false;
  const { $from } = state.selection;
  const { node, index } = point;
  const isEmpty = $from.parent.content.size === 0;
  if (isEmpty && node.childCount === 1) return unwrapped(point.pos, node)(state, dispatch);
  if (index < node.childCount - 1) return false;
  if (isEmpty) return pointBeside(point, 'after', true)(state, dispatch);
  if ($from.parentOffset === 0 && index === 0) return pointBeside(point, 'before', false)(state, dispatch);
  dispatch?.(
    state.tr.split($from.pos, 2, [{ type: node.type, attrs: { ...node.attrs, id: null } }]).scrollIntoView(),
  );
  return true;
};

/** A second paragraph in the same point. */
export const paragraphInPoint: Command = (state, dispatch) => {
  if (cursorInPoint(state) === null) return false;
  dispatch?.(state.tr.split(state.selection.from).scrollIntoView());
  return true;
};

/** Backspace at the start of a point takes its number away, as in Word, before it joins anything. */
export const leavePoint: Command = (state, dispatch) => {
  const point = cursorInPoint(state);
  if (point === null || point.index > 0 || state.selection.$from.parentOffset > 0) return false;
  return unwrapped(point.pos, point.node)(state, dispatch);
};

/** One block of text as points: a list gives one for each of its items. */
function pointsFrom(block: DocNode, form: PointForm): DocNode[] {
  const { schema } = block.type;
  const of = (content: Fragment | DocNode): DocNode[] => {
    const point = makePoint(schema, form, content);
    return point ? [point] : [];
  };
  switch (block.type.name) {
    case 'advicePoint':
      return [block.type.create({ ...block.attrs, ...form }, block.content)];
    case 'bulletList':
    case 'orderedList':
      return block.children.flatMap((item) => of(item.content));
    case 'heading':
      return of(schema.nodes.paragraph?.create(null, block.content) ?? Fragment.empty);
    case 'blockquote':
      return of(block.content);
    default:
      return of(block);
  }
}

/** How far the words of a block move when a point comes around them, or takes the place of a list and its item. */
function cursorShift(block: DocNode | undefined): -1 | 0 | 1 {
  switch (block?.type.name) {
    case 'paragraph':
    case 'heading':
      return 1;
    case 'bulletList':
    case 'orderedList':
      return -1;
    default:
      return 0;
  }
}

/** The selected blocks become points of this form; points among them keep their ids. */
export function pointFromSelection(form: PointForm): Command {
  return (state, dispatch) => {
    const { $from, $to } = state.selection;
    const depth = sectionDepth($from);
    if (sectionDepth($to) !== depth || $from.node(depth) !== $to.node(depth)) return false;
    const section = $from.node(depth);
    const [first, last] = [$from.index(depth), $to.index(depth)];
    const blocks = section.children.slice(first, last + 1);
    if (blocks.some((block) => !block.type.isInGroup('block'))) return false;
    const points = blocks.flatMap((block) => pointsFrom(block, form));
    if (points.length === 0) return false;
    if (dispatch) {
      const start = $from.posAtIndex(first, depth);
      const end = start + blocks.reduce((size, block) => size + block.nodeSize, 0);
      const tr = state.tr.replaceWith(start, end, points);
      const cursor = Math.min($from.pos + cursorShift(blocks[0]), start + Fragment.from(points).size - 1);
      dispatch(tr.setSelection(Selection.near(tr.doc.resolve(cursor))).scrollIntoView());
    }
    return true;
  };
}

/** The points in the selection, as ordinary text again. False where there are none. */
export const pointsToText: Command = (state, dispatch) => {
  const tr = state.tr;
  const found: { node: DocNode; pos: number }[] = [];
  const { from, to } = state.selection;
  state.doc.nodesBetween(from, to, (node, pos) => {
    if (node.type.name === 'advicePoint') found.push({ node, pos });
    return node.type.name !== 'advicePoint';
  });
  if (found.length === 0) return false;
  const only = found.length === 1 ? found[0] : undefined;
  if (only) return unwrapped(only.pos, only.node)(state, dispatch);
  for (const { node, pos } of found.reverse()) tr.replaceWith(pos, pos + node.nodeSize, node.content);
  dispatch?.(tr.scrollIntoView());
  return true;
};

/** Gives the points in the selection another kind or branch. False where there are none. */
export function changePoints(change: Partial<PointForm>): Command {
  return (state, dispatch) => {
    const tr = state.tr;
    const { from, to } = state.selection;
    let found = false;
    state.doc.nodesBetween(from, to, (node, pos) => {
      if (node.type.name !== 'advicePoint') return true;
      found = true;
      tr.setNodeMarkup(pos, null, { ...node.attrs, ...change });
      return false;
    });
    if (found) dispatch?.(tr);
    return found;
  };
}
