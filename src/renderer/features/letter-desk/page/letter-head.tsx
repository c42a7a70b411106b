import type { ReactNode } from 'react';
import { addressLines } from '#core/letter/address-lines';
import type { Council } from '#core/records/council';
import { useWords } from '../../../i18n/words';
import { cx } from '../../../ui/class-names';
import styles from './letter-page.module.css';
import { PaperDate } from './paper-date';
import { PaperLine, PaperLines } from './paper-field';
import { ReferenceCell } from './reference-cell';
import { Sender } from './sender';

/** Everything above the text, in the order and place it has on paper. */
export function LetterHead(props: {
  readonly council: Council;
  readonly reference: string | null;
  readonly onGiveReference: (() => void) | null;
}): ReactNode {
  const t = useWords();
  const { council, reference, onGiveReference } = props;
  return (
    <div className={styles.head}>
      <Sender council={council} />
      <div className={cx(styles.addressee, council.window === 'right' && styles.onTheRight)}>
        <p className={styles.returnAddress} lang="nl">
          {t('desk.print.returnAddress', { address: addressLines(council.postalAddress).join(', ') })}
        </p>
        <PaperLines
          field="addressee"
          printed={null}
          name="letters.field.addressee"
          hint="desk.hint.addressee"
        />
      </div>
      <div className={styles.references}>
        <PaperDate field="date" printed="desk.print.date" name="letters.field.date" />
        <ReferenceCell reference={reference} onGive={onGiveReference} />
        <PaperLine
          field="yourReference"
          size="small"
          printed="desk.print.yourReference"
          name="letters.field.yourReference"
        />
        <PaperDate field="yourLetterOf" printed="desk.print.yourLetterOf" name="letters.field.yourLetterOf" />
        <PaperLine
          field="contactPerson"
          size="small"
          printed="desk.print.contactPerson"
          name="letters.field.contactPerson"
        />
        <PaperLine
          field="directLine"
          size="small"
          printed="desk.print.directLine"
          name="letters.field.directLine"
        />
        <div className={styles.wide}>
          <PaperLine
            field="contactEmail"
            size="small"
            printed="desk.print.contactEmail"
            name="letters.field.contactEmail"
          />
        </div>
        {council.copiesPlacement === 'head' ? (
          <div className={styles.wide}>
            <Copies />
          </div>
        ) : null}
      </div>
      <PaperLine
        field="subject"
        size="subject"
        printed={council.subjectLabel === 'betreft' ? 'desk.print.concerning' : 'desk.print.subject'}
        name="letters.field.subject"
        hint="desk.hint.subject"
      />
      <PaperLine field="salutation" printed={null} name="desk.field.salutation" hint="desk.hint.salutation" />
    </div>
  );
}

export function Copies(): ReactNode {
  return (
    <PaperLines field="copiesTo" size="small" printed="desk.print.copiesTo" name="letters.field.copiesTo" />
  );
}
