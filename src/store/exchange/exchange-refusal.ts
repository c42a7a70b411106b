import { Refusal } from '#core/refusals/refusal';

/** The reader of archives says what is wrong with a file; of this kind of file it is said in words of its own. */
const CODES: Readonly<Record<string, string>> = {
  'archive.notAnArchive': 'exchange.notOurs',
  'archive.damaged': 'exchange.damaged',
  'archive.newer': 'exchange.newer',
  'archive.tooLarge': 'exchange.tooLarge',
  'archive.forked': 'exchange.forked',
  'archive.cancelled': 'exchange.cancelled',
  'archive.empty': 'exchange.damaged',
};

export function asExchange(refusal: Refusal): Refusal {
  const code = CODES[refusal.code];
  if (code === undefined) return refusal;
  const own = new Refusal(code, refusal.context, refusal.field);
  own.cause = refusal;
  return own;
}
