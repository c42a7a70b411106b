/**
 * The formats the program reads and writes, and nothing of how: each is fetched when it is first used, so
 * that the start of the program does not wait for a Word writer nobody has asked for yet.
 *
 * A new format is a folder beside this one and an entry in `readers` or `writers`. What a reader recognised is a
 * proposal that a person confirms; what a writer makes is bytes that somebody saves.
 */
export interface Format {
  readonly id: string;
}

export interface Reader<Proposal> extends Format {
  /** Lower case, without the dot. */
  readonly extensions: readonly string[];
  readonly mediaTypes: readonly string[];
  /** `newId` names the points it finds. Rejects with a Refusal when the bytes are not of this format. */
  read(bytes: Uint8Array, newId?: () => string): Promise<Proposal>;
}

export interface Writer<Content> extends Format {
  /** Lower case, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  write(content: Content): Promise<Uint8Array>;
}

export const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
