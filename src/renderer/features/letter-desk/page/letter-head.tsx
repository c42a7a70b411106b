import type { ReactNode } from 'react';
import { addressLines } from '#core/letter/address-lines';
import type { Council } from '#core/records/council';
import { useWords } from '../../../i18n/words';
import { cx } from '../../../ui/class-names';
import { useHead } from '../head/head-context';
import styles from './letter-page.module.css';
import { PaperDate } from './paper-date';
import { PaperLine, PaperLines } from './paper-field';
import { ReferenceCell } from './reference-cell';
import { Sender } from './sender';

interface HeadProps {
  readonly council: Council;
  readonly reference: string | null;
  readonly onGiveReference: (() => void) | null;
}

function Addressee(props: { readonly printed: 'desk.print.addressee' | null }): ReactNode {
  return (
    <PaperLines
      field="addressee"
      printed={props.printed}
      name="letters.field.addressee"
      hint="desk.hint.addressee"
    />
  );
}

/** Where the post looks for it: in the window of the envelope. */
function WindowAddress(props: { readonly council: Council }): ReactNode {
  const t = useWords();
  const { council } = props;
  return (
    <div className={cx(styles.addressee, council.window === 'right' && styles.onTheRight)}>
      <p className={styles.returnAddress} lang="nl">
        {t('desk.print.returnAddress', { address: addressLines(council.postalAddress).join(', ') })}
      </p>
      <Addressee printed={null} />
    </div>
  );
}

function References({
  council,
  reference,
  onGiveReference,
  children,
}: HeadProps & { readonly children?: ReactNode }): ReactNode {
  return (
    <div className={styles.references}>
      {children}
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
  );
}

function Subject(props: { readonly council: Council }): ReactNode {
  return (
    <PaperLine
      field="subject"
      size="subject"
      printed={props.council.subjectLabel === 'betreft' ? 'desk.print.concerning' : 'desk.print.subject'}
      name="letters.field.subject"
      hint="desk.hint.subject"
    />
  );
}

/** Everything above the text, in the order and place it has on paper: a memo begins with what it is about. */
export function LetterHead(props: HeadProps): ReactNode {
  const { letter } = useHead();
  const { council } = props;
  return (
    <div className={styles.head}>
      <Sender council={council} />
      {letter.layout === 'memo' ? (
        <>
          <Subject council={council} />
          <References {...props}>
            <div className={styles.wide}>
              <Addressee printed="desk.print.addressee" />
            </div>
          </References>
        </>
      ) : (
        <>
          <WindowAddress council={council} />
          <References {...props} />
          <Subject council={council} />
        </>
      )}
      <PaperLine field="salutation" printed={null} name="desk.field.salutation" hint="desk.hint.salutation" />
    </div>
  );
}

export function Copies(): ReactNode {
  return (
    <PaperLines field="copiesTo" size="small" printed="desk.print.copiesTo" name="letters.field.copiesTo" />
  );
}
