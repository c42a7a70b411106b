/** What is found, in words for a list, with the way to the place where it stands. */
import type { CalendarDay } from '#core/calendar/calendar-day';
import { joinedText, latestText } from '#core/document-text/joined-text';
import { type ExecutiveWords, wordsAboutLetter, wordsAboutMotions } from '#core/outcome/executive-words';
import type { Database } from '../database';
import { searchable, searchWords } from '../indexes/search-index';

export const hitKinds = [
  'dossier',
  'letter',
  'quote',
  'motion',
  'commitment',
  'document',
  'session',
  'contribution',
] as const;
export type HitKind = (typeof hitKinds)[number];

/** Where it stands on a screen, closer than its dossier. */
export type HitPlace =
  | {
      readonly kind: 'reply';
      readonly letterId: string;
      readonly replyId: string;
      readonly pointId: string | null;
      /** Characters from the beginning of the reply's text. */
      readonly from: number | null;
    }
  | { readonly kind: 'motion'; readonly motionId: string }
  /** A row of the page of effect: a point of advice or a commitment. */
  | { readonly kind: 'effect'; readonly rowId: string }
  | { readonly kind: 'session'; readonly sessionId: string; readonly contributionId: string | null };

export interface SearchHit {
  readonly kind: HitKind;
  readonly id: string;
  readonly title: string;
  /** What tells it apart: reference and date, or the dossier it is in. */
  readonly detail: string;
  readonly dossierId: string | null;
  /** What was found within it, with some words around. */
  readonly excerpt?: string;
  readonly place?: HitPlace;
  /** Of what was said or decided: by whom or under which reference, and when. */
  readonly said?: { readonly named: string; readonly on: CalendarDay };
  /** What a letter cites with it, where that is something else than itself. */
  readonly source?: { readonly source: 'reply' | 'document'; readonly id: string };
}

function detailOf(...parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => part !== null && part !== undefined && part !== '').join(' · ');
}

const AROUND = 60;

/** Where in `text` the longest of the words begins; null where none does. */
function placeOf(text: string, words: readonly string[]): number | null {
  // Accents are taken off letter by letter, so that places in the one are places in the other.
  const bare = text
    .replace(/[\u{80}-\u{10ffff}]/gu, (letter) =>
      searchable(letter).slice(0, letter.length).padEnd(letter.length),
    )
    .toLowerCase();
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    const found = new RegExp(`(?<![\\p{Letter}\\p{Number}])${word.replaceAll('.', '\\.')}`, 'u').exec(bare);
    if (found) return found.index;
  }
  return null;
}

/** Whole words around `at`, on one line. */
function excerptAt(text: string, at: number): string {
  const from = at <= AROUND ? 0 : text.indexOf(' ', at - AROUND) + 1;
  const end = text.length <= at + 2 * AROUND ? text.length : text.lastIndexOf(' ', at + 2 * AROUND);
  const words = text
    .slice(Math.min(from, at), Math.max(end, at + AROUND))
    .replace(/\s+/g, ' ')
    .trim();
  return `${from > 0 ? '… ' : ''}${words}${end < text.length ? ' …' : ''}`;
}

/** The reply that a document is; null for any other document. */
async function replyOf(db: Database, documentId: string, dossierId: string) {
  for (const letter of await db.letterIndex.where('dossierId').equals(dossierId).toArray()) {
    const reply = letter.events.find((event) => event.kind === 'replied' && event.documentId === documentId);
    if (reply) return { letterId: letter.id, replyId: reply.id };
  }
  return null;
}

async function documentHit(db: Database, id: string, words: readonly string[]): Promise<SearchHit | null> {
  const document = await db.documents.get(id);
  if (!document || document.deleted) return null;
  const hit: SearchHit = {
    kind: 'document',
    id,
    title: document.fileName,
    detail: document.remark,
    dossierId: document.dossierId,
  };
  const named = searchWords(`${document.fileName} ${document.remark}`);
  if (words.every((word) => named.some((own) => own.startsWith(word)))) return hit;
  const text = latestText(await db.documentTexts.where('documentId').equals(id).toArray(), id);
  if (text === null) return hit;
  const joined = joinedText(text.passages);
  const from = placeOf(joined, words);
  if (from === null) return hit;
  const reply = await replyOf(db, id, document.dossierId);
  return {
    ...hit,
    excerpt: excerptAt(joined, from),
    ...(reply === null ? {} : { place: { kind: 'reply', ...reply, pointId: null, from } }),
  };
}

function placeOfQuote({ source, point, motionId, place }: ExecutiveWords): HitPlace | undefined {
  if (motionId !== null) return { kind: 'motion', motionId };
  if (point === null) return undefined;
  return source?.source === 'reply'
    ? { kind: 'reply', ...point, replyId: source.id, from: place?.from ?? null }
    : { kind: 'effect', rowId: point.pointId };
}

async function quoteHit(db: Database, id: string): Promise<SearchHit | null> {
  const about = await db.outcomeEvents.get(id);
  const ofMotion = about ? undefined : await db.motionEvents.get(id);
  let found: readonly ExecutiveWords[] = [];
  let dossierId = ofMotion?.dossierId ?? '';
  if (about) {
    const letter = await db.letterIndex.get(about.letterId);
    if (!letter) return null;
    dossierId = letter.dossierId;
    const events = await db.outcomeEvents.where('letterId').equals(about.letterId).toArray();
    found = wordsAboutLetter(letter.events, events);
  } else if (ofMotion) {
    const { motionId } = ofMotion;
    found = wordsAboutMotions(await db.motionEvents.where('motionId').equals(motionId).toArray());
  }
  const quote = found.find((each) => each.id === id);
  if (!quote) return null;
  const { words, reference, on, source } = quote;
  const place = placeOfQuote(quote);
  return {
    kind: 'quote',
    id,
    title: words,
    detail: detailOf(reference, on),
    dossierId,
    said: { named: reference, on },
    ...(place ? { place } : {}),
    ...(source ? { source } : {}),
  };
}

/** What was said stands with its session and the day of it; a name goes along only with its owner's consent. */
async function contributionHit(
  db: Database,
  id: string,
  words: readonly string[],
): Promise<SearchHit | null> {
  const row = await db.contributions.get(id);
  const session = row && !row.deleted && !row.erased ? await db.sessions.get(row.sessionId) : undefined;
  if (!row || !session || session.deleted) return null;
  const from = row.text.length > 3 * AROUND ? placeOf(row.text, words) : null;
  return {
    kind: 'contribution',
    id,
    title: from === null ? row.text.slice(0, 4 * AROUND) : excerptAt(row.text, from),
    detail: detailOf(row.consent === 'withName' ? row.speaker : '', session.title, session.on),
    dossierId: null,
    place: { kind: 'session', sessionId: session.id, contributionId: id },
  };
}

/** Null for what is not there any more; `words` are those that were looked for. */
export async function hitOf(
  db: Database,
  kind: HitKind,
  id: string,
  words: readonly string[],
): Promise<SearchHit | null> {
  switch (kind) {
    case 'dossier': {
      const dossier = await db.dossiers.get(id);
      if (!dossier) return null;
      return { kind, id, title: dossier.title, detail: dossier.portfolioHolder, dossierId: id };
    }
    case 'letter': {
      const letter = await db.letterIndex.get(id);
      if (!letter) return null;
      const { subject, state, date, dossierId } = letter;
      return { kind, id, title: subject, detail: detailOf(state.reference, date), dossierId };
    }
    case 'document':
      return documentHit(db, id, words);
    case 'contribution':
      return contributionHit(db, id, words);
    case 'session': {
      const session = await db.sessions.get(id);
      if (!session || session.deleted) return null;
      const place = { kind: 'session', sessionId: id, contributionId: null } as const;
      return {
        kind,
        id,
        title: session.title,
        detail: detailOf(session.place, session.on),
        dossierId: null,
        place,
      };
    }
    case 'quote':
      return quoteHit(db, id);
    case 'motion': {
      const motion = await db.motions.get(id);
      if (!motion || motion.deleted) return null;
      const { title, reference, date, dossierId } = motion;
      const place = { kind: 'motion', motionId: id } as const;
      const said = { named: reference, on: date };
      return { kind, id, title, detail: detailOf(reference, date), dossierId, place, said };
    }
    case 'commitment': {
      const commitment = await db.commitments.get(id);
      if (!commitment || commitment.deleted) return null;
      const { words: said, by, on, dossierId, documentId } = commitment;
      return {
        kind,
        id,
        title: said,
        detail: detailOf(on, by),
        dossierId,
        place: { kind: 'effect', rowId: id },
        said: { named: by, on },
        ...(documentId === null ? {} : { source: { source: 'document', id: documentId } }),
      };
    }
  }
}
