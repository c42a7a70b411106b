/**
 * The letters of a council that has been at it for far too long: heads, events, frozen texts and the journal of
 * all of it, made by the rules of core with a clock that stands at the moment of each act. The same number gives
 * the same letters, but for their ids.
 */
import { v7 } from 'uuid';
import { addDays, type CalendarDay } from '#core/calendar/calendar-day';
import type { Making } from '#core/clock';
import type { Intent, JournalEntry, RecordTable } from '#core/journal/journal-entry';
import { JOURNAL_ENTRY_VERSION } from '#core/journal/journal-entry';
import { BODY_READER, BODY_WRITER, type LetterBody } from '#core/letter/body';
import { registerSuspension } from '#core/letter/ledger-events';
import * as rules from '#core/letter/letter-events';
import { letterState } from '#core/letter/letter-state';
import { LETTER_VERSION, type Letter, letterShape } from '#core/records/letter';
import { type LetterEvent, letterEventShape } from '#core/records/letter-event';
import { LETTER_VERSION_VERSION, type LetterVersion, letterVersionShape } from '#core/records/letter-version';
import type { TermRule } from '#core/records/term-rule';
import { Refusal } from '#core/refusals/refusal';
import type { LetterFields } from '#store';
import { sha256OfJson } from '#store/fingerprint';

export interface Desk {
  /** What every head begins with. */
  readonly head: LetterFields;
  readonly dossierIds: readonly string[];
  readonly rule: TermRule;
  readonly actor: string;
  readonly device: string;
  readonly today: CalendarDay;
  /** Still being written: the newest. */
  readonly drafts: number;
  /** Waiting for a reply: those before them. The rest is history. */
  readonly awaiting: number;
}

/** An entry of the journal before its place in it is known. */
export type Act = Omit<JournalEntry, 'clock'>;

export interface LetterFile {
  readonly letter: Letter;
  readonly body: LetterBody;
  readonly events: readonly LetterEvent[];
  readonly versions: readonly LetterVersion[];
  readonly acts: readonly Act[];
}

type Fate = 'draft' | 'awaiting' | 'answered' | 'closed';

/** Half of what waits went out longer ago than six weeks, and is late. */
const DAYS_AWAITED = 80;

function fateOf(index: number, { drafts, awaiting }: Desk): Fate {
  if (index < drafts) return 'draft';
  if (index < drafts + awaiting) return 'awaiting';
  return index % 10 === 0 ? 'answered' : 'closed';
}

const MATTERS = [
  'Vervoer',
  'Wonen',
  'Jeugdhulp',
  'Mantelzorg',
  'Schulden',
  'Dagbesteding',
  'Inspraak',
  'Werk',
];
const SENTENCES = [
  'Wij spraken in het najaar met inwoners die dit zelf meemaken.',
  'De wachttijd is in twee jaar opgelopen van zes naar elf weken.',
  'Wie geen computer heeft, komt nu niet verder dan de balie.',
  'Zorg dat er één plek is waar iemand met zijn vraag terechtkan.',
  'Vertel inwoners vooraf wat zij mogen verwachten, en van wie.',
];

function bodyOf(index: number): LetterBody {
  const paragraphs = Array.from({ length: 4 }, (_, at) => SENTENCES[(index + at) % SENTENCES.length] ?? '');
  return {
    type: 'doc',
    content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  };
}

/** One letter's history as it is being made: each act at its day, at nine o'clock. */
function historyOf(desk: Desk, letterId: () => string) {
  const acts: Act[] = [];
  let day = desk.today;
  const now = (): string => `${day}T09:00:00.000Z`;
  const making: Making = {
    clock: { now, today: () => day },
    newId: () => v7({ msecs: Date.parse(now()) }),
    actor: desk.actor,
  };
  return {
    acts,
    making,
    at(on: CalendarDay, intent: Intent, rowsOf: () => readonly (readonly [RecordTable, { id: string }])[]) {
      day = on;
      const rows = rowsOf();
      acts.push({
        id: making.newId(),
        v: JOURNAL_ENTRY_VERSION,
        at: now(),
        actor: desk.actor,
        device: desk.device,
        partition: `letter/${letterId()}`,
        intent,
        undoes: null,
        changes: rows.map(([table, row]) => ({ kind: 'added', table, id: row.id, row: { ...row } })),
      });
    },
  };
}

function allowed<T>(outcome: T | Refusal): T {
  if (outcome instanceof Refusal) throw outcome;
  return outcome;
}

/** The letter at place `index`, the newest at 0. Its rows are of the shapes that the store's gate checks. */
export async function letterFile(desk: Desk, index: number): Promise<LetterFile> {
  const fate = fateOf(index, desk);
  const lettersADay = Math.ceil(desk.awaiting / DAYS_AWAITED);
  const dossierId = desk.dossierIds[index % desk.dossierIds.length];
  if (dossierId === undefined) throw new RangeError('no dossier to put letters in');
  const written = addDays(desk.today, fate === 'draft' ? -1 : -2 - Math.floor(index / lettersADay));
  const sent = addDays(written, fate === 'draft' ? 0 : 1);
  const body = bodyOf(index);

  let letter: Letter | null = null;
  const events: LetterEvent[] = [];
  const versions: LetterVersion[] = [];
  const history = historyOf(desk, () => letter?.id ?? '');
  const { making } = history;

  history.at(written, 'createLetter', () => {
    letter = letterShape.parse({
      ...desk.head,
      id: making.newId(),
      v: LETTER_VERSION,
      deleted: null,
      dossierId,
      subject: `${MATTERS[index % MATTERS.length]}: wat er beter kan (${index})`,
      date: written,
      minReader: BODY_READER,
      minWriter: BODY_WRITER,
      createdAt: making.clock.now(),
    });
    return [['letters', letter]];
  });
  if (letter === null) throw new Error('the letter was not made');
  const made: Letter = letter;
  const add = (event: LetterEvent | Refusal): LetterEvent => {
    const row: LetterEvent = letterEventShape.parse(allowed(event));
    events.push(row);
    return row;
  };

  if (fate !== 'draft') {
    const reference = `${written.slice(0, 4)}/${index}`;
    const content = { head: made, reference, body };
    const sha256 = await sha256OfJson(content);
    history.at(sent, 'giveReference', () => [
      ['letterEvents', add(rules.giveReference(made, reference, [], making))],
    ]);
    history.at(sent, 'registerDispatch', () => {
      const version = letterVersionShape.parse({
        ...content,
        id: making.newId(),
        v: LETTER_VERSION_VERSION,
        letterId: made.id,
        madeAt: making.clock.now(),
        madeBy: desk.actor,
        occasion: 'dispatch',
        sha256,
      });
      versions.push(version);
      const details = { on: sent, channel: 'email', recipients: made.addressee } as const;
      const event = rules.registerDispatch(made, letterState(events), details, version.id, desk.rule, making);
      return [
        ['letterVersions', version],
        ['letterEvents', add(event)],
      ];
    });
  }
  if (fate === 'awaiting' && index % 3 === 0 && sent < addDays(desk.today, -14)) {
    const [from, until] = [addDays(sent, 3), addDays(sent, 3 + (index % 9))];
    history.at(until, 'registerSuspension', () => {
      const details = { on: from, resumedOn: until, reason: 'In overleg.', documentId: null };
      const file = { letter: made, state: letterState(events), events };
      const added = until === from ? [] : allowed(registerSuspension(file, details, making));
      return added.map((event) => ['letterEvents', add(event)] as const);
    });
  }
  if (fate === 'answered' || fate === 'closed') {
    const on = addDays(sent, 20 + (index % 40));
    const details = { on, form: 'final', reference: '', remark: '' } as const;
    history.at(on, 'registerReply', () => [
      ['letterEvents', add(rules.registerReply(made, letterState(events), details, making))],
    ]);
  }
  if (fate === 'closed') {
    const on = addDays(sent, 65);
    history.at(on, 'closeLetter', () => [
      ['letterEvents', add(rules.closeLetter(made, letterState(events), on, 'Afgedaan.', making))],
    ]);
  }
  return { letter: made, body, events, versions, acts: history.acts };
}
