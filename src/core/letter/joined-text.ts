import type { BodyNode } from '#core/letter/body';

/** Neighbours that look the same become one, as an editor keeps them. */
export function joined(content: readonly BodyNode[]): BodyNode[] {
  const out: BodyNode[] = [];
  for (const node of content) {
    const last = out.at(-1);
    const isSame =
      last?.text !== undefined &&
      node.text !== undefined &&
      JSON.stringify(last.marks ?? []) === JSON.stringify(node.marks ?? []);
    if (isSame) out[out.length - 1] = { ...last, text: `${last.text}${node.text}` };
    else if (node.text !== '') out.push(node);
  }
  return out;
}
