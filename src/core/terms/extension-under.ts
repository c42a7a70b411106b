import type { TermExtension } from '#core/records/term-rule';

/** What extension the rule allows. Rows are not parsed when they are read, so an old one lacks the field. */
export function extensionUnder(rule: { readonly extension?: TermExtension | null }): TermExtension | null {
  return rule.extension ?? null;
}
