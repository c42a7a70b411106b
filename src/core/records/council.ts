import { z } from 'zod';
import { pointNumberingShape } from '#core/letter/point-numbering';
import { orderListsShape } from '#core/ordering/order-lists';
import { letterKind } from '#core/records/letter';
import { type Known, line, recordBase } from '#core/records/record';
import { stationeryShape } from '#core/records/stationery';

/** The council itself: the sender of every letter. A profile holds exactly one. */
export const councilShape = z.looseObject({
  ...recordBase,
  name: line.min(1),
  municipality: line.min(1),
  /** Postal address, a line each: street or box, postcode with town. */
  postalAddress: z.array(line).readonly(),
  phone: line,
  email: line,
  website: line,
  /** Who answers questions about a letter, and how to reach them; printed in the head. */
  contactPerson: line,
  directLine: line,
  contactEmail: line,
  /** Hash of the picture among the attachments, with what a screen reader says for it. */
  logo: z.object({ hash: z.string(), mediaType: z.enum(['image/png', 'image/jpeg']), alt: line }).nullable(),
  /** `{jaar}` and `{nr}` are filled in; anything else stands as it is. */
  referencePattern: line.min(1),
  /** Kinds of letters that have a pattern, and so a count, of their own. */
  referencePatterns: z.partialRecord(letterKind, line.min(1)).optional(),
  /**
   * Where a count goes on that began before this program: the last number that was used, by the pattern with its
   * year filled in ("2026/{nr}").
   */
  lastReferences: z.record(z.string(), z.int().min(0)).optional(),
  /** To whom letters go unless another addressee is given: name first, then the address. */
  addressee: z.array(line).readonly(),
  /** Which of two customary labels the subject has. */
  subjectLabel: z.enum(['onderwerp', 'betreft']),
  /** Whether "kopie aan" stands in the head or after the signature. */
  copiesPlacement: z.enum(['head', 'end']),
  /** On which side of the envelope the window is (NEN 1026). */
  window: z.enum(['left', 'right']),
  /** Absent as long as nobody chose: `usualStationery`, and `usualNumbering` below. */
  stationery: stationeryShape.optional(),
  pointNumbering: pointNumberingShape.optional(),
  /** By which contributions are ordered; absent as long as nobody changed them: `usualOrderLists`. */
  orderLists: orderListsShape.optional(),
  /** How many months the names of speakers are kept after a session; absent as long as nobody chose: twelve. */
  namesKeptMonths: z.int().min(1).max(120).optional(),
  /** The invented council that ships with the program; shown as such everywhere. */
  sample: z.boolean(),
});
export type Council = Known<z.infer<typeof councilShape>>;
export const COUNCIL_VERSION = 1;
