/**
 * The letters that follow on a term that is late, written out from the facts: what was sent, which term held, how
 * late the reply is, what was promised, and what is asked by when. Plain Dutch, short sentences; whoever sends
 * them reads them first and may change every word.
 *
 * An answer to advice is no decision on an application: the words of the Awb for a late decision have no place
 * here. A recess stops no clock, and the letter says so only where one fell within the term.
 */
import { type CalendarDay, compareDays } from '#core/calendar/calendar-day';
import { formatDutchDate } from '#core/calendar/dutch-date';
import type { BodyNode, LetterBody } from '#core/letter/body';
import { termInWords } from '#core/letter/term-words';
import type { LetterKind } from '#core/records/letter';
import type { TermRule } from '#core/records/term-rule';

export interface LateReply {
  readonly kind: LetterKind;
  readonly subject: string;
  /** The council's own. */
  readonly reference: string | null;
  readonly sentOn: CalendarDay;
  readonly rule: Pick<TermRule, 'citation' | 'amount' | 'unit'>;
  readonly due: CalendarDay;
  /** Differs from `due` where the term was extended or suspended. */
  readonly originalDue: CalendarDay;
  readonly daysLate: number;
  /** The last promise, also where its day lies ahead. */
  readonly promise: { readonly on: CalendarDay; readonly day: CalendarDay; readonly words: string } | null;
  readonly interimReplyOn: CalendarDay | null;
}

export interface ReminderFacts {
  readonly late: LateReply;
  /** Days on which the executive was reminded before, oldest first. */
  readonly remindedOn: readonly CalendarDay[];
  readonly today: CalendarDay;
  /** The day by which a reply is asked. */
  readonly answerBy: CalendarDay;
}

export interface RegistryFacts extends ReminderFacts {
  readonly municipality: string;
}

export interface CombinedFacts {
  readonly portfolioHolder: string;
  readonly late: readonly LateReply[];
  /** What was promised in these dossiers and is past its day. */
  readonly commitments?: readonly {
    readonly words: string;
    readonly by: string;
    readonly due: CalendarDay;
  }[];
  /** Questions that were never answered, each with when it was asked. */
  readonly questions?: readonly string[];
  readonly today: CalendarDay;
  readonly answerBy: CalendarDay;
}

const WHAT: Readonly<Record<LetterKind, string>> = {
  unsolicitedAdvice: 'ons ongevraagde advies',
  requestedAdvice: 'ons advies',
  followUpAdvice: 'ons vervolgadvies',
  questions: 'onze brief met vragen',
  reminder: 'onze herinnering',
  other: 'onze brief',
};

function paragraph(...sentences: readonly string[]): BodyNode {
  return { type: 'paragraph', content: [{ type: 'text', text: sentences.join(' ') }] };
}

function list(items: readonly (readonly BodyNode[])[]): BodyNode {
  return { type: 'bulletList', content: items.map((content) => ({ type: 'listItem', content })) };
}

function body(...content: readonly (BodyNode | null)[]): LetterBody {
  return { type: 'doc', content: content.filter((node) => node !== null) };
}

function dagen(days: number): string {
  return days === 1 ? '1 dag' : `${days} dagen`;
}

function withReference(reference: string | null): string {
  return reference === null ? '' : `, met kenmerk ${reference}`;
}

/** The subject in full, as a title of its own: it may be long, and no sentence has to carry it. */
function subjectLine({ subject, reference }: LateReply): BodyNode {
  return paragraph(`Onderwerp: ${subject.trim() || 'zonder onderwerp'}${withReference(reference)}.`);
}

/** July and August: schools and councils rest then, and that is where the question comes up. */
function hasSummer({ sentOn, due }: LateReply): boolean {
  for (let year = Number(sentOn.slice(0, 4)); year <= Number(due.slice(0, 4)); year += 1) {
    if (sentOn <= `${year}-08-31` && due >= `${year}-07-01`) return true;
  }
  return false;
}

function termSentences(late: LateReply): string[] {
  const moved = compareDays(late.originalDue, late.due) !== 0;
  return [
    `Voor uw reactie geldt een termijn van ${termInWords(late.rule)}.`,
    `Dat staat in ${late.rule.citation.trim().replace(/\.$/, '')}.`,
    ...(moved
      ? [
          `De laatste dag was eerst ${formatDutchDate(late.originalDue)}.`,
          `Die is verschoven naar ${formatDutchDate(late.due)}.`,
        ]
      : [`De termijn liep tot en met ${formatDutchDate(late.due)}.`]),
    ...(hasSummer(late) ? ['Een zomerreces schort deze termijn niet op.'] : []),
  ];
}

function lateSentence({ daysLate }: LateReply): string {
  return `Uw reactie is vandaag ${dagen(daysLate)} te laat.`;
}

/** What was promised, in the executive's own words where they are known. */
function promiseNodes({ promise }: LateReply, today: CalendarDay): readonly BodyNode[] {
  if (promise === null) return [];
  const said = `Op ${formatDutchDate(promise.on)} zegde u een reactie toe voor ${formatDutchDate(promise.day)}.`;
  const gone = promise.day < today ? ['Ook die dag is voorbij.'] : [];
  const quoted = promise.words.trim();
  if (quoted === '') return [paragraph(said, ...gone)];
  return [
    paragraph(said, 'U schreef of zei toen:'),
    { type: 'blockquote', content: [paragraph(`“${quoted}”`)] },
    ...(gone.length > 0 ? [paragraph(...gone)] : []),
  ];
}

function interimSentence({ interimReplyOn }: LateReply): string[] {
  if (interimReplyOn === null) return [];
  return [
    `Wij ontvingen op ${formatDutchDate(interimReplyOn)} een tussenbericht van u.`,
    'Een volledige reactie ontbreekt nog.',
  ];
}

/** The first: it may simply have been overlooked. */
export function reminderText({ late, today, answerBy }: ReminderFacts): LetterBody {
  return body(
    paragraph(`Op ${formatDutchDate(late.sentOn)} stuurden wij u ${WHAT[late.kind]}.`),
    subjectLine(late),
    paragraph(...termSentences(late), ...interimSentence(late), lateSentence(late)),
    ...promiseNodes(late, today),
    paragraph(
      `Wij vragen u om uiterlijk ${formatDutchDate(answerBy)} volledig en schriftelijk te reageren.`,
      'Lukt dat niet?',
      'Laat ons dan vóór die dag weten waarom niet, en op welke dag uw reactie komt.',
    ),
    paragraph('Heeft u intussen al gereageerd? Dan vragen wij u om ons een kopie te sturen.'),
  );
}

function remindedSentence(days: readonly CalendarDay[]): string {
  const written = days.map(formatDutchDate);
  const last = written.at(-1);
  if (last === undefined) return 'Wij hebben u al eerder om een reactie gevraagd.';
  return written.length === 1
    ? `Op ${last} hebben wij u aan uw reactie herinnerd.`
    : `Wij hebben u ${written.length} keer aan uw reactie herinnerd, de laatste keer op ${last}.`;
}

/** The second: sharper, with the days late, what was promised, and what comes next. */
export function secondReminderText({ late, remindedOn, today, answerBy }: ReminderFacts): LetterBody {
  return body(
    paragraph(
      `Op ${formatDutchDate(late.sentOn)} stuurden wij u ${WHAT[late.kind]}.`,
      remindedSentence(remindedOn),
      'Een volledige reactie hebben wij nog steeds niet.',
    ),
    subjectLine(late),
    paragraph(...termSentences(late), ...interimSentence(late), lateSentence(late)),
    ...promiseNodes(late, today),
    paragraph(
      'Zonder uw reactie weten inwoners niet wat er met hun inbreng gebeurt.',
      'Wij vinden dat u ons en hen een antwoord schuldig bent.',
    ),
    paragraph(
      `Wij verwachten uw volledige, schriftelijke reactie uiterlijk ${formatDutchDate(answerBy)}.`,
      'Blijft die uit? Dan schrijven wij via de griffie een brief aan de gemeenteraad.',
    ),
  );
}

function promiseToOthers({ promise }: LateReply, today: CalendarDay): readonly BodyNode[] {
  if (promise === null) return [];
  const said = `Op ${formatDutchDate(promise.on)} zegde het college een reactie toe voor ${formatDutchDate(promise.day)}.`;
  const gone = promise.day < today ? ['Ook die dag is voorbij.'] : [];
  const quoted = promise.words.trim();
  return [
    paragraph(said, ...gone),
    ...(quoted === '' ? [] : [{ type: 'blockquote', content: [paragraph(`“${quoted}”`)] }]),
  ];
}

/** To the municipal council, through its registry: facts, and one request. */
export function registryText(facts: RegistryFacts): LetterBody {
  const { late, remindedOn, today, answerBy, municipality } = facts;
  const reminders = remindedOn.map((day) => `een herinnering op ${formatDutchDate(day)}`);
  const [only] = reminders;
  const moved = compareDays(late.originalDue, late.due) !== 0;
  return body(
    paragraph(
      `Het college van ${municipality} heeft nog niet volledig gereageerd op ${WHAT[late.kind]}.`,
      'Wij vragen u om het college daarop aan te spreken.',
    ),
    subjectLine(late),
    paragraph(
      `Wij stuurden deze brief op ${formatDutchDate(late.sentOn)} aan het college.`,
      `Voor de reactie geldt een termijn van ${termInWords(late.rule)}.`,
      `Dat staat in ${late.rule.citation.trim().replace(/\.$/, '')}.`,
      ...(moved
        ? [
            `De laatste dag was eerst ${formatDutchDate(late.originalDue)}.`,
            `Die is verschoven naar ${formatDutchDate(late.due)}.`,
          ]
        : [`De laatste dag was ${formatDutchDate(late.due)}.`]),
      ...(hasSummer(late) ? ['Een zomerreces schort deze termijn niet op.'] : []),
      `De reactie is vandaag ${dagen(late.daysLate)} te laat.`,
    ),
    only === undefined
      ? null
      : reminders.length === 1
        ? paragraph(`Wij stuurden het college ${only}. Dat leverde geen volledige reactie op.`)
        : paragraph('Wij stuurden het college daarna:'),
    reminders.length > 1
      ? list(
          reminders.map((reminder, i) => [paragraph(`${reminder}${i < reminders.length - 1 ? ';' : '.'}`)]),
        )
      : null,
    reminders.length > 1 ? paragraph('Dat leverde geen volledige reactie op.') : null,
    late.interimReplyOn === null
      ? null
      : paragraph(`Op ${formatDutchDate(late.interimReplyOn)} kwam er alleen een tussenbericht.`),
    ...promiseToOthers(late, today),
    paragraph(
      'Wij vragen u om deze brief te behandelen als ingekomen stuk.',
      'Wilt u het college vragen waarom de reactie uitblijft?',
      `Wij vragen u ook om te bereiken dat het college uiterlijk ${formatDutchDate(answerBy)} volledig reageert.`,
    ),
  );
}

function latestFirst(a: LateReply, b: LateReply): number {
  return b.daysLate - a.daysLate || (a.sentOn < b.sentOn ? -1 : a.sentOn > b.sentOn ? 1 : 0);
}

/** One letter for all that one portfolio holder owes, the longest late first (verzamelrappel). */
export function combinedReminderText({
  portfolioHolder,
  late,
  commitments = [],
  questions = [],
  today,
  answerBy,
}: CombinedFacts): LetterBody {
  const items = late
    .toSorted(latestFirst)
    .map((one) => [
      paragraph(
        `${one.subject.trim() || 'Zonder onderwerp'}${withReference(one.reference)}.`,
        `Verzonden op ${formatDutchDate(one.sentOn)}.`,
        `De termijn is ${termInWords(one.rule)} (${one.rule.citation.trim().replace(/\.$/, '')}).`,
        ...(compareDays(one.originalDue, one.due) === 0
          ? [`De laatste dag was ${formatDutchDate(one.due)}, ${dagen(one.daysLate)} geleden.`]
          : [
              `De laatste dag was eerst ${formatDutchDate(one.originalDue)}.`,
              `Die is verschoven naar ${formatDutchDate(one.due)}, nu ${dagen(one.daysLate)} geleden.`,
            ]),
        ...(one.interimReplyOn === null
          ? []
          : [`Op ${formatDutchDate(one.interimReplyOn)} kwam alleen een tussenbericht.`]),
        ...(one.promise === null
          ? []
          : [
              `Op ${formatDutchDate(one.promise.on)} is een reactie toegezegd voor ${formatDutchDate(one.promise.day)}.`,
              ...(one.promise.day < today ? ['Ook die dag is voorbij.'] : []),
            ]),
      ),
      ...(one.promise === null || one.promise.words.trim() === ''
        ? []
        : [paragraph(`De woorden waren: “${one.promise.words.trim()}”`)]),
    ]);
  const many = late.length !== 1;
  const holder = portfolioHolder.trim();
  return body(
    paragraph(
      many
        ? `Op ${late.length} brieven van onze raad is nog niet volledig gereageerd.`
        : 'Op een brief van onze raad is nog niet volledig gereageerd.',
      ...(holder === '' ? [] : [`Het gaat om de portefeuille van ${holder}.`]),
      'De termijnen zijn voorbij. Hieronder staat om welke brieven het gaat.',
    ),
    list(items),
    ...(late.some(hasSummer) ? [paragraph('Een zomerreces schort deze termijnen niet op.')] : []),
    ...(commitments.length === 0
      ? []
      : [
          paragraph('Ook deze toezeggingen zijn over hun dag heen:'),
          list(
            commitments.map(({ words, by, due }) => [
              paragraph(`„${words}” (${by}, voor ${formatDutchDate(due)}).`),
            ]),
          ),
        ]),
    ...(questions.length === 0
      ? []
      : [
          paragraph('En op deze vragen wachten wij nog:'),
          list(questions.map((question) => [paragraph(question)])),
        ]),
    paragraph(
      `Wij vragen u om uiterlijk ${formatDutchDate(answerBy)} op elke brief volledig en schriftelijk te reageren.`,
      'Lukt dat bij een brief niet?',
      'Laat ons dan vóór die dag weten waarom niet, en op welke dag uw reactie komt.',
    ),
  );
}
