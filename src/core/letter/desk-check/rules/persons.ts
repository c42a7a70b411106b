/**
 * A resident quoted by name must have agreed to it. Who speaks for the public in an office - an alderman, a member of
 * the municipal council - speaks in public.
 */
import { type Finding, finding, mendBy } from '../finding';
import { unitsOf } from '../reading/inline-text';
import { type LetterReading, rangeOf, type TextBlock } from '../reading/letter-reading';

const NAME =
  "(?:\\p{Lu}\\.\\s?)*(?:(?:van|de|der|den|ten|ter|te|el|al|van 't|in 't)\\s+)*\\p{Lu}[\\p{L}'’-]+(?:\\s+(?:(?:van|de|der|den|ten|ter|te|el|al)\\s+)*\\p{Lu}[\\p{L}'’-]+){0,2}";
const RESIDENT =
  '[Bb]ewoner|[Bb]ewoonster|[Ii]nwoner|[Ii]nwoonster|[Cc]liënte?|[Mm]antelzorger|[Dd]eelnemer|[Dd]eelneemster|[Vv]rijwilliger|[Vv]rijwilligster|[Vv]ader|[Mm]oeder|[Bb]uurman|[Bb]uurvrouw|[Oo]udere';
const TITLE = '[Mm]evrouw|[Mm]evr\\.|[Mm]w\\.|[Mm]eneer|[Dd]e heer|[Dd]hr\\.';
const PERSON = new RegExp(`(?<![\\p{L}])(?:(?:de |een )?(${RESIDENT})|(${TITLE}))\\s+(${NAME})`, 'gu');
const OFFICE =
  /(?:wethouder|burgemeester|raadslid|raadsleden|voorzitter|secretaris|directeur|minister|staatssecretaris|griffier|gedeputeerde)[\s,]+$/i;
const SPEAKS =
  /(?<![\p{L}])(?:ze[ig]|zegt|zeiden|vertel(?:t|de)|geeft aan|gaf\b.{0,40}\baan|meldt|meldde|aldus|stelt|stelde|merkt|merkte|noemt|noemde|wees|wijst|vindt|vond|schrijft|schreef|ervaart|ervaarde|vraagt|vroeg|volgens)(?![\p{L}])|[“”"„]|‘[^’]{12,}’/iu;

function capitalised(text: string, like: string): string {
  return /^\p{Lu}/u.test(like) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

function namedIn(block: TextBlock, known: ReadonlySet<string>): Finding[] {
  const { text, sentences } = block.inline;
  return sentences.flatMap(({ from, to }) => {
    const sentence = text.slice(from, to);
    if (!SPEAKS.test(sentence)) return [];
    return [...sentence.matchAll(PERSON)].flatMap((match) => {
      const [said, resident, , name = ''] = match;
      const before = sentence.slice(0, match.index);
      if (OFFICE.test(before) || known.has(name.toLowerCase())) return [];
      const start = from + match.index;
      const plain = capitalised(resident ? `een ${resident.toLowerCase()}` : 'een inwoner', said);
      const units = unitsOf(block.inline, start, start + said.length);
      const edit = {
        kind: 'text',
        path: block.path,
        ...units,
        content: [{ type: 'text', text: plain }],
      } as const;
      return [
        finding('personNamed', rangeOf(block, start, start + said.length), said, {
          mend: mendBy('anonymise', edit, plain),
        }),
      ];
    });
  });
}

/** Somebody whose words the council keeps, and who did not agree to stand in a letter by name. */
function notAsked(letter: LetterReading, block: TextBlock): Finding[] {
  return letter.facts.speakers.flatMap(({ name, mayBeQuoted }) => {
    // One word is as likely a word as a name.
    if (mayBeQuoted || !/\s/.test(name.trim())) return [];
    const at = block.inline.text.indexOf(name.trim());
    if (at < 0) return [];
    const units = unitsOf(block.inline, at, at + name.trim().length);
    const plain = at === 0 ? 'Een inwoner' : 'een inwoner';
    const edit = {
      kind: 'text',
      path: block.path,
      ...units,
      content: [{ type: 'text', text: plain }],
    } as const;
    return [
      finding('speakerNotAsked', rangeOf(block, at, at + name.trim().length), name.trim(), {
        mend: mendBy('anonymise', edit, plain),
      }),
    ];
  });
}

export function personsRule(letter: LetterReading): Finding[] {
  const { facts } = letter;
  const agreed = facts.speakers.filter(({ mayBeQuoted }) => mayBeQuoted).map(({ name }) => name);
  const known = new Set([...facts.ownNames, ...agreed].map((name) => name.toLowerCase()));
  return letter.blocks.flatMap((block) => {
    const certain = notAsked(letter, block);
    return certain.length > 0 ? certain : namedIn(block, known);
  });
}
