/**
 * A named "no" from a rule. It carries a stable code and what is needed to explain it; the screen has the
 * words, in the language of the person. A rule returns it, the command rejects with it, and nothing was
 * written.
 */
export type RefusalContext = Readonly<Record<string, string | number>>;

export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    /** Dotted and stable, such as `dispatch.beforeLetterDate`; the key of its words on screen. */
    readonly code: string,
    readonly context: RefusalContext = {},
    /** The field of the form it stands beside, if there is one. */
    readonly field: string | null = null,
  ) {
    super(code);
  }
}
