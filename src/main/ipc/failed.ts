import type { RefusalContext } from '#core/refusals/refusal';

/** What a handler returns, rather than throws, when it could not do what was asked. */
export class Failed<Code extends string> {
  constructor(
    readonly code: Code,
    readonly context: RefusalContext,
  ) {}
}

export function failed<Code extends string>(code: Code, context: RefusalContext = {}): Failed<Code> {
  return new Failed(code, context);
}
