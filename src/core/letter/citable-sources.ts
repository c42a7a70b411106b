/** Everything of a dossier that a letter in it can cite, with the words to do it. */
import type { CalendarDay } from '#core/calendar/calendar-day';
import { quotableOf, sessionInText } from '#core/foundation/quotable';
import type { CitationSource } from '#core/letter/body';
import {
  type CitationReader,
  type CitationWords,
  type CitedThing,
  citationWords,
} from '#core/letter/citation-words';
import type { LetterState } from '#core/letter/letter-state';
import type { Contribution } from '#core/records/contribution';
import type { DefinitionVersion } from '#core/records/definition-version';
import type { DossierDocument } from '#core/records/dossier-document';
import type { LetterKind } from '#core/records/letter';
import type { LetterEvent } from '#core/records/letter-event';
import type { Session } from '#core/records/session';

export interface CitableLetter {
  readonly id: string;
  readonly kind: LetterKind;
  readonly subject: string;
  readonly date: CalendarDay | null;
  readonly state: LetterState;
  /** Those that still count. */
  readonly events: readonly LetterEvent[];
}

/** Something said at a session, that a point of the dossier rests on or rested on. */
export interface CitableContribution {
  readonly contribution: Contribution;
  readonly session: Session;
}

export interface CitableRecords {
  readonly letters: readonly CitableLetter[];
  readonly documents: readonly DossierDocument[];
  readonly definitions: readonly DefinitionVersion[];
  readonly contributions: readonly CitableContribution[];
}

export interface CitableSource {
  readonly source: CitationSource;
  readonly id: string;
  readonly thing: CitedThing;
  readonly words: CitationWords;
  /** What it is about: a subject, the name of a file, the term that is defined. */
  readonly subject: string;
  /** The letter it is or belongs to; null where it belongs to none. */
  readonly letterId: string | null;
  /** A letter that did not go out yet. */
  readonly isDraft: boolean;
  /** False for the file of a letter or reply that stands in the list by itself. */
  readonly isListed: boolean;
}

/** One name for what a citation is tied to. */
export function sourceKey(of: { readonly source: CitationSource; readonly id: string }): string {
  return `${of.source}/${of.id}`;
}

function withWords(source: Omit<CitableSource, 'words' | 'source'>, reader: CitationReader): CitableSource {
  return { ...source, source: source.thing.kind, words: citationWords(source.thing, reader) };
}

function ofLetter(letter: CitableLetter, reader: CitationReader): CitableSource[] {
  const { id, subject, state } = letter;
  const itself = withWords(
    {
      id,
      subject,
      letterId: id,
      isDraft: state.dispatch === null,
      isListed: true,
      thing: {
        kind: 'letter',
        letterKind: letter.kind,
        // The date that is printed on it; one that was sent without has the day it went out.
        day: letter.date ?? state.dispatch?.on ?? null,
        reference: state.reference ?? '',
      },
    },
    reader,
  );
  const replies = letter.events.flatMap((event): CitableSource[] =>
    event.kind === 'replied'
      ? [
          withWords(
            {
              id: event.id,
              subject,
              letterId: id,
              isDraft: false,
              isListed: true,
              thing: { kind: 'reply', form: event.form, day: event.on, reference: event.reference },
            },
            reader,
          ),
        ]
      : [],
  );
  return [itself, ...replies];
}

function ofDocument(
  document: DossierDocument,
  files: ReadonlySet<string>,
  reader: CitationReader,
): CitableSource {
  return withWords(
    {
      id: document.id,
      subject: document.fileName,
      letterId: document.letterId,
      isDraft: false,
      isListed: document.letterId === null && !files.has(document.id),
      thing: {
        kind: 'document',
        direction: document.direction,
        name: document.fileName,
        day: document.date,
      },
    },
    reader,
  );
}

function ofDefinition(version: DefinitionVersion, reader: CitationReader): CitableSource {
  const { id, term, on, where } = version;
  return withWords(
    {
      id,
      subject: term,
      letterId: null,
      isDraft: false,
      isListed: true,
      thing: { kind: 'definition', term, day: on, where },
    },
    reader,
  );
}

/** None where it may not be quoted: then it is no source, and a citation of it has to go. */
function ofContribution(
  { contribution, session }: CitableContribution,
  reader: CitationReader,
): CitableSource[] {
  const said = quotableOf(contribution);
  if (said === null) return [];
  return [
    withWords(
      {
        id: contribution.id,
        subject: session.title,
        letterId: null,
        isDraft: false,
        isListed: true,
        thing: {
          kind: 'contribution',
          said,
          day: session.on,
          sessionId: session.id,
          session: sessionInText(session),
        },
      },
      reader,
    ),
  ];
}

/** Newest first; what has no date comes last. `citing` is the letter that cites, which is no source of itself. */
export function citableSources(
  { letters, documents, definitions, contributions }: CitableRecords,
  citing: string,
  reader: CitationReader,
): CitableSource[] {
  const others = letters.filter((letter) => letter.id !== citing);
  const files = new Set(
    letters.flatMap(({ events }) =>
      events.flatMap((event) => ('documentId' in event && event.documentId ? [event.documentId] : [])),
    ),
  );
  const sources = [
    ...others.flatMap((letter) => ofLetter(letter, reader)),
    // What was answered to the letter being written, as when a sent one is read.
    ...letters
      .filter((letter) => letter.id === citing)
      .flatMap((letter) => ofLetter(letter, reader).slice(1)),
    ...documents.map((document) => ofDocument(document, files, reader)),
    ...definitions.map((version) => ofDefinition(version, reader)),
    ...contributions.flatMap((each) => ofContribution(each, reader)),
  ];
  return sources.sort((a, b) => {
    const [dayA, dayB] = [a.thing.day ?? '', b.thing.day ?? ''];
    if (dayA !== dayB) return dayA < dayB ? 1 : -1;
    return a.id < b.id ? 1 : -1;
  });
}
