/** One class attribute from the names that apply; a module's class is `undefined` to the compiler, never in fact. */
export function cx(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
