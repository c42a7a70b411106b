import { standingEvents } from '#core/letter/letter-state';
import type { SignOffRecord } from '#core/records/letter-event';
import { isOfPaper } from '#core/records/letter-version';
import { type SignedContent, signedContent } from '#core/sign-off/signed-content';
import type { Database } from '../database';

/** A text that stood on paper, as it is kept here. */
export interface FrozenText {
  readonly letterId: string;
  readonly versionId: string;
  readonly subject: string;
  readonly reference: string | null;
  readonly content: SignedContent;
  /** The approval that stands for it; null where there is none. */
  readonly signOff: SignOffRecord | null;
  readonly wasSent: boolean;
}

/** All of them, for a file that says by itself of which letter it is not. */
export async function frozenTexts(db: Database): Promise<readonly FrozenText[]> {
  const versions = await db.letterVersions.filter(isOfPaper).toArray();
  const ids = [...new Set(versions.map(({ letterId }) => letterId))];
  const events = standingEvents(await db.letterEvents.where('letterId').anyOf(ids).toArray());
  return versions.flatMap((version): FrozenText[] => {
    const { id: versionId, letterId, sender, head, reference } = version;
    if (sender === undefined) return [];
    const own = events.filter((event) => 'versionId' in event && event.versionId === versionId);
    const signOff = own.findLast((event): event is SignOffRecord => event.kind === 'signedOff') ?? null;
    const wasSent = own.some(({ kind }) => kind === 'dispatched');
    // What was put before who signs and came back was never anybody's last word.
    if (signOff === null && !wasSent) return [];
    const content = signedContent({ ...version, sender });
    return [{ letterId, versionId, subject: head.subject, reference, content, signOff, wasSent }];
  });
}
