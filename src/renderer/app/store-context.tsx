import { createContext, type ReactNode, use, useCallback, useSyncExternalStore } from 'react';
import { DECREED_DAYS, type EquatedDays } from '#core/terms/equated-days';
import type { Profile, Store } from '#store';
import { type AnswerTo, answersOf, keyOf, type Question, type Watch } from './answers';

const StoreContext = createContext<Store | null>(null);

export function StoreProvider(props: { readonly store: Store; readonly children: ReactNode }): ReactNode {
  return <StoreContext value={props.store}>{props.children}</StoreContext>;
}

export function useStore(): Store {
  const store = use(StoreContext);
  if (store === null) throw new Error('useStore outside <StoreProvider>');
  return store;
}

/**
 * A question of the store, answered again whenever its rows change: `useWatch('dossier', id)`. Undefined until
 * the first answer. A database that fails goes to the error page.
 */
export function useWatch<K extends keyof Watch>(
  name: K,
  ...given: Parameters<Watch[K]>
): AnswerTo<K> | undefined {
  return useWatchWhen(true, name, ...given);
}

/** The same, asked only while `isWanted`; undefined until then. */
export function useWatchWhen<K extends keyof Watch>(
  isWanted: boolean,
  name: K,
  ...given: Parameters<Watch[K]>
): AnswerTo<K> | undefined {
  const answers = answersOf(useStore());
  const key = keyOf({ name, given } as Question);
  const subscribe = useCallback(
    (onAnswer: () => void) => {
      if (!isWanted) return () => {};
      const ask = { name, given: JSON.parse(key.slice(name.length + 1)) } as Question;
      return answers.ask(ask, onAnswer);
    },
    [answers, name, key, isWanted],
  );
  const answer = useSyncExternalStore(subscribe, () => (isWanted ? answers.last(key) : undefined));
  if (answer?.failure) throw answer.failure;
  return answer?.value as AnswerTo<K> | undefined;
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
