/** Where a letter asks for a reply, and within what time. */
import type { TermRule } from '#core/records/term-rule';
import { NUMBER, numberOf } from '../dutch/numbers';
import type { Span } from '../dutch/sentences';
import { type LetterReading, ownText, type TextBlock } from './letter-reading';

const REPLY = /\b(?:college)?reacties?\b|\bantwoord(?:en)?\b|\breage(?:ren|ert)\b|\bbeantwoord(?:en|t)?\b/i;
const ASKED =
  /\btegemoet\b|\bgraag\b|\b(?:verzoek(?:en|t)?|vragen|vraag|vraagt|verwacht(?:en|t)?|ontvangen|vernemen|horen|hopen|rekenen)\b|\breageert u\b|\bprijs\b|\b(?:wilt|kunt) u\b/i;
const OF_THE_OTHER = /\b(?:u|uw|college|collegereactie|gemeenteraad|wethouder|griffie)\b/i;
/** "In uw reactie van 3 maart" looks back. */
const EARLIER = /\b(?:reactie|antwoord|brief|collegereactie) (?:van|d\.d\.) \d/gi;
const PAST = /\bgeen (?:antwoord|reactie)\b|\b(?:gaf|gaven|ontving|ontvingen|kreeg|kregen|schreef)\b/i;

export interface ReplyRequest {
  readonly block: TextBlock;
  readonly sentence: Span;
}

export function replyRequests({ blocks, head }: LetterReading): ReplyRequest[] {
  const found: ReplyRequest[] = [];
  for (const block of blocks) {
    if (!ownText(block)) continue;
    // A question that is a point asks for an answer of its own, not for the reply to the letter; a reminder asks nothing else.
    if (block.point !== null && head.kind !== 'reminder') continue;
    const isUnder = REPLY.test(block.heading?.inline.text ?? '');
    for (const sentence of block.inline.sentences) {
      const words = block.inline.text.slice(sentence.from, sentence.to).replace(EARLIER, '');
      if (
        (isUnder || REPLY.test(words)) &&
        ASKED.test(words) &&
        (isUnder || OF_THE_OTHER.test(words)) &&
        !PAST.test(words)
      ) {
        found.push({ block, sentence });
      }
    }
  }
  return found;
}

type Unit = TermRule['unit'];

export interface TermInText {
  readonly block: TextBlock;
  /** Of "zes weken", without what stands before it. */
  readonly from: number;
  readonly to: number;
  readonly amount: number;
  readonly unit: Unit;
}

const TERM = new RegExp(
  `\\b(binnen(?: een termijn van)?|termijn van|termijn is)\\s+(${NUMBER}|een|één)\\s+(dag(?:en)?|we(?:ek|ken)|maand(?:en)?)(?![\\p{L}])`,
  'giu',
);

function unitOf(word: string): Unit {
  return word.startsWith('d') ? 'days' : word.startsWith('w') ? 'weeks' : 'months';
}

export function termsIn(block: TextBlock): TermInText[] {
  return [...block.inline.text.matchAll(TERM)].flatMap((match) => {
    const [whole, before = '', number = '', unit = ''] = match;
    const amount = numberOf(number);
    const from = match.index + whole.indexOf(number, before.length);
    return amount === null
      ? []
      : [{ block, from, to: match.index + whole.length, amount, unit: unitOf(unit.toLowerCase()) }];
  });
}

/** Six weeks are 42 days; how many days a month has nobody can say. */
export function sameTerm(
  a: Pick<TermInText, 'amount' | 'unit'>,
  b: Pick<TermRule, 'amount' | 'unit'>,
): boolean {
  const inDays = ({ amount, unit }: Pick<TermRule, 'amount' | 'unit'>): number =>
    unit === 'days' ? amount : unit === 'weeks' ? 7 * amount : Number.NaN;
  return (a.amount === b.amount && a.unit === b.unit) || inDays(a) === inDays(b);
}

const SOURCE =
  /\bverordening|\breglement|\bwerkafspra|\bartikel\b|\bart\.|\bafgesproken\b|\bafspra(?:ak|ken)\b|\bconvenant|\bwet\b|\bprotocol/i;

/** Whether the text says where the term is written down. */
export function namesSource(text: string, rule: TermRule | null): boolean {
  return SOURCE.test(text) || (rule !== null && text.toLowerCase().includes(rule.citation.toLowerCase()));
}
