/**
 * The questions the page keeps asking of a store. Each is asked once, however many places show its answer, and its last
 * answer is remembered for a while: going back to a screen shows it at once, then brings it up to date.
 */
import type { Live, Store, StoreUnavailable } from '#store';

export type Watch = Store['watch'];
export type AnswerTo<K extends keyof Watch> = ReturnType<Watch[K]> extends Live<infer T> ? T : never;

export type Question = {
  readonly [K in keyof Watch]: { readonly name: K; readonly given: Parameters<Watch[K]> };
}[keyof Watch];

export function keyOf(question: Question): string {
  return `${question.name} ${JSON.stringify(question.given)}`;
}

/** The same object until there is a new answer. */
export interface Answer {
  readonly value: unknown;
  readonly failure: StoreUnavailable | null;
}

interface Asked {
  readonly listeners: Set<() => void>;
  readonly stop: () => void;
}

export interface Answers {
  /** Asks, unless somebody is asking already, until the returned function is called. */
  ask(question: Question, onAnswer: () => void): () => void;
  /** Undefined until there was a first answer. */
  last(key: string): Answer | undefined;
}

const REMEMBERED = 40;

function answersFrom(store: Store): Answers {
  const asked = new Map<string, Asked>();
  const answers = new Map<string, Answer>();

  const remember = (key: string, answer: Answer): void => {
    answers.delete(key);
    answers.set(key, answer);
    for (const listener of asked.get(key)?.listeners ?? []) listener();
    for (const old of answers.keys()) {
      if (answers.size <= REMEMBERED) break;
      if (!asked.has(old)) answers.delete(old);
    }
  };
  const begin = (question: Question, key: string): Asked => {
    const put = store.watch[question.name] as (...given: readonly unknown[]) => Live<unknown>;
    const stop = put(...question.given).subscribe(
      (value) => remember(key, { value, failure: null }),
      (failure) => remember(key, { value: undefined, failure }),
    );
    return { listeners: new Set(), stop };
  };

  return {
    ask(question, onAnswer) {
      const key = keyOf(question);
      const mine = asked.get(key) ?? begin(question, key);
      asked.set(key, mine);
      // A function of our own: two places may listen with the same one.
      const listener = (): void => onAnswer();
      mine.listeners.add(listener);
      return () => {
        mine.listeners.delete(listener);
        if (mine.listeners.size > 0) return;
        mine.stop();
        asked.delete(key);
        // A failure is not worth remembering: who asks again wants to know how it is now.
        if (answers.get(key)?.failure) answers.delete(key);
      };
    },
    last: (key) => answers.get(key),
  };
}

const ofStores = new WeakMap<Store, Answers>();

export function answersOf(store: Store): Answers {
  const known = ofStores.get(store);
  if (known) return known;
  const fresh = answersFrom(store);
  ofStores.set(store, fresh);
  return fresh;
}
