/** What was said at a session, for the members of the council: by current, with what was decided and asked. */
import { quotableOf, sessionInText } from '#core/foundation/quotable';
import { currentOf } from '#core/input/currents';
import type { BodyNode, LetterBody } from '#core/letter/body';
import { voicesOf } from '#core/ordering/standing';
import type { Contribution, ContributionMark } from '#core/records/contribution';
import type { ReportFacts } from '#core/report-back/report-facts';

type Facts = Pick<ReportFacts, 'session' | 'attendances' | 'currents' | 'contributions'>;

const text = (words: string): BodyNode => ({ type: 'text', text: words });
const paragraph = (words: string): BodyNode => ({ type: 'paragraph', content: [text(words)] });
const heading = (words: string): BodyNode => ({
  type: 'heading',
  attrs: { level: 2 },
  content: [text(words)],
});

function inOneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

function list(items: readonly string[]): BodyNode {
  return {
    type: 'bulletList',
    content: items.map((item) => ({ type: 'listItem', content: [paragraph(item)] })),
  };
}

/** Decisions and actions stand in one list; each says which it is. */
const MARKED: Readonly<Record<ContributionMark, string>> = {
  none: '',
  decision: 'Besluit: ',
  action: 'Actie: ',
  question: '',
};

/** Members read what was said in confidence too, without a name; the report does not leave the council. */
function lineOf(row: Contribution, voices: number): string {
  const quotable = quotableOf(row);
  const words = inOneLine(row.text);
  const said = `${MARKED[row.mark]}${row.form === 'verbatim' ? `“${words}”` : words}`;
  const who = quotable === null || quotable.who === 'een deelnemer' ? '' : quotable.who;
  const asides = [who, voices > 1 ? `${voices} keer genoemd` : ''].filter((part) => part !== '');
  return asides.length === 0 ? said : `${said} (${asides.join('; ')})`;
}

/** Names need more room than numbers; in pixels of the letter desk. */
const WIDTHS = { name: [420], number: [150] } as const;

function cell(words: string, type: 'tableHeader' | 'tableCell', holds: keyof typeof WIDTHS): BodyNode {
  return {
    type,
    attrs: { colspan: 1, rowspan: 1, colwidth: WIDTHS[holds] },
    content: [words === '' ? { type: 'paragraph' } : paragraph(words)],
  };
}

function attendanceTable({ attendances }: Facts): BodyNode[] {
  if (attendances.length === 0) return [];
  const people = attendances.reduce((sum, { number }) => sum + (number ?? 0), 0);
  const row = (cells: readonly BodyNode[]): BodyNode => ({ type: 'tableRow', content: cells });
  return [
    heading('Wie er waren'),
    {
      type: 'table',
      content: [
        row([cell('Organisatie of groep', 'tableHeader', 'name'), cell('Aantal', 'tableHeader', 'number')]),
        ...attendances.map(({ organisation, number }) =>
          row([
            cell(organisation, 'tableCell', 'name'),
            cell(number === null ? 'niet geteld' : String(number), 'tableCell', 'number'),
          ]),
        ),
        ...(attendances.length > 1
          ? [row([cell('Samen', 'tableCell', 'name'), cell(String(people), 'tableCell', 'number')])]
          : []),
      ],
    },
  ];
}

export function sessionReportBody(facts: Facts): LetterBody {
  const { session, currents } = facts;
  const { standing, behind } = voicesOf(facts.contributions.filter(({ erased }) => erased === null));
  const line = (row: Contribution): string => lineOf(row, 1 + (behind.get(row.id)?.length ?? 0));
  const part = (title: string, rows: readonly Contribution[], lead = ''): BodyNode[] =>
    rows.length === 0
      ? []
      : [heading(title), ...(lead === '' ? [] : [paragraph(lead)]), list(rows.map(line))];
  const plain = standing.filter(({ mark }) => mark === 'none');
  const elsewhere = plain.filter((row) => currentOf(row, currents) === null);
  const summary = inOneLine(session.summary);
  const said = standing.reduce((sum, { id }) => sum + 1 + (behind.get(id)?.length ?? 0), 0);
  const where = inOneLine(session.place);
  const occasion = [
    where === '' ? '' : `De bijeenkomst was in ${where}.`,
    said === 0
      ? ''
      : said === 1
        ? 'Er is één bijdrage opgeschreven.'
        : `Er zijn ${said} bijdragen opgeschreven.`,
  ].filter((part) => part !== '');
  return {
    type: 'doc',
    content: [
      ...(summary === '' ? [] : [paragraph(summary)]),
      ...(occasion.length === 0 ? [] : [paragraph(occasion.join(' '))]),
      ...attendanceTable(facts),
      ...part(
        'Besluiten en acties',
        standing.filter(({ mark }) => mark === 'decision' || mark === 'action'),
      ),
      ...currents.flatMap((current) =>
        part(
          inOneLine(current.name),
          plain.filter((row) => currentOf(row, currents)?.id === current.id),
          inOneLine(current.description),
        ),
      ),
      ...part(currents.length > 0 ? 'Verder gezegd' : 'Wat er gezegd is', elsewhere),
      ...part(
        'Vragen',
        standing.filter(({ mark }) => mark === 'question'),
      ),
      ...(standing.length === 0 ? [paragraph('Er is nog niets opgeschreven.')] : []),
    ],
  };
}

export function sessionReportSubject({ session }: Pick<Facts, 'session'>): string {
  return `Verslag van ${sessionInText(session)}: ${inOneLine(session.title)}`;
}
