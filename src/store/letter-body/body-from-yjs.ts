/**
 * Between the Yjs document a letter is written in and the ProseMirror JSON it is exported as. The editor's
 * binding does the same through its schema; here it is done without one, so that exporting, searching and
 * freezing need no editor, and nodes of a newer program come along unread.
 */

import * as Y from 'yjs';
import { BODY_FRAGMENT, type BodyMark, type BodyNode, type LetterBody } from '#core/letter/body';

type Attributes = Record<string, unknown>;

/** The binding writes marks that may overlap as `name--hash`. */
function markName(key: string): string {
  return key.replace(/--[a-zA-Z0-9+/=]{8}$/, '');
}

/** In one order, by name: the document remembers in which order they were put on, which says nothing. */
function marksOf(attributes: Attributes | undefined): BodyMark[] {
  return Object.entries(attributes ?? {})
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => {
      const attrs = value !== null && typeof value === 'object' ? (value as Attributes) : {};
      return Object.keys(attrs).length > 0 ? { type: markName(key), attrs } : { type: markName(key) };
    });
}

export function textNodes(text: Y.XmlText): BodyNode[] {
  const delta = text.toDelta() as { insert: unknown; attributes?: Attributes }[];
  return delta.flatMap(({ insert, attributes }): BodyNode[] => {
    if (typeof insert !== 'string' || insert === '') return [];
    const marks = marksOf(attributes);
    return [marks.length > 0 ? { type: 'text', text: insert, marks } : { type: 'text', text: insert }];
  });
}

export function elementNode(element: Y.XmlElement): BodyNode {
  const attrs = element.getAttributes() as Attributes;
  const content = childNodes(element);
  return {
    type: element.nodeName,
    ...(Object.keys(attrs).length > 0 ? { attrs } : {}),
    ...(content.length > 0 ? { content } : {}),
  };
}

function sameMarks(a: BodyNode, b: BodyNode): boolean {
  return JSON.stringify(a.marks) === JSON.stringify(b.marks);
}

/** Two people who begin in one empty paragraph leave two texts side by side, which the editor shows as one. */
function joined(nodes: readonly BodyNode[]): BodyNode[] {
  const out: BodyNode[] = [];
  for (const node of nodes) {
    const before = out.at(-1);
    if (before?.text !== undefined && node.text !== undefined && sameMarks(before, node)) {
      out[out.length - 1] = { ...before, text: before.text + node.text };
    } else out.push(node);
  }
  return out;
}

export function isText(child: unknown): child is Y.XmlText {
  return child instanceof Y.XmlText;
}

export function isElement(child: unknown): child is Y.XmlElement {
  return child instanceof Y.XmlElement;
}

function childNodes(parent: Y.XmlElement | Y.XmlFragment): BodyNode[] {
  const nodes = parent.toArray().flatMap((child): BodyNode[] => {
    if (isText(child)) return textNodes(child);
    if (isElement(child)) return [elementNode(child)];
    return [];
  });
  return joined(nodes);
}

export function bodyFromYjs(doc: Y.Doc): LetterBody {
  return { type: 'doc', content: childNodes(doc.getXmlFragment(BODY_FRAGMENT)) };
}

export function yText(nodes: readonly BodyNode[]): Y.XmlText {
  const text = new Y.XmlText();
  text.applyDelta(
    nodes.map((node) => ({
      insert: node.text ?? '',
      attributes: Object.fromEntries((node.marks ?? []).map((mark) => [mark.type, mark.attrs ?? {}])),
    })),
  );
  return text;
}

function yChildren(nodes: readonly BodyNode[]): (Y.XmlElement | Y.XmlText)[] {
  const children: (Y.XmlElement | Y.XmlText)[] = [];
  let run: BodyNode[] = [];
  const endRun = (): void => {
    if (run.length > 0) children.push(yText(run));
    run = [];
  };
  for (const node of nodes) {
    if (node.text !== undefined) {
      run.push(node);
      continue;
    }
    endRun();
    children.push(yElement(node));
  }
  endRun();
  return children;
}

export function yElement(node: BodyNode): Y.XmlElement {
  const element = new Y.XmlElement(node.type);
  for (const [name, value] of Object.entries(node.attrs ?? {})) {
    // Typed as string, stored as any JSON value: levels are numbers.
    if (value !== null && value !== undefined) element.setAttribute(name, value as string);
  }
  element.insert(0, yChildren(node.content ?? []));
  return element;
}

/** A fresh document with `body` in it. Only the device that makes the letter may do this: seeding twice doubles the text. */
export function seededDocument(body: LetterBody): Y.Doc {
  const doc = new Y.Doc();
  doc.getXmlFragment(BODY_FRAGMENT).insert(0, yChildren(body.content));
  return doc;
}
