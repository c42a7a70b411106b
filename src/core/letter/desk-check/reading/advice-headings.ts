import type { TextBlock } from './letter-reading';

const NUMERAL = /^\s*(?:\d+(?:\.\d+)*\.?|[A-Z]\.)\s+/;
const FALLBACK = /^(?:het |een |ons )?(?:alternatief|terugvaladvies|subsidiair advies)(?![\p{L}])/iu;
const ADVICE =
  /^(?:het |ons |onze |de |concrete )?(?:advies(?:punten)?|adviezen|aanbeveling(?:en)?|voorstel(?:len)?|vragen)(?: en (?:advies|adviezen|aanbevelingen|vragen|voorstellen))?(?: (?:aan|voor) (?:u|het college|de gemeente))?\s*[:.]?$/i;

export type AdviceHeading = 'advice' | 'questions' | 'fallback';

/** What a heading announces, if it announces the points themselves: "Advies", "2. Onze vragen", "Het Alternatief". */
export function adviceHeading(block: TextBlock | null): AdviceHeading | null {
  const title = block?.inline.text.trim().replace(NUMERAL, '') ?? '';
  if (FALLBACK.test(title)) return 'fallback';
  if (!ADVICE.test(title)) return null;
  return /vragen/i.test(title) && !/advies|adviezen|aanbeveling/i.test(title) ? 'questions' : 'advice';
}
