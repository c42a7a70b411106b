import type { LetterBody } from '#core/letter/body';
import { letterSchema } from './extensions';

/**
 * Whether the editor can hold this body as it is. Known names are not enough: the binding deletes a node whose
 * content it does not allow, for everyone and without a keystroke, so a body that does not fit is not bound.
 * One that was never written fits: the editor begins it.
 */
export function fitsSchema(body: LetterBody): boolean {
  if (body.content.length === 0) return true;
  try {
    letterSchema.nodeFromJSON(body).check();
    return true;
  } catch {
    return false;
  }
}
