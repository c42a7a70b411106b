import type { ReactNode } from 'react';
import { addressLines } from '#core/letter/address-lines';
import type { Council } from '#core/records/council';
import { usePicture } from '../../../app/pictures';
import styles from './letter-page.module.css';

/** Who writes: the same on every letter, so it is read here and changed in the settings. */
export function Sender(props: { readonly council: Council }): ReactNode {
  const { council } = props;
  const logo = usePicture(council.logo);
  const reach = [council.phone, council.email, council.website].filter((part) => part !== '');
  return (
    <header className={styles.sender} data-place={council.stationery?.logoPlace} lang="nl">
      {logo !== null && council.logo ? (
        <img className={styles.logo} src={logo} alt={council.logo.alt} />
      ) : null}
      <p className={styles.senderName}>{council.name}</p>
      <p className={styles.senderDetails}>{addressLines(council.postalAddress).join(', ')}</p>
      <p className={styles.senderDetails}>{reach.join(' · ')}</p>
    </header>
  );
}
