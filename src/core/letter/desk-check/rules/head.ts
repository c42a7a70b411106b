import type { Letter } from '#core/records/letter';
import {
  type Edit,
  type Finding,
  type FindingCode,
  finding,
  type HeadPlace,
  type Mend,
  mendBy,
} from '../finding';
import type { LetterReading } from '../reading/letter-reading';

function set(fields: Partial<Letter>): Edit {
  return { kind: 'head', set: fields };
}

/** What a formal letter has in its head and at its foot, and this one has not. */
export function headRule({ head, reference, facts }: LetterReading): Finding[] {
  const { signatory } = facts;
  const missing = (
    code: FindingCode,
    field: HeadPlace,
    isMissing: boolean,
    mend: Mend | null = null,
  ): Finding | null => (isMissing ? finding(code, { kind: 'head', field }, '', { mend }) : null);
  return [
    missing(
      'headAddresseeMissing',
      'addressee',
      head.addressee.every((line) => line.trim() === ''),
      facts.addressee.length > 0
        ? mendBy('council', set({ addressee: facts.addressee }), facts.addressee[0])
        : null,
    ),
    missing('headDateMissing', 'date', head.date === null, mendBy('today', set({ date: facts.today }))),
    missing(
      'headReferenceMissing',
      'reference',
      reference === null,
      mendBy('giveReference', { kind: 'reference' }),
    ),
    missing('headSubjectMissing', 'subject', head.subject.trim() === ''),
    missing(
      'headSalutationMissing',
      'salutation',
      head.salutation.trim() === '',
      mendBy('usualWords', set({ salutation: 'Geacht college,' }), 'Geacht college,'),
    ),
    missing(
      'headClosingMissing',
      'closing',
      head.closing.trim() === '',
      mendBy('usualWords', set({ closing: 'Met vriendelijke groet,' }), 'Met vriendelijke groet,'),
    ),
    missing(
      'headSignatoryMissing',
      'signatoryName',
      head.signatoryName.trim() === '',
      signatory
        ? mendBy(
            'signatory',
            set({ signatoryName: signatory.name, signatoryFunction: signatory.function }),
            signatory.name,
          )
        : null,
    ),
  ].filter((each) => each !== null);
}
