import type { BlockDifference } from '#core/text-difference/block-difference';
import type { TextBlock } from '#core/text-difference/text-block';

export interface Counts {
  readonly changed: number;
  readonly added: number;
  readonly removed: number;
  readonly moved: number;
}

export interface DifferenceCounts {
  /** Advice points, each once however many passages it has. */
  readonly points: Counts;
  /** Passages outside the points. */
  readonly passages: Counts;
  /** Passages that only look otherwise. */
  readonly reformed: number;
}

const blockOf = (row: BlockDifference<TextBlock>): TextBlock => ('after' in row ? row.after : row.before);

type Standing = keyof Counts | 'same';

function standingOf(row: BlockDifference<TextBlock>): Standing {
  switch (row.kind) {
    case 'added':
    case 'removed':
    case 'changed':
      return row.kind;
    case 'same':
    case 'reformed':
      return row.isMoved ? 'moved' : 'same';
  }
}

/** A point of which a part came or went was changed; one of which all came is new. */
function standingOfPoint(rows: readonly Standing[]): Standing {
  const first = rows[0] ?? 'same';
  return rows.every((standing) => standing === first)
    ? first
    : rows.every((s) => s === 'moved' || s === 'same')
      ? 'moved'
      : 'changed';
}

function counts(standings: readonly Standing[]): Counts {
  const of = (wanted: Standing): number => standings.filter((standing) => standing === wanted).length;
  return { changed: of('changed'), added: of('added'), removed: of('removed'), moved: of('moved') };
}

/** How much differs, for a sentence above the text. */
export function differenceCounts(rows: readonly BlockDifference<TextBlock>[]): DifferenceCounts {
  const points = new Map<string, Standing[]>();
  const passages: Standing[] = [];
  for (const row of rows) {
    const standing = standingOf(row);
    const id = blockOf(row).point?.id;
    if (id === undefined) passages.push(standing);
    else points.set(id, [...(points.get(id) ?? []), standing]);
  }
  return {
    points: counts([...points.values()].map(standingOfPoint)),
    passages: counts(passages),
    reformed: rows.filter(({ kind }) => kind === 'reformed').length,
  };
}
