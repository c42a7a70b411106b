/** What the columns of a list hold, as far as their heads and what is in them say; a person has the last word. */
import type { GivenList, GivenRow } from '#core/input/given-list';

export const columnFields = [
  'text',
  'speaker',
  'role',
  'organisation',
  'current',
  'lifeDomains',
  'themes',
  'targetGroups',
  'laws',
  'part',
  'table',
  'consent',
  'mark',
  'form',
  'nothing',
] as const;
export type ColumnField = (typeof columnFields)[number];

export interface ListColumns {
  /** The first row names the columns and is none of the contributions. */
  readonly hasHead: boolean;
  readonly fields: readonly ColumnField[];
}

/** Heads as forms and surveys have them, without capitals and accents. */
const HEADS: readonly (readonly [ColumnField, RegExp])[] = [
  ['consent', /toestemming|aanhalen|citeren|consent|quote/],
  ['organisation', /organisatie|organisation|organization|instelling|vereniging|namens/],
  ['role', /^rol$|^role$|functie|hoedanigheid|ik ben|ben je/],
  ['speaker', /^naam|^name|^spreker|^speaker|voornaam|achternaam|deelnemer|inzender/],
  ['current', /stroming|current|standpunt/],
  ['lifeDomains', /levensgebied|life domain|domein|domain/],
  ['targetGroups', /doelgroep|target group/],
  ['themes', /thema|theme|onderwerp|trefwoord|tags?$/],
  ['laws', /^wet$|^wetten$|^laws?$/],
  ['table', /tafel|^groep|^table|^group/],
  ['part', /onderdeel|programma|sessie|ronde|^part/],
  ['mark', /^soort$|^type$|^merk$|^mark$/],
  ['form', /letterlijk|verbatim/],
  ['nothing', /^id$|^nr|nummer|tijd|datum|timestamp|date|time|e-?mail|ip-?adres|telefoon|phone/],
  [
    'text',
    /inbreng|bijdrage|opmerking|reactie|antwoord|tekst|toelichting|vraag|contribution|remark|answer|comment|text|\?$/,
  ],
];

function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .trim();
}

function fieldOfHead(head: string): ColumnField | null {
  const words = bare(head);
  // A question of a survey is longer than the name of any column.
  if (words.length > 60) return 'text';
  return HEADS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

export function widthOf(rows: readonly GivenRow[]): number {
  return rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
}

/** The column with the longest words on average: what was said, where no head says so. */
function wordiest(rows: readonly GivenRow[], width: number): number {
  const lengths = Array.from({ length: width }, (_, column) =>
    rows.reduce((sum, { cells }) => sum + (cells[column] ?? '').length, 0),
  );
  return lengths.indexOf(Math.max(...lengths));
}

/** `takesNames` is false for a session that keeps none: a column with names is left out then. */
export function proposeColumns(list: GivenList, takesNames = true): ListColumns {
  const { hasHead, fields } = proposed(list);
  const kept = fields.map((field): ColumnField => (field === 'speaker' && !takesNames ? 'nothing' : field));
  return { hasHead, fields: kept };
}

function proposed({ rows }: GivenList): ListColumns {
  const width = widthOf(rows);
  const [first] = rows;
  if (!first || width <= 1) {
    const isHead = first !== undefined && rows.length > 1 && (first.cells[0] ?? '').length <= 40;
    const named = isHead ? fieldOfHead(first.cells[0] ?? '') : null;
    return { hasHead: named === 'text' && !/\s/.test((first?.cells[0] ?? '').trim()), fields: ['text'] };
  }
  const named = Array.from({ length: width }, (_, column) => fieldOfHead(first.cells[column] ?? ''));
  const hasHead = named.filter((field) => field !== null).length >= Math.min(2, width);
  const fields = named.map((field): ColumnField => (hasHead ? (field ?? 'nothing') : 'nothing'));
  if (!fields.includes('text')) {
    const body = hasHead ? rows.slice(1) : rows;
    const at = wordiest(body, width);
    if (at >= 0) fields[at] = 'text';
  }
  return { hasHead, fields };
}
