/**
 * What of a contribution may be said in a letter or a report, and of whom. Nobody is named who did not agree to it: not by
 * name, and not by a role or an organisation that would tell who it was.
 */
import { formatDutchDate } from '#core/calendar/dutch-date';
import type { Contribution } from '#core/records/contribution';
import type { Session, SessionKind } from '#core/records/session';

export interface Quotable {
  /** In the speaker's own words, or as the council puts it without naming anybody. */
  readonly kind: 'quote' | 'paraphrase';
  /** On one line; cut where it is longer than anybody quotes. */
  readonly words: string;
  /** "een deelnemer", or the name with what goes with it. */
  readonly who: string;
}

/** Characters; about six lines of a letter. */
const LONGEST_QUOTE = 600;

function inOneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = [...line];
  if (characters.length <= LONGEST_QUOTE) return line;
  return `${characters
    .slice(0, LONGEST_QUOTE)
    .join('')
    .replace(/\s+\S*$/u, '')} …`;
}

/** Whoever quotes puts quotation marks around it. */
function withoutMarks(words: string): string {
  return words.replace(/^[“"„‘'](?<inner>[^“”"„]+)[”"’']$/u, '$<inner>');
}

type Said = Pick<Contribution, 'text' | 'form' | 'speaker' | 'role' | 'organisation' | 'consent' | 'erased'>;

/**
 * Null for what may not be repeated: it was erased, or said in confidence in the speaker's own words. What was said in
 * confidence and put into words by the council can be told as something that came up.
 */
export function quotableOf(said: Said): Quotable | null {
  const words = withoutMarks(inOneLine(said.text));
  if (said.erased !== null || words === '') return null;
  if (said.consent === 'none') {
    return said.form === 'paraphrase' ? { kind: 'paraphrase', words, who: 'een deelnemer' } : null;
  }
  const isNamed = said.consent === 'withName' && said.speaker.trim() !== '';
  const who = isNamed
    ? [said.speaker, said.role, said.organisation]
        .map((part) => part.trim())
        .filter((part) => part !== '')
        .join(', ')
    : 'een deelnemer';
  return { kind: said.form === 'verbatim' ? 'quote' : 'paraphrase', words, who };
}

const SESSION: Readonly<Record<SessionKind, readonly [article: string, name: string, preposition: string]>> =
  {
    conference: ['de', 'conferentie', 'op'],
    preConference: ['de', 'preconferentie', 'op'],
    panel: ['het', 'panelgesprek', 'in'],
    councilMeeting: ['de', 'raadsvergadering', 'in'],
    workingGroup: ['de', 'werkgroep', 'in'],
    talk: ['het', 'gesprek', 'in'],
    survey: ['de', 'peiling', 'in'],
  };

type Named = Pick<Session, 'kind' | 'on'>;

/** "de conferentie van 5 oktober 2026". */
export function sessionInText({ kind, on }: Named): string {
  const [article, name] = SESSION[kind];
  return `${article} ${name}${on === null ? '' : ` van ${formatDutchDate(on)}`}`;
}

/** "op de conferentie van 5 oktober 2026". */
export function atSession(session: Named): string {
  return `${SESSION[session.kind][2]} ${sessionInText(session)}`;
}
