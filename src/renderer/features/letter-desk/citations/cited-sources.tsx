/**
 * What the letter can cite, for the editor, the panel and the text that is only read. It changes without a change of
 * the letter, so the editor's nodes listen to it, as they do to the day the reply is due.
 */
import {
  createContext,
  type ReactNode,
  use,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import { type CitableSource, citableSources, sourceKey } from '#core/letter/citable-sources';
import { readerOf } from '#core/letter/citation-words';
import { sourcesByKey } from '#core/letter/stale-citations';
import type { LetterOnDesk } from '#store';
import { useWatch } from '../../../app/store-context';

export interface CitedSources {
  /** Null until the dossier was read: nothing is missing as long as nobody has looked. */
  readonly current: () => readonly CitableSource[] | null;
  readonly find: (of: Pick<CitableSource, 'source' | 'id'>) => CitableSource | null;
  readonly subscribe: (listener: () => void) => () => void;
}

export interface SettableSources extends CitedSources {
  readonly set: (sources: readonly CitableSource[]) => void;
}

export function citedSources(): SettableSources {
  let sources: readonly CitableSource[] | null = null;
  let byKey: ReadonlyMap<string, CitableSource> = new Map();
  const listeners = new Set<() => void>();
  return {
    current: () => sources,
    find: (of) => byKey.get(sourceKey(of)) ?? null,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set: (next) => {
      sources = next;
      byKey = sourcesByKey(next);
      for (const listener of listeners) listener();
    },
  };
}

interface Citing {
  readonly sources: CitedSources;
  readonly dossierId: string;
}

/** A letter that lies elsewhere than on the desk shows the words of its citations and no more. */
const CitingContext = createContext<Citing>({ sources: citedSources(), dossierId: '' });

export function CitedSourcesProvider(props: {
  readonly desk: LetterOnDesk;
  readonly children: ReactNode;
}): ReactNode {
  const { letter } = props.desk;
  const records = useWatch('citable', letter.dossierId);
  const [sources] = useState(citedSources);
  const citing = useMemo(() => ({ sources, dossierId: letter.dossierId }), [sources, letter.dossierId]);
  const reader = readerOf(letter.addressee);
  useEffect(() => {
    if (records) sources.set(citableSources(records, letter.id, reader));
  }, [records, sources, letter.id, reader]);
  return <CitingContext value={citing}>{props.children}</CitingContext>;
}

/** The sources themselves, for who listens by itself. */
export function useCitedSources(): CitedSources {
  return use(CitingContext).sources;
}

/** The dossier they are of. */
export function useCitingDossier(): string {
  return use(CitingContext).dossierId;
}

/** All of them as they are now; null until the dossier was read. */
export function useSourceList(): readonly CitableSource[] | null {
  const sources = useCitedSources();
  return useSyncExternalStore(sources.subscribe, sources.current);
}
