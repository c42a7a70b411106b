/** Why the data cannot be reached. The screen has a page for each code that says what to do. */
export type StoreUnavailableCode =
  /** Made by a newer program: this one would write rows that one cannot read. */
  | 'store.newer'
  /** The browser offers no database, as in some private windows. */
  | 'store.noDatabase'
  /** The disk, or the room the browser gives, is full. */
  | 'store.full'
  | 'store.failed';

/**
 * The names of an error and of those it was made of: Dexie puts the browser's own under `inner` when a transaction
 * aborts, and under `failures` when one row of many could not be written.
 */
function namesWithin(error: unknown, depth = 3): ReadonlySet<string> {
  const names = new Set<string>();
  if (!(error instanceof Error) || depth === 0) return names;
  names.add(error.name);
  const { inner, failures } = error as { readonly inner?: unknown; readonly failures?: unknown };
  for (const part of [inner, ...(Array.isArray(failures) ? failures : [])]) {
    for (const name of namesWithin(part, depth - 1)) names.add(name);
  }
  return names;
}

export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
  constructor(
    readonly code: StoreUnavailableCode,
    readonly context: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
  }

  static from(error: unknown): StoreUnavailable {
    if (error instanceof StoreUnavailable) return error;
    const names = namesWithin(error);
    if (names.has('QuotaExceededError')) return new StoreUnavailable('store.full', {}, { cause: error });
    if (names.has('VersionError')) return new StoreUnavailable('store.newer', {}, { cause: error });
    if (names.has('MissingAPIError') || names.has('SecurityError')) {
      return new StoreUnavailable('store.noDatabase', {}, { cause: error });
    }
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return new StoreUnavailable('store.failed', { reason }, { cause: error });
  }
}
