import type { Migration } from './migration';

export const input: Migration = {
  version: 50,
  name: 'input',
  stores: {
    sessions: 'id, *dossierIds',
    currents: 'id, sessionId',
    attendances: 'id, sessionId',
    sessionFiles: 'id, sessionId',
    contributionImports: 'id, sessionId',
    contributions: 'id, sessionId',
    contributionLinks: 'id, sessionId, contributionId, letterId',
    definitionAmendments: 'id, sessionId, dossierId',
    reportsBack: 'id, sessionId',
  },
  upgrade: null,
};
