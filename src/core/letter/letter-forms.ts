/**
 * What a new letter begins with: the parts a letter of its kind needs, in the order readers expect them. Letters are
 * Dutch. Where the council has a text block for a part, its own words stand there. The request for a reply quotes the
 * rule and the due date, which stays live.
 */

import type { BodyNode, LetterBody } from '#core/letter/body';
import { blockThatFits, firstBlock } from '#core/letter/council-blocks';
import type { BlockFacts } from '#core/letter/fill-block';
import type { PointNumbering } from '#core/letter/point-numbering';
import { TERM_BEGINS, termInWords } from '#core/letter/term-words';
import type { Letter, LetterKind } from '#core/records/letter';
import type { TermRule } from '#core/records/term-rule';
import type { TextBlock, TextBlockPurpose } from '#core/records/text-block';

export const letterFormIds = ['plain', 'classic', 'memo', 'questions', 'reminder', 'blank'] as const;
export type LetterFormId = (typeof letterFormIds)[number];

/** The forms that suit a kind of letter, the usual one first. */
export function formsOf(kind: LetterKind): readonly [LetterFormId, ...LetterFormId[]] {
  switch (kind) {
    case 'unsolicitedAdvice':
    case 'requestedAdvice':
    case 'followUpAdvice':
      return ['plain', 'classic', 'memo', 'blank'];
    case 'questions':
      return ['questions', 'blank'];
    case 'reminder':
      return ['reminder', 'blank'];
    case 'other':
      return ['blank', 'memo'];
  }
}

export interface FormFacts {
  readonly kind: LetterKind;
  readonly rule: TermRule | null;
  readonly newId: () => string;
  readonly blocks: readonly TextBlock[];
  /** For the fields of those blocks. */
  readonly facts: BlockFacts;
  /** What went before, of `historyText`; null where nothing did. */
  readonly history: readonly BodyNode[] | null;
}

export interface LetterForm extends Pick<Letter, 'layout' | 'numberedHeadings' | 'pointNumbering'> {
  readonly body: LetterBody;
}

function paragraph(...content: BodyNode[]): BodyNode {
  return content.length === 0 ? { type: 'paragraph' } : { type: 'paragraph', content };
}

function words(text: string): BodyNode {
  return { type: 'text', text };
}

function heading(title: string): BodyNode {
  return { type: 'heading', attrs: { level: 2 }, content: [words(title)] };
}

function point(
  { newId }: FormFacts,
  kind: 'recommendation' | 'question',
  branch: 'primary' | 'fallback' = 'primary',
): BodyNode {
  return { type: 'advicePoint', attrs: { id: newId(), branch, kind }, content: [paragraph()] };
}

/** The paragraph that asks for a reply: with the term, where it is written and the day, as far as they are known. */
export function requestForReply(rule: TermRule | null): BodyNode {
  if (!rule) return paragraph(words('Wij ontvangen graag uw schriftelijke reactie.'));
  if (rule.startsAt !== 'dispatch') {
    // The day is not known before the letter has arrived, so none is named.
    const from = TERM_BEGINS[rule.startsAt];
    return paragraph(
      words(
        `Wij ontvangen uw reactie graag binnen ${termInWords(rule)} ${from}, zoals bepaald in ${rule.citation}.`,
      ),
    );
  }
  return paragraph(
    words(
      `Wij ontvangen uw reactie graag binnen ${termInWords(rule)}, zoals bepaald in ${rule.citation}. Dat is uiterlijk op `,
    ),
    { type: 'dueDate' },
    words('.'),
  );
}

/** The council's words for a part, or an empty line to write it on. */
function begun({ blocks, facts }: FormFacts, purpose: TextBlockPurpose): readonly BodyNode[] {
  return firstBlock(blocks, purpose, facts)?.content ?? [paragraph()];
}

/** The same where the rest is still to be written: an empty line follows. */
function introduced(form: FormFacts, purpose: TextBlockPurpose): readonly BodyNode[] {
  const block = firstBlock(form.blocks, purpose, form.facts);
  return block ? [...block.content, paragraph()] : [paragraph()];
}

function history({ blocks, facts, history: told }: FormFacts): readonly BodyNode[] {
  return told ?? blockThatFits(blocks, 'history', facts)?.content ?? [paragraph()];
}

function request(form: FormFacts): readonly BodyNode[] {
  // One that names a day where no day is known would be wrong; another of the council's, or ours, then stands there.
  const own = blockThatFits(form.blocks, 'request', form.facts);
  return own ? own.content : [requestForReply(form.rule)];
}

function closing({ blocks, facts }: FormFacts): readonly BodyNode[] {
  return blockThatFits(blocks, 'closing', facts)?.content ?? [];
}

function plain(form: FormFacts): LetterForm {
  const followsUp = form.kind === 'followUpAdvice';
  return letter(
    heading(followsUp ? 'Wat eraan voorafging' : 'Aanleiding'),
    ...(followsUp ? history(form) : begun(form, 'occasion')),
    heading('Overwegingen'),
    ...introduced(form, 'considerations'),
    heading('Advies'),
    point(form, 'recommendation'),
    heading('Reactie'),
    ...request(form),
    ...closing(form),
  );
}

/** As advisory councils have long written: what went before, the theme, the advice, and what to do if it is refused. */
function classic(form: FormFacts): LetterForm {
  const hasHistory = form.history !== null || form.kind === 'followUpAdvice';
  return letter(
    ...begun(form, 'occasion'),
    ...(hasHistory ? [heading('Voorgeschiedenis'), ...history(form)] : []),
    heading('Het thema'),
    paragraph(),
    heading('Overwegingen'),
    ...introduced(form, 'considerations'),
    heading('Het advies'),
    point(form, 'recommendation'),
    heading('Het alternatief'),
    // A fallback has to say when it applies.
    paragraph(
      words('Neemt u het advies hierboven niet over? Dan vragen wij u om in elk geval het volgende te doen.'),
    ),
    point(form, 'recommendation', 'fallback'),
    heading('Uw reactie'),
    ...request(form),
    ...closing(form),
  );
}

const BY_PART: PointNumbering = {
  primary: { style: 'section', prefix: '' },
  fallback: { style: 'decimal', prefix: 'A' },
};

/** The conclusion first, then counted parts with points that name their part: 3.1, 3.2. */
function memo(form: FormFacts): LetterForm {
  const asks = form.kind !== 'other';
  const hasHistory = form.history !== null || form.kind === 'followUpAdvice';
  const { body } = letter(
    { type: 'summary', content: [paragraph()] },
    heading('Inleiding'),
    ...begun(form, 'occasion'),
    ...(hasHistory ? [heading('Voorgeschiedenis'), ...history(form)] : []),
    heading('Overwegingen'),
    ...introduced(form, 'considerations'),
    ...(asks
      ? [heading('Advies'), point(form, 'recommendation'), heading('Reactie'), ...request(form)]
      : [heading('Conclusie'), paragraph()]),
    ...closing(form),
  );
  return { body, layout: 'memo', numberedHeadings: true, pointNumbering: BY_PART };
}

function questions(form: FormFacts): LetterForm {
  return letter(
    heading('Aanleiding'),
    ...begun(form, 'occasion'),
    heading('Vragen'),
    point(form, 'question'),
    heading('Reactie'),
    ...request(form),
    ...closing(form),
  );
}

function letter(...content: BodyNode[]): LetterForm {
  return { body: { type: 'doc', content } };
}

export function letterForm(id: LetterFormId, form: FormFacts): LetterForm {
  switch (id) {
    case 'plain':
      return plain(form);
    case 'classic':
      return classic(form);
    case 'memo':
      return memo(form);
    case 'questions':
      return questions(form);
    case 'reminder':
      return letter(...begun(form, 'reminder'));
    case 'blank':
      return letter(paragraph());
  }
}
