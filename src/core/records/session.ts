import { z } from 'zod';
import { quoteConsent } from '#core/records/contribution';
import { calendarDay, type Known, line, moment, recordBase, recordId, text } from '#core/records/record';

export const sessionKinds = [
  'conference',
  'preConference',
  'panel',
  'councilMeeting',
  'workingGroup',
  'talk',
  'survey',
] as const;
export const sessionKind = z.enum(sessionKinds);
export type SessionKind = z.infer<typeof sessionKind>;

/** A session (bijeenkomst) at which people say what the council builds its advice on. */
export const sessionShape = z.looseObject({
  ...recordBase,
  title: line.min(1),
  kind: sessionKind,
  /** The day it begins; null while that is not known. */
  on: calendarDay.nullable(),
  /** The last day of one that takes more than a day, such as a survey. */
  until: calendarDay.nullable(),
  place: line,
  summary: text,
  /** The dossiers it was held for; one conference can serve several. */
  dossierIds: z.array(recordId).readonly(),
  /** Names of the parts of its programme, in their order. */
  programme: z.array(line.min(1)).readonly(),
  /** Names of tables or groups people sat in. */
  tables: z.array(line.min(1)).readonly(),
  /** What a new contribution may be used for, unless its speaker said otherwise. */
  usualConsent: quoteConsent,
  /** When the names of speakers were taken out of all its contributions; null while they stand. */
  namesStripped: z.object({ at: moment, by: recordId }).nullable(),
  createdAt: moment,
});
export type Session = Known<z.infer<typeof sessionShape>>;
export const SESSION_VERSION = 1;
