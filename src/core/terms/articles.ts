/**
 * Where each rule of the sums is written. A step carries the code; the screen makes a citation of it.
 * `id` is the number in the Basiswettenbestand for a regulation, the ECLI for a ruling.
 */
export interface LawArticle {
  readonly kind: 'law';
  readonly law: 'atw' | 'awb' | 'gemeentewet';
  readonly article: string;
  /** The paragraph (lid), where the article has several. */
  readonly paragraph: string | null;
  readonly id: string;
}

export interface Ruling {
  readonly kind: 'ruling';
  readonly court: 'crvb' | 'hr';
  readonly id: string;
}

function article(law: LawArticle['law'], id: string, number: string, paragraph?: string): LawArticle {
  return { kind: 'law', law, article: number, paragraph: paragraph ?? null, id };
}

const ATW = 'BWBR0002448';
const AWB = 'BWBR0005537';
const GEMEENTEWET = 'BWBR0005416';

const table = {
  /** A term that ends on a free day runs on to the next day that is not free. */
  'atw.1.1': article('atw', ATW, '1', '1'),
  /** Not where the term is counted back. */
  'atw.1.2': article('atw', ATW, '1', '2'),
  /** A term of at least three days holds at least two working days. */
  'atw.2': article('atw', ATW, '2'),
  /** The holidays. */
  'atw.3.1': article('atw', ATW, '3', '1'),
  /** Good Friday. */
  'atw.3.2': article('atw', ATW, '3', '2'),
  /** Days equated by Royal Decree. */
  'atw.3.3': article('atw', ATW, '3', '3'),
  /** Long terms fall outside the Act (under a). */
  'atw.4': article('atw', ATW, '4'),
  /** A term begins the day after the event that starts it. Of objections; followed here by analogy. */
  'awb.6:8': article('awb', AWB, '6:8', '1'),
  /** A term for a decision is suspended while the one who asked has something to mend. An analogy here. */
  'awb.4:15': article('awb', AWB, '4:15'),
  /** The Act holds for terms in a municipal by-law, unless that says otherwise. */
  'gemw.145': article('gemeentewet', GEMEENTEWET, '145'),
  /** Weeks end on the weekday they began after: six weeks are 42 days. */
  'crvb.2014.3122': { kind: 'ruling', court: 'crvb', id: 'ECLI:NL:CRVB:2014:3122' },
  /** Months end on the same day number, or on the last day of a month that has none. */
  'hr.2017.2225': { kind: 'ruling', court: 'hr', id: 'ECLI:NL:HR:2017:2225' },
} as const satisfies Record<string, LawArticle | Ruling>;

export type ArticleCode = keyof typeof table;
export const articles: Readonly<Record<ArticleCode, LawArticle | Ruling>> = table;
