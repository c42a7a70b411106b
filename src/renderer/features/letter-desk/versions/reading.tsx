/** Which versions lie on the desk to be read, in the place of the letter. */
import { createContext, type ReactNode, use, useMemo, useState } from 'react';

/** A version by its id, or the letter as it is now. */
export type Side = string;
export const NOW: Side = 'now';

export interface Shown {
  /** What `to` is compared with; null to read `to` by itself. */
  readonly from: Side | null;
  readonly to: Side;
}

export interface Reading {
  readonly shown: Shown | null;
  readonly show: (shown: Shown | null) => void;
}

const ReadingContext = createContext<Reading>({ shown: null, show: () => {} });

/** Around the desk of one letter. */
export function ReadingProvider(props: { readonly children: ReactNode }): ReactNode {
  const [shown, show] = useState<Shown | null>(null);
  const value = useMemo(() => ({ shown, show }), [shown]);
  return <ReadingContext value={value}>{props.children}</ReadingContext>;
}

export function useReading(): Reading {
  return use(ReadingContext);
}
