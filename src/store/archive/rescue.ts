import type * as Emergency from './emergency-archive';

/** The archive of a failure. Its code waits apart: the page of a failure is part of every first screen. */
export const emergencyArchive: typeof Emergency.emergencyArchive = async (...given) => {
  const code = await import('./emergency-archive');
  return code.emergencyArchive(...given);
};
