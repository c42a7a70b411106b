/**
 * Makes the Yjs document of a letter say what an older body says, touching as little as it can: what is equal keeps
 * its identity, and with it what others are writing there at the moment and what is anchored there.
 */
import type * as Y from 'yjs';
import { BODY_FRAGMENT, type BodyNode, type LetterBody, plainText } from '#core/letter/body';
import { type Alignable, align } from '#core/text-difference/align';
import { wordDifference } from '#core/text-difference/word-difference';
import { elementNode, isElement, isText, textNodes, yElement, yText } from './body-from-yjs';

type Attributes = Readonly<Record<string, unknown>>;

/** A child as both sides know it: an element, or all the text up to the next one. */
type Wanted =
  | { readonly kind: 'element'; readonly node: BodyNode }
  | { readonly kind: 'text'; readonly nodes: readonly BodyNode[] };

const wordsOf = (nodes: readonly BodyNode[]): string => nodes.map(({ text }) => text ?? '').join('');

function wantedChildren(nodes: readonly BodyNode[]): Wanted[] {
  const wanted: Wanted[] = [];
  let run: BodyNode[] = [];
  const endRun = (): void => {
    if (run.length > 0) wanted.push({ kind: 'text', nodes: run });
    run = [];
  };
  for (const node of nodes) {
    if (node.text !== undefined) run.push(node);
    else {
      endRun();
      wanted.push({ kind: 'element', node });
    }
  }
  endRun();
  return wanted;
}

function alignable(wanted: Wanted): Alignable {
  if (wanted.kind === 'text') return { kind: '#text', owner: null, text: wordsOf(wanted.nodes) };
  const { type, attrs } = wanted.node;
  const id = attrs?.id;
  return { kind: type, owner: typeof id === 'string' ? id : null, text: plainText(wanted.node) };
}

function attributesOf(node: BodyNode | undefined): Attributes {
  return Object.fromEntries((node?.marks ?? []).map((mark) => [mark.type, mark.attrs ?? {}]));
}

/** The marks of each UTF-16 unit. */
function marksAt(
  nodes: readonly { readonly length: number; readonly attributes: Attributes }[],
): Attributes[] {
  return nodes.flatMap(({ length, attributes }) => Array.from({ length }, () => attributes));
}

/** What puts `to` in the place of `from`: names that are gone are set to null. */
function markChange(from: Attributes, to: Attributes): Attributes | null {
  if (JSON.stringify(from) === JSON.stringify(to)) return null;
  const gone = Object.keys(from).filter((name) => !(name in to));
  return { ...to, ...Object.fromEntries(gone.map((name) => [name, null])) };
}

function writeText(text: Y.XmlText, nodes: readonly BodyNode[]): void {
  const delta = text.toDelta() as { insert: string; attributes?: Attributes }[];
  const before = delta.map(({ insert }) => insert).join('');
  const was = marksAt(
    delta.map(({ insert, attributes }) => ({ length: insert.length, attributes: attributes ?? {} })),
  );
  const is = marksAt(
    nodes.map((node) => ({ length: (node.text ?? '').length, attributes: attributesOf(node) })),
  );
  type Step = { retain?: number; delete?: number; insert?: string; attributes?: Attributes };
  const steps: Step[] = [];
  const retain = (attributes: Attributes | null): void => {
    const last = steps.at(-1);
    const isSame = JSON.stringify(last?.attributes ?? null) === JSON.stringify(attributes);
    if (last?.retain !== undefined && isSame) last.retain += 1;
    else steps.push(attributes === null ? { retain: 1 } : { retain: 1, attributes });
  };
  const insert = (unit: string, attributes: Attributes): void => {
    const last = steps.at(-1);
    if (last?.insert !== undefined && JSON.stringify(last.attributes) === JSON.stringify(attributes))
      last.insert += unit;
    else steps.push({ insert: unit, attributes });
  };
  let [i, j] = [0, 0];
  for (const run of wordDifference(before, wordsOf(nodes))) {
    const { length } = run.text;
    if (run.kind === 'removed') {
      steps.push({ delete: length });
      i += length;
    } else
      for (let at = 0; at < length; at += 1, j += 1) {
        if (run.kind === 'added') insert(run.text.charAt(at), is[j] ?? {});
        else {
          retain(markChange(was[i] ?? {}, is[j] ?? {}));
          i += 1;
        }
      }
  }
  if (steps.some((step) => step.retain === undefined || step.attributes)) text.applyDelta(steps);
}

function writeElement(element: Y.XmlElement, node: BodyNode): void {
  const wanted = node.attrs ?? {};
  const has = element.getAttributes() as Attributes;
  for (const name of Object.keys(has)) {
    if (wanted[name] === null || wanted[name] === undefined) element.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(wanted)) {
    if (value === null || value === undefined || JSON.stringify(has[name]) === JSON.stringify(value))
      continue;
    // Typed as string, stored as any JSON value.
    element.setAttribute(name, value as string);
  }
  writeChildren(element, node.content ?? []);
}

function writeChildren(parent: Y.XmlElement | Y.XmlFragment, nodes: readonly BodyNode[]): void {
  const children = parent.toArray();
  const current = children.map((child): Wanted => {
    if (isText(child)) return { kind: 'text', nodes: textNodes(child) };
    return { kind: 'element', node: isElement(child) ? elementNode(child) : { type: '#hook' } };
  });
  const wanted = wantedChildren(nodes);
  // What moved cannot keep its identity here: a Yjs document knows no moving.
  const pairs = align(current.map(alignable), wanted.map(alignable)).filter(({ isMoved }) => !isMoved);
  const kept = new Set(pairs.map(({ before }) => before));
  const childOf = new Map(pairs.map(({ before, after }) => [after, children[before]]));
  for (let at = children.length - 1; at >= 0; at -= 1) if (!kept.has(at)) parent.delete(at, 1);
  for (const [place, each] of wanted.entries()) {
    const child = childOf.get(place);
    if (child === undefined)
      parent.insert(place, [each.kind === 'text' ? yText(each.nodes) : yElement(each.node)]);
    else if (each.kind === 'text' && isText(child)) writeText(child, each.nodes);
    else if (each.kind === 'element' && isElement(child)) writeElement(child, each.node);
  }
}

/** After it, `doc` holds `body`. One transaction, so that it is one step for who is looking. */
export function writeBody(doc: Y.Doc, body: LetterBody): void {
  doc.transact(() => writeChildren(doc.getXmlFragment(BODY_FRAGMENT), body.content));
}
