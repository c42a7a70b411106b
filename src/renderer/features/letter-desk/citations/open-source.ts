import type { CitableSource } from '#core/letter/citable-sources';
import { go } from '../../../app/navigation';
import type { Route } from '../../../app/routes';

/**
 * Where one sees what is cited: the letter, or the one a reply answered; for a document and a definition their dossier,
 * for a contribution its session.
 */
export function routeOfSource(source: CitableSource, dossierId: string): Route {
  if (source.thing.kind === 'contribution') {
    return { screen: 'session', id: source.thing.sessionId, tab: 'order' };
  }
  return source.letterId === null
    ? { screen: 'dossier', id: dossierId }
    : { screen: 'letter', id: source.letterId };
}

export function openSource(source: CitableSource, dossierId: string): void {
  go(routeOfSource(source, dossierId));
}
