/** The form of a motion: clauses are lines of text in it, and get back the ids they had when they are saved. */
import type { CalendarDay } from '#core/calendar/calendar-day';
import type { DecisionDetails, MotionFields } from '#core/outcome/motion-acts';
import type { MotionState } from '#core/outcome/motion-state';
import {
  askingKinds,
  type ClauseKind,
  groundKinds,
  type Motion,
  type MotionClause,
} from '#core/records/motion';

export type AskingKind = (typeof askingKinds)[number];
export type GroundKind = (typeof groundKinds)[number];

export interface MotionForm {
  readonly title: string;
  readonly date: CalendarDay | null;
  readonly reference: string;
  readonly offAgenda: boolean;
  /** A line each: "P. de Vries (Dorpsbelang)". */
  readonly movers: string;
  readonly grounds: Readonly<Record<GroundKind, string>>;
  readonly asks: AskingKind;
  readonly instruction: string;
  readonly asking: string;
  readonly letterId: string | null;
  readonly documentId: string | null;
  /** How it ended, and the votes as they are typed: of a new motion only. */
  readonly decision: MotionState;
  readonly votesFor: string;
  readonly votesAgainst: string;
}

export const emptyForm: MotionForm = {
  title: '',
  date: null,
  reference: '',
  offAgenda: false,
  movers: '',
  grounds: { noting: '', hearing: '', considering: '' },
  asks: 'instructs',
  instruction: '',
  asking: '',
  letterId: null,
  documentId: null,
  decision: 'tabled',
  votesFor: '',
  votesAgainst: '',
};

const linesOf = (clauses: readonly MotionClause[], kinds: readonly ClauseKind[]): string =>
  clauses
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ words }) => words.replaceAll('\n', ' '))
    .join('\n');

export function formOf(motion: Motion): MotionForm {
  const { title, date, reference, offAgenda, movers, instruction, clauses, letterId, documentId } = motion;
  return {
    ...emptyForm,
    title,
    date,
    reference,
    offAgenda,
    movers: movers.map(({ name, group }) => (group === '' ? name : `${name} (${group})`)).join('\n'),
    grounds: {
      noting: linesOf(clauses, ['noting']),
      hearing: linesOf(clauses, ['hearing']),
      considering: linesOf(clauses, ['considering']),
    },
    asks: askingKinds.find((kind) => clauses.some((clause) => clause.kind === kind)) ?? 'instructs',
    instruction,
    asking: linesOf(clauses, askingKinds),
    letterId,
    documentId,
  };
}

const split = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-•–]|\d+[.)]|[a-z][.)])\s+/u, '').trim())
    .filter((line) => line !== '');

function moverOf(line: string): { readonly name: string; readonly group: string } {
  const found = /^(.*?)\s*\(([^()]+)\)$/.exec(line);
  return { name: found?.[1] ?? line, group: found?.[2] ?? '' };
}

/** `before`: clauses it had; one whose words or whose place stayed keeps its id, so that matches stay with it. */
export function fieldsOf(
  form: MotionForm & { readonly date: CalendarDay },
  before: readonly MotionClause[],
  newId: () => string,
): MotionFields {
  const wanted = [
    ...groundKinds.flatMap((kind) => split(form.grounds[kind]).map((words) => ({ kind, words }))),
    ...split(form.asking).map((words) => ({ kind: form.asks, words })),
  ];
  const free = new Set(before.map(({ id }) => id));
  const named = wanted.map(({ words }) => {
    const same = before.find((clause) => free.has(clause.id) && clause.words.replaceAll('\n', ' ') === words);
    if (same) free.delete(same.id);
    return same?.id ?? null;
  });
  const clauses = wanted.map(({ kind, words }, i): MotionClause => {
    const there = before.length === wanted.length ? before[i] : undefined;
    const id = named[i] ?? (there && free.has(there.id) ? there.id : newId());
    free.delete(id);
    return { id, kind, words };
  });
  return {
    title: form.title,
    date: form.date,
    reference: form.reference.trim(),
    offAgenda: form.offAgenda,
    movers: split(form.movers).map(moverOf),
    instruction: form.instruction.trim(),
    clauses,
    letterId: form.letterId,
    documentId: form.documentId,
  };
}

export const votesOf = (typed: string): number | null =>
  /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : null;

/** The decision that the form of a new motion tells; null while the municipal council has not decided. */
export function decisionOf(form: MotionForm & { readonly date: CalendarDay }): DecisionDetails | null {
  const { decision, date: on } = form;
  if (decision === 'tabled') return null;
  const votes = { votesFor: votesOf(form.votesFor), votesAgainst: votesOf(form.votesAgainst) };
  return { on, decision, ...votes, remark: '' };
}
