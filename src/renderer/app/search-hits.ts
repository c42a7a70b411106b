/** What the search found, as rows of a list and as places to go to. */
import type { SearchHit } from '#store';
import type { IconName } from '../ui/icon';
import { go } from './navigation';
import type { Route } from './routes';

export const HIT_ICONS: Readonly<Record<SearchHit['kind'], IconName>> = {
  dossier: 'dossier',
  letter: 'letter',
  document: 'attachment',
  quote: 'quote',
  motion: 'law',
  commitment: 'check',
  session: 'calendar',
  contribution: 'contribution',
};

/** Where it stands, as close as a screen can come; null for what belongs nowhere. */
export function routeOfHit({ kind, id, dossierId, place }: SearchHit): Route | null {
  if (kind === 'letter') return { screen: 'letter', id };
  if (place?.kind === 'reply') {
    const { letterId, replyId, pointId, from } = place;
    return {
      screen: 'reply',
      id: letterId,
      replyId,
      ...(pointId === null ? {} : { pointId }),
      ...(from === null ? {} : { from }),
    };
  }
  if (place?.kind === 'session') {
    const { sessionId, contributionId } = place;
    return contributionId === null
      ? { screen: 'session', id: sessionId, tab: 'about' }
      : { screen: 'session', id: sessionId, tab: 'order', contributionId };
  }
  if (dossierId === null) return null;
  if (place?.kind === 'motion') return { screen: 'motion', id: dossierId, motionId: place.motionId };
  if (place?.kind === 'effect') return { screen: 'effect', id: dossierId, rowId: place.rowId };
  return { screen: 'dossier', id: dossierId };
}

export function openHit(hit: SearchHit): void {
  const route = routeOfHit(hit);
  if (route) go(route);
}
