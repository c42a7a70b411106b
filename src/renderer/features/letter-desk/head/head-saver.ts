/**
 * Saves the head of a letter while it is typed. What was typed stays on the screen until the store says the
 * same, also when it was refused; a field changed elsewhere meanwhile shows what came from there, but never
 * under the hands of who is typing in it.
 */
import type { LetterFields } from '#store';
import type { LastField } from './last-head';

export type HeadField = keyof LetterFields;
type Value = LetterFields[HeadField];

/** Milliseconds of stillness after which a field is saved. */
export const SAVE_AFTER = 400;

interface Draft {
  readonly value: Value;
  /** What was stored when the typing began. */
  readonly base: Value;
  readonly phase: 'typed' | 'saving' | 'saved' | 'refused';
  /** Why, when refused. */
  readonly error: unknown;
  /** Being typed in: the cursor has not left it. */
  readonly active: boolean;
}

export type HeadDrafts = ReadonlyMap<HeadField, Draft>;
export type HeadState = 'saved' | 'saving' | 'refused';

export interface HeadSaver {
  readonly drafts: () => HeadDrafts;
  readonly subscribe: (listener: () => void) => () => void;
  readonly change: <F extends HeadField>(field: F, value: LetterFields[F]) => void;
  /** The cursor left the field: saved at once. */
  readonly leave: (field: HeadField) => void;
  /** Types once more what was typed before the page went away, where the store still holds what it held then. */
  readonly takeUp: (typed: readonly LastField[]) => void;
  /** What the store holds now. */
  readonly received: (stored: LetterFields) => void;
  /** Saves what is typed; resolves when the store has it or refused it. */
  readonly flush: () => Promise<void>;
}

/** As it is stored: without blanks at the ends, and of an address no empty lines. */
export function tidy(value: Value): Value {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim();
  if (!Array.isArray(value)) return value;
  return value.map((line: string) => line.trim()).filter((line) => line !== '');
}

function same(a: Value, b: Value): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

export function headState(drafts: HeadDrafts): HeadState {
  const phases = new Set([...drafts.values()].map((draft) => draft.phase));
  if (phases.has('refused')) return 'refused';
  return phases.has('typed') || phases.has('saving') ? 'saving' : 'saved';
}

export function headSaver(
  first: LetterFields,
  save: (set: Partial<LetterFields>) => Promise<unknown>,
  after: number = SAVE_AFTER,
): HeadSaver {
  let stored = first;
  let drafts: HeadDrafts = new Map();
  let timer: ReturnType<typeof setTimeout> | null = null;
  let queue: Promise<void> = Promise.resolve();
  const listeners = new Set<() => void>();

  const put = (field: HeadField, draft: Draft | null): void => {
    const next = new Map(drafts);
    if (draft) next.set(field, draft);
    else next.delete(field);
    drafts = next;
    for (const listener of listeners) listener();
  };
  /** A draft that was saved has done its work once the store shows it, or shows what came after it. */
  const dropIfDone = (field: HeadField): void => {
    const draft = drafts.get(field);
    if (draft?.phase !== 'saved' || draft.active) return;
    const isThere = same(tidy(draft.value), stored[field]);
    if (isThere || !same(stored[field], draft.base)) put(field, null);
  };
  const saveField = async (field: HeadField): Promise<void> => {
    const draft = drafts.get(field);
    if (draft?.phase !== 'typed') return;
    put(field, { ...draft, phase: 'saving', error: null });
    const outcome = await save({ [field]: tidy(draft.value) }).then(
      () => ({ phase: 'saved', error: null }) as const,
      (error: unknown) => ({ phase: 'refused', error }) as const,
    );
    const now = drafts.get(field);
    // Typed on while it was being saved: that is the next turn's.
    if (now?.phase !== 'saving') return;
    put(field, { ...now, ...outcome });
    dropIfDone(field);
  };
  const flush = (): Promise<void> => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    queue = queue.then(async () => {
      for (const field of drafts.keys()) await saveField(field);
    });
    return queue;
  };

  return {
    drafts: () => drafts,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (field, value) => {
      const base = drafts.get(field)?.base ?? stored[field];
      put(field, { value, base, phase: 'typed', error: null, active: true });
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(() => void flush(), after);
    },
    leave: (field) => {
      const draft = drafts.get(field);
      if (!draft) return;
      put(field, { ...draft, active: false });
      dropIfDone(field);
      void flush();
    },
    takeUp: (typed) => {
      for (const { field, value, base } of typed) {
        if (!(field in stored) || !same(stored[field], base as Value)) continue;
        put(field, {
          value: value as Value,
          base: base as Value,
          phase: 'typed',
          error: null,
          active: false,
        });
      }
      void flush();
    },
    received: (next) => {
      stored = next;
      for (const field of drafts.keys()) dropIfDone(field);
    },
    flush,
  };
}
