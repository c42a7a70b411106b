/** What a file from another machine holds, looked at in full and nothing written. */
import { momentOfReading } from '#core/journal/hybrid-clock';
import type { Intent, JournalEntry } from '#core/journal/journal-entry';
import type { Moment } from '#core/records/record';
import { Refusal } from '#core/refusals/refusal';
import { checkArchive } from '../archive/check-archive';
import { type CheckedArchive, openArchive } from '../archive/open-archive';
import { type Pace, paceOf } from '../archive/progress';
import { councilFits, type Fit } from '../archive/restore-archive';
import type { StoreContext } from '../context';
import { readLocal } from '../local-settings';
import { type ExchangeFacts, exchangeFactsShape, exchangeFile } from './exchange-format';
import { asExchange } from './exchange-refusal';

export interface ExchangedAct {
  readonly intent: Intent;
  readonly actor: string;
  readonly at: Moment;
}

export interface ExchangeSummary extends ExchangeFacts {
  readonly council: { readonly id: string; readonly name: string };
  readonly madeAt: Moment;
  readonly programVersion: string;
  readonly fits: Fit;
  /** This profile is a copy to read now. */
  readonly isReadingCopy: boolean;
  readonly letters: number;
  readonly documents: number;
  readonly attachments: number;
  /** Acts in it that were not here yet, the latest first. */
  readonly fresh: readonly ExchangedAct[];
  /** By how much the clock of the other machine is ahead of this one, in minutes; 0 where it is not. */
  readonly minutesAhead: number;
}

/** More than two clocks that nobody sets ever differ by. */
const AHEAD = 5;

export interface OpenedExchange {
  readonly archive: CheckedArchive;
  readonly facts: ExchangeFacts;
}

/** Checks all of it. Throws the refusals of an exchange file. */
export async function openExchangeFile(bytes: Uint8Array, pace: Pace): Promise<OpenedExchange> {
  try {
    const opened = openArchive(bytes, exchangeFile);
    const facts = exchangeFactsShape.safeParse(opened.manifest);
    if (!facts.success) throw new Refusal('exchange.damaged', { part: 'manifest.json' });
    const archive = await checkArchive(opened, pace, { isWhole: false });
    return { archive, facts: facts.data.exchange };
  } catch (error) {
    throw error instanceof Refusal ? asExchange(error) : error;
  }
}

function* entriesOf(archive: CheckedArchive): Generator<JournalEntry> {
  for (const batch of archive.journal(500)) yield* batch as JournalEntry[];
}

function minutesAhead(archive: CheckedArchive, now: Moment): number {
  let last = '';
  for (const { clock } of entriesOf(archive)) last = clock;
  if (last === '') return 0;
  const minutes = Math.round((Date.parse(momentOfReading(last)) - Date.parse(now)) / 60_000);
  return minutes > AHEAD ? minutes : 0;
}

/**
 * Refused with `exchange.notOurs`, `exchange.damaged`, `exchange.newer`, `exchange.tooLarge`. What does not belong here
 * is not refused yet: the summary says how it fits.
 */
export async function readExchange(
  { db, making }: StoreContext,
  bytes: Uint8Array,
): Promise<ExchangeSummary> {
  const { archive, facts } = await openExchangeFile(bytes, paceOf({}, {}));
  const { manifest } = archive;
  if (manifest.council === null) throw new Refusal('exchange.damaged', { part: 'manifest.json' });
  const fresh: ExchangedAct[] = [];
  const known = new Set(await db.journal.toCollection().primaryKeys());
  for (const { id, intent, actor, at } of entriesOf(archive)) {
    if (!known.has(id)) fresh.push({ intent, actor, at });
  }
  return {
    ...facts,
    council: manifest.council,
    madeAt: manifest.madeAt,
    programVersion: manifest.programVersion,
    fits: await councilFits(db, manifest.council.id),
    isReadingCopy: (await readLocal(db, 'readingCopy')) !== null,
    letters: manifest.counts.letters,
    documents: manifest.counts.documents,
    attachments: manifest.counts.attachments,
    fresh: fresh.reverse(),
    minutesAhead: minutesAhead(archive, making.clock.now()),
  };
}
