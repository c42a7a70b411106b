import type { ReactNode } from 'react';
import type { Council } from '#core/records/council';
import { useHeadField } from '../head/head-context';
import { Copies } from './letter-head';
import styles from './letter-page.module.css';
import { PaperLine } from './paper-field';

/** Closing, room for a signature, who signs. */
export function LetterTail(props: { readonly council: Council }): ReactNode {
  const { council } = props;
  const role = useHeadField('signatoryFunction').value;
  return (
    <div className={styles.tail}>
      <PaperLine field="closing" printed={null} name="desk.field.closing" hint="desk.hint.closing" />
      <div className={styles.signature} aria-hidden />
      <PaperLine
        field="signatoryName"
        printed={null}
        name="letters.field.signatoryName"
        hint="desk.hint.signatoryName"
      />
      <PaperLine
        field="signatoryFunction"
        printed={null}
        name="letters.field.signatoryFunction"
        hint="desk.hint.signatoryFunction"
      />
      {/* A function that already says of which council is not followed by its name. */}
      {role.includes(council.name) ? null : (
        <p className={styles.councilName} lang="nl">
          {council.name}
        </p>
      )}
      {council.copiesPlacement === 'end' ? (
        <div className={styles.copiesAtEnd}>
          <Copies />
        </div>
      ) : null}
    </div>
  );
}
