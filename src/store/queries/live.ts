import { liveQuery } from 'dexie';
import { StoreUnavailable } from '../store-unavailable';

/** A question that is answered again whenever rows it looked at change, in this window or another. */
export interface Live<T> {
  subscribe(onValue: (value: T) => void, onError: (error: StoreUnavailable) => void): () => void;
}

export function live<T>(ask: () => Promise<T>): Live<T> {
  return {
    subscribe(onValue, onError) {
      const subscription = liveQuery(ask).subscribe(onValue, (error: unknown) =>
        onError(StoreUnavailable.from(error)),
      );
      return () => subscription.unsubscribe();
    },
  };
}
