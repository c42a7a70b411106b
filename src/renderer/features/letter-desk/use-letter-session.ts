/** All that is kept open while one letter lies on the desk: its text, its head, and how to get both into the database. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { CalendarDay } from '#core/calendar/calendar-day';
import {
  type LetterNumbering,
  letterNumbering,
  sameNumbering,
  usualLetterNumbering,
} from '#core/letter/letter-numbering';
import { frozenVersionId, isWritable } from '#core/letter/letter-state';
import { dueDayOfLetter, type LetterOnDesk } from '#store';
import { useHost } from '../../app/host-context';
import { useProfile } from '../../app/store-context';
import { type BodyOnDesk, useLetterBody } from './body/use-letter-body';
import { dueDaySource } from './editor/due-date';
import { liveValue } from './editor/live-value';
import type { EditorSources } from './editor/use-letter-editor';
import { useHeadSaver } from './head/head-context';
import type { HeadSaver } from './head/head-saver';

export interface LetterSession {
  readonly saver: HeadSaver;
  readonly body: BodyOnDesk;
  readonly isWritable: boolean;
  /** When the reply is due, by the date on the letter; null without a date or a rule. */
  readonly dueDay: CalendarDay | null;
  readonly numbering: LetterNumbering;
  readonly sources: EditorSources;
  /** Resolves when everything typed is in the database; rejects when it could not be put there. */
  readonly settle: () => Promise<void>;
}

export function useLetterSession(desk: LetterOnDesk): LetterSession {
  const host = useHost();
  const { council, termRules, equatedDays } = useProfile();
  const writable = isWritable(desk.state);
  const saver = useHeadSaver(desk.letter, writable);
  const body = useLetterBody(desk.letter.id, writable ? 'draft' : (frozenVersionId(desk.state) ?? 'closed'));
  const [sources] = useState(() => ({
    dueDay: dueDaySource(),
    numbering: liveValue(usualLetterNumbering, sameNumbering),
  }));
  const dueDay = dueDayOfLetter(desk.letter, termRules, equatedDays);
  useEffect(() => sources.dueDay.set(dueDay), [sources, dueDay]);
  // What was sent keeps the numbers it went out with.
  const head = desk.frozenVersion?.head ?? desk.letter;
  const sender = desk.frozenVersion?.sender ?? council;
  const numbering = useMemo(() => letterNumbering(head, sender), [head, sender]);
  useEffect(() => sources.numbering.set(numbering), [sources, numbering]);

  const settle = useCallback(async (): Promise<void> => {
    await saver.flush();
    if (body.kind === 'writable') await body.settled();
  }, [saver, body]);
  useEffect(() => host.onBeforeClose(settle), [host, settle]);

  return { saver, body, isWritable: writable, dueDay, numbering, sources, settle };
}
