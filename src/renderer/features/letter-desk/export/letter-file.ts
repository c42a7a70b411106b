/** What goes into the file of a letter: what stands on the desk for a draft, what was frozen for one that was sent. */

import { type CalendarDay, parseCalendarDay } from '#core/calendar/calendar-day';
import { type LetterBody, walk } from '#core/letter/body';
import { composeLetter } from '#core/letter/compose-letter';
import type { LetterDocument, LetterPicture } from '#core/letter/letter-document';
import type { Council } from '#core/records/council';
import { letterFileName } from '#documents';
import { dueDayOfLetter, type LetterOnDesk, type Profile, type Store } from '#store';

async function logoOf(council: Council, store: Store): Promise<LetterPicture | null> {
  if (council.logo === null) return null;
  const bytes = await store.attachmentBytes(council.logo.hash);
  return bytes && { bytes, mediaType: council.logo.mediaType, alt: council.logo.alt };
}

/** The day a frozen letter names; all its due dates carry the same. */
function frozenDueDay(body: LetterBody): CalendarDay | null {
  for (const node of walk(body)) {
    if (node.type === 'dueDate') return parseCalendarDay(String(node.attrs?.day ?? ''));
  }
  return null;
}

export async function letterToExport(
  desk: LetterOnDesk,
  profile: Profile,
  store: Store,
): Promise<LetterDocument> {
  const { council } = profile;
  const logo = await logoOf(council, store);
  const { sentVersion } = desk;
  if (sentVersion) {
    const { head, body, reference } = sentVersion;
    return composeLetter(council, head, body, reference, frozenDueDay(body), logo, false);
  }
  const body = await store.letterBody(desk.letter.id);
  const dueDay = dueDayOfLetter(desk.letter, profile.termRules, profile.equatedDays);
  // A letter with a reference is ready to be signed; until then its paper says that it is a draft.
  const isDraft = desk.state.reference === null;
  return composeLetter(council, desk.letter, body, desk.state.reference, dueDay, logo, isDraft);
}

/** Known before the letter itself is read: a browser asks for the name at once. */
export function fileNameOf(desk: LetterOnDesk, council: Council): string {
  const nothing: LetterBody = { type: 'doc', content: [] };
  const isDraft = desk.sentVersion === null;
  return letterFileName(
    composeLetter(council, desk.letter, nothing, desk.state.reference, null, null, isDraft),
  );
}
