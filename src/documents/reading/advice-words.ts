/** The words by which a letter says that what follows is advice, and which advice. */
import type { Branch } from '#core/letter/body';
import { plainInline } from './inline-markup';
import { endsInColon } from './sentence-marks';

const PRIMARY =
  /^(?:(?:het|ons|onze|de|dit|concrete?|primaire?|ongevraagde?|gevraagde?|belangrijkste|conclusies?|en) )*(?:advies|adviezen|hoofdadvies|adviespunten|aanbeveling|aanbevelingen)(?: (?:aan|over|voor|op hoofdlijnen|in het kort|van de) ?.*)?$|^(?:wat )?(?:wij adviseren|adviseren wij|vragen wij|wij vragen)(?: .*)?$|^(?:onze )?vragen(?: aan .*)?$/;
const FALLBACK =
  /^(?:(?:het|ons|een) )?(?:alternatief|alternatieve? (?:advies|voorstel)|subsidiair|subsidiaire? (?:advies|voorstel)|terugvaladvies|terugvaloptie)(?: .*)?$/;
const IF_REJECTED =
  /^(?:mocht|mochten|indien|als|wanneer)\b.*\b(?:niets?|geen|onoverkomelijke?|afwijst|afwijzen|verwerpt)\b/;
const OTHER_SUBJECT =
  /^(?:tot slot|slot|ten slotte|afsluiting|planning|vervolg|proces|(?:uw )?reactie|conclusies?|toelichting|onderbouwing|inleiding|aanleiding|achtergrond|bronnen|bronvermelding|leeswijzer)\b/;
/** No heading that names the advice is longer. */
const LONGEST_TOPIC = 120;

export type Topic = Branch | 'other' | null;

/** What a heading announces; null when it may be a subhead of anything. */
export function topicOf(heading: string): Topic {
  if (heading.length > LONGEST_TOPIC) return null;
  const words = plainInline(heading)
    .toLowerCase()
    .replace(/^\d+(?:\.\d+)*[.)]? /, '')
    .replace(/[:?]$/, '');
  if (PRIMARY.test(words)) return 'primary';
  if (FALLBACK.test(words) || IF_REJECTED.test(words)) return 'fallback';
  return OTHER_SUBJECT.test(words) ? 'other' : null;
}

/** In the present tense only: "adviseerden wij in 2014" tells of an older letter. */
const ADVISING =
  /\b(?:advise(?:ert|ren)|(?:beveelt|bevelen|raadt|raden)\b[^.:]{0,100}\baan|(?:stelt|stellen)\b[^.:]{0,100}\bvoor|verzoekt|verzoeken|(?:vraagt|vragen) (?:wij|we|u|de|het)|(?:wij|we) vragen)\b/i;
const ASKING = /\b(?:vraag|vragen)\b/i;
/** Enough to hold the sentence that leads in a list; keeps the patterns away from texts of a megabyte. */
const LEAD_LENGTH = 600;

export function isAdvising(paragraph: string): boolean {
  return ADVISING.test(paragraph.slice(-LEAD_LENGTH)) || ADVISING.test(paragraph.slice(0, LEAD_LENGTH));
}

/** "Wij adviseren u daarom:" or "Onze vragen zijn:", directly above a list. */
export function leadsInAdvice(paragraph: string): boolean {
  return endsInColon(paragraph) && ADVISING.test(paragraph.slice(-LEAD_LENGTH));
}

export function leadsInQuestions(paragraph: string): boolean {
  return endsInColon(paragraph) && ASKING.test(paragraph.slice(-LEAD_LENGTH));
}

/** "Mocht u dit niet overnemen, dan adviseren wij:" opens the fallback without a heading. */
export function isForRejection(paragraph: string): boolean {
  return IF_REJECTED.test(paragraph.slice(0, LEAD_LENGTH).toLowerCase());
}

const ADVISES_TO =
  /(?:^|[.?!] )(?:(?:advies|aanbeveling): ?)?[^.?!:]{0,120}\b(?:advise(?:ert|ren)|(?:beveelt|bevelen)\b[^.?!]{0,100}\baan)\b[^.?!]{0,300}\b(?:om|dat|tot|te)\b/i;

/** A sentence that is itself the advice: "Daarom adviseert de raad om ...". */
export function advisesTo(paragraph: string): boolean {
  return ADVISES_TO.test(paragraph.slice(0, 3 * LEAD_LENGTH));
}

/** "Advies 2: ..." or "Aanbeveling 3. ..." */
export function isLabelledPoint(paragraph: string): boolean {
  return /^(?:\*\*)?(?:advies|adviespunt|aanbeveling) \d{1,2} ?(?:[:.–-]|\*\*)/i.test(paragraph);
}
