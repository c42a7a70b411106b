/**
 * What the desk check says of a letter: what is the matter, where, and how it can be mended. A problem is
 * something the reader of the letter would stumble over; a hint is a matter of style. Neither stops anybody.
 */
import type { BodyNode } from '#core/letter/body';
import type { Letter } from '#core/records/letter';

export type Severity = 'problem' | 'hint';

export const problemCodes = [
  'headDateMissing',
  'headReferenceMissing',
  'headSubjectMissing',
  'headAddresseeMissing',
  'headSalutationMissing',
  'headClosingMissing',
  'headSignatoryMissing',
  'requestMissing',
  'requestWithoutTerm',
  'termWithoutSource',
  'termWithoutDate',
  'termDiffers',
  'termOtherDay',
  'termDayUnknown',
  'lateDaysDiffer',
  'pointsMissing',
  'pointUnnumbered',
  'pointNumberTyped',
  'pointEmpty',
  'pointUnfounded',
  'fallbackWithoutCondition',
  'countDiffers',
  'eventTwoDates',
  'letterUnknown',
  'citationGone',
  'citationChanged',
  'contributionNotQuotable',
  'speakerNotAsked',
  'fieldUnfilled',
  'pictureWithoutAlt',
  'footnoteEmpty',
  'headingEmpty',
  'headingSkipped',
  'tableWithoutHeader',
] as const;
export const hintCodes = [
  'headingWithoutText',
  'headingNumberTyped',
  'personNamed',
  'sentenceLong',
  'sentencePassive',
  'wordVague',
  'wordJargon',
  'paragraphLong',
] as const;
export const findingCodes = [...problemCodes, ...hintCodes] as const;
export type ProblemCode = (typeof problemCodes)[number];
export type HintCode = (typeof hintCodes)[number];
export type FindingCode = ProblemCode | HintCode;

/** Steps down from the document: the index of the child, then of its child. */
export type Path = readonly number[];

export const headPlaces = [
  'addressee',
  'date',
  'reference',
  'subject',
  'salutation',
  'closing',
  'signatoryName',
] as const;
export type HeadPlace = (typeof headPlaces)[number];

/**
 * `from` and `to` count inside the block of text: a character (UTF-16) is one, and so is anything else that stands in
 * the line, such as a break, a citation or a footnote with all that is in it.
 */
export type Place =
  | { readonly kind: 'head'; readonly field: HeadPlace }
  | { readonly kind: 'node'; readonly path: Path }
  | { readonly kind: 'range'; readonly path: Path; readonly from: number; readonly to: number };

/** What a mend changes, as data: the editor does it as one step, and a test can do it without an editor. */
export type Edit =
  | { readonly kind: 'head'; readonly set: Partial<Letter> }
  /** The council's next number is given by an act of its own. */
  | { readonly kind: 'reference' }
  /** Input is tied to a point by an act of its own. */
  | { readonly kind: 'link'; readonly pointId: string }
  | {
      readonly kind: 'text';
      readonly path: Path;
      readonly from: number;
      readonly to: number;
      readonly content: readonly BodyNode[];
    }
  /** Children `from` up to `to` of the node at `parent` become `content`. A point without an id is given one. */
  | {
      readonly kind: 'nodes';
      readonly parent: Path;
      readonly from: number;
      readonly to: number;
      readonly content: readonly BodyNode[];
    };

export const mendLabels = [
  'today',
  'council',
  'usualWords',
  'signatory',
  'giveReference',
  'insertRequest',
  'addTerm',
  'addSource',
  'addDay',
  'replace',
  'liveDay',
  'makePoints',
  'makePoint',
  'remove',
  'removeNumber',
  'addCondition',
  'plainWords',
  'anonymise',
  'level',
  'headerRow',
  'linkInput',
] as const;

export interface Mend {
  readonly label: (typeof mendLabels)[number];
  /** What comes in the place, for the button; empty where the label says it all. */
  readonly words: string;
  readonly edit: Edit;
}

export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly place: Place;
  /** The words it is about. With the code they name the finding, also after the text around them moved. */
  readonly about: string;
  /** What the message needs. Dates are `yyyy-MM-dd`. */
  readonly context: Readonly<Record<string, string | number>>;
  readonly mend: Mend | null;
}

const problems: ReadonlySet<string> = new Set(problemCodes);

export function finding(
  code: FindingCode,
  place: Place,
  about: string,
  more: { readonly context?: Finding['context']; readonly mend?: Mend | null } = {},
): Finding {
  return {
    code,
    severity: problems.has(code) ? 'problem' : 'hint',
    place,
    about,
    context: more.context ?? {},
    mend: more.mend ?? null,
  };
}

export function mendBy(label: Mend['label'], edit: Edit, words = ''): Mend {
  return { label, words, edit };
}

/** Names a finding among the decisions about a letter. */
export function findingKey({ code, about }: { readonly code: string; readonly about: string }): string {
  return `${code} ${about}`;
}
