import type { Moment } from '#core/records/record';

export const ARCHIVE_EXTENSION = 'raad';
export const ARCHIVE_MEDIA_TYPE = 'application/vnd.raadgever.archief+zip';

/** `Adviesraad Voorbeeldstad 2026-11-22.raad`; the host makes it safe for its file system. */
export function archiveFileName(councilName: string | null, madeAt: Moment): string {
  const name = councilName?.replace(/\s+/g, ' ').trim() || 'Raadgever';
  return `${name} ${madeAt.slice(0, 10)}.${ARCHIVE_EXTENSION}`;
}
