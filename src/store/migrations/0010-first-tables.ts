import type { Migration } from './migration';

export const firstTables: Migration = {
  version: 10,
  name: 'first-tables',
  stores: {
    councils: 'id',
    people: 'id',
    termRules: 'id',
    dossiers: 'id',
    letters: 'id, dossierId, body: Y.Doc',
    letterEvents: 'id, letterId, kind',
    letterVersions: 'id, letterId',
    documents: 'id, dossierId, letterId',
    journal: 'id, &clock, partition',
    attachments: 'hash',
    // Indexes: rebuilt at any time from the rows above.
    letterIndex: 'id, dossierId, awaiting, state.status, changedAt, *references',
    searchIndex: 'id, *words',
    // This device only; never travels.
    local: 'key',
  },
  upgrade: null,
};
