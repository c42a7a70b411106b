import { createContext, type ReactNode, use, useEffect, useState } from 'react';
import { DECREED_DAYS, type EquatedDays } from '#core/terms/equated-days';
import type { Live, Profile, Store, StoreUnavailable } from '#store';

const StoreContext = createContext<Store | null>(null);

export function StoreProvider(props: { readonly store: Store; readonly children: ReactNode }): ReactNode {
  return <StoreContext value={props.store}>{props.children}</StoreContext>;
}

export function useStore(): Store {
  const store = use(StoreContext);
  if (store === null) throw new Error('useStore outside <StoreProvider>');
  return store;
}

type Watch = Store['watch'];
type Answer<K extends keyof Watch> = ReturnType<Watch[K]> extends Live<infer T> ? T : never;

interface Seen {
  readonly key: string;
  readonly value: unknown;
}

/** The last answers of each store, so that going back to a screen shows it at once, then brings it up to date. */
const lastAnswers = new WeakMap<Store, Map<string, unknown>>();
const REMEMBERED = 40;

function remember(store: Store, key: string, value: unknown): void {
  const answers = lastAnswers.get(store) ?? new Map<string, unknown>();
  lastAnswers.set(store, answers);
  answers.delete(key);
  answers.set(key, value);
  const oldest = answers.keys().next().value;
  if (answers.size > REMEMBERED && oldest !== undefined) answers.delete(oldest);
}

/**
 * A question of the store, answered again whenever its rows change: `useWatch('dossier', id)`. Undefined until
 * the first answer. A database that fails goes to the error page.
 */
export function useWatch<K extends keyof Watch>(
  name: K,
  ...args: Parameters<Watch[K]>
): Answer<K> | undefined {
  const store = useStore();
  const key = `${name} ${JSON.stringify(args)}`;
  const [seen, setSeen] = useState<Seen | null>(null);
  const [failure, setFailure] = useState<StoreUnavailable | null>(null);

  useEffect(() => {
    const given = JSON.parse(key.slice(name.length + 1)) as never[];
    const ask = store.watch[name] as (...given: never[]) => Live<unknown>;
    return ask(...given).subscribe((value) => {
      remember(store, key, value);
      setSeen({ key, value });
    }, setFailure);
  }, [store, name, key]);

  if (failure) throw failure;
  const value = seen?.key === key ? seen.value : lastAnswers.get(store)?.get(key);
  return value as Answer<K> | undefined;
}

const ProfileContext = createContext<Profile | null>(null);

/** Around the screens, once there is a council. */
export function ProfileProvider(props: {
  readonly profile: Profile;
  readonly children: ReactNode;
}): ReactNode {
  return <ProfileContext value={props.profile}>{props.children}</ProfileContext>;
}

export function useProfile(): Profile {
  const profile = use(ProfileContext);
  if (profile === null) throw new Error('useProfile outside <ProfileProvider>');
  return profile;
}

/** The days to reckon with; before there is a council, those the program knows. */
export function useEquatedDays(): EquatedDays {
  return use(ProfileContext)?.equatedDays ?? DECREED_DAYS;
}
