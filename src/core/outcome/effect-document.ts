/** The effect (doorwerking) of a dossier as a memo of the council: the chain of every point, from advice to done. */
import type { CalendarDay } from '#core/calendar/calendar-day';
import { formatDutchDate } from '#core/calendar/dutch-date';
import { enumeration } from '#core/dutch/enumeration';
import { inputKey, type PointInput } from '#core/foundation/point-input';
import type { BodyNode, LetterBody } from '#core/letter/body';
import type { LetterDocument, LetterPicture } from '#core/letter/letter-document';
import { usualNumbering } from '#core/letter/point-numbering';
import { inQuotationMarks } from '#core/letter/quotation-marks';
import type { CommitmentStanding } from '#core/outcome/commitment-state';
import type { MotionStanding } from '#core/outcome/motion-state';
import { type AskedLetter, askedWords, openQuestions } from '#core/outcome/open-questions';
import {
  commitmentWords,
  councilLine,
  doneLines,
  executiveLine,
  fateWords,
  motionWords,
} from '#core/outcome/outcome-words';
import { pointFate } from '#core/outcome/point-fate';
import type { PointOutcome } from '#core/outcome/point-outcome';
import type { LetterSender } from '#core/records/letter-sender';
import { usualStationery } from '#core/records/stationery';

export interface EffectContent {
  readonly title: string;
  readonly today: CalendarDay;
  /** Sent letters, the oldest first. */
  readonly letters: readonly AskedLetter[];
  readonly motions: readonly MotionStanding[];
  readonly commitments: readonly CommitmentStanding[];
  /** What each point rests on, by `inputKey`. */
  readonly input: ReadonlyMap<string, PointInput>;
}

const text = (words: string): BodyNode => ({ type: 'text', text: words });
const paragraph = (words: string): BodyNode => ({
  type: 'paragraph',
  ...(words === '' ? {} : { content: [text(words)] }),
});
const bold = (words: string): BodyNode => ({
  type: 'paragraph',
  content: [{ ...text(words), marks: [{ type: 'bold' }] }],
});
const heading = (words: string, level = 2): BodyNode => ({
  type: 'heading',
  attrs: { level },
  content: [text(words)],
});

/** Widths of the columns, in pixels of the letter desk. */
const WIDTHS = [150, 140, 150, 130] as const;

function row(cells: readonly (readonly BodyNode[])[], type: 'tableHeader' | 'tableCell'): BodyNode {
  return {
    type: 'tableRow',
    content: cells.map((content, i) => ({
      type,
      attrs: { colspan: 1, rowspan: 1, colwidth: [WIDTHS[i] ?? 150] },
      content: content.length > 0 ? content : [paragraph('–')],
    })),
  };
}

function inputLine({ voices, counts, organisations }: PointInput): string {
  const said =
    voices === 1 ? 'Hierover kwam 1 bijdrage binnen' : `Hierover kwamen ${voices} bijdragen binnen`;
  const against = counts.against === 0 ? '' : `, waarvan ${counts.against} tegen`;
  const whose = organisations.length === 0 ? '' : ` Onder andere van ${enumeration(organisations)}.`;
  return `${said}${against}.${whose}`;
}

function pointRow(outcome: PointOutcome, input: PointInput | undefined): BodyNode {
  const { point, executive, council, answer } = outcome;
  const label = point.kind === 'question' ? `Vraag ${point.number}` : `Punt ${point.number}`;
  const rests = input ? [paragraph(inputLine(input))] : [];
  const said = executive ? [paragraph(executiveLine(executive))] : [];
  const answered =
    answer && answer.by === 'elsewhere'
      ? [paragraph(`Beantwoord op ${formatDutchDate(answer.on)}: ${inQuotationMarks(answer.words)}`)]
      : [];
  return row(
    [
      [bold(label), paragraph(point.text), ...rests],
      [...said, ...answered],
      council.map((each) => paragraph(councilLine(each))),
      [bold(fateWords[pointFate(outcome)]), ...doneLines(outcome).map(paragraph)],
    ],
    'tableCell',
  );
}

function letterPart(letter: AskedLetter, input: EffectContent['input']): BodyNode[] {
  const { subject, reference, sentOn, outcomes } = letter;
  if (outcomes.length === 0) return [];
  const facts = [
    reference === null ? '' : `kenmerk ${reference}`,
    sentOn === null ? '' : `verzonden op ${formatDutchDate(sentOn)}`,
  ].filter((fact) => fact !== '');
  const part = (branch: 'primary' | 'fallback', title: string): BodyNode[] => {
    const own = outcomes.filter(({ point }) => point.branch === branch);
    if (own.length === 0) return [];
    const head = ['Advies', 'College zegt', 'Gemeenteraad besluit', 'Wat er is gedaan'];
    return [
      ...(title === '' ? [] : [heading(title, 3)]),
      {
        type: 'table',
        content: [
          row(
            head.map((words) => [paragraph(words)]),
            'tableHeader',
          ),
          ...own.map((each) => pointRow(each, input.get(inputKey(each)))),
        ],
      },
    ];
  };
  return [
    heading(subject),
    ...(facts.length === 0 ? [] : [paragraph(`Brief ${facts.join(', ')}.`)]),
    ...part('primary', ''),
    ...part('fallback', 'Alternatief'),
  ];
}

const list = (items: readonly string[]): BodyNode => ({
  type: 'bulletList',
  content: items.map((words) => ({ type: 'listItem', content: [paragraph(words)] })),
});

export function effectBody({ letters, motions, commitments, input, today }: EffectContent): LetterBody {
  const asked = openQuestions(letters);
  const content = [
    ...letters.flatMap((letter) => letterPart(letter, input)),
    ...(motions.length === 0
      ? []
      : [
          heading('Moties'),
          list(
            motions.map(
              ({ motion, state, decision }) =>
                `${motion.title}: ${motionWords[state]}, ${formatDutchDate(decision?.on ?? motion.date)}.`,
            ),
          ),
        ]),
    ...(commitments.length === 0
      ? []
      : [
          heading('Toezeggingen'),
          list(
            commitments.map(({ commitment, state }) => {
              const { words, by, on, due } = commitment;
              const until = due === null ? '' : `, uiterlijk ${formatDutchDate(due)}`;
              return `${inQuotationMarks(words)} (${by}, ${formatDutchDate(on)}${until}): ${commitmentWords[state]}.`;
            }),
          ),
        ]),
    ...(asked.length === 0
      ? []
      : [
          heading('Open vragen'),
          list(asked.map((question) => `${question.text} (${askedWords(question, today)})`)),
        ]),
  ];
  return {
    type: 'doc',
    content: content.length > 0 ? content : [paragraph('Er is nog geen brief verzonden.')],
  };
}

/** As a memo on the council's own paper. */
export function effectDocument(
  content: EffectContent,
  sender: Omit<LetterSender, 'signature' | 'logo'>,
  logo: LetterPicture | null,
): LetterDocument {
  return {
    language: 'nl-NL',
    layout: 'memo',
    stationery: sender.stationery ?? usualStationery,
    sender: {
      name: sender.name,
      postalAddress: sender.postalAddress,
      phone: sender.phone,
      email: sender.email,
      website: sender.website,
      logo,
    },
    window: sender.window,
    addressee: [],
    date: content.today,
    ourReference: null,
    yourReference: '',
    yourLetterOf: null,
    contactPerson: '',
    directLine: '',
    contactEmail: '',
    copiesTo: [],
    copiesPlacement: 'end',
    subject: `Doorwerking: ${content.title}`,
    subjectLabel: sender.subjectLabel,
    salutation: '',
    body: effectBody(content),
    pictures: new Map(),
    pointNumbering: usualNumbering,
    numberedHeadings: false,
    closing: '',
    signatory: { name: '', function: '', council: '', picture: null },
    draft: false,
  };
}
