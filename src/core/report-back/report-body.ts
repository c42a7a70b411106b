/**
 * A report back (terugkoppeling) of one session: what we heard, what we did with it, what became of it. Its text is made
 * from the links and the outcomes, so that it can be made again whenever those change.
 */

import { formatDutchDate } from '#core/calendar/dutch-date';
import { enumeration } from '#core/dutch/enumeration';
import { type Quotable, quotableOf, sessionInText } from '#core/foundation/quotable';
import { currentOf } from '#core/input/currents';
import type { BodyNode, LetterBody } from '#core/letter/body';
import type { AdvicePoint } from '#core/letter/points';
import { numberInWords } from '#core/letter/term-words';
import { linksOfHeads } from '#core/ordering/merge';
import { namesOnce } from '#core/ordering/order-lists';
import { voicesOf } from '#core/ordering/standing';
import type { Contribution } from '#core/records/contribution';
import type { ContributionLink } from '#core/records/contribution-link';
import { letterInText, letterSentences, pointSentences } from '#core/report-back/outcome-sentences';
import type { ReportedLetter, ReportFacts } from '#core/report-back/report-facts';

/** More would be a list of everything; it says how many there were. */
const MOST_QUOTES = 3;
const MOST_UNTAKEN = 25;

const text = (words: string, marks?: BodyNode['marks']): BodyNode =>
  marks ? { type: 'text', text: words, marks } : { type: 'text', text: words };
const BOLD = [{ type: 'bold' }] as const;
const paragraph = (...content: readonly BodyNode[]): BodyNode => ({ type: 'paragraph', content });
const heading = (level: 2 | 3, words: string): BodyNode => ({
  type: 'heading',
  attrs: { level },
  content: [text(words)],
});
const list = (items: readonly (readonly BodyNode[])[]): BodyNode => ({
  type: 'bulletList',
  content: items.map((item) => ({ type: 'listItem', content: [paragraph(...item)] })),
});

function inOneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

function counted(count: number, one: string, many: string): string {
  return `${numberInWords(count)} ${count === 1 ? one : many}`;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

interface Reading extends ReportFacts {
  readonly standing: readonly Contribution[];
  readonly voices: (contribution: Contribution) => number;
  /** By the contribution that stands for them. */
  readonly tied: readonly ContributionLink[];
}

function readingOf(facts: ReportFacts): Reading {
  const there = facts.contributions.filter(({ erased }) => erased === null);
  const { standing, behind, headOf } = voicesOf(there);
  return {
    ...facts,
    standing,
    voices: ({ id }) => 1 + (behind.get(id)?.length ?? 0),
    tied: linksOfHeads(facts.links, headOf),
  };
}

function sumOf({ voices }: Reading, those: readonly Contribution[]): number {
  return those.reduce((sum, each) => sum + voices(each), 0);
}

function occasion(reading: Reading): BodyNode[] {
  const { session, attendances, standing } = reading;
  const people = attendances.reduce((sum, { number }) => sum + (number ?? 0), 0);
  const where = session.place.trim() === '' ? '' : ` in ${inOneLine(session.place)}`;
  const when =
    session.on === null
      ? ''
      : ` op ${formatDutchDate(session.on)}${session.until ? ` tot en met ${formatDutchDate(session.until)}` : ''}`;
  const present =
    people > 0
      ? ` Er waren ${counted(people, 'deelnemer', 'deelnemers')}${attendances.length > 1 ? ` van ${numberInWords(attendances.length)} organisaties en groepen` : ''}.`
      : '';
  const said = sumOf(reading, standing);
  return [
    paragraph(
      text(
        `U was erbij of u gaf ons uw inbreng: ‘${inOneLine(session.title)}’${when}${where}.${present} ${said === 0 ? 'Wij schreven nog geen bijdragen op.' : `Wij schreven ${counted(said, 'bijdrage', 'bijdragen')} op.`} In dit bericht leest u wat wij hoorden, wat wij ermee deden en wat ervan kwam.`,
      ),
    ),
  ];
}

/** What people spoke of most, by how often; what only one did is no more spoken of than the rest. */
function spokenOf(reading: Reading, namesIn: (row: Contribution) => readonly string[]): string[] {
  const count = new Map<string, number>();
  for (const row of reading.standing) {
    for (const name of namesIn(row)) count.set(name, (count.get(name) ?? 0) + reading.voices(row));
  }
  return [...count]
    .filter(([, times]) => times > 1)
    .sort(([one, a], [other, b]) => b - a || one.localeCompare(other, 'nl'))
    .slice(0, 6)
    .map(([name, times]) => `${name} (${times})`);
}

function heard(reading: Reading): BodyNode[] {
  const { currents, standing } = reading;
  if (standing.length === 0) return [];
  const stream = currents.flatMap((current) => {
    const those = standing.filter((row) => currentOf(row, currents)?.id === current.id);
    if (those.length === 0 && current.description.trim() === '') return [];
    const description = inOneLine(current.description);
    const words = description === '' ? '' : `: ${description.replace(/[.]$/, '')}`;
    return [
      [
        text(inOneLine(current.name), BOLD),
        text(`${words} (${counted(sumOf(reading, those), 'bijdrage', 'bijdragen')}).`),
      ],
    ];
  });
  const domains = spokenOf(reading, ({ lifeDomains }) => lifeDomains);
  const themes = spokenOf(reading, ({ themes: those }) => those);
  const blocks = [
    ...(stream.length > 0
      ? [
          paragraph(
            text(
              stream.length === 1
                ? 'Eén opvatting kwam steeds terug:'
                : `Wij hoorden ${numberInWords(stream.length)} opvattingen:`,
            ),
          ),
          list(stream),
        ]
      : []),
    ...(domains.length > 0 ? [paragraph(text(`Het ging het meest over ${enumeration(domains)}.`))] : []),
    ...(themes.length > 0 ? [paragraph(text(`Vaak genoemd: ${enumeration(themes)}.`))] : []),
  ];
  return [
    heading(2, 'Wat wij hoorden'),
    ...(blocks.length > 0 ? blocks : [paragraph(text('Alles wat gezegd is, hebben wij opgeschreven.'))]),
  ];
}

function quoteNode({ kind, words, who }: Quotable): BodyNode {
  const said = kind === 'quote' ? `“${words}”` : words;
  return {
    type: 'blockquote',
    attrs: { definitionId: null },
    content: [paragraph(text(`${said} (${who})`))],
  };
}

function restsOn(
  reading: Reading,
  those: readonly { row: Contribution; stance: ContributionLink['stance'] }[],
): string {
  const of = (stance: ContributionLink['stance']): number =>
    sumOf(
      reading,
      those.filter((each) => each.stance === stance).map(({ row }) => row),
    );
  const parts = [
    of('for') > 0 ? `${counted(of('for'), 'bijdrage', 'bijdragen')} vóór` : '',
    of('against') > 0 ? `${counted(of('against'), 'bijdrage', 'bijdragen')} ertegen` : '',
    of('neutral') > 0 ? `${counted(of('neutral'), 'bijdrage', 'bijdragen')} erover` : '',
  ].filter((part) => part !== '');
  const organisations = namesOnce(
    those.filter(({ row }) => row.consent !== 'none').map(({ row }) => row.organisation),
  );
  const from =
    organisations.length === 0 ? '' : `, onder andere van ${enumeration(organisations.slice(0, 4))}`;
  return `Hierin zit uw inbreng: ${enumeration(parts)}${from}.`;
}

function pointNodes(reading: Reading, letter: ReportedLetter, point: AdvicePoint): BodyNode[] {
  const byId = new Map(reading.standing.map((row) => [row.id, row]));
  const those = reading.tied
    .filter(({ letterId, pointId }) => letterId === letter.id && pointId === point.id)
    .flatMap(({ contributionId, stance }) => {
      const row = byId.get(contributionId);
      return row ? [{ row, stance }] : [];
    });
  if (those.length === 0) return [];
  const quotes = those.flatMap(({ row }) => quotableOf(row) ?? []);
  const became = pointSentences(letter.stories.get(point.id));
  const name = point.kind === 'question' ? 'Vraag' : 'Punt';
  return [
    heading(3, `${name} ${point.number}`),
    paragraph(text(inOneLine(point.text))),
    paragraph(text(restsOn(reading, those))),
    ...quotes.slice(0, MOST_QUOTES).map(quoteNode),
    ...(became.length > 0 ? [paragraph(text('Wat ervan kwam: ', BOLD), text(became.join(' ')))] : []),
  ];
}

function letterNodes(reading: Reading, letter: ReportedLetter): BodyNode[] {
  const points = letter.points.flatMap((point) => pointNodes(reading, letter, point));
  return [paragraph(text(`Uw inbreng staat in ${letterInText(letter)}.`)), ...points];
}

function did(reading: Reading): BodyNode[] {
  const nodes = reading.letters.flatMap((letter) => letterNodes(reading, letter));
  const none = 'Wij hebben de inbreng nog niet in een advies verwerkt. Zodra dat zo is, hoort u het van ons.';
  return [heading(2, 'Wat wij ermee deden'), ...(nodes.length > 0 ? nodes : [paragraph(text(none))])];
}

function became(reading: Reading): BodyNode[] {
  if (reading.letters.length === 0) return [];
  return [
    heading(2, 'Wat ervan kwam'),
    ...reading.letters.map((letter) => paragraph(text(letterSentences(letter).join(' ')))),
  ];
}

function untaken(reading: Reading): BodyNode[] {
  const taken = new Set(reading.tied.map(({ contributionId }) => contributionId));
  const those = reading.standing.filter(({ id }) => !taken.has(id));
  if (those.length === 0 || reading.letters.length === 0) return [];
  const sayable = those.flatMap((row) => quotableOf(row) ?? []);
  const count = sumOf(reading, those);
  const lead =
    count === 1
      ? 'Eén bijdrage namen wij nog niet op in een advies. Wij bewaren haar bij dit onderwerp.'
      : `${capitalised(numberInWords(count))} bijdragen namen wij nog niet op in een advies. Wij bewaren ze bij dit onderwerp.`;
  const rest = those.length - Math.min(sayable.length, MOST_UNTAKEN);
  return [
    heading(2, 'Wat wij nog niet opnamen'),
    paragraph(text(lead)),
    ...(sayable.length > 0 ? [list(sayable.slice(0, MOST_UNTAKEN).map(({ words }) => [text(words)]))] : []),
    ...(sayable.length > 0 && rest > 0
      ? [paragraph(text(`En nog ${counted(rest, 'andere', 'andere')}.`))]
      : []),
  ];
}

/** Never empty; without any links it says that nothing was done with it yet. */
export function reportBody(facts: ReportFacts): LetterBody {
  const reading = readingOf(facts);
  return {
    type: 'doc',
    content: [
      ...occasion(reading),
      ...heard(reading),
      ...did(reading),
      ...became(reading),
      ...untaken(reading),
      paragraph(
        text('Dank u wel voor uw inbreng. Klopt er iets niet, of wilt u iets toevoegen? Laat het ons weten.'),
      ),
    ],
  };
}

/** "Terugkoppeling van de conferentie van 5 oktober 2026". */
export function reportSubject({ session }: Pick<ReportFacts, 'session'>): string {
  return `Terugkoppeling van ${sessionInText(session)}: ${inOneLine(session.title)}`;
}
