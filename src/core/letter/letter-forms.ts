/**
 * The body a new letter of each kind begins with: the parts such a letter needs, in the order readers expect
 * them. Letters are Dutch. The request for a reply quotes the rule and the due date, which stays live.
 */
import type { BodyNode, LetterBody } from '#core/letter/body';
import type { LetterKind } from '#core/records/letter';
import type { TermRule } from '#core/records/term-rule';

function paragraph(...content: BodyNode[]): BodyNode {
  return content.length === 0 ? { type: 'paragraph' } : { type: 'paragraph', content };
}

function words(text: string): BodyNode {
  return { type: 'text', text };
}

function heading(title: string): BodyNode {
  return { type: 'heading', attrs: { level: 2 }, content: [words(title)] };
}

function point(newId: () => string, kind: 'recommendation' | 'question'): BodyNode {
  return { type: 'advicePoint', attrs: { id: newId(), branch: 'primary', kind }, content: [paragraph()] };
}

const units = {
  days: ['dag', 'dagen'],
  weeks: ['week', 'weken'],
  months: ['maand', 'maanden'],
} as const;

const smallNumbers = [
  'nul',
  'één',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
];

/** "zes weken", "30 dagen": numbers up to twelve in words, as in a Dutch letter. */
export function termInWords(rule: Pick<TermRule, 'amount' | 'unit'>): string {
  const [one, many] = units[rule.unit];
  return `${smallNumbers[rule.amount] ?? String(rule.amount)} ${rule.amount === 1 ? one : many}`;
}

/** The paragraph that asks for a reply: with the term, where it is written and the day, as far as they are known. */
export function requestForReply(rule: TermRule | null): BodyNode {
  if (!rule) return paragraph(words('Wij ontvangen graag uw schriftelijke reactie.'));
  if (rule.startsAt !== 'dispatch') {
    // The day is not known before the letter has arrived, so none is named.
    const from = rule.startsAt === 'receipt' ? 'nadat u deze brief ontving' : 'na uw ontvangstbevestiging';
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

export function formBody(kind: LetterKind, rule: TermRule | null, newId: () => string): LetterBody {
  const start: LetterBody = { type: 'doc', content: [] };
  switch (kind) {
    case 'unsolicitedAdvice':
    case 'requestedAdvice':
    case 'followUpAdvice':
      return {
        ...start,
        content: [
          heading(kind === 'followUpAdvice' ? 'Wat eraan voorafging' : 'Aanleiding'),
          paragraph(),
          heading('Overwegingen'),
          paragraph(),
          heading('Advies'),
          point(newId, 'recommendation'),
          heading('Reactie'),
          requestForReply(rule),
        ],
      };
    case 'questions':
      return {
        ...start,
        content: [
          heading('Aanleiding'),
          paragraph(),
          heading('Vragen'),
          point(newId, 'question'),
          heading('Reactie'),
          requestForReply(rule),
        ],
      };
    case 'reminder':
    case 'other':
      return { ...start, content: [paragraph()] };
  }
}
