/** Where a motion stands, folded from its events. */
import type { CalendarDay } from '#core/calendar/calendar-day';
import { standing } from '#core/outcome/standing';
import type { Motion } from '#core/records/motion';
import { type MotionEvent, type MotionEventOf, motionDecisions } from '#core/records/motion-event';

/** `tabled`: the municipal council did not decide yet. */
export const motionStates = ['tabled', ...motionDecisions] as const;
export type MotionState = (typeof motionStates)[number];

export interface MotionStanding {
  readonly motion: Motion;
  readonly state: MotionState;
  readonly decision: MotionEventOf<'decided'> | null;
  readonly executive: MotionEventOf<'executiveSaid'> | null;
  /** By `letterId/pointId`: what a person confirmed that it does with a point. */
  readonly treated: ReadonlyMap<string, MotionEventOf<'pointTreated'>>;
  /** Clauses a person confirmed to be new. */
  readonly newClauses: ReadonlySet<string>;
}

export function pointKey(of: { readonly letterId: string; readonly pointId: string }): string {
  return `${of.letterId}/${of.pointId}`;
}

export function motionStanding(motion: Motion, events: readonly MotionEvent[]): MotionStanding {
  const own = standing(events.filter((event) => event.motionId === motion.id));
  const treated = new Map<string, MotionEventOf<'pointTreated'>>();
  const newClauses = new Set<string>();
  let decision: MotionEventOf<'decided'> | null = null;
  let executive: MotionEventOf<'executiveSaid'> | null = null;
  for (const event of own) {
    switch (event.kind) {
      case 'decided':
        decision = event;
        break;
      case 'executiveSaid':
        executive = event;
        break;
      case 'pointTreated':
        treated.set(pointKey(event), event);
        // A clause that takes up a point after all is not new any more.
        for (const clause of event.clauseIds) newClauses.delete(clause);
        break;
      case 'clauseNew':
        newClauses.add(event.clauseId);
        break;
    }
  }
  return { motion, state: decision?.decision ?? 'tabled', decision, executive, treated, newClauses };
}

/** The day the municipal council decided, else the day it was tabled. */
export function dayOfMotion({ motion, decision }: MotionStanding): CalendarDay {
  return decision?.on ?? motion.date;
}
