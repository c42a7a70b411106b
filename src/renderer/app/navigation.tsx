/** Where one is and how one gets elsewhere. The place stands in the address, so Back works as everywhere. */
import { type MouseEvent, type ReactNode, useSyncExternalStore } from 'react';
import { pathOf, type Route, routeOf } from './routes';

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}

const currentPath = (): string => window.location.hash.slice(1);

export function useRoute(): Route {
  return routeOf(useSyncExternalStore(subscribe, currentPath));
}

export function go(route: Route): void {
  window.location.hash = pathOf(route);
}

/** Goes there without leaving the present place in the history, as after something was removed. */
export function goInstead(route: Route): void {
  window.location.replace(`#${pathOf(route)}`);
}

export function hrefOf(route: Route): string {
  return `#${pathOf(route)}`;
}

export function PlaceLink(props: {
  readonly to: Route;
  readonly className?: string | undefined;
  readonly children: ReactNode;
  readonly 'aria-current'?: 'page' | undefined;
  readonly 'aria-label'?: string | undefined;
  readonly onClick?: (event: MouseEvent) => void;
}): ReactNode {
  const { to, ...rest } = props;
  return <a href={hrefOf(to)} {...rest} />;
}
