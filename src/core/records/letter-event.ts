import { z } from 'zod';
import { isClockReading } from '#core/journal/hybrid-clock';
import { calendarDay, type Known, line, moment, recordBase, recordId, text } from '#core/records/record';
import { termRuleShape } from '#core/records/term-rule';
import { sealShape } from '#core/sign-off/seal';

/** What can follow on a term that is late, in this order (Koepel Adviesraden, "Wat als gemeenten niet reageren"). */
export const ladderSteps = ['reminder', 'secondReminder', 'registry', 'evaluation'] as const;
export type LadderStep = (typeof ladderSteps)[number];

/**
 * What decides about a letter is an event: added, never changed. A mistake is mended by a later event that
 * withdraws it, so that what was believed at the time can still be read.
 */
const eventBase = {
  ...recordBase,
  letterId: recordId,
  at: moment,
  by: recordId,
  /**
   * Of the journal entry it was added with, put in by the gate. It decides which of two events is the later one: `at`
   * is the wall's, which people set back. Absent on events of before version 3.
   */
  clock: z.string().refine(isClockReading).optional(),
};

/** The document in which it can be read; null where it was said, or is not kept here. */
const documentId = recordId.nullable().default(null);
/** How it is known, or what was odd about it. Rows of before this field have none. */
const remark = text.default('');
export const dispatchChannels = ['email', 'post', 'handedOver'] as const;
const channel = z.enum(dispatchChannels);

/** How an approval was given: with a key, in the program; or outside it, which only says so. */
export const approvalForms = ['inProgram', 'paper', 'email', 'meeting'] as const;
export type ApprovalForm = (typeof approvalForms)[number];

export const letterEventShape = z.discriminatedUnion('kind', [
  /** The council's own reference number, given once, never twice. */
  z.looseObject({ ...eventBase, kind: z.literal('referenceGiven'), reference: line.min(1) }),
  z.looseObject({
    ...eventBase,
    kind: z.literal('dispatched'),
    on: calendarDay,
    channel,
    recipients: z.array(line).readonly(),
    /** To whom copies went; rows of before version 4 have none. */
    copies: z.array(line).readonly().optional(),
    /** What proves that it went: a receipt, the mail as it was sent. */
    documentId: recordId.nullable().optional(),
    /** The text that went out, frozen. */
    versionId: recordId,
    /** The rule as it stood that day: changing a rule later never changes a term already running. */
    rule: termRuleShape.nullable(),
  }),
  z.looseObject({ ...eventBase, kind: z.literal('received'), on: calendarDay, documentId, remark }),
  z.looseObject({ ...eventBase, kind: z.literal('acknowledged'), on: calendarDay, documentId, remark }),
  z.looseObject({
    ...eventBase,
    kind: z.literal('replied'),
    on: calendarDay,
    form: z.enum(['interim', 'final']),
    reference: line,
    remark: text,
    documentId,
  }),
  /** The executive says it will reply later (verdaging). */
  z.looseObject({
    ...eventBase,
    kind: z.literal('extended'),
    on: calendarDay,
    until: calendarDay,
    reason: text.min(1),
    documentId,
    /** Whether the rule allowed it, as it looked when this was entered; the term works it out anew. */
    agreed: z.boolean(),
  }),
  /** From `on` no day counts (opschorting), until a `resumed`; `on` is the first day that does not count. */
  z.looseObject({
    ...eventBase,
    kind: z.literal('suspended'),
    on: calendarDay,
    reason: text.min(1),
    documentId,
  }),
  /** `on` is the first day that counts again. */
  z.looseObject({
    ...eventBase,
    kind: z.literal('resumed'),
    on: calendarDay,
    reason: text,
    documentId,
    /** The `suspended` it ends, and nothing else. Rows of before this field end the one that stood that day. */
    suspensionId: recordId.optional(),
  }),
  /** On `on` a reply was promised by `day`, in these words. It stands beside the due date and never moves it. */
  z.looseObject({
    ...eventBase,
    kind: z.literal('promised'),
    on: calendarDay,
    day: calendarDay,
    words: text,
    documentId,
  }),
  /** Sent once more. The clock starts again only where a person says so. */
  z.looseObject({
    ...eventBase,
    kind: z.literal('resent'),
    on: calendarDay,
    channel,
    restarts: z.boolean(),
    reason: text,
    documentId,
  }),
  /**
   * The executive let know that it departs from the advice. Where the rule asks for a reply only then, this is what
   * makes one owed.
   */
  z.looseObject({
    ...eventBase,
    kind: z.literal('departed'),
    on: calendarDay,
    reason: text.min(1),
    documentId,
  }),
  /** Somebody chose to put the running term under another rule, or a changed one. */
  z.looseObject({
    ...eventBase,
    kind: z.literal('ruleChanged'),
    on: calendarDay,
    rule: termRuleShape,
    reason: text.min(1),
  }),
  /** A step after a late term. With a letter it is taken on the day that letter goes out, else on `on`. */
  z.looseObject({
    ...eventBase,
    kind: z.literal('ladderStep'),
    on: calendarDay,
    step: z.enum(ladderSteps),
    stepLetterId: recordId.nullable(),
    /** The day its letter asks an answer by, as it was drafted. Absent without a letter, and in rows of before this field. */
    answerBy: calendarDay.optional(),
  }),
  /** The working group may read along and remark; the text stays open. */
  z.looseObject({ ...eventBase, kind: z.literal('reviewAsked'), remark: text }),
  /** Put before who signs: this text, frozen. From here on it cannot be written in. */
  z.looseObject({ ...eventBase, kind: z.literal('signOffAsked'), versionId: recordId, remark: text }),
  /** Who signs wants it otherwise first. The text is open again; what was asked is kept with its reason. */
  z.looseObject({
    ...eventBase,
    kind: z.literal('changesRequested'),
    versionId: recordId,
    reason: text.min(1),
  }),
  /** Out of review, back from who signs, or after an approval that does not cover what is written from here on. */
  z.looseObject({ ...eventBase, kind: z.literal('reopened'), reason: text }),
  /** An approval of one frozen text. `seal` is there when it was given in the program, and only then. */
  z.looseObject({
    ...eventBase,
    kind: z.literal('signedOff'),
    versionId: recordId,
    how: z.enum(approvalForms),
    on: calendarDay,
    signer: z.object({
      id: recordId.nullable(),
      name: line.min(1),
      function: line,
      asDeputy: z.boolean(),
      /** Wrote the letter too, or put it forward. */
      isAuthor: z.boolean(),
    }),
    documentId,
    remark,
    seal: sealShape.nullable(),
  }),
  z.looseObject({ ...eventBase, kind: z.literal('closed'), on: calendarDay, reason: text.min(1) }),
  z.looseObject({ ...eventBase, kind: z.literal('withdrawn'), eventId: recordId, reason: text }),
]);
export type LetterEvent = Known<z.infer<typeof letterEventShape>>;
export type LetterEventOf<K extends LetterEvent['kind']> = Extract<LetterEvent, { kind: K }>;
/** An approval as it is kept; what the writers of files and the check of a file build on. */
export type SignOffRecord = LetterEventOf<'signedOff'>;
export const LETTER_EVENT_VERSION = 4;
