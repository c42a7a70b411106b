/** What an incoming file says, where the program can read it: a scan and a picture are kept without a text. */
import type { DocumentReading } from '#core/reading/document-reading';
import { Refusal } from '#core/refusals/refusal';
import { documentReaderFor, pastedDocumentReader } from '#documents';
import type { ReadText } from '#store';

export interface Incoming {
  readonly reading: DocumentReading | null;
  /** As it is kept; null where nothing could be read. */
  readonly text: ReadText | null;
  /** Why it could not be read, for who wants to say so; null where it could, or where no reader knows the format. */
  readonly refused: Refusal | null;
}

function textOf(reading: DocumentReading, how: ReadText['how']): ReadText | null {
  const passages = reading.passages.map(({ words, page, kind, label }) => ({
    words: label === '' ? words : `${label} ${words}`,
    page,
    kind,
  }));
  return passages.length === 0 ? null : { how, passages };
}

export async function readIncoming(fileName: string, bytes: Uint8Array): Promise<Incoming> {
  const reader = documentReaderFor(fileName);
  if (reader === null) return { reading: null, text: null, refused: null };
  try {
    const reading = await reader.read(bytes);
    return { reading, text: textOf(reading, 'read'), refused: null };
  } catch (error) {
    if (error instanceof Refusal) return { reading: null, text: null, refused: error };
    throw error;
  }
}

/** The same of text that was typed or pasted. */
export async function readPasted(words: string): Promise<Incoming> {
  if (words.trim() === '') return { reading: null, text: null, refused: null };
  const reading = await pastedDocumentReader.read(words);
  return { reading, text: textOf(reading, 'typed'), refused: null };
}
