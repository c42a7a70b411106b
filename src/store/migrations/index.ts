import { firstTables } from './0010-first-tables';
import { equatedDays } from './0020-equated-days';
import { letterDesk } from './0030-letter-desk';
import { signing } from './0040-signing';
import { input } from './0050-input';
import { outcomes } from './0060-outcomes';
import type { Migration } from './migration';

/** Every step, oldest first. */
export const migrations: readonly Migration[] = [
  firstTables,
  equatedDays,
  letterDesk,
  signing,
  input,
  outcomes,
];

export const databaseVersion = Math.max(...migrations.map((migration) => migration.version));
