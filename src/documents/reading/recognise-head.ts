/**
 * The head of a letter, line by line. A line that no field can hold whole is kept for the body: nothing is
 * lost, and nothing is put in a field it may not belong to.
 */

import { headEnd, isIssued, isProse, LONGEST_HEAD_LINE, opensAddress, salutationLength } from './head-end';
import { emptyHead, fill, type HeadFields, splitCopies } from './head-fields';
import { dateIn, type Labelled, labelledIn } from './head-labels';
import { markerOf } from './line-markers';
import { endsSentence, startsLower } from './sentence-marks';
import type { Setting } from './setting';
import type { SourceLine } from './source-lines';

export interface Head {
  readonly fields: HeadFields;
  /** Lines of the head that no field holds. */
  readonly kept: readonly SourceLine[];
  /** The letter below its head. */
  readonly rest: readonly SourceLine[];
}

const LONGEST_ADDRESS_LINE = 70;
const MOST_ADDRESS_LINES = 7;
const MOST_SUBJECT_LINES = 3;
/** A subject goes on below only when its first line was about as long as the page is wide. */
const SHORTEST_FULL_SUBJECT = 40;

const MUNICIPALITY = /^gemeente \p{Lu}/iu;
const BELOW_MUNICIPALITY =
  /^(?:t\.a\.v\.|(?:het )?college|burgemeester|(?:de )?gemeenteraad|(?:de )?griffie|afdeling)\b/i;
/** "Bijlagen: 2", "Verzonden: ...": a label we have no field for. */
const LABEL_LIKE = /^\p{L}[\p{L} -]{1,25}:/u;
/** "Lindewaard, 3 mei 2024" */
const PLACE_AND_DATE = /^\p{Lu}[\p{L} '’-]{1,40},? (?:de )?\d/u;

class HeadReader {
  readonly fields = emptyHead();
  readonly kept: SourceLine[] = [];
  private at = 0;

  constructor(
    private readonly lines: readonly SourceLine[],
    private readonly setting: Setting,
    private readonly end: number,
  ) {}

  /** Reads the head and returns the index of the first line below it. */
  read(): number {
    for (; this.at < this.end; this.at += 1) {
      const line = this.lines[this.at];
      if (line === undefined) break;
      const taken =
        this.readRow(line) || this.readLabel(line) || this.readAddress(line) || this.readDate(line);
      if (!taken) this.kept.push(line);
    }
    return this.at;
  }

  /** The next line, when it may go on in the field of this one. */
  private below(): SourceLine | null {
    const line = this.lines[this.at + 1];
    if (line === undefined || line.gap > this.setting.step || line.pageStart) return null;
    const ownField =
      labelledIn(line.text) !== null || LABEL_LIKE.test(line.text) || dateIn(line.text)?.whole === true;
    return ownField || isIssued(line) || salutationLength(line) > 0 ? null : line;
  }

  /** Labels beside each other, with their values behind or below them. */
  private readRow({ cells }: SourceLine): boolean {
    const labels = cells.map(labelledIn).filter((cell): cell is Labelled => cell !== null);
    if (labels.length < 2 || labels.length < cells.length) return false;
    const valuesBelow = labels.every(({ value }) => value === '');
    const values = valuesBelow ? this.lines[this.at + 1]?.cells : labels.map(({ value }) => value);
    if (values?.length !== labels.length) return false;
    // All or nothing: the row is one line, which is kept whole when one of its values has no place.
    const trial = structuredClone(this.fields);
    const filled = labels.map(({ field }, index) => fill(trial, field, values[index] ?? ''));
    if (!filled.every(Boolean)) return false;
    Object.assign(this.fields, trial);
    if (valuesBelow) this.at += 1;
    return true;
  }

  private readLabel({ text }: SourceLine): boolean {
    const labelled = labelledIn(text);
    if (labelled === null) return false;
    const { field, value } = labelled;
    if (value === '') {
      // Text taken from columns: the label alone, its value on the next line.
      const next = this.lines[this.at + 1];
      if (next === undefined || this.at + 1 >= this.end || labelledIn(next.text) !== null) return false;
      if (!fill(this.fields, field, next.text)) return false;
      this.at += 1;
    } else if (!fill(this.fields, field, value)) {
      return false;
    }
    if (field === 'subject') this.readMoreSubject();
    if (field === 'addressee') this.readMoreAddress();
    if (field === 'copiesTo') this.readMoreCopies();
    return true;
  }

  private readMoreSubject(): void {
    for (let count = 1; count < MOST_SUBJECT_LINES; count += 1) {
      const here = this.lines[this.at];
      const line = this.below();
      if (here === undefined || line === null || endsSentence(here.text) || opensAddress(line)) return;
      const full = here.text.length >= SHORTEST_FULL_SUBJECT && this.at + 1 < this.end && !isProse(line);
      if (!startsLower(line.text) && !full) return;
      this.fields.subject = `${this.fields.subject} ${line.text}`.replace(/\.$/, '');
      this.at += 1;
    }
  }

  private readAddress(line: SourceLine): boolean {
    if (this.fields.addressee.length > 0) return false;
    const below = this.below();
    const municipality =
      MUNICIPALITY.test(line.text) && below !== null && BELOW_MUNICIPALITY.test(below.text);
    if (!municipality && !opensAddress(line)) return false;
    this.fields.addressee.push(line.text);
    this.readMoreAddress();
    return true;
  }

  private readMoreAddress(): void {
    while (this.fields.addressee.length < MOST_ADDRESS_LINES) {
      const line = this.below();
      if (line === null || line.text.length > LONGEST_ADDRESS_LINE || isProse(line)) return;
      if (this.at + 1 >= this.end && line.gap > 0) return;
      this.fields.addressee.push(line.text);
      this.at += 1;
    }
  }

  private readMoreCopies(): void {
    while (this.at + 1 < this.end) {
      const line = this.below();
      if (line === null || line.text.length > LONGEST_HEAD_LINE) return;
      this.fields.copiesTo.push(...splitCopies(markerOf(line.text)?.rest ?? line.text));
      this.at += 1;
    }
  }

  /** Beside a bare date, a line that also names a place or an issuer gives its date and is kept. */
  private readDate(line: SourceLine): boolean {
    const found = dateIn(line.text);
    if (found === null || this.fields.date !== null) return false;
    const dates = found.whole || isIssued(line) || (!isProse(line) && PLACE_AND_DATE.test(line.text));
    if (dates) this.fields.date = found.day;
    return dates && found.whole;
  }
}

export function recogniseHead(lines: readonly SourceLine[], setting: Setting): Head {
  const { end, salutation } = headEnd(lines);
  const reader = new HeadReader(lines, setting, end);
  const below = reader.read();
  const { fields, kept } = reader;
  const opening = lines[below];
  if (salutation === 0 || opening === undefined) return { fields, kept, rest: lines.slice(below) };
  fields.salutation = opening.text.slice(0, salutation);
  const remainder = opening.text.slice(salutation).trim();
  const rest = lines.slice(below + 1);
  return { fields, kept, rest: remainder === '' ? rest : [{ ...opening, text: remainder }, ...rest] };
}
