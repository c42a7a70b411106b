import type { LetterBody } from '#core/letter/body';
import type { Letter } from '#core/records/letter';
import type { TextBlock } from '#core/text-difference/text-block';

/** One of two texts that are compared, cut into passages. */
export interface SideText {
  readonly head: Letter;
  readonly reference: string | null;
  readonly body: LetterBody;
  readonly blocks: readonly TextBlock[];
}
