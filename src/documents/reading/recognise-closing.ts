/** The end of a letter: its closing words, who signs, and who receives a copy. */

import { splitCopies } from './head-fields';
import { labelledIn } from './head-labels';
import { markerOf } from './line-markers';
import { endsSentence } from './sentence-marks';
import type { Setting } from './setting';
import type { SourceLine } from './source-lines';

export interface Signature {
  readonly closing: string;
  readonly name: string;
  readonly function: string;
  readonly copiesTo: readonly string[];
}

export interface Closing extends Signature {
  /** The letter above its closing. */
  readonly letter: readonly SourceLine[];
  /** Lines below the closing that no field holds: a second signature, a postscript. */
  readonly kept: readonly SourceLine[];
}

const CLOSING =
  /^(?:met (?:de )?(?:vriendelijke|hartelijke|beleefde|meeste|collegiale) (?:groet|groeten|hoogachting)|(?:vriendelijke|hartelijke) groet(?:en)?|hoogachtend|groeten)\b.{0,40}$/i;
/** "Met vriendelijke groet, A. Blom": the signature begins on the line of the closing words. */
const RUN_IN = /^([^,]+,) (\S.*)$/;
const ROLE =
  /(?<!\p{L})(?:(?:vice|plaatsvervangend|ambtelijk|waarnemend)[ -]?)?(?:voorzitter|secretaris|penningmeester|bestuur|lid|leden|namens|co[öo]rdinator|commissie|platform|(?:(?:advies|participatie|cli[eë]nten|gemeente|senioren|ouderen|jongeren|gehandicapten|wmo)[ -]?)?raad)(?!\p{L})/iu;
const LONGEST_SIGNATURE_LINE = 90;
const MOST_FUNCTION_LINES = 3;

export function closingIndex(lines: readonly SourceLine[]): number | null {
  const index = lines.findIndex(({ text }) => text.length <= LONGEST_SIGNATURE_LINE && CLOSING.test(text));
  return index < 0 ? null : index;
}

function isShort({ text }: SourceLine): boolean {
  return text.length <= LONGEST_SIGNATURE_LINE && !endsSentence(text) && markerOf(text) === null;
}

/** "J. de Wit, voorzitter" */
function nameAndFunction(text: string): readonly [name: string, role: string] {
  const comma = text.indexOf(',');
  const behind = comma < 0 ? '' : text.slice(comma + 1).trim();
  if (behind !== '' && !ROLE.test(text.slice(0, comma))) return [text.slice(0, comma), behind];
  return ROLE.test(text) ? ['', text] : [text, ''];
}

/** The fields of a signature from its first lines, and how many lines they take. */
function readSigner(lines: readonly SourceLine[]): { name: string; roles: string[]; taken: number } {
  const roles: string[] = [];
  let name = '';
  let taken = 0;
  for (const line of lines) {
    if (!isShort(line) || line.pageStart || labelledIn(line.text)?.field === 'copiesTo') break;
    const [person, role] = nameAndFunction(line.text.replace(/,$/, ''));
    // The next person, or more of a function than one has: somebody else's signature.
    if (person !== '' && name !== '') break;
    if (role !== '' && roles.length === MOST_FUNCTION_LINES) break;
    if (person !== '') name = person;
    if (role !== '') roles.push(role);
    taken += 1;
  }
  return { name, roles, taken };
}

function readCopies(lines: readonly SourceLine[], setting: Setting): { names: string[]; kept: SourceLine[] } {
  const names: string[] = [];
  const kept: SourceLine[] = [];
  let inCopies = false;
  for (const line of lines) {
    const label = labelledIn(line.text);
    const starts = label?.field === 'copiesTo' && (label.colon || label.value === '');
    const goesOn: boolean = inCopies && label === null && line.gap <= setting.step && isNameLine(line);
    inCopies = starts || goesOn;
    if (starts) names.push(...splitCopies(label.value));
    else if (goesOn) names.push(...splitCopies(markerOf(line.text)?.rest ?? line.text));
    else kept.push(line);
  }
  return { names, kept };
}

function isNameLine({ text }: SourceLine): boolean {
  return text.length <= LONGEST_SIGNATURE_LINE && !endsSentence(text);
}

/** A letter without closing words may still end in the name of who wrote it, alone and apart. */
function signedAtEnd(lines: readonly SourceLine[], setting: Setting): Closing {
  const last = lines.at(-1);
  const signs =
    last !== undefined &&
    lines.length > 1 &&
    (last.gap > setting.step || last.pageStart) &&
    isShort(last) &&
    !/[,;:]$/.test(last.text) &&
    ROLE.test(last.text);
  return {
    letter: signs ? lines.slice(0, -1) : lines,
    closing: '',
    name: '',
    function: signs ? last.text : '',
    copiesTo: [],
    kept: [],
  };
}

/** `at` is the line of the closing words, from `closingIndex`; the annexes have been cut off. */
export function recogniseClosing(lines: readonly SourceLine[], at: number | null, setting: Setting): Closing {
  const closing = at === null ? undefined : lines[at];
  if (at === null || closing === undefined) return signedAtEnd(lines, setting);
  const [, words = closing.text, signer] = RUN_IN.exec(closing.text) ?? [];
  const first = signer === undefined ? [] : [{ ...closing, text: signer }];
  const below = [...first, ...lines.slice(at + 1)];
  const { name, roles, taken } = readSigner(below);
  const { names, kept } = readCopies(below.slice(taken), setting);
  return {
    letter: lines.slice(0, at),
    closing: words,
    name,
    function: roles.join(', '),
    copiesTo: names,
    kept,
  };
}
