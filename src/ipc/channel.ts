/**
 * One way from the page to the main process and back: what goes over, what comes back, and the codes it may
 * fail with. Both ends infer their types from it, and the main process validates what arrives.
 */
import type { z } from 'zod';

export interface Channel<Args extends z.ZodType, Result, Code extends string> {
  readonly args: Args;
  readonly codes: readonly Code[];
  /** Carries the type of the result and is never set. */
  readonly result?: Result;
}

/** Curried, because TypeScript infers either all type arguments or none. */
export function channel<Result>() {
  return <Args extends z.ZodType, const Code extends string = never>(
    args: Args,
    codes: readonly Code[] = [],
  ): Channel<Args, Result, Code> => ({ args, codes });
}
