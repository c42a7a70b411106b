import { z } from 'zod';
import { type Known, line, recordBase, text } from '#core/records/record';

/** One matter the council follows, from the first voice to what was done. */
export const dossierShape = z.looseObject({
  ...recordBase,
  title: line.min(1),
  summary: text,
  /** The year for which this is the council's theme, or null. */
  themeYear: z.int().min(1900).max(2199).nullable(),
  workingGroup: line,
  /** The alderman who answers for it. */
  portfolioHolder: line,
  lifeDomains: z.array(line).readonly(),
  laws: z.array(line).readonly(),
});
export type Dossier = Known<z.infer<typeof dossierShape>>;
export const DOSSIER_VERSION = 1;
