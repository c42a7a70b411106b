import { firstTables } from './0010-first-tables';
import { equatedDays } from './0020-equated-days';
import { letterDesk } from './0030-letter-desk';
import type { Migration } from './migration';

/** Every step, oldest first. */
export const migrations: readonly Migration[] = [firstTables, equatedDays, letterDesk];

export const databaseVersion = Math.max(...migrations.map((migration) => migration.version));
