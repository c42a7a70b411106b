/** Why the data cannot be reached. The screen has a page for each code that says what to do. */
export type StoreUnavailableCode =
  /** Made by a newer program: this one would write rows that one cannot read. */
  | 'store.newer'
  /** The browser offers no database, as in some private windows. */
  | 'store.noDatabase'
  /** The disk, or the room the browser gives, is full. */
  | 'store.full'
  | 'store.failed';

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
    const name = error instanceof Error ? error.name : '';
    const inner =
      error instanceof Error && 'inner' in error && error.inner instanceof Error ? error.inner.name : '';
    const names = new Set([name, inner]);
    if (names.has('QuotaExceededError')) return new StoreUnavailable('store.full', {}, { cause: error });
    if (names.has('VersionError')) return new StoreUnavailable('store.newer', {}, { cause: error });
    if (names.has('MissingAPIError') || names.has('SecurityError')) {
      return new StoreUnavailable('store.noDatabase', {}, { cause: error });
    }
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return new StoreUnavailable('store.failed', { reason }, { cause: error });
  }
}
