/** What may be said of a session. */
import type { Session } from '#core/records/session';
import { Refusal } from '#core/refusals/refusal';

/** What a person fills in. */
export type SessionFields = Pick<
  Session,
  | 'title'
  | 'kind'
  | 'on'
  | 'until'
  | 'place'
  | 'summary'
  | 'dossierIds'
  | 'programme'
  | 'tables'
  | 'usualConsent'
>;

export const emptySession: SessionFields = {
  title: '',
  kind: 'conference',
  on: null,
  until: null,
  place: '',
  summary: '',
  dossierIds: [],
  programme: [],
  tables: [],
  usualConsent: 'anonymous',
};

/** Refuses `session.noTitle` and `session.endsBefore`, beside their fields. */
export function refuseSession({
  title,
  on,
  until,
}: Pick<SessionFields, 'title' | 'on' | 'until'>): Refusal | null {
  if (title.trim() === '') return new Refusal('session.noTitle', {}, 'title');
  if (until !== null && (on === null || on > until)) return new Refusal('session.endsBefore', {}, 'until');
  return null;
}
