/** Points and clauses for the tests of alignment; the council and its advice are invented. */

import { align } from '#core/alignment/align';
import type { AlignedGroup, ClauseToAlign, PointToAlign } from '#core/alignment/alignment';

export function points(texts: readonly string[], fallback: readonly string[] = []): PointToAlign[] {
  return [
    ...texts.map((text, at) => ({ id: `p${at + 1}`, branch: 'primary' as const, text })),
    ...fallback.map((text, at) => ({ id: `f${at + 1}`, branch: 'fallback' as const, text })),
  ];
}

export function clauses(texts: readonly string[]): ClauseToAlign[] {
  return texts.map((text, at) => ({ id: `c${at + 1}`, text }));
}

/** "changed p1 c2", one a group. */
export function outline(groups: readonly AlignedGroup[]): string[] {
  return groups.map(({ verdict, pointIds, clauseIds }) =>
    [verdict, pointIds.join('+'), clauseIds.join('+')].filter((part) => part !== '').join(' '),
  );
}

export function aligned(
  own: readonly string[],
  taken: readonly string[],
  fallback: readonly string[] = [],
): string[] {
  return outline(align(points(own, fallback), clauses(taken)).groups);
}

export const TRANSPORT = [
  'Het dorp krijgt een buurtbus die elk uur rijdt.',
  'De haltes bij het gezondheidscentrum zijn overdekt en goed verlicht.',
  'Chauffeurs volgen een cursus over reizigers met dementie.',
  'Wie een rolstoel gebruikt, kan zonder afspraak mee.',
  'De gemeente legt de dienstregeling ieder jaar voor aan de adviesraad.',
];
