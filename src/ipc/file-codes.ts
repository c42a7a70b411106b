/** Why a file could not be written or read. The screen has the words. */

export const saveCodes = [
  'file.noSpace',
  'file.notAllowed',
  /** Windows refuses to replace a file that another program, usually Word, has open. */
  'file.inUse',
  'file.folderGone',
  'file.notWritten',
] as const;
export type SaveCode = (typeof saveCodes)[number];

export const readCodes = ['file.tooLarge', 'file.notAllowed', 'file.gone', 'file.notRead'] as const;
export type ReadCode = (typeof readCodes)[number];
