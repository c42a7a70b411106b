/** What was said at a session, for the members of the council: by current, with what was decided and asked. */
import { quotableOf, sessionInText } from '#core/foundation/quotable';
import { currentOf } from '#core/input/currents';
import type { BodyNode, LetterBody } from '#core/letter/body';
import { voicesOf } from '#core/ordering/standing';
import type { Contribution } from '#core/records/contribution';
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

/** Members read what was said in confidence too, without a name; the report does not leave the council. */
function lineOf(row: Contribution, voices: number): string {
  const quotable = quotableOf(row);
  const words = inOneLine(row.text);
  const said = row.form === 'verbatim' ? `“${words}”` : words;
  const who = quotable === null || quotable.who === 'een deelnemer' ? '' : quotable.who;
  const asides = [who, voices > 1 ? `${voices} keer genoemd` : ''].filter((part) => part !== '');
  return asides.length === 0 ? said : `${said} (${asides.join('; ')})`;
}

function cell(words: string, type: 'tableHeader' | 'tableCell'): BodyNode {
  return {
    type,
    attrs: { colspan: 1, rowspan: 1, colwidth: null },
    content: [words === '' ? { type: 'paragraph' } : paragraph(words)],
  };
}

function attendanceTable({ attendances }: Facts): BodyNode[] {
  if (attendances.length === 0) return [];
  const row = (cells: readonly BodyNode[]): BodyNode => ({ type: 'tableRow', content: cells });
  return [
    heading('Wie er waren'),
    {
      type: 'table',
      content: [
        row([cell('Organisatie of groep', 'tableHeader'), cell('Aantal', 'tableHeader')]),
        ...attendances.map(({ organisation, number }) =>
          row([cell(organisation, 'tableCell'), cell(number === null ? '' : String(number), 'tableCell')]),
        ),
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
  return {
    type: 'doc',
    content: [
      ...(summary === '' ? [] : [paragraph(summary)]),
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
