import type { Making } from '#core/clock';
import type { Database } from './database';
import type { Gate } from './gate';

/** What commands and queries of one open store share. */
export interface StoreContext {
  readonly db: Database;
  readonly gate: Gate;
  readonly making: Making;
}
