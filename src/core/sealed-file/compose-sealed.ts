/** The letter's paper from what was signed and nothing else, so that it can be made again anywhere and compared. */
import { type CalendarDay, parseCalendarDay } from '#core/calendar/calendar-day';
import { formatDutchDate } from '#core/calendar/dutch-date';
import { type LetterBody, walk } from '#core/letter/body';
import { composeLetter } from '#core/letter/compose-letter';
import type { LetterDocument, PictureBytes } from '#core/letter/letter-document';
import { type SealedFile, sealedFileText } from '#core/sealed-file/sealed-file';
import { shortFingerprint } from '#core/sign-off/signed-content';

/** The day a frozen letter names; all its due dates carry the same. */
export function frozenDueDay(body: LetterBody): CalendarDay | null {
  for (const node of walk(body)) {
    if (node.type === 'dueDate') return parseCalendarDay(String(node.attrs?.day ?? ''));
  }
  return null;
}

/** Reference, version and fingerprint on one line: "2016/17 · vastgesteld 28 oktober 2016 · 3F2A 91C0 77DE". */
function sealLine({ content, seal, approval }: SealedFile): string {
  const given = seal ?? approval;
  const parts = [
    content.reference ?? '',
    given === null ? '' : `vastgesteld ${formatDutchDate(given.on).replaceAll(' ', '\u00a0')}`,
    given === null ? '' : shortFingerprint(given.contentHash).replaceAll(' ', '\u00a0'),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** Whether a line under a letter is the one above; only of one with a fingerprint in it that can be said. */
export function isSealLine(line: string): boolean {
  return /(?:^| · )[0-9A-F]{4}\s[0-9A-F]{4}\s[0-9A-F]{4}$/.test(line);
}

/** `pictures` by the SHA-256 of their bytes: the logo, the signature, and those of the text. */
export function composeSealed(file: SealedFile, pictures: ReadonlyMap<string, PictureBytes>): LetterDocument {
  const { head, reference, body, sender } = file.content;
  const logo = sender.logo === null ? undefined : pictures.get(sender.logo.hash);
  const letter = composeLetter({
    council: sender,
    letter: head,
    body,
    reference,
    dueDay: frozenDueDay(body),
    draft: false,
    logo: logo === undefined ? null : { ...logo, alt: sender.logo?.alt ?? '' },
    signature: sender.signature === null ? null : (pictures.get(sender.signature.hash) ?? null),
    pictures,
  });
  if (file.seal === null && file.approval === null) return letter;
  const line = (sender.stationery?.sealLine ?? true) ? sealLine(file) : null;
  return { ...letter, seal: { text: sealedFileText(file), line } };
}
