import { type ReactNode, useEffect, useState } from 'react';
import type { Host } from '#platform';
import { openStore, type Store, StoreUnavailable } from '#store';
import { UndoBarProvider } from '../ui/undo-bar';
import { AppearanceProvider } from './appearance';
import { systemClock } from './clock';
import { CrashBoundary } from './crash-boundary';
import { DATABASE } from './database-name';
import { HostProvider } from './host-context';
import { Rooms } from './rooms';
import { StoreProvider } from './store-context';
import { UnavailablePage } from './unavailable-page';

type Opening =
  | { readonly kind: 'opening' }
  | { readonly kind: 'blocked' }
  | { readonly kind: 'open'; readonly store: Store }
  | { readonly kind: 'superseded' }
  | { readonly kind: 'unavailable'; readonly error: StoreUnavailable };

/** Opened once for the whole page: React may mount twice while developing, the database may not. */
let opened: Promise<Store> | null = null;
const listeners = new Set<(kind: 'blocked' | 'superseded') => void>();

function openOnce(): Promise<Store> {
  const tell = (kind: 'blocked' | 'superseded') => () => {
    for (const listener of listeners) listener(kind);
  };
  opened ??= openStore({
    name: DATABASE,
    clock: systemClock,
    onBlocked: tell('blocked'),
    onSuperseded: tell('superseded'),
  });
  return opened;
}

function useOpenStore(): Opening {
  const [opening, setOpening] = useState<Opening>({ kind: 'opening' });
  useEffect(() => {
    const listen = (kind: 'blocked' | 'superseded'): void => setOpening({ kind });
    listeners.add(listen);
    openOnce().then(
      (store) => setOpening({ kind: 'open', store }),
      (error: unknown) => setOpening({ kind: 'unavailable', error: StoreUnavailable.from(error) }),
    );
    return () => {
      listeners.delete(listen);
    };
  }, []);
  return opening;
}

function Opened(): ReactNode {
  const opening = useOpenStore();
  switch (opening.kind) {
    // Nothing for the moment it takes: a flash of words would only disturb.
    case 'opening':
      return null;
    case 'blocked':
      return <UnavailablePage code="store.blocked" context={{}} />;
    case 'superseded':
      return <UnavailablePage code="store.superseded" context={{}} />;
    case 'unavailable':
      return <UnavailablePage code={opening.error.code} context={opening.error.context} />;
    case 'open':
      return (
        <StoreProvider store={opening.store}>
          <CrashBoundary>
            <UndoBarProvider>
              <Rooms />
            </UndoBarProvider>
          </CrashBoundary>
        </StoreProvider>
      );
  }
}

export function Program(props: { readonly host: Host }): ReactNode {
  return (
    <HostProvider host={props.host}>
      <AppearanceProvider host={props.host}>
        <CrashBoundary>
          <Opened />
        </CrashBoundary>
      </AppearanceProvider>
    </HostProvider>
  );
}
