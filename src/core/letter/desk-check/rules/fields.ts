/** What a text block or a form left to be filled in: {onderwerp}, [naam], xxx. */
import type { BodyNode } from '#core/letter/body';
import { type Edit, type Finding, finding, type HeadPlace, mendBy } from '../finding';
import { unitsOf } from '../reading/inline-text';
import { type LetterReading, rangeOf, type TextBlock } from '../reading/letter-reading';

const FIELD =
  /\{[\p{L}][\p{L}\d._ -]{0,39}\}|\[(?:naam|datum|onderwerp|plaats|adres|bedrag|aantal|termijn|invullen|nog invullen|titel|kenmerk|pm|p\.m\.)[^\]]{0,40}\]|(?<![\p{L}\p{N}])(?:x{3,}|X{3,}|\?{3,}|_{3,}|\.{5,})(?![\p{L}\p{N}])/giu;

function knownValue(field: string, { head, facts }: LetterReading): readonly BodyNode[] | null {
  const words = (text: string): readonly BodyNode[] | null =>
    text.trim() === '' || /[{[]/.test(text) ? null : [{ type: 'text', text }];
  switch (field.slice(1, -1).trim().toLowerCase()) {
    case 'onderwerp':
      return words(head.subject);
    case 'raad.naam':
      return words(facts.councilName);
    case 'termijn.datum':
      return facts.dueDay === null ? null : [{ type: 'dueDate' }];
    default:
      return null;
  }
}

function inBody(letter: LetterReading, block: TextBlock): Finding[] {
  return [...block.inline.text.matchAll(FIELD)].map((match) => {
    const [said] = match;
    const units = unitsOf(block.inline, match.index, match.index + said.length);
    const content = knownValue(said, letter);
    const edit: Edit | null = content && { kind: 'text', path: block.path, ...units, content };
    const [first] = content ?? [];
    return finding('fieldUnfilled', rangeOf(block, match.index, match.index + said.length), said, {
      mend: edit && mendBy('replace', edit, first?.text ?? ''),
    });
  });
}

export function fieldsRule(letter: LetterReading): Finding[] {
  const { head } = letter;
  const inHead: readonly (readonly [HeadPlace, string])[] = [
    ['addressee', head.addressee.join('\n')],
    ['subject', head.subject],
    ['salutation', head.salutation],
    ['closing', head.closing],
    ['signatoryName', `${head.signatoryName}\n${head.signatoryFunction}`],
  ];
  return [
    ...inHead.flatMap(([field, text]) =>
      [...text.matchAll(FIELD)].map(([said]) => finding('fieldUnfilled', { kind: 'head', field }, said)),
    ),
    ...letter.blocks.flatMap((block) => inBody(letter, block)),
  ];
}
