/**
 * The request for a reply: that there is one, with the term, where that is written, and the day it comes to
 * (the anatomy of a formal letter). What several paragraphs say of it counts together.
 */
import { formatDutchDate } from '#core/calendar/dutch-date';
import type { BodyNode } from '#core/letter/body';
import { requestForReply } from '#core/letter/letter-forms';
import { termInWords } from '#core/letter/term-words';
import type { LetterKind } from '#core/records/letter';
import { type DateInText, datesIn, dayOfDate } from '../dutch/dates';
import { type Finding, finding, mendBy } from '../finding';
import { DUE_DAY, unitsOf } from '../reading/inline-text';
import {
  endOfLetter,
  type LetterReading,
  lastPlace,
  nodePlace,
  rangeOf,
  type TextBlock,
} from '../reading/letter-reading';
import { namesSource, type ReplyRequest, replyRequests, sameTerm, termsIn } from '../reading/reply-requests';

const ASKS_REPLY: Readonly<Record<LetterKind, boolean>> = {
  unsolicitedAdvice: true,
  requestedAdvice: true,
  followUpAdvice: true,
  questions: true,
  reminder: true,
  other: false,
};

/** What stands before a day by which something is asked. */
const BY =
  /(?:uiterlijk|v[oó]{2}r|tot|dat is|op)\s*(?:op\s+)?(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag\s+)?$/i;

function words(text: string): BodyNode {
  return { type: 'text', text };
}

function daysAsked(block: TextBlock, written: LetterReading['head']['date']): DateInText[] {
  const { text } = block.inline;
  return datesIn(text, written).filter(({ from }) => BY.test(text.slice(Math.max(0, from - 30), from)));
}

/** Behind the last word of the paragraph, as a sentence of its own. */
function addSentence(block: TextBlock, content: readonly BodyNode[]) {
  const at = lastPlace(block);
  const isClosed = /[.!?]["'”’)]*\s*$/.test(block.inline.text);
  const between = `${isClosed ? '' : '.'}${/\s$/.test(block.inline.text) ? '' : ' '}`;
  const before = between === '' ? [] : [words(between)];
  return { kind: 'text', path: block.path, from: at, to: at, content: [...before, ...content] } as const;
}

function missing(letter: LetterReading): Finding {
  const at = endOfLetter(letter);
  const path = at > 0 ? [at - 1] : [];
  const edit = {
    kind: 'nodes',
    parent: [],
    from: at,
    to: at,
    content: [requestForReply(letter.facts.rule)],
  } as const;
  return finding('requestMissing', nodePlace(path), '', { mend: mendBy('insertRequest', edit) });
}

function withoutTerm({ block, sentence }: ReplyRequest, { facts }: LetterReading): Finding {
  const { rule, dueDay } = facts;
  const term =
    rule && `Dat is graag binnen ${termInWords(rule)}, zoals bepaald in ${rule.citation.replace(/\.$/, '')}`;
  const content =
    dueDay === null
      ? [words(`${term}.`)]
      : [words(`${term}, en uiterlijk op `), { type: 'dueDate' }, words('.')];
  return finding(
    'requestWithoutTerm',
    rangeOf(block, sentence.from, sentence.to),
    block.inline.text.slice(sentence.from, sentence.to),
    { mend: rule ? mendBy('addTerm', addSentence(block, content), termInWords(rule)) : null },
  );
}

function termFindings(letter: LetterReading, blocks: readonly TextBlock[], hasDay: boolean): Finding[] {
  const { rule, dueDay } = letter.facts;
  const terms = blocks.flatMap(termsIn);
  const [first] = terms;
  if (!first) return [];
  const found: Finding[] = [];
  const place = rangeOf(first.block, first.from, first.to);
  const about = first.block.inline.text.slice(first.from, first.to);
  for (const term of terms) {
    if (!rule || sameTerm(term, rule)) continue;
    const { path, inline } = term.block;
    const said = inline.text.slice(term.from, term.to);
    const edit = {
      kind: 'text',
      path,
      ...unitsOf(inline, term.from, term.to),
      content: [words(termInWords(rule))],
    } as const;
    found.push(
      finding('termDiffers', rangeOf(term.block, term.from, term.to), said, {
        context: { rule: termInWords(rule), citation: rule.citation },
        mend: mendBy('replace', edit, termInWords(rule)),
      }),
    );
  }
  if (!blocks.some(({ inline }) => namesSource(inline.text, rule))) {
    const at = unitsOf(first.block.inline, first.from, first.to).to;
    const after = first.block.inline.text.slice(first.to);
    const source = `, zoals bepaald in ${rule?.citation.replace(/\.$/, '')}${/^\s*[.,;:!?]|^$/.test(after) ? '' : ','}`;
    const edit = {
      kind: 'text',
      path: first.block.path,
      from: at,
      to: at,
      content: [words(source)],
    } as const;
    found.push(
      finding('termWithoutSource', place, about, {
        mend: rule ? mendBy('addSource', edit, rule.citation) : null,
      }),
    );
  }
  // Where the term starts with receipt the day cannot be known before the letter has arrived.
  const canBeKnown = rule === null || rule.startsAt === 'dispatch';
  if (!hasDay && canBeKnown) {
    const last = terms.at(-1) ?? first;
    const edit = addSentence(last.block, [words('Dat is uiterlijk op '), { type: 'dueDate' }, words('.')]);
    found.push(
      finding(
        'termWithoutDate',
        rangeOf(last.block, last.from, last.to),
        last.block.inline.text.slice(last.from, last.to),
        {
          mend: dueDay === null ? null : mendBy('addDay', edit, formatDutchDate(dueDay)),
        },
      ),
    );
  }
  return found;
}

/** A day typed by hand that is not the day the rule gives. */
function otherDays(letter: LetterReading, blocks: readonly TextBlock[]): Finding[] {
  const { head, facts } = letter;
  const { dueDay } = facts;
  if (dueDay === null || head.kind === 'reminder') return [];
  return blocks.flatMap((block) =>
    daysAsked(block, head.date).flatMap((date) => {
      const day = dayOfDate(date);
      if (day === null || day === dueDay || (head.date !== null && day <= head.date)) return [];
      const units = unitsOf(block.inline, date.from, date.to);
      const edit = { kind: 'text', path: block.path, ...units, content: [{ type: 'dueDate' }] } as const;
      return [
        finding(
          'termOtherDay',
          { kind: 'range', path: block.path, ...units },
          block.inline.text.slice(date.from, date.to),
          {
            context: { due: dueDay },
            mend: mendBy('liveDay', edit, formatDutchDate(dueDay)),
          },
        ),
      ];
    }),
  );
}

/** A place for the day, and no day that could come there. */
function unknownDays({ blocks, head, facts }: LetterReading): Finding[] {
  if (facts.dueDay !== null || head.date === null) return [];
  return blocks.flatMap((block) => {
    const at = block.inline.text.indexOf(DUE_DAY);
    return at < 0 ? [] : [finding('termDayUnknown', rangeOf(block, at, at + 1), '')];
  });
}

export function requestRule(letter: LetterReading): Finding[] {
  const { head } = letter;
  const unknown = unknownDays(letter);
  if (!ASKS_REPLY[head.kind]) return unknown;
  const requests = replyRequests(letter);
  const last = requests.at(-1);
  if (!last) return [missing(letter), ...unknown];
  const blocks = [...new Set(requests.map(({ block }) => block))];
  const hasDay = blocks.some(
    (block) => block.inline.text.includes(DUE_DAY) || daysAsked(block, head.date).length > 0,
  );
  const hasTerm = blocks.some((block) => termsIn(block).length > 0);
  return [
    // The term of the letter that is reminded of has run out; a day may be named, and need not.
    ...(hasTerm || hasDay || head.kind === 'reminder' ? [] : [withoutTerm(last, letter)]),
    ...termFindings(letter, blocks, hasDay),
    ...otherDays(letter, blocks),
    ...unknown,
  ];
}
