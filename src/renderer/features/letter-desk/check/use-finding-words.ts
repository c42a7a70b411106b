import { parseCalendarDay } from '#core/calendar/calendar-day';
import type { Finding } from '#core/letter/desk-check/finding';
import { useDays } from '../../../i18n/use-days';
import { useWords, type WordValues } from '../../../i18n/words';
import type { FindingRow } from './group-findings';

export interface FindingWords {
  /** What is the matter, in a sentence. */
  readonly say: (finding: Finding) => string;
  /** The passage it is about, to be shown; empty where the sentence says it all. */
  readonly quote: (finding: Finding) => string;
  /** What the button does; null where there is no mend. */
  readonly mend: (row: FindingRow) => string | null;
}

const LONGEST = 140;
/** The sentence names the words itself, or there are none to read. */
const WITHOUT_QUOTE: ReadonlySet<Finding['code']> = new Set([
  'pictureWithoutAlt',
  'pointEmpty',
  'pointNumberTyped',
  'pointUnfounded',
]);

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()}…` : line;
}

export function useFindingWords(): FindingWords {
  const t = useWords();
  const days = useDays();
  const values = ({ context, about }: Finding): WordValues => ({
    about: short(about),
    ...Object.fromEntries(
      Object.entries(context).map(([name, value]) => {
        const day = typeof value === 'string' ? parseCalendarDay(value) : null;
        // An empty value cannot be told apart in a message.
        return [name, day === null ? value || 'none' : days.day(day)];
      }),
    ),
  });
  return {
    say: (finding) => t(`check.say.${finding.code}`, values(finding)),
    quote: (finding) => (WITHOUT_QUOTE.has(finding.code) ? '' : short(finding.about)),
    mend: ({ places }) => {
      const { mend } = places[0];
      if (mend === null) return null;
      return t(`check.mend.${mend.label}`, { words: short(mend.words), count: places.length });
    },
  };
}
