/**
 * A file without a seal, or with one that is broken, on the machine where the dossier is: which of the texts kept there
 * it is, and what differs. Some programs leave the seal out when they save; the reference in the text stays.
 */
import type { PictureBytes } from '#core/letter/letter-document';
import type { SealedFile } from '#core/sealed-file/sealed-file';
import { readWordText } from '../word-text/read-word-text';
import type { WordParts } from '../word-text/word-parts';
import { type CheckTools, compareWithContent } from './check-word-file';
import type { FileComparison } from './compare-files';

export interface Candidate {
  readonly id: string;
  readonly file: SealedFile;
  /** Its pictures, as far as this machine has them. */
  readonly pictures: () => Promise<ReadonlyMap<string, PictureBytes>>;
}

export interface Match {
  readonly id: string;
  readonly comparison: FileComparison;
}

/** Writing a letter anew takes some milliseconds; a council of fifty years has thousands. */
const MOST_COMPARED = 12;
/** With less in common it is another letter, whatever its reference. */
const LEAST_KEPT = 0.3;

const plain = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();

function keptIn(comparison: FileComparison): number {
  return comparison.kind === 'exact' ? 2 : comparison.kind === 'sameText' ? 1 : comparison.kept;
}

/** The nearest of them; null when none is near. */
export async function matchUnsealed(
  parts: WordParts,
  candidates: readonly Candidate[],
  tools: CheckTools,
): Promise<Match | null> {
  const { passages } = await readWordText(parts, tools.sha256OfBytes);
  const text = passages.map((each) => plain(each.text)).join('\n');
  const names = (said: string | null): boolean => said !== null && said !== '' && text.includes(plain(said));
  const ranked = candidates
    .map((candidate) => {
      const { reference, head } = candidate.file.content;
      return { candidate, rank: (names(reference) ? 2 : 0) + (names(head.subject) ? 1 : 0) };
    })
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .slice(0, MOST_COMPARED);
  let best: Match | null = null;
  for (const { candidate } of ranked) {
    const comparison = await compareWithContent(candidate.file, parts, tools, await candidate.pictures());
    if (best === null || keptIn(comparison) > keptIn(best.comparison))
      best = { id: candidate.id, comparison };
  }
  return best !== null && keptIn(best.comparison) >= LEAST_KEPT ? best : null;
}
