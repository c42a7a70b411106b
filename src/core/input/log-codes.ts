/**
 * The codes of the live log. A character at the beginning of a word opens what can be chosen; what is typed behind it
 * finds among that, or is something new. Nothing is read out of a line afterwards: what was not chosen stays text.
 */
import { type LabelKind, type LogChoice, type LogLine, labelKinds } from '#core/input/log-line';
import { contributionMarks, quoteConsents } from '#core/records/contribution';

export const logCodes = ['@', '&', '~', '#', '/', '!'] as const;
export type LogCode = (typeof logCodes)[number];

export interface OpenCode {
  readonly code: LogCode;
  /** What stands behind it, up to the cursor; may have blanks in it. */
  readonly query: string;
  /** Where the code stands in the text. */
  readonly from: number;
}

/** Longer than any name: somebody is writing a sentence. */
const LONGEST_QUERY = 80;

/** The code the cursor stands in, if any. `&` with a blank behind it is a word of the sentence. */
export function openCode(text: string, cursor: number): OpenCode | null {
  const before = text.slice(0, cursor);
  for (let from = before.length - 1; from >= 0 && before.length - from <= LONGEST_QUERY; from -= 1) {
    const code = logCodes.find((each) => each === before[from]);
    if (code === undefined || (from > 0 && !/\s/.test(before[from - 1] ?? ''))) continue;
    const query = before.slice(from + 1);
    return /^\s|\n/.test(query) ? null : { code, query, from };
  }
  return null;
}

/** The text without the code and what was typed behind it, and where the cursor is then. */
export function withoutCode(
  text: string,
  { from, query }: OpenCode,
): { readonly text: string; readonly cursor: number } {
  const head = text.slice(0, from);
  const tail = text.slice(from + 1 + query.length);
  const joined = head.endsWith(' ') && tail.startsWith(' ') ? head + tail.slice(1) : head + tail;
  return { text: joined, cursor: from };
}

/** What was said before in this session, and what the council has lists of; the likeliest first. */
export interface LogSources extends Readonly<Record<LabelKind, readonly string[]>> {
  /** False where the names were taken out: none is offered, known or new. */
  readonly takesNames: boolean;
  readonly speakers: readonly string[];
  readonly roles: readonly string[];
  readonly organisations: readonly string[];
  readonly currents: readonly string[];
  readonly parts: readonly string[];
  readonly tables: readonly string[];
}

export interface OfferedChoice {
  readonly choice: LogChoice;
  readonly isNew: boolean;
}

const MARKS = /\p{Diacritic}/gu;

function plain(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').toLowerCase().trim();
}

/** How well `name` answers `query`: at its beginning, at the beginning of a word of it, or not (0). */
function matchOf(name: string, query: string): number {
  const [wanted, found] = [plain(query), plain(name)];
  if (wanted === '') return 1;
  if (found.startsWith(wanted)) return 3;
  return found.split(/[\s-]+/).some((word) => word.startsWith(wanted)) ? 2 : 0;
}

type NamedKind = Exclude<LogChoice['kind'], 'mark' | 'form' | 'consent'>;

function known(
  kind: NamedKind,
  names: readonly string[],
  query: string,
): (OfferedChoice & { match: number })[] {
  return names
    .map((value) => ({ choice: { kind, value }, isNew: false, match: matchOf(value, query) }))
    .filter((each) => each.match > 0);
}

function fresh(kind: NamedKind, query: string): OfferedChoice {
  return { choice: { kind, value: query.trim() }, isNew: true };
}

const off = (kind: NamedKind): OfferedChoice => ({ choice: { kind, value: '' }, isNew: false });

/** No more than can be seen at once. */
const MOST = 8;

function offered(
  groups: readonly { readonly kind: NamedKind; readonly names: readonly string[] }[],
  newKinds: readonly NamedKind[],
  query: string,
  offs: readonly OfferedChoice[],
): OfferedChoice[] {
  const found = groups.flatMap(({ kind, names }) => known(kind, names, query));
  const best = found
    .toSorted((a, b) => b.match - a.match)
    .slice(0, MOST)
    .map(({ choice, isNew }) => ({ choice, isNew }));
  const isThere = found.some(({ choice }) => plain(choice.value) === plain(query));
  const others = query.trim() === '' || isThere ? [] : newKinds.map((kind) => fresh(kind, query));
  return [...(query === '' ? offs : []), ...best, ...others];
}

/** A name has a capital, as a rule; a role has none. */
function whoIsNew(query: string, takesNames: boolean): readonly NamedKind[] {
  if (!takesNames) return ['role'];
  return /^\p{Lu}/u.test(query) ? ['speaker', 'role'] : ['role', 'speaker'];
}

const SIGNS: readonly LogChoice[] = [
  ...contributionMarks.filter((mark) => mark !== 'none').map((value) => ({ kind: 'mark', value }) as const),
  { kind: 'form', value: 'verbatim' },
  { kind: 'form', value: 'paraphrase' },
  ...quoteConsents.map((value) => ({ kind: 'consent', value }) as const),
  { kind: 'mark', value: 'none' },
];

/**
 * What is offered behind a code, the best first. `nameOf` says how a sign is called on the screen: signs are found by
 * the words the person sees.
 */
export function choicesFor(
  { code, query }: OpenCode,
  line: LogLine,
  sources: LogSources,
  nameOf: (choice: LogChoice) => string,
): OfferedChoice[] {
  switch (code) {
    case '@':
      return offered(
        [
          { kind: 'speaker', names: sources.speakers },
          { kind: 'role', names: sources.roles },
        ],
        whoIsNew(query, sources.takesNames),
        query,
        [...(line.speaker === '' ? [] : [off('speaker')]), ...(line.role === '' ? [] : [off('role')])],
      );
    case '&':
      return offered(
        [{ kind: 'organisation', names: sources.organisations }],
        ['organisation'],
        query,
        line.organisation === '' ? [] : [off('organisation')],
      );
    case '~':
      return offered(
        [{ kind: 'current', names: sources.currents }],
        ['current'],
        query,
        line.current === '' ? [] : [off('current')],
      );
    case '#':
      return offered(
        labelKinds.map((kind) => ({ kind, names: sources[kind] })),
        ['themes'],
        query,
        [],
      );
    case '/':
      return offered(
        [
          { kind: 'part', names: sources.parts },
          { kind: 'table', names: sources.tables },
        ],
        ['part', 'table'],
        query,
        [...(line.part === '' ? [] : [off('part')]), ...(line.table === '' ? [] : [off('table')])],
      );
    case '!':
      return SIGNS.filter(
        (sign) =>
          matchOf(nameOf(sign), query) > 0 &&
          (sources.takesNames || sign.kind !== 'consent' || sign.value !== 'withName'),
      ).map((choice) => ({
        choice,
        isNew: false,
      }));
  }
}
