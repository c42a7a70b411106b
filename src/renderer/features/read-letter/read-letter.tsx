/**
 * A letter from a file or from pasted text: read, shown as it was understood, confirmed by a person, and only
 * then saved.
 */
import { type ReactNode, useEffect, useState } from 'react';
import type { LetterProposal } from '#core/letter/letter-proposal';
import { go } from '../../app/navigation';
import { useWords } from '../../i18n/words';
import { PageHeader } from '../../ui/page-header';
import { ConfirmProposal } from './confirm-proposal';
import { GiveText } from './give-text';
import styles from './read-letter.module.css';

export interface Source {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

interface Understood {
  readonly proposal: LetterProposal;
  /** Null when the text was pasted. */
  readonly source: Source | null;
}

export function ReadLetter(props: { readonly dossierId: string | null }): ReactNode {
  const t = useWords();
  const [understood, setUnderstood] = useState<Understood | null>(null);
  useEffect(() => {
    if (understood !== null) document.getElementById('main')?.scrollTo(0, 0);
  }, [understood]);
  return (
    <div className={styles.page}>
      <PageHeader title={t(understood ? 'readLetter.confirm.title' : 'app.place.readLetter')} />
      {understood ? (
        <ConfirmProposal
          proposal={understood.proposal}
          source={understood.source}
          dossierId={props.dossierId}
          onBack={() => setUnderstood(null)}
          onMade={(id) => go({ screen: 'letter', id })}
        />
      ) : (
        <GiveText onRead={(proposal, source) => setUnderstood({ proposal, source })} />
      )}
    </div>
  );
}
