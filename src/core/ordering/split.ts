/**
 * Somebody said two things at once: each becomes a contribution of its own, and the whole is kept behind them. What the
 * whole was linked to, both parts are; who orders them takes off what does not fit.
 */
import type { Making } from '#core/clock';
import { add, type Change, patch } from '#core/journal/change';
import { byOrder, orderBetween } from '#core/order/order-key';
import { CONTRIBUTION_VERSION, type Contribution } from '#core/records/contribution';
import { CONTRIBUTION_LINK_VERSION, type ContributionLink } from '#core/records/contribution-link';
import { Refusal } from '#core/refusals/refusal';

export interface ToSplit {
  /** All of the session. */
  readonly rows: readonly Contribution[];
  /** Of the one that is split. */
  readonly links: readonly ContributionLink[];
  readonly id: string;
  /** Where the second part begins, in UTF-16 units of its text. */
  readonly at: number;
}

const characters = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/** Not within what a reader sees as one: a letter with its accent, a family of emoji. */
function beginsCharacter(text: string, at: number): boolean {
  return characters.segment(text).containing(at)?.index === at;
}

/** The two texts, or null where one of them would be empty. */
export function splitText(text: string, at: number): readonly [string, string] | null {
  if (!Number.isInteger(at) || at <= 0 || at >= text.length || !beginsCharacter(text, at)) return null;
  const [first, second] = [text.slice(0, at).trim(), text.slice(at).trim()];
  return first === '' || second === '' ? null : [first, second];
}

/** Adds the two parts. Refused with `ordering.splitNothing` where there are no two. */
export function splitContribution(
  { rows, links, id, at }: ToSplit,
  making: Making,
): { readonly changes: Change[]; readonly parts: readonly [string, string] } | Refusal {
  const row = rows.find((each) => each.id === id);
  if (!row || row.deleted || row.erased) return new Refusal('record.gone', { table: 'contributions' });
  if (row.mergedInto !== null) return new Refusal('board.splitMerged');
  if (rows.some(({ splitFrom, deleted }) => splitFrom === id && deleted === null)) {
    return new Refusal('board.splitAlready');
  }
  const texts = splitText(row.text, at);
  if (!texts) return new Refusal('board.splitNothing');
  const next = rows.filter((each) => byOrder(row, each) < 0).toSorted(byOrder)[0];
  const second = orderBetween(row.order, next && next.order > row.order ? next.order : null);
  const [one, other] = [making.newId(), making.newId()];
  const part = (partId: string, text: string, order: string): Contribution => ({
    ...row,
    id: partId,
    v: CONTRIBUTION_VERSION,
    text,
    firstText: null,
    order,
    importKey: null,
    mergedInto: null,
    splitFrom: row.id,
  });
  const standing = links.filter((link) => link.contributionId === id && link.deleted === null);
  const deleted = { at: making.clock.now(), by: making.actor };
  return {
    parts: [one, other],
    changes: [
      add('contributions', part(one, texts[0], row.order)),
      add('contributions', part(other, texts[1], second)),
      ...standing.flatMap((link) => [
        patch('contributionLinks', link.id, { deleted }),
        ...[one, other].map((contributionId) =>
          add('contributionLinks', {
            ...link,
            id: making.newId(),
            v: CONTRIBUTION_LINK_VERSION,
            contributionId,
          }),
        ),
      ]),
    ],
  };
}
