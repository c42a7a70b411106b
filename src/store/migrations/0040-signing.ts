import type { Migration } from './migration';

export const signing: Migration = {
  version: 40,
  name: 'signing',
  stores: {
    signingKeys: 'id, personId',
    // The private halves, wrapped with a passphrase. This device only; never travels.
    ownKeys: 'keyId',
  },
  upgrade: null,
};
