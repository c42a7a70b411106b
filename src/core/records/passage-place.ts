import { z } from 'zod';
import { recordId } from '#core/records/record';

/** Where words stand in the kept text of a document: characters from its beginning, and the page where it has pages. */
export const passagePlaceShape = z.object({
  documentId: recordId,
  /** The text it was found in; a document that was typed over has a later one. */
  textId: recordId,
  page: z.int().min(1).nullable(),
  from: z.int().min(0),
  to: z.int().min(0),
});
export type PassagePlace = z.infer<typeof passagePlaceShape>;
