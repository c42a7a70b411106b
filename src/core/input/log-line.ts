/** One line of the live log while it is typed: its words, and what is known of who said them and when. */
import type { NewContribution } from '#core/input/contributions';
import type {
  Contribution,
  ContributionForm,
  ContributionMark,
  QuoteConsent,
} from '#core/records/contribution';

/** What a label says about a contribution; more of each can be there at once. */
export const labelKinds = ['lifeDomains', 'themes', 'targetGroups', 'laws'] as const;
export type LabelKind = (typeof labelKinds)[number];

export interface LogLine extends Readonly<Record<LabelKind, readonly string[]>> {
  readonly text: string;
  readonly form: ContributionForm;
  readonly mark: ContributionMark;
  readonly speaker: string;
  readonly role: string;
  readonly organisation: string;
  /** By its name: one that is not there yet is made with the first contribution that belongs to it. */
  readonly current: string;
  readonly part: string;
  readonly table: string;
  /** Null: as the session has it. */
  readonly consent: QuoteConsent | null;
}

export const emptyLine: LogLine = {
  text: '',
  form: 'paraphrase',
  mark: 'none',
  speaker: '',
  role: '',
  organisation: '',
  current: '',
  lifeDomains: [],
  themes: [],
  targetGroups: [],
  laws: [],
  part: '',
  table: '',
  consent: null,
};

/**
 * The line after this one: the same person goes on speaking, in the same part of the programme, until somebody says
 * otherwise. What was said of these words alone - labels, mark, verbatim or not - goes with them.
 */
export function nextLine({ speaker, role, organisation, current, part, table, consent }: LogLine): LogLine {
  return { ...emptyLine, speaker, role, organisation, current, part, table, consent };
}

/** What a person can choose behind a code. */
export type LogChoice =
  | {
      readonly kind: 'speaker' | 'role' | 'organisation' | 'current' | 'part' | 'table' | LabelKind;
      /** Empty takes off what was there. */
      readonly value: string;
    }
  | { readonly kind: 'mark'; readonly value: ContributionMark }
  | { readonly kind: 'form'; readonly value: ContributionForm }
  | { readonly kind: 'consent'; readonly value: QuoteConsent };

function toggled(names: readonly string[], name: string): readonly string[] {
  return names.includes(name) ? names.filter((each) => each !== name) : [...names, name];
}

/** The line with what was chosen. Somebody else who speaks has given no consent yet, and is of no organisation. */
export function withChoice(line: LogLine, choice: LogChoice): LogLine {
  switch (choice.kind) {
    case 'lifeDomains':
    case 'themes':
    case 'targetGroups':
    case 'laws':
      return { ...line, [choice.kind]: toggled(line[choice.kind], choice.value) };
    case 'speaker':
      return { ...line, speaker: choice.value, consent: null };
    case 'role':
      return { ...line, role: choice.value, speaker: '', consent: null };
    case 'organisation':
      return { ...line, organisation: choice.value };
    case 'current':
      return { ...line, current: choice.value };
    case 'part':
      return { ...line, part: choice.value };
    case 'table':
      return { ...line, table: choice.value };
    case 'mark':
      return { ...line, mark: choice.value };
    case 'form':
      return { ...line, form: choice.value };
    case 'consent':
      return { ...line, consent: choice.value };
  }
}

const MARKS: readonly ContributionMark[] = ['none', 'decision', 'action', 'question'];

/** As it may be logged where no names are kept. */
export function withoutName(line: LogLine): LogLine {
  return { ...line, speaker: '', consent: line.consent === 'withName' ? null : line.consent };
}

/** One key goes round: nothing, decision, action, question. */
export function withNextMark(line: LogLine): LogLine {
  const mark = MARKS[(MARKS.indexOf(line.mark) + 1) % MARKS.length] ?? 'none';
  return { ...line, mark };
}

export function withOtherForm(line: LogLine): LogLine {
  return { ...line, form: line.form === 'verbatim' ? 'paraphrase' : 'verbatim' };
}

/** As a command takes it; `currentId` of the line's current when it is there already. */
export function contributionOf(
  line: LogLine,
  currentId: string | null,
): NewContribution & { readonly currentName?: string } {
  const { current, consent, ...fields } = line;
  return {
    ...fields,
    currentId,
    ...(consent === null ? {} : { consent }),
    ...(currentId === null && current !== '' ? { currentName: current } : {}),
  };
}

/** What was logged, as a line to correct. */
export function lineOf(
  contribution: Pick<Contribution, keyof LogLine & keyof Contribution>,
  current: string,
): LogLine {
  const { text, form, mark, speaker, role, organisation, part, table, consent } = contribution;
  const { lifeDomains, themes, targetGroups, laws } = contribution;
  return {
    text,
    form,
    mark,
    speaker,
    role,
    organisation,
    current,
    lifeDomains,
    themes,
    targetGroups,
    laws,
    part,
    table,
    consent,
  };
}
