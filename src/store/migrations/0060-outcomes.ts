import type { Migration } from './migration';

/** What became of the points of a letter, motions, commitments, and the texts of documents. */
export const outcomes: Migration = {
  version: 60,
  name: 'outcomes',
  stores: {
    documentTexts: 'id, documentId, dossierId',
    outcomeEvents: 'id, letterId',
    motions: 'id, dossierId',
    motionEvents: 'id, motionId, dossierId',
    commitments: 'id, dossierId',
    commitmentEvents: 'id, commitmentId, dossierId',
  },
  upgrade: null,
};
