/**
 * What comes back over the boundary. Electron carries an error across as one sentence, so that its code and
 * context are lost; so a failure travels as a value.
 */
import type { RefusalContext } from '#core/refusals/refusal';
import type { ChannelName, CodeOf, ResultOf } from './contract';

/** Failures of the boundary itself, possible on every channel. They are our mistakes, or an intruder's. */
export type BoundaryCode = 'ipc.badArguments' | 'ipc.strangeSender' | 'ipc.unexpected';

export interface Failure<Code extends string> {
  readonly code: Code;
  readonly context: RefusalContext;
}

export type Reply<C extends ChannelName> =
  | { readonly ok: true; readonly value: ResultOf<C> }
  | { readonly ok: false; readonly failure: Failure<CodeOf<C> | BoundaryCode> };
