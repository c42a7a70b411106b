/** Raise to have every profile make its indexes anew at the next start. */
export const INDEX_VERSION = 6;
