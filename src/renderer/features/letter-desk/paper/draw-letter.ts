import { type Paper, pagePainter, wordWriter } from '#documents';
import type { LetterOnDesk, Profile, Store } from '#store';
import { letterToExport } from '../../../app/letter-file';
import { letterNow } from '../../../app/letter-now';

/** The letter as the database has it, as pages made from the file that would be exported now. */
export async function drawLetter(
  desk: LetterOnDesk,
  profile: Profile,
  store: Store,
  galley: HTMLElement,
  signal: AbortSignal,
): Promise<Paper> {
  const now = (await letterNow(store, desk.letter.id)) ?? desk;
  signal.throwIfAborted();
  const docx = await wordWriter.write(await letterToExport(now, profile, store));
  signal.throwIfAborted();
  return pagePainter.draw(docx, galley, signal);
}
