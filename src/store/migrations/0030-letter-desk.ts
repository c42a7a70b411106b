import type { Migration } from './migration';

export const letterDesk: Migration = {
  version: 30,
  name: 'letter-desk',
  stores: {
    textBlocks: 'id',
    definitionVersions: 'id, dossierId',
    letterComments: 'id, letterId',
    findingDecisions: 'id, letterId',
    referenceNotes: 'id',
  },
  upgrade: null,
};
