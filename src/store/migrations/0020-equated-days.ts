import type { Migration } from './migration';

export const equatedDays: Migration = {
  version: 20,
  name: 'equated-days',
  stores: {
    equatedDays: 'id',
    // Indexes: rebuilt at any time.
    letterIndex: 'id, dossierId, awaiting, state.status, changedAt, predecessorId, *references',
    unreadIndex: 'id, dossierId',
  },
  upgrade: null,
};
