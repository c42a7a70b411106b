import { Refusal } from '#core/refusals/refusal';

/**
 * Refuses what cannot be an address, and no more: which addresses are taken in only the mail of whoever receives it
 * can tell. An empty one is none, and that is allowed.
 */
export function checkEmail(typed: string, field: string): Refusal | null {
  const address = typed.trim();
  if (address === '' || /^[^\s@<>(),;]+@[^\s@<>(),;.]+(?:\.[^\s@<>(),;.]+)+$/.test(address)) return null;
  return new Refusal('email.noAddress', {}, field);
}
