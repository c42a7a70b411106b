import { type ReactNode, useEffect, useState } from 'react';
import { addressLines } from '#core/letter/address-lines';
import type { Council } from '#core/records/council';
import { useStore } from '../../../app/store-context';
import styles from './letter-page.module.css';

/** The council's picture as an address the page may show; null while it is read, or where there is none. */
function useLogo(logo: Council['logo']): string | null {
  const store = useStore();
  const [address, setAddress] = useState<string | null>(null);
  const hash = logo?.hash ?? null;
  const mediaType = logo?.mediaType ?? '';
  useEffect(() => {
    if (hash === null) return;
    let made: string | null = null;
    let isGone = false;
    void store.attachmentBytes(hash).then((bytes) => {
      if (isGone || !bytes) return;
      made = URL.createObjectURL(new Blob([bytes.slice()], { type: mediaType }));
      setAddress(made);
    });
    return () => {
      isGone = true;
      setAddress(null);
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [store, hash, mediaType]);
  return address;
}

/** Who writes: the same on every letter, so it is read here and changed in the settings. */
export function Sender(props: { readonly council: Council }): ReactNode {
  const { council } = props;
  const logo = useLogo(council.logo);
  const reach = [council.phone, council.email, council.website].filter((part) => part !== '');
  return (
    <header className={styles.sender} lang="nl">
      {logo !== null && council.logo ? (
        <img className={styles.logo} src={logo} alt={council.logo.alt} />
      ) : null}
      <p className={styles.senderName}>{council.name}</p>
      <p className={styles.senderDetails}>{addressLines(council.postalAddress).join(', ')}</p>
      <p className={styles.senderDetails}>{reach.join(' · ')}</p>
    </header>
  );
}
