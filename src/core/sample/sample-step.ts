/** One act of somebody of the sample council, and all of them in the order of time. */
import type { CalendarDay } from '#core/calendar/calendar-day';
import type { NewDefinitionVersion } from '#core/definition/definition-versions';
import type { Council } from '#core/records/council';
import type { Dossier } from '#core/records/dossier';
import type { Letter } from '#core/records/letter';
import type { Moment } from '#core/records/record';
import type { TermRule } from '#core/records/term-rule';
import type { SampleOutcomeAct } from '#core/sample/sample-outcome';
import type { SessionAct } from '#core/sample/sample-session';
import type { SampleEvent, SampleFiles } from '#core/sample/sample-shape';

export type Fields<T> = Omit<T, 'id' | 'v' | 'deleted'>;
export type SampleHead = Omit<Partial<Fields<Letter>>, 'predecessorId' | 'kind'> & Pick<Letter, 'kind'>;

export type SampleAct =
  | SessionAct
  /** `dossier` and `letter` are keys: rows get their ids when they are made. */
  | { readonly kind: 'createDossier'; readonly dossier: string; readonly fields: Fields<Dossier> }
  | {
      readonly kind: 'createLetter';
      readonly dossier: string;
      readonly letter: string;
      readonly head: SampleHead;
      readonly predecessor: string | null;
      /** In the markup of `sample-markup`, tokens filled in. */
      readonly body: readonly string[];
    }
  | {
      readonly kind: 'addDefinition';
      readonly dossier: string;
      readonly definition: string;
      readonly version: NewDefinitionVersion;
    }
  | { readonly kind: 'keepVersion'; readonly letter: string; readonly name: string }
  | {
      readonly kind: 'addComment';
      readonly letter: string;
      /** Names the remark, for whoever answers it. */
      readonly remark: string;
      readonly passage: string;
      readonly words: string;
    }
  | {
      readonly kind: 'answerComment';
      readonly letter: string;
      readonly remark: string;
      readonly words: string;
    }
  | { readonly kind: 'giveReference'; readonly letter: string; readonly reference: string }
  | {
      readonly kind: 'registerEvent';
      readonly letter: string;
      /** With days and tokens worked out. */
      readonly event: SampleEvent & { readonly on: CalendarDay };
      /** Of a dispatch. */
      readonly recipients: readonly string[];
    }
  /** What became of a letter, with days and tokens worked out. */
  | { readonly kind: 'recordOutcome'; readonly letter: string; readonly act: SampleOutcomeAct };

export type SampleStep = SampleAct & {
  /** The day it was done, and a moment on it; moments rise from step to step. */
  readonly on: CalendarDay;
  readonly at: Moment;
  /** Key of the person who did it. */
  readonly by: string;
};

export interface SamplePlan {
  readonly setUp: {
    readonly on: CalendarDay;
    readonly at: Moment;
    readonly council: Omit<Fields<Council>, 'logo'>;
    readonly logo: SampleFiles['council']['logo'];
    readonly people: SampleFiles['people'];
    readonly termRules: readonly Fields<TermRule>[];
  };
  readonly steps: readonly SampleStep[];
}
