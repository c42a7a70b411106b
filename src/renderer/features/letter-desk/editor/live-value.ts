/** A value of the screen that nodes and plugins must follow without a change of the document. */
export interface Live<Value> {
  readonly current: () => Value;
  /** Called after each change; what it returns ends it. */
  readonly subscribe: (listener: () => void) => () => void;
}

export interface SettableLive<Value> extends Live<Value> {
  /** Listeners hear of it only when it differs: by identity, or by `same`. */
  readonly set: (value: Value) => void;
}

export function liveValue<Value>(
  initial: Value,
  same: (a: Value, b: Value) => boolean = Object.is,
): SettableLive<Value> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    current: () => value,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set: (next) => {
      if (same(value, next)) return;
      value = next;
      for (const listener of listeners) listener();
    },
  };
}
