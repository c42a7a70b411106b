import { firstTables } from './0010-first-tables';
import type { Migration } from './migration';

/** Every step, oldest first. */
export const migrations: readonly Migration[] = [firstTables];

export const databaseVersion = Math.max(...migrations.map((migration) => migration.version));
